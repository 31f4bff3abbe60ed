import { makeStyles } from '@fluentui/react-components';
import type { Question } from '#domain/coaching/briefing.ts';
import { QuestionLine } from '../../parts/question-line.tsx';
import { useClient } from '../../sync/use-client.ts';
import { moreText } from '../../text/more.ts';
import { useText } from '../../text/use-text.tsx';
import { QuietLink } from '../../ui/quiet-link.tsx';
import { Section } from '../../ui/section.tsx';
import { useMore } from '../../ui/use-more.ts';

const FEW = 3;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: { ':not(:first-child)': { marginTop: '9px' } },
});

/** What to ask, as it can be said; an answer of the last weeks is checked instead of asked again. */
export function QuestionList({ questions, title }: { questions: readonly Question[]; title: string }) {
  const styles = useStyles();
  const more = useText(moreText);
  const language = useClient().state.dossier.profile?.language ?? 'de';
  const { shown, hidden, all, toggle } = useMore(questions, FEW);
  if (questions.length === 0) return null;
  return (
    <Section
      title={title}
      action={hidden > 0 && <QuietLink onClick={toggle}>{all ? more.fewer : more.more(hidden)}</QuietLink>}
    >
      <ul className={styles.list}>
        {shown.map((question) => (
          <li key={question.promptId} className={styles.item}>
            <QuestionLine small question={question} language={language} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
