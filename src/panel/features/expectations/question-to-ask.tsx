import { makeStyles } from '@fluentui/react-components';
import type { FormOfAddress, Language } from '#domain/client.ts';
import { expectationText } from '../../text/expectations.ts';
import { goalQuestionText } from '../../text/goal-questions.ts';
import { useLanguage, useText } from '../../text/use-text.tsx';
import { Gloss } from '../../ui/gloss.tsx';
import { QuietLink } from '../../ui/quiet-link.tsx';
import { Say } from '../../ui/say.tsx';
import type { GoalQuestion } from './next-question.ts';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-end', gap: '10px', margin: '6px 0' },
  line: { flex: '1 1 auto', minWidth: 0 },
});

/** The next thing to ask, as it is said to this client; what nobody knows yet can wait. */
export function QuestionToAsk({
  question,
  open,
  language,
  form,
  onPutOff,
}: {
  question: GoalQuestion;
  /** The prerequisite that is asked about. */
  open: string;
  language: Language;
  form: FormOfAddress;
  onPutOff: () => void;
}) {
  const styles = useStyles();
  const text = useText(expectationText);
  const panelLanguage = useLanguage();
  return (
    <div className={styles.row}>
      <div className={styles.line}>
        <Say small text={goalQuestionText[language][question](form, open)} language={language} />
        {panelLanguage !== language && <Gloss text={goalQuestionText[panelLanguage][question](form, open)} />}
      </div>
      {question !== 'goal' && (
        <QuietLink label={text.putOffThis} onClick={onPutOff}>
          {text.putOff}
        </QuietLink>
      )}
    </div>
  );
}
