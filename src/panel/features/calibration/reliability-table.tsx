import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CalibrationRow } from '#contracts/calibration.ts';
import { calibrationText } from '../../text/calibration.ts';
import { useText } from '../../text/use-text.tsx';
import { usePercent } from './use-percent.ts';

const NARROW = '@container page (max-width: 600px)';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', [NARROW]: { display: 'block' } },
  block: { [NARROW]: { display: 'block' } },
  head: { [NARROW]: { display: 'none' } },
  row: {
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    [NARROW]: { display: 'block', padding: '8px 0' },
  },
  cell: {
    padding: '8px 12px 8px 0',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    [NARROW]: {
      display: 'flex',
      justifyContent: 'space-between',
      gap: '12px',
      padding: '2px 0',
      '::before': { content: 'attr(data-column)', color: tokens.colorNeutralForeground3 },
    },
  },
  column: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
    whiteSpace: 'nowrap',
  },
  word: { fontWeight: tokens.fontWeightSemibold },
});

/** What each word stood for, and what became of the goals that were called so. */
export function ReliabilityTable({ rows }: { rows: readonly CalibrationRow[] }) {
  const styles = useStyles();
  const text = useText(calibrationText);
  const percent = usePercent();
  const { columns } = text;
  const share = ({ interval, n }: CalibrationRow) =>
    interval
      ? text.shareOf(interval.met, interval.of, percent(interval.low), percent(interval.high))
      : text.tooFew(n);
  return (
    <table className={styles.table} aria-label={text.table}>
      <thead className={styles.head}>
        <tr>
          {Object.values(columns).map((column) => (
            <th key={column} className={mergeClasses(styles.cell, styles.column)}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className={styles.block}>
        {rows.map((row) => (
          <tr key={row.realism} className={styles.row}>
            <th scope="row" data-column={columns.word} className={mergeClasses(styles.cell, styles.word)}>
              {text.words[row.realism]}
            </th>
            <td data-column={columns.stated} className={styles.cell}>
              {percent(row.stated)}
            </td>
            {(['met', 'exceeded', 'missed', 'withdrawn'] as const).map((outcome) => (
              <td key={outcome} data-column={columns[outcome]} className={styles.cell}>
                {row[outcome]}
              </td>
            ))}
            <td data-column={columns.share} className={styles.cell}>
              {share(row)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
