import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRight20Regular } from '@fluentui/react-icons/svg/arrow-right';
import { Lightbulb16Regular } from '@fluentui/react-icons/svg/lightbulb';
import { useRef, useState } from 'react';
import type { Phase, Question } from '#domain/coaching/briefing.ts';
import { ProvedLines } from '../../parts/proved-lines.tsx';
import { WhyLine } from '../../parts/why-line.tsx';
import { useClient } from '../../sync/use-client.ts';
import { useDraft } from '../../sync/use-draft.ts';
import { briefingText } from '../../text/briefing.ts';
import { conversationText } from '../../text/conversation.ts';
import { terms } from '../../text/terms.ts';
import { useText } from '../../text/use-text.tsx';
import { QuietLink } from '../../ui/quiet-link.tsx';
import { Say } from '../../ui/say.tsx';
import type { ViewProps } from '../../ui/view-props.ts';
import { AnsweredCard, AskedCard, NextCard } from './cards.tsx';
import { IncidentSteps } from './incident-steps.tsx';
import { roundOf } from './round.ts';
import { Stepper } from './stepper.tsx';

const useStyles = makeStyles({
  advice: { margin: '4px 0 12px', color: tokens.colorNeutralForeground2 },
  opening: { marginBottom: '14px' },
  after: { marginTop: '14px' },
  wide: { width: '100%', height: '44px' },
  later: {
    margin: '8px 0 0',
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
  },
  nothing: { margin: '14px 0 0', color: tokens.colorNeutralForeground3 },
});

/** Gespräch: where we are, how to be there, and three cards: answered, asked, next. Half an eye is enough. */
export function ConversationView({ meeting, briefing }: ViewProps) {
  const styles = useStyles();
  const text = useText(conversationText);
  const briefingWords = useText(briefingText);
  const { phases: names, phaseAdvice } = useText(terms);
  const { state, append, undo } = useClient();
  const language = state.dossier.profile?.language ?? 'de';
  const { phases } = briefing;
  const [saved, setPhase] = useDraft(`phase:${meeting.id}`);
  const [leftOpen, setLeftOpen] = useDraft(`left-open:${meeting.id}`);
  const [justAsked, setJustAsked] = useState<string>();
  const askedButton = useRef<HTMLButtonElement>(null);
  const goOnButton = useRef<HTMLButtonElement>(null);
  const phase: Phase = phases.find((candidate) => candidate === saved) ?? phases[0] ?? 'open';
  const nextPhase = phases[phases.indexOf(phase) + 1];
  const { answered, asked, next, later } = roundOf(
    briefing,
    state.dossier,
    meeting,
    phase,
    leftOpen.split(' '),
  );
  const opening = phase === 'open' ? briefing.openings[0] : undefined;
  const phaseAdviceLines = briefing.advice.filter((item) => item.phase === phase);

  function ask({ promptId, principle, text: line }: Question) {
    setJustAsked(promptId);
    void append([{ kind: 'question-asked', promptId, principle, text: line }]);
  }

  /** The focus follows the work: from the card that is done to the button that comes next. */
  function focusNext() {
    requestAnimationFrame(() => (askedButton.current ?? goOnButton.current)?.focus());
  }

  return (
    <>
      <Stepper phases={phases} current={phase} onGo={setPhase} />
      <p className={styles.advice}>{phaseAdvice[phase]}</p>
      {opening && (
        <div className={styles.opening}>
          <Say text={opening.text} language={language} />
          <WhyLine because={opening.because} principle={opening.principle} promptId={opening.promptId} />
        </div>
      )}
      <IncidentSteps phase={phase} meeting={meeting} />
      <div>
        {answered && (
          <AnsweredCard
            key={answered.entryId}
            question={answered}
            language={language}
            onUndo={() => void undo(answered.entryId)}
          />
        )}
        {asked && (
          <AskedCard
            key={asked.entryId}
            question={asked}
            language={language}
            takeFocus={justAsked === asked.id}
            onAnswer={(answer) => {
              setJustAsked(undefined);
              void append([
                {
                  kind: 'question-answered',
                  promptId: asked.id,
                  principle: asked.principle,
                  text: asked.text,
                  answer,
                },
              ]);
              focusNext();
            }}
            onUndo={() => {
              void undo(asked.entryId);
              focusNext();
            }}
            onLeaveOpen={() => {
              setLeftOpen(`${leftOpen} ${asked.id}`.trim());
              focusNext();
            }}
          />
        )}
        {next && (
          <NextCard
            key={next.promptId}
            askedButton={askedButton}
            question={next}
            language={language}
            onAsked={() => ask(next)}
            onLater={() => {
              void append([
                {
                  kind: 'question-skipped',
                  promptId: next.promptId,
                  principle: next.principle,
                  text: next.text,
                },
              ]);
              focusNext();
            }}
          />
        )}
      </div>
      {!asked && !next && !opening && <p className={styles.nothing}>{text.noQuestion}</p>}
      <div className={styles.after}>
        {nextPhase && (
          <Button
            ref={goOnButton}
            className={styles.wide}
            icon={<ArrowRight20Regular />}
            iconPosition="after"
            onClick={() => setPhase(nextPhase)}
          >
            {text.next(names[nextPhase])}
          </Button>
        )}
        {later > 0 && nextPhase && (
          <p className={styles.later}>
            <QuietLink
              inline
              onClick={() => setPhase(phaseOfNextQuestion(briefing.questions, phases, phase) ?? nextPhase)}
            >
              {text.comeLater(later)}
            </QuietLink>
            {text.comeLaterRest(later)}
          </p>
        )}
      </div>
      <ProvedLines
        title={briefingWords.advice}
        icon={<Lightbulb16Regular />}
        lines={phaseAdviceLines}
        few={2}
      />
    </>
  );
}

function phaseOfNextQuestion(
  questions: readonly Question[],
  phases: readonly Phase[],
  phase: Phase,
): Phase | undefined {
  const later = phases.slice(phases.indexOf(phase) + 1);
  return later.find((candidate) => questions.some((question) => question.phase === candidate));
}
