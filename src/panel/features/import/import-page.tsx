import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { importText } from '../../text/import.ts';
import { useText } from '../../text/use-text.tsx';
import { ChooseFile } from './choose-file.tsx';
import { SendStep } from './send-step.tsx';
import { TableCheck } from './table-check.tsx';
import { useImport } from './use-import.ts';

const useStyles = makeStyles({
  container: {
    containerType: 'inline-size',
    containerName: 'import',
    height: '100%',
    minHeight: 0,
    overflowY: 'auto',
    boxSizing: 'border-box',
    padding: '12px 20px 24px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    borderRadius: tokens.borderRadiusXLarge,
    overflowWrap: 'break-word',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    outline: 'none',
  },
  why: { margin: '0 0 16px', maxWidth: '72ch', color: tokens.colorNeutralForeground2 },
  reading: { justifyContent: 'start' },
});

/** Takes over clients from a table: choose a file, look at what it comes to, confirm, watch. */
export function ImportPage({ onClientsChanged }: { onClientsChanged: () => void }) {
  const styles = useStyles();
  const text = useText(importText);
  const state = useImport();
  const { step } = state;
  const hasEnded = step.is === 'ended';
  // biome-ignore lint/correctness/useExhaustiveDependencies: each end is told once, whoever listens
  useEffect(() => {
    if (hasEnded) onClientsChanged();
  }, [hasEnded]);
  const title = useRef<HTMLHeadingElement>(null);
  // Each step begins at its top, for eyes and for screen readers.
  useEffect(() => {
    if (step.is !== 'reading') title.current?.focus();
  }, [step.is]);
  return (
    <section className={styles.container} aria-label={text.title}>
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {text.title}
      </h2>
      <p className={styles.why}>{text.why}</p>
      {step.is === 'start' && (
        <ChooseFile failure={step.failure} onChoose={(file) => void state.open(file)} />
      )}
      {step.is === 'reading' && <Spinner className={styles.reading} label={text.reading(step.name)} />}
      {step.is === 'checking' && <TableCheck step={step} state={state} />}
      {(step.is === 'sending' || step.is === 'ended') && <SendStep step={step} state={state} />}
    </section>
  );
}
