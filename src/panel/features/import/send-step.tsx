import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { importText } from '../../text/import.ts';
import { useText } from '../../text/use-text.tsx';
import { Section } from '../../ui/section.tsx';
import { ProblemTable } from './problem-table.tsx';
import { ScrollingTable } from './scrolling-table.tsx';
import type { ImportState, ImportStep } from './use-import.ts';

const useStyles = makeStyles({
  state: { margin: '0 0 8px', fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  words: { margin: '8px 0', color: tokens.colorNeutralForeground2 },
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 24px',
    margin: '12px 0',
    '& dt': { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
    '& dd': {
      margin: 0,
      fontSize: tokens.fontSizeBase500,
      lineHeight: tokens.lineHeightBase500,
      fontVariantNumeric: 'tabular-nums',
    },
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '12px' },
});

/** The last step: how far it is, and what became of it. It can be stopped at any time, and goes on from there. */
export function SendStep({
  step,
  state,
}: {
  step: Extract<ImportStep, { is: 'sending' | 'ended' }>;
  state: ImportState;
}) {
  const styles = useStyles();
  const text = useText(importText);
  const { tally, checked } = step;
  const all = checked.clients.length;
  const counts = [
    [text.created, tally.created],
    [text.changed, tally.changed],
    [text.unchanged, tally.unchanged],
    [text.notTaken, tally.refused.length],
  ] as const;
  return (
    <>
      <p role="status" className={styles.state}>
        {step.is === 'ended' ? text.ended[step.ended] : step.isStopping ? text.cancelling : text.taking}
      </p>
      <ProgressBar
        value={all > 0 ? tally.sent / all : 1}
        aria-label={text.progress(tally.sent, all)}
        thickness="large"
      />
      <p className={styles.words}>
        {step.is === 'ended' && step.ended !== 'complete'
          ? text.taken(tally.sent, all)
          : text.progress(tally.sent, all)}
        {step.is === 'ended' && step.ended === 'unreachable' && ` ${text.unreachable}`}
      </p>
      <dl className={styles.counts}>
        {counts.map(([label, count]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text.count(count)}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.actions}>
        {step.is === 'sending' && (
          <Button onClick={state.cancel} disabledFocusable={step.isStopping}>
            {text.cancel}
          </Button>
        )}
        {step.is === 'ended' && step.ended !== 'complete' && (
          <Button appearance="primary" onClick={() => void state.send(checked, tally)}>
            {text.goOn}
          </Button>
        )}
        {step.is === 'ended' && <Button onClick={state.startAgain}>{text.another}</Button>}
      </div>
      {tally.refused.length > 0 && (
        <Section title={text.notTaken}>
          <ScrollingTable label={text.notTaken} columns={[text.row, text.groups.client, text.what]}>
            {tally.refused.map(({ name, rows, message }) => (
              <tr key={rows[0]}>
                <td>{text.rows(rows)}</td>
                <th scope="row">{name}</th>
                <td>{message}</td>
              </tr>
            ))}
          </ScrollingTable>
        </Section>
      )}
      {step.is === 'ended' && checked.problems.length > 0 && <ProblemTable problems={checked.problems} />}
    </>
  );
}
