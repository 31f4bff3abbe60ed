import { Avatar, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { RenewalRow as Row } from '#contracts/renewals.ts';
import { renewalsText } from '../../text/renewals.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/use-text.tsx';
import { ContactSpark } from './contact-spark.tsx';
import { lastContactWords, plotWords } from './contact-words.ts';
import { ExpectationMarks } from './expectation-marks.tsx';
import { WhatFirst } from './what-first.tsx';

const NARROW = '@container renewals (max-width: 900px)';

const useStyles = makeStyles({
  row: {
    position: 'relative',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { display: 'block', padding: '12px 16px' },
  },
  // The one orange bar of the page stands at the row that needs time first.
  strongest: { boxShadow: `inset 4px 0 0 ${tokens.colorStatusWarningBackground3}` },
  cell: {
    padding: '12px 10px',
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    ':first-child': { paddingLeft: '24px' },
    ':last-child': { paddingRight: '24px', verticalAlign: 'middle' },
    [NARROW]: {
      display: 'block',
      padding: 0,
      marginTop: '6px',
      ':first-child': { padding: 0, marginTop: 0 },
      ':last-child': { padding: 0 },
    },
  },
  client: { display: 'flex', alignItems: 'center', gap: '10px', minWidth: 0 },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
  },
  open: { minWidth: '108px', [NARROW]: { width: '100%', marginTop: '6px' } },
});

/** One client whose renewal is due. Memoised: typing a search renders only what changes. */
export const RenewalRow = memo(function RenewalRow({
  row,
  today,
  leads,
  plain,
  ruled,
  onOpen,
}: {
  row: Row;
  today: string;
  /** The first row of the page has its primary button. */
  leads: boolean;
  /** Words and numbers instead of plots. */
  plain: boolean;
  /** With the rule that placed it. */
  ruled: boolean;
  onOpen: (row: Row) => void;
}) {
  const styles = useStyles();
  const text = useText(renewalsText);
  const dates = useDates();
  const action = row.group === 'prepared' ? text.look : text.open;
  const manager = row.manager?.name;
  return (
    <tr
      className={mergeClasses(styles.row, leads && row.group === 'first' && styles.strongest)}
      data-row={row.clientId}
    >
      <th scope="row" className={styles.cell}>
        <span className={styles.client}>
          <Avatar size={28} color="neutral" aria-hidden="true" {...(manager && { name: manager })} />
          <span>
            <span className={styles.name}>{row.name}</span>
            <span className={styles.quiet}>
              {manager ?? text.noManager}
              {row.confidential && `, ${text.confidential}`}
            </span>
          </span>
        </span>
      </th>
      <td className={styles.cell}>
        {dates.weekday(row.renewalOn)}
        <span className={styles.quiet}>{text.inDays(dates.between(today, row.renewalOn))}</span>
      </td>
      <td className={styles.cell}>
        <WhatFirst row={row} ruled={ruled} />
      </td>
      <td className={styles.cell}>
        <ExpectationMarks counts={row.expectations} plain={plain} />
      </td>
      <td className={styles.cell}>
        {plain ? plotWords(row.contact, text) : <ContactSpark contact={row.contact} today={today} />}
        <span className={styles.quiet}>{lastContactWords(row.contact, today, text)}</span>
      </td>
      <td className={styles.cell}>
        <Button
          className={styles.open}
          appearance={leads ? 'primary' : row.group === 'prepared' ? 'subtle' : 'outline'}
          aria-label={text.openOf(action, row.name)}
          data-open
          onClick={() => onOpen(row)}
        >
          {action}
        </Button>
      </td>
    </tr>
  );
});
