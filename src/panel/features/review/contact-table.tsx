import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Review } from '#contracts/review.ts';
import { Proof } from '../../parts/proof.tsx';
import { reviewText } from '../../text/review.ts';
import { terms } from '../../text/terms.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/use-text.tsx';
import type { ContactPoint } from './contact-points.ts';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  cell: {
    padding: '6px 12px 6px 0',
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  head: {
    border: 'none',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  day: { whiteSpace: 'nowrap' },
  roomy: { '@container page (max-width: 600px)': { display: 'none' } },
});

/** What the plot shows, as a table: every conversation and every mistake of ours, oldest first. */
export function ContactTable({ review, points }: { review: Review; points: readonly ContactPoint[] }) {
  const styles = useStyles();
  const text = useText(reviewText);
  const { channels, moods, purposes } = useText(terms);
  const dates = useDates();
  const made = new Map(review.contact.made.map((contact) => [contact.entryId, contact]));
  const mistakes = new Map(review.incidents.map((incident) => [incident.entryId, incident]));
  const { day, what, channel, mood, proof } = text.columns;
  return (
    <table className={styles.table} aria-label={text.contact}>
      <thead>
        <tr>
          {[day, what].map((column) => (
            <th key={column} className={mergeClasses(styles.cell, styles.head)}>
              {column}
            </th>
          ))}
          <th className={mergeClasses(styles.cell, styles.head, styles.roomy)}>{channel}</th>
          {[mood, proof].map((column) => (
            <th key={column} className={mergeClasses(styles.cell, styles.head)}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {points.map(({ entryId, on, words }) => {
          const contact = made.get(entryId);
          const subject = contact
            ? [purposes[contact.purpose], contact.title]
            : [text.mistake, mistakes.get(entryId)?.title];
          return (
            <tr key={entryId}>
              <th scope="row" className={mergeClasses(styles.cell, styles.day)}>
                {dates.full(on)}
              </th>
              <td className={styles.cell}>{subject.filter(Boolean).join(', ')}</td>
              <td className={mergeClasses(styles.cell, styles.roomy)}>
                {contact && channels[contact.channel]}
              </td>
              <td className={styles.cell}>{contact?.mood && moods[contact.mood]}</td>
              <td className={styles.cell}>
                <Proof because={[entryId]} about={words} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
