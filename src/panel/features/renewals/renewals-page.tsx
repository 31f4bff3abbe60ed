import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { RenewalRow, Renewals } from '#contracts/renewals.ts';
import { askRenewals } from '../../sync/review-api.ts';
import { useAsked } from '../../sync/use-asked.ts';
import { useSync } from '../../sync/use-sync.ts';
import { renewalsText } from '../../text/renewals.ts';
import { useText } from '../../text/use-text.tsx';
import { QuietLink } from '../../ui/quiet-link.tsx';
import { Legend } from './legend.tsx';
import { narrow, type Wish } from './narrow.ts';
import { RenewalFilters } from './renewal-filters.tsx';
import { RenewalsTable } from './renewals-table.tsx';

const USUAL_PERIOD = 90;

const useStyles = makeStyles({
  page: { containerType: 'inline-size', containerName: 'renewals' },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 16px', marginBottom: '16px' },
  words: { flex: '1 1 260px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
  summary: { margin: 0, color: tokens.colorNeutralForeground2 },
  foot: { display: 'flex', flexWrap: 'wrap', gap: '8px 24px', padding: '12px 24px 0' },
  legend: { flex: '1 1 300px' },
  links: { display: 'flex', flexWrap: 'wrap', gap: '8px 16px' },
  message: { margin: '0 0 12px', '& .fui-MessageBarBody': { whiteSpace: 'normal' } },
});

/** What is due, and what needs time first: of all clients for leads, of their own for account managers. */
export function RenewalsPage({
  onOpen,
  onCalibration,
}: {
  onOpen: (client: { id: string; name: string }) => void;
  /** Absent for those who do not lead. */
  onCalibration?: (() => void) | undefined;
}) {
  const styles = useStyles();
  const text = useText(renewalsText);
  const { api, me } = useSync();
  const [within, setWithin] = useState(USUAL_PERIOD);
  const [wish, setWish] = useState<Wish>({ search: '', managerId: undefined, order: 'attention' });
  const [plain, setPlain] = useState(false);
  const { value, problem, again } = useAsked(useCallback(() => askRenewals(api, within), [api, within]));
  // Typing goes first; the list follows as soon as there is time.
  const wanted = useDeferredValue(wish);
  const rows = useMemo(() => narrow(value?.renewals ?? [], wanted), [value, wanted]);
  const [open, place] = useReturn(onOpen);
  const summary = ({ renewals, within }: Renewals) =>
    rows.length < renewals.length
      ? text.found(rows.length, renewals.length)
      : text.summary(rows.length, within, rows.filter(({ group }) => group === 'first').length);

  return (
    <div className={styles.page} ref={place}>
      <header className={styles.head}>
        <div className={styles.words}>
          <h2 className={styles.title}>{text.title}</h2>
          <p className={styles.summary} role="status">
            {value ? summary(value) : !problem && text.loading}
          </p>
        </div>
        <RenewalFilters
          within={within}
          onWithin={setWithin}
          wish={wish}
          onWish={setWish}
          rows={value?.renewals ?? []}
          ofTeam={me.roles.includes('lead')}
        />
      </header>
      {problem && (
        <MessageBar intent="warning" layout="multiline" className={styles.message}>
          <MessageBarBody>{text.failed}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={again}>
              {text.retry}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {value && rows.length > 0 && (
        <RenewalsTable rows={rows} order={wanted.order} today={value.day} plain={plain} onOpen={open} />
      )}
      {value && rows.length === 0 && (
        <p>{value.renewals.length === 0 ? text.none(value.within) : text.noneFound}</p>
      )}
      <div className={styles.foot}>
        <div className={styles.legend}>{!plain && rows.length > 0 && <Legend />}</div>
        <div className={styles.links}>
          {onCalibration && <QuietLink onClick={onCalibration}>{text.calibration}</QuietLink>}
          {rows.length > 0 && (
            <QuietLink onClick={() => setPlain((was) => !was)}>
              {plain ? text.asPlot : text.asTable}
            </QuietLink>
          )}
        </div>
      </div>
    </div>
  );
}

/** Opens a review, and gives the focus back to its row when the list is shown again. */
function useReturn(onOpen: (client: { id: string; name: string }) => void) {
  const place = useRef<HTMLDivElement>(null);
  const opened = useRef<string>(undefined);
  useEffect(() => {
    if (!opened.current) return;
    place.current?.querySelector<HTMLElement>(`[data-row="${opened.current}"] [data-open]`)?.focus();
    opened.current = undefined;
  }, []);
  const open = useCallback(
    ({ clientId, name }: RenewalRow) => {
      opened.current = clientId;
      onOpen({ id: clientId, name });
    },
    [onOpen],
  );
  return [open, place] as const;
}
