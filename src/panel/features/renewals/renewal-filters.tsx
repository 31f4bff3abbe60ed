import { makeStyles, SearchBox, Select } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { RenewalRow } from '#contracts/renewals.ts';
import { renewalsText } from '../../text/renewals.ts';
import { useText } from '../../text/use-text.tsx';
import { managersOf, ORDERS, type Wish } from './narrow.ts';

export const PERIODS = [30, 60, 90, 180] as const;

const EVERYONE = 'everyone';
const OF = 'of ';

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  choice: { minWidth: 0, flex: '0 1 auto' },
  search: {
    flex: '1 1 170px',
    minWidth: '150px',
    maxWidth: '220px',
    '@container renewals (max-width: 500px)': { maxWidth: 'none' },
  },
});

/** Which renewals are shown, of whom, and in which order. */
export function RenewalFilters({
  within,
  onWithin,
  wish,
  onWish,
  rows,
  ofTeam,
}: {
  within: number;
  onWithin: (days: number) => void;
  wish: Wish;
  onWish: (wish: Wish) => void;
  rows: readonly RenewalRow[];
  /** Leads see the clients of all and can choose whose. */
  ofTeam: boolean;
}) {
  const styles = useStyles();
  const text = useText(renewalsText);
  const managers = useMemo(() => managersOf(rows), [rows]);
  return (
    <search className={styles.filters}>
      <Select
        className={styles.choice}
        aria-label={text.within}
        value={String(within)}
        onChange={(_, { value }) => onWithin(Number(value))}
      >
        {PERIODS.map((days) => (
          <option key={days} value={days}>
            {text.withinDays(days)}
          </option>
        ))}
      </Select>
      {ofTeam && (
        <Select
          className={styles.choice}
          aria-label={text.who}
          value={wish.managerId === undefined ? EVERYONE : OF + wish.managerId}
          onChange={(_, { value }) =>
            onWish({ ...wish, managerId: value === EVERYONE ? undefined : value.slice(OF.length) })
          }
        >
          <option value={EVERYONE}>{text.everyone}</option>
          {managers.map(({ userId, name }) => (
            <option key={userId} value={OF + userId}>
              {name ?? text.nobody}
            </option>
          ))}
        </Select>
      )}
      <Select
        className={styles.choice}
        aria-label={text.order}
        value={wish.order}
        onChange={(_, { value }) =>
          onWish({ ...wish, order: ORDERS.find((order) => order === value) ?? wish.order })
        }
      >
        {ORDERS.map((order) => (
          <option key={order} value={order}>
            {text.orders[order]}
          </option>
        ))}
      </Select>
      <SearchBox
        className={styles.search}
        aria-label={text.search}
        placeholder={text.search}
        value={wish.search}
        onChange={(_, { value }) => onWish({ ...wish, search: value })}
      />
    </search>
  );
}
