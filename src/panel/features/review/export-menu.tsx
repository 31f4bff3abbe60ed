import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { useId, useState } from 'react';
import { type ReviewFile, reviewFile } from '../../sync/review-api.ts';
import { useSync } from '../../sync/use-sync.ts';
import { reviewText } from '../../text/review.ts';
import { useLanguage, useText } from '../../text/use-text.tsx';
import { saveFile } from '../../ui/save-file.ts';

const useStyles = makeStyles({
  menu: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: '8px',
    '@media print': { display: 'none' },
  },
  formats: { display: 'flex', gap: '8px' },
  said: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The review as a file to take along. */
export function ExportMenu({ clientId }: { clientId: string }) {
  const styles = useStyles();
  const text = useText(reviewText);
  const language = useLanguage();
  const { api } = useSync();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const formats = [
    ['docx', text.word],
    ['xlsx', text.excel],
    ['json', 'JSON'],
  ] as const;

  async function save(ending: ReviewFile) {
    const file = await reviewFile(api, clientId, ending, language);
    setFailed(!file.ok);
    if (file.ok) saveFile(file.value, `${text.fileName}.${ending}`);
  }

  return (
    <div className={styles.menu}>
      <p role="status" className={styles.said}>
        {hasFailed ? text.exportFailed : ''}
      </p>
      {isOpen && (
        <div id={id} className={styles.formats}>
          {formats.map(([ending, label]) => (
            <Button key={ending} onClick={() => void save(ending)}>
              {label}
            </Button>
          ))}
        </div>
      )}
      <Button
        icon={<ArrowDownload20Regular />}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {text.export}
      </Button>
    </div>
  );
}
