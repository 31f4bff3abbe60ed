import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Review } from '#contracts/review.ts';
import type { ReviewedIncident } from '#domain/renewals/reviewed.ts';
import { Proof } from '../../parts/proof.tsx';
import { reviewText } from '../../text/review.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/use-text.tsx';
import { Card } from '../../ui/card.tsx';

/** So many mistakes stand side by side; older ones are listed below. */
const SIDE_BY_SIDE = 2;

const NARROW = '@container page (max-width: 600px)';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed', [NARROW]: { display: 'block' } },
  body: { [NARROW]: { display: 'block' } },
  row: { [NARROW]: { display: 'grid', gridAutoFlow: 'column', gridAutoColumns: 'minmax(0, 1fr)' } },
  what: {
    width: '124px',
    padding: '5px 12px 5px 0',
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    [NARROW]: { width: 'auto', gridRow: 1, gridColumn: '1 / -1', padding: '6px 0 0' },
    '@media print': { padding: '2px 12px 2px 0' },
  },
  cell: {
    padding: '5px 12px 5px 0',
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'break-word',
    [NARROW]: { gridRow: 2, padding: '0 12px 0 0' },
    '@media print': { padding: '2px 12px 2px 0' },
  },
  title: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  failed: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorStatusWarningForeground1,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  others: { margin: '10px 0 0', padding: '8px 0 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  list: { margin: '4px 0 0', padding: 0, listStyle: 'none' },
});

/** Our mistakes side by side, each down to what prevents it now and whether that held; then what others caused. */
export function IncidentsCard({ review }: { review: Review }) {
  const styles = useStyles();
  const text = useText(reviewText);
  const dates = useDates();
  const ours = review.incidents.filter(({ causedBy }) => causedBy === 'us');
  const shown = ours.slice(0, SIDE_BY_SIDE).reverse();
  const others = [
    ...ours.slice(SIDE_BY_SIDE),
    ...review.incidents.filter(({ causedBy }) => causedBy !== 'us'),
  ];
  const repeat = ours.find(({ repeatOf }) => repeatOf)?.repeatOf;
  const isOpen = ours.some(({ resolvedOn }) => !resolvedOn);
  const row = (name: string, cell: (incident: ReviewedIncident) => ReactNode) => (
    <tr className={styles.row}>
      <th scope="row" className={styles.what}>
        {name}
      </th>
      {shown.map((incident) => (
        <td key={incident.entryId} className={styles.cell}>
          {cell(incident)}
        </td>
      ))}
    </tr>
  );
  const missing = (words: string) => <span className={styles.quiet}>{words}</span>;
  return (
    <Card
      title={text.incidents}
      strongest={repeat !== undefined || isOpen}
      {...(repeat && { hint: text.again(repeat.daysAfter) })}
    >
      {ours.length === 0 && text.noIncidents}
      {shown.length > 0 && (
        <table className={styles.table} aria-label={text.incidents}>
          <tbody className={styles.body}>
            <tr className={styles.row}>
              <td className={styles.what} />
              {shown.map(({ entryId, occurredOn, title }) => (
                <th key={entryId} scope="col" className={styles.cell}>
                  <Proof because={[entryId]} link={dates.weekday(occurredOn)} about={title}>
                    <span className={styles.title}>{title}</span>
                  </Proof>
                </th>
              ))}
            </tr>
            {row(text.told, ({ toldClientOn }) =>
              toldClientOn ? dates.full(toldClientOn) : missing(text.notTold),
            )}
            {row(text.fixed, ({ resolvedOn, fixBy }) => {
              if (resolvedOn) return dates.full(resolvedOn);
              return fixBy ? text.fixBy(dates.weekday(fixBy)) : missing(text.notFixed);
            })}
            {row(text.apologised, ({ apologisedOn }) =>
              apologisedOn ? dates.full(apologisedOn) : missing(text.notApologised),
            )}
            {row(text.mitigation, ({ mitigation }) => mitigation ?? missing('–'))}
            {row(text.safeguard, ({ safeguard, safeguardFailedOn }) => (
              <>
                {safeguard ?? missing(text.noSafeguard)}
                {safeguardFailedOn && (
                  <span className={styles.failed}>
                    {text.safeguardFailed(dates.short(safeguardFailedOn))}
                  </span>
                )}
              </>
            ))}
            {row(text.informant, ({ contactName }) => contactName ?? missing(text.nobodyNamed))}
          </tbody>
        </table>
      )}
      {others.length > 0 && (
        <div className={styles.others}>
          <ul className={styles.list}>
            {others.map(({ entryId, occurredOn, title, causedBy }) => (
              <li key={entryId}>
                <Proof inline because={[entryId]} link={dates.short(occurredOn)} about={title}>
                  {title} {causedBy !== 'us' && missing(`(${text.otherIncidents})`)}
                </Proof>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Card>
  );
}
