import { makeStyles, tokens } from '@fluentui/react-components';
import type { Review } from '#contracts/review.ts';
import { Proof } from '../../parts/proof.tsx';
import { reviewText } from '../../text/review.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/use-text.tsx';
import { Card } from '../../ui/card.tsx';
import { QuietLink } from '../../ui/quiet-link.tsx';
import { useMore } from '../../ui/use-more.ts';

const SHOWN_AT_FIRST = 4;

const useStyles = makeStyles({
  list: { margin: 0 },
  item: {
    ':not(:first-child)': { marginTop: '8px', '@media print': { marginTop: '4px' } },
    breakInside: 'avoid',
  },
  question: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
  },
  answer: { margin: 0, overflowWrap: 'break-word', whiteSpace: 'pre-line' },
});

/** What the client answered when we asked. */
export function AnswersCard({ review }: { review: Review }) {
  const styles = useStyles();
  const text = useText(reviewText);
  const dates = useDates();
  const { shown, hidden, all, toggle } = useMore(review.questions, SHOWN_AT_FIRST);
  return (
    <Card
      title={text.answers}
      {...(hidden > 0 && {
        action: <QuietLink onClick={toggle}>{all ? text.fewer : text.more(hidden)}</QuietLink>,
      })}
    >
      {review.questions.length === 0 && text.noAnswers}
      <dl className={styles.list}>
        {shown.map(({ entryId, text: question, answer, on }) => (
          <div key={entryId} className={styles.item}>
            <dt className={styles.question} lang={review.clientLanguage}>
              {question}
            </dt>
            <dd className={styles.answer}>
              <Proof inline because={[entryId]} link={dates.short(on)} about={question}>
                {answer}
              </Proof>
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
