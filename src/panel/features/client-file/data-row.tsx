import { makeStyles } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { type DataFormat, takeOut } from '../../sync/privacy-api.ts';
import { useSync } from '../../sync/use-sync.ts';
import { erasureText } from '../../text/erasure.ts';
import { useLanguage, useText } from '../../text/use-text.tsx';
import { QuietLink } from '../../ui/quiet-link.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { useFormStyles } from './form-styles.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '4px 12px', padding: '4px 0' },
  name: { flex: '1 1 120px', minWidth: 0, overflowWrap: 'anywhere' },
});

/** A client or a person, with the ways to take out what is stored of them. */
export function DataRow({
  of,
  name,
  children,
}: {
  of: { clientId: string; contactId?: string };
  name: string;
  /** What else can be done with it. */
  children?: ReactNode;
}) {
  const styles = useStyles();
  const shared = useFormStyles();
  const text = useText(erasureText);
  const language = useLanguage();
  const { api } = useSync();
  const [said, setSaid] = useState('');

  async function save(format: DataFormat) {
    setSaid(text.saving);
    const file = await takeOut(api, of, format, language);
    setSaid(file.ok ? '' : text.failed);
    if (file.ok) saveFile(file.value, `augenhoehe-${of.contactId ?? of.clientId}.${format}`);
  }

  return (
    <>
      <div className={styles.row}>
        <span className={styles.name}>{name}</span>
        <QuietLink label={`${text.page}: ${name}`} onClick={() => void save('html')}>
          {text.page}
        </QuietLink>
        <QuietLink label={`${text.json}: ${name}`} onClick={() => void save('json')}>
          {text.json}
        </QuietLink>
        {children}
      </div>
      <p role="status" className={shared.quiet}>
        {said}
      </p>
    </>
  );
}
