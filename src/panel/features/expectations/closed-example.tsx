import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { BaseRateExample } from '#contracts/base-rates.ts';
import type { Expectation } from '#domain/expectation.ts';
import { useSync } from '../../sync/use-sync.ts';
import { baseRateText } from '../../text/base-rates.ts';
import { expectationText } from '../../text/expectations.ts';
import { terms } from '../../text/terms.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/use-text.tsx';
import { LinkedText } from '../../ui/linked-text.tsx';

const useStyles = makeStyles({
  box: { marginTop: '8px', paddingTop: '8px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
  },
});

/** What is known of it beyond its dot: still being fetched, not reachable now, no longer kept, or there. */
type Details = 'coming' | 'not-reachable' | 'not-kept' | Expectation;

/** The closed expectation behind a dot: what was agreed, what it needed, what became of it and how one can tell. */
export function ClosedExample({ example }: { example: BaseRateExample }) {
  const styles = useStyles();
  const text = useText(baseRateText);
  const words = useText(expectationText);
  const { outcomes } = useText(terms);
  const dates = useDates();
  const { api } = useSync();
  const [details, setDetails] = useState<Details>('coming');
  const { clientId, clientName, expectationId, goal, outcome, closedOn, needed } = example;

  useEffect(() => {
    let wanted = true;
    void (async () => {
      const opened = await api.openClient(clientId);
      if (!wanted) return;
      if (!opened.ok || opened.value === 'unchanged') setDetails('not-reachable');
      else setDetails(opened.value.dossier.expectations.find(({ id }) => id === expectationId) ?? 'not-kept');
    })();
    return () => {
      wanted = false;
    };
  }, [api, clientId, expectationId]);

  const kept = typeof details === 'string' ? undefined : details;
  const numbers = kept && [kept.measure, [kept.baseline, kept.target].filter(Boolean).join(' → ')];
  return (
    <div className={styles.box} role="status">
      <p className={styles.line}>{goal}</p>
      <p className={styles.quiet}>
        {[clientName, outcomes[outcome], text.closedOn(dates.full(closedOn))].join(' · ')}
      </p>
      {numbers && <p className={styles.quiet}>{numbers.filter(Boolean).join(' · ')}</p>}
      <p className={styles.quiet}>
        {kept
          ? kept.prerequisites
              .map(({ text: what, granted }) => `${what}: ${words.granted[grantedState(granted)]}`)
              .join(' · ')
          : needed
              .filter(({ granted }) => granted)
              .map(({ kind }) => `${words.kinds[kind]}: ${words.granted.yes}`)
              .join(' · ')}
      </p>
      {kept?.closed && (
        <p className={styles.line}>
          <LinkedText text={kept.closed.evidence} />
        </p>
      )}
      {details === 'not-reachable' && <p className={styles.quiet}>{text.notReachable}</p>}
      {details === 'not-kept' && <p className={styles.quiet}>{text.noLongerKept}</p>}
    </div>
  );
}

function grantedState(granted: boolean | undefined): 'open' | 'yes' | 'no' {
  return granted === undefined ? 'open' : granted ? 'yes' : 'no';
}
