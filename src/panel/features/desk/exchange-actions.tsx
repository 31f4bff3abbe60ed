import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { ArrowUpload20Regular } from '@fluentui/react-icons/svg/arrow-upload';
import { useId, useState } from 'react';
import { exportClients } from '../../sync/exchange-api.ts';
import { useSync } from '../../sync/use-sync.ts';
import { importText } from '../../text/import.ts';
import { useLanguage, useText } from '../../text/use-text.tsx';
import { saveFile } from '../../ui/save-file.ts';

const useStyles = makeStyles({
  action: { width: '100%', justifyContent: 'flex-start', fontWeight: tokens.fontWeightRegular },
  formats: { display: 'flex', flexWrap: 'wrap', gap: '8px', padding: '4px 8px 0 36px' },
  said: {
    margin: 0,
    padding: '4px 8px 0 36px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Clients from a table, and all of them as one. */
export function ExchangeActions({ onImport }: { onImport: () => void }) {
  const styles = useStyles();
  const text = useText(importText);
  const language = useLanguage();
  const { api } = useSync();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState('');

  async function save(ending: 'csv' | 'xlsx') {
    setSaid(text.exporting);
    const file = await exportClients(api, ending, language);
    setSaid(file.ok ? '' : text.exportFailed);
    if (file.ok) saveFile(file.value, `augenhoehe-${text.fileName}.${ending}`);
  }

  return (
    <>
      <Button
        appearance="subtle"
        className={styles.action}
        icon={<ArrowUpload20Regular />}
        onClick={onImport}
      >
        {text.import}
      </Button>
      <Button
        appearance="subtle"
        className={styles.action}
        icon={<ArrowDownload20Regular />}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {text.export}
      </Button>
      {isOpen && (
        <div id={id} className={styles.formats}>
          <Button size="small" onClick={() => void save('xlsx')}>
            {text.asExcel}
          </Button>
          <Button size="small" onClick={() => void save('csv')}>
            {text.asCsv}
          </Button>
        </div>
      )}
      <p role="status" className={styles.said}>
        {said}
      </p>
    </>
  );
}
