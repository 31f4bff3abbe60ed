import {
  Button,
  MessageBar,
  MessageBarBody,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { DocumentTable24Regular } from '@fluentui/react-icons/svg/document-table';
import { useRef, useState } from 'react';
import { importText } from '../../text/import.ts';
import { useText } from '../../text/use-text.tsx';
import type { ImportStep } from './use-import.ts';

const useStyles = makeStyles({
  zone: {
    display: 'grid',
    justifyItems: 'center',
    gap: '10px',
    padding: '32px 16px',
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    textAlign: 'center',
  },
  over: { border: `1px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  words: { margin: 0 },
  hidden: { display: 'none' },
  hints: {
    margin: '16px 0 0',
    paddingLeft: '18px',
    maxWidth: '72ch',
    color: tokens.colorNeutralForeground2,
  },
  message: { marginBottom: '12px', '& .fui-MessageBarBody': { whiteSpace: 'normal' } },
});

/** The first step: a table by its button, or dropped. */
export function ChooseFile({
  failure,
  onChoose,
}: {
  failure: Extract<ImportStep, { is: 'start' }>['failure'];
  onChoose: (file: File) => void;
}) {
  const styles = useStyles();
  const text = useText(importText);
  const chooser = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  return (
    <>
      <div role="status">
        {failure && (
          <MessageBar intent="warning" layout="multiline" className={styles.message}>
            <MessageBarBody>{text.failures[failure]}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <section
        aria-label={text.choose}
        className={mergeClasses(styles.zone, over && styles.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const [file] = event.dataTransfer.files;
          if (file) onChoose(file);
        }}
      >
        <DocumentTable24Regular aria-hidden="true" />
        <p className={styles.words}>{over ? text.dropHere : text.drop}</p>
        <Button appearance="primary" onClick={() => chooser.current?.click()}>
          {text.choose}
        </Button>
        <input
          ref={chooser}
          type="file"
          accept=".csv,.txt,.tsv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          className={styles.hidden}
          aria-label={text.choose}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            event.target.value = '';
            if (file) onChoose(file);
          }}
        />
      </section>
      <ul className={styles.hints}>
        {text.hints.map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
    </>
  );
}
