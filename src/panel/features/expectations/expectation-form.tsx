import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeft20Regular } from '@fluentui/react-icons/svg/chevron-left';
import { addressee } from '#domain/contact.ts';
import type { Expectation } from '#domain/expectation.ts';
import type { Meeting } from '#domain/meeting.ts';
import { useClient } from '../../sync/use-client.ts';
import { expectationText } from '../../text/expectations.ts';
import { useText } from '../../text/use-text.tsx';
import { Say } from '../../ui/say.tsx';
import { proposedRealism } from './assessment.ts';
import { BaseRate } from './base-rate.tsx';
import { Decision } from './decision.tsx';
import { factsChanged } from './expectation-draft.ts';
import { GoalFields } from './goal-fields.tsx';
import { GoalPromises } from './goal-promises.tsx';
import { type GoalQuestion, nextQuestion, partsShown } from './next-question.ts';
import { PrerequisiteList } from './prerequisite-list.tsx';
import { QuestionToAsk } from './question-to-ask.tsx';
import { RealismChoice } from './realism-choice.tsx';
import { RiskList } from './risk-list.tsx';
import { sentenceFor } from './sentence.ts';
import { SentenceToSay } from './sentence-to-say.tsx';
import { useExpectationDraft } from './use-expectation-draft.ts';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: '2px', marginLeft: '-8px', marginBottom: '6px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  gap: { marginTop: '16px' },
  input: { minWidth: 0, width: '100%' },
});

/**
 * The form in which a wish becomes an expectation that can be kept (Wopen). It asks only what is missing, in the
 * order of a conversation, and ends with the sentence to say. Nothing that was typed is ever lost.
 */
export function ExpectationForm({
  expectation,
  meeting,
  onSaved,
  close,
}: {
  expectation: Expectation | undefined;
  meeting: Meeting;
  onSaved: (id: string) => void;
  close: () => void;
}) {
  const styles = useStyles();
  const text = useText(expectationText);
  const { dossier } = useClient().state;
  const { draft, change, save } = useExpectationDraft(expectation, onSaved);
  const contact = addressee(dossier.contacts, meeting);
  const language = dossier.profile?.language ?? 'de';
  const form = contact?.address ?? dossier.profile?.address ?? 'sie';
  const shown = partsShown(draft);
  const next = nextQuestion(draft);
  const realism = draft.realism ?? proposedRealism(draft);
  const asksWhy = expectation?.agreed !== undefined && factsChanged(draft, expectation);

  /** The line to say, where the next question is one of these. */
  const ask = (...questions: GoalQuestion[]) =>
    next &&
    questions.includes(next) && (
      <QuestionToAsk
        question={next}
        open={draft.prerequisites.find(({ granted }) => granted === undefined)?.text ?? ''}
        language={language}
        form={form}
        onPutOff={() => change({ putOff: [...draft.putOff, next] })}
      />
    );

  return (
    <>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          size="small"
          icon={<ChevronLeft20Regular />}
          aria-label={text.back}
          onClick={close}
        />
        <h2 className={styles.title}>{text.formTitle}</h2>
      </div>
      <GoalFields draft={draft} shown={shown} ask={ask} onChange={change} />
      {shown.has('numbers') && (
        <BaseRate
          category={draft.category}
          dueOn={draft.dueOn}
          onCategory={(category) => change({ category })}
        />
      )}
      {shown.has('assessment') && (
        <div className={styles.gap}>
          <RealismChoice draft={draft} onChange={(chosen) => change({ realism: chosen })} />
          <PrerequisiteList
            prerequisites={draft.prerequisites}
            question={ask('prerequisites', 'granted')}
            onChange={(prerequisites) => change({ prerequisites })}
          />
          <RiskList risks={draft.risks} question={ask('risks')} onChange={(risks) => change({ risks })} />
        </div>
      )}
      {realism && (
        <div className={styles.gap}>
          <SentenceToSay
            text={sentenceFor({ ...draft, realism }, contact, dossier.profile)}
            language={language}
            name={contact?.name ?? ''}
          />
        </div>
      )}
      {expectation && (
        <div className={styles.gap}>
          <GoalPromises goalId={expectation.id} />
        </div>
      )}
      {asksWhy && (
        <Field label={text.why} size="small" className={styles.gap}>
          <Input
            className={styles.input}
            value={draft.why}
            maxLength={2000}
            onChange={(_, { value }) => change({ why: value })}
          />
        </Field>
      )}
      <Decision
        draft={draft}
        expectation={expectation}
        contactName={contact?.name ?? ''}
        asksWhy={asksWhy}
        regret={
          <Say
            small
            text={sentenceFor({ ...draft, realism: 'unrealistic' }, contact, dossier.profile)}
            language={language}
          />
        }
        onSave={() => void save()}
        close={close}
      />
    </>
  );
}
