import { makeStyles, tokens } from '@fluentui/react-components';
import type { Review } from '#contracts/review.ts';
import { Proof } from '../../parts/proof.tsx';
import { reviewText } from '../../text/review.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/use-text.tsx';
import { Card } from '../../ui/card.tsx';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  promise: {
    padding: '6px 0',
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
    '@media print': { padding: '2px 0' },
  },
  line: {
    display: 'grid',
    gridTemplateColumns: '116px minmax(0, 1fr)',
    gap: '0 12px',
    overflowWrap: 'break-word',
  },
  who: { color: tokens.colorNeutralForeground2 },
  overdue: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorStatusWarningForeground1 },
});

/** What both sides have promised and not done yet, by date. */
export function PromisesCard({ review }: { review: Review }) {
  const styles = useStyles();
  const text = useText(reviewText);
  const dates = useDates();
  return (
    <Card title={text.promises}>
      {review.promises.length === 0 && text.noPromises}
      <ul className={styles.list}>
        {review.promises.map(({ entryId, who, owner, what, dueOn, overdue }) => (
          <li key={entryId} className={styles.promise}>
            <div className={styles.line}>
              <span className={styles.who}>{owner ?? text.parties[who]}</span>
              <div>
                <Proof
                  inline
                  because={[entryId]}
                  link={dueOn ? dates.weekday(dueOn) : text.noDate}
                  about={what}
                >
                  {what}
                  {overdue && <span className={styles.overdue}> {text.overdue}</span>}
                </Proof>
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
