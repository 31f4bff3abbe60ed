import { Button, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { Checkmark16Filled } from '@fluentui/react-icons/svg/checkmark';
import { type Ref, useEffect, useRef } from 'react';
import type { Language } from '#domain/client.ts';
import type { Question } from '#domain/coaching/briefing.ts';
import type { QuestionMemory } from '#domain/question.ts';
import { HeardSignals } from '../../parts/heard-signals.tsx';
import { QuestionLine } from '../../parts/question-line.tsx';
import { useDraft } from '../../sync/use-draft.ts';
import { conversationText } from '../../text/conversation.ts';
import { useText } from '../../text/use-text.tsx';
import { Say } from '../../ui/say.tsx';
import { Card } from './card.tsx';

const useStyles = makeStyles({
  corner: { position: 'absolute', top: '4px', right: '4px', minWidth: '36px', height: '36px' },
  answer: { display: 'flex', gap: '8px', margin: '6px 0 0' },
  tick: { flex: 'none', marginTop: '2px', color: tokens.colorNeutralForeground3 },
  offer: { marginRight: '-28px' },
  field: { width: '100%', marginTop: '8px', height: '44px' },
  row: { display: 'flex', alignItems: 'center', margin: '4px -8px -6px 0' },
  quiet: { fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  small: { minWidth: '36px', height: '36px', marginLeft: '4px', fontWeight: tokens.fontWeightRegular },
  right: { marginLeft: 'auto' },
  actions: { display: 'flex', gap: '8px', marginTop: '10px' },
  action: { flex: '1 1 0', minWidth: 0, height: '44px' },
});

export function AnsweredCard({
  question,
  language,
  onUndo,
}: {
  question: QuestionMemory;
  language: Language;
  onUndo: () => void;
}) {
  const styles = useStyles();
  const text = useText(conversationText);
  return (
    <Card look="answered" label={question.text} onBackspace={onUndo}>
      <Say small done text={question.text} language={language} />
      <p className={styles.answer}>
        <Checkmark16Filled className={styles.tick} aria-hidden="true" />
        {question.answer}
      </p>
      <Button
        appearance="subtle"
        className={styles.corner}
        icon={<ArrowUndo20Regular />}
        aria-label={text.changeAnswer}
        onClick={onUndo}
      />
      <div className={styles.offer}>
        <HeardSignals text={question.answer ?? ''} entryId={question.entryId} />
      </div>
    </Card>
  );
}

export function AskedCard({
  question,
  language,
  takeFocus,
  onAnswer,
  onUndo,
  onLeaveOpen,
}: {
  question: QuestionMemory;
  language: Language;
  /** The question was marked as asked just now, so the answer is what comes next. */
  takeFocus: boolean;
  onAnswer: (answer: string) => void;
  onUndo: () => void;
  onLeaveOpen: () => void;
}) {
  const styles = useStyles();
  const text = useText(conversationText);
  const [draft, setDraft, clearDraft] = useDraft(`answer:${question.entryId}`);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takeFocus) field.current?.focus();
  }, [takeFocus]);

  function save() {
    if (draft.trim() === '') return;
    onAnswer(draft.trim());
    clearDraft(draft);
  }

  return (
    <Card label={question.text} onBackspace={onUndo} onEnter={() => field.current?.focus()}>
      <Say small text={question.text} language={language} />
      <Input
        ref={field}
        size="large"
        className={styles.field}
        placeholder={text.answerPlaceholder}
        aria-label={`${text.answer}: ${question.text}`}
        value={draft}
        maxLength={20_000}
        onChange={(_, { value }) => setDraft(value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) save();
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
      <div className={styles.row}>
        <span className={styles.quiet}>{text.askedAt(question.at.slice(11, 16))}</span>
        <Button
          appearance="subtle"
          className={styles.small}
          icon={<ArrowUndo20Regular />}
          aria-label={text.notAsked}
          onClick={onUndo}
        />
        <Button
          appearance="subtle"
          className={mergeClasses(styles.small, styles.right)}
          onClick={onLeaveOpen}
        >
          {text.leftOpen}
        </Button>
      </div>
    </Card>
  );
}

export function NextCard({
  question,
  language,
  onAsked,
  onLater,
  askedButton,
}: {
  question: Question;
  language: Language;
  onAsked: () => void;
  onLater: () => void;
  askedButton: Ref<HTMLButtonElement>;
}) {
  const styles = useStyles();
  const text = useText(conversationText);
  return (
    <Card look="next" label={question.text} onEnter={onAsked}>
      <QuestionLine question={question} language={language} />
      {question.lastAnswer && <p className={styles.quiet}>{text.lastAnswer(question.lastAnswer)}</p>}
      <div className={styles.actions}>
        <Button ref={askedButton} appearance="primary" className={styles.action} onClick={onAsked}>
          {text.asked}
        </Button>
        <Button className={styles.action} onClick={onLater}>
          {text.later}
        </Button>
      </div>
    </Card>
  );
}
