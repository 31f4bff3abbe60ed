import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useState } from 'react';
import type { RenewalRow as Row } from '#contracts/renewals.ts';
import { renewalsText } from '../../text/renewals.ts';
import { useText } from '../../text/use-text.tsx';
import { QuietLink } from '../../ui/quiet-link.tsx';
import { grouped, type Order } from './narrow.ts';
import { RenewalRow } from './renewal-row.tsx';

/** So many rows are drawn at a time, so that two thousand make nobody wait. */
const ROWS_AT_ONCE = 50;

const NARROW = '@container renewals (max-width: 900px)';

const useStyles = makeStyles({
  card: {
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow2,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  table: { width: '100%', borderCollapse: 'collapse', [NARROW]: { display: 'block' } },
  body: { [NARROW]: { display: 'block' } },
  head: { [NARROW]: { display: 'block', padding: '8px 16px' } },
  headRow: { [NARROW]: { display: 'block' } },
  column: {
    padding: '11px 10px',
    textAlign: 'start',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    fontWeight: tokens.fontWeightSemibold,
    ':first-child': { paddingLeft: '24px' },
    // On a narrow page every row says for itself what it shows; the question about the order stays.
    [NARROW]: { display: 'none' },
  },
  ordered: { [NARROW]: { display: 'block', padding: 0 } },
  why: { marginLeft: '8px', fontWeight: tokens.fontWeightRegular, [NARROW]: { marginLeft: 0 } },
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
  explained: {
    padding: '8px 24px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    [NARROW]: { display: 'block', padding: '8px 16px' },
  },
  group: {
    padding: '8px 24px',
    textAlign: 'start',
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightSemibold,
    [NARROW]: { display: 'block', padding: '8px 16px' },
  },
  hint: {
    marginLeft: '8px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  more: { padding: '12px 24px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The renewals in their groups. Up and down go from row to row, with the focus on the same thing of each. */
export function RenewalsTable({
  rows,
  order,
  today,
  plain,
  onOpen,
}: {
  rows: readonly Row[];
  order: Order;
  today: string;
  plain: boolean;
  onOpen: (row: Row) => void;
}) {
  const styles = useStyles();
  const text = useText(renewalsText);
  const [ruled, setRuled] = useState(false);
  const [shown, setShown] = useState(ROWS_AT_ONCE);
  const groups = grouped(rows.slice(0, shown), order);
  return (
    <div className={styles.card}>
      <table className={styles.table} aria-label={text.table} onKeyDown={moveToRow}>
        <thead className={styles.head}>
          <tr className={styles.headRow}>
            <th className={styles.column}>{text.columns.client}</th>
            <th className={styles.column}>{text.columns.renewal}</th>
            <th className={mergeClasses(styles.column, styles.ordered)}>
              {text.columns.first}{' '}
              <span className={styles.why}>
                <QuietLink expanded={ruled} onClick={() => setRuled((was) => !was)}>
                  {text.whyOrder}
                </QuietLink>
              </span>
            </th>
            <th className={styles.column}>{text.columns.agreed}</th>
            <th className={styles.column}>{text.columns.contact}</th>
            <th className={styles.column}>
              <span className={styles.hidden}>{text.columns.open}</span>
            </th>
          </tr>
          {ruled && (
            <tr className={styles.headRow}>
              <td colSpan={6} className={styles.explained}>
                {text.whyOrderText}
              </td>
            </tr>
          )}
        </thead>
        {groups.map(({ group, rows: members }, index) => (
          <tbody key={group ?? 'all'} className={styles.body}>
            {group && (
              <tr className={styles.headRow}>
                <th scope="rowgroup" colSpan={6} className={styles.group}>
                  {text.groups[group]}
                  {text.groupHints[group] && <span className={styles.hint}>{text.groupHints[group]}</span>}
                </th>
              </tr>
            )}
            {members.map((row, place) => (
              <RenewalRow
                key={row.clientId}
                row={row}
                today={today}
                leads={index === 0 && place === 0}
                plain={plain}
                ruled={ruled}
                onOpen={onOpen}
              />
            ))}
          </tbody>
        ))}
      </table>
      {rows.length > shown && (
        <div className={styles.more}>
          <QuietLink onClick={() => setShown((before) => before + ROWS_AT_ONCE)}>
            {text.more(shown, rows.length)}
          </QuietLink>
        </div>
      )}
    </div>
  );
}

/** The same control of the row above or below; Home and End go to the first and the last. */
function moveToRow(event: KeyboardEvent<HTMLElement>) {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  const here = rows.findIndex((row) => row.contains(document.activeElement));
  const targets: Record<string, number> = {
    ArrowUp: Math.max(0, here - 1),
    ArrowDown: Math.min(rows.length - 1, here + 1),
    Home: 0,
    End: rows.length - 1,
  };
  const target = targets[event.key];
  if (here === -1 || target === undefined) return;
  event.preventDefault();
  const isButton = document.activeElement?.hasAttribute('data-open');
  const row = rows[target];
  const proof = isButton ? null : row?.querySelector<HTMLElement>('button:not([data-open])');
  (proof ?? row?.querySelector<HTMLElement>('[data-open]'))?.focus();
}
