import { makeStyles, tokens } from '@fluentui/react-components';
import type { Expectation } from '#domain/expectation.ts';
import { expectationText } from '../../text/expectations.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/use-text.tsx';
import { changedFacts } from './changed-facts.ts';

const useStyles = makeStyles({
  list: {
    margin: '4px 0 4px 26px',
    padding: '0 0 0 10px',
    listStyle: 'none',
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
  },
  item: { padding: '3px 0', overflowWrap: 'anywhere' },
  line: { margin: 0 },
  after: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** What was agreed and how it changed: before and after, by whom and why, oldest first. */
export function ExpectationHistory({ id, history }: { id: string; history: Expectation['history'] }) {
  const styles = useStyles();
  const text = useText(expectationText);
  const dates = useDates();
  return (
    <ol id={id} className={styles.list}>
      {history.map((event, index) =>
        event.kind === 'agreed' ? (
          <li key={event.entryId} className={styles.item}>
            <p className={styles.line}>
              {text.agreedThen(
                event.with,
                dates.full(event.at),
                history.slice(0, index).some(({ kind }) => kind === 'agreed'),
              )}
            </p>
            {event.why && <p className={styles.line}>{text.agreedDespite(event.why)}</p>}
          </li>
        ) : (
          <li key={event.entryId} className={styles.item}>
            <p className={styles.line}>{text.changedThen(event.by.name, dates.full(event.at))}</p>
            {changedFacts(event, dates.full).map(({ name, before, after }) => (
              <p key={name} className={styles.line}>
                {text.facts[name]}: <del>{before ?? text.nothing}</del> →{' '}
                <ins className={styles.after} style={{ textDecoration: 'none' }}>
                  {after ?? text.nothing}
                </ins>
              </p>
            ))}
            {event.why && <p className={styles.line}>{text.changedBecause(event.why)}</p>}
          </li>
        ),
      )}
    </ol>
  );
}
