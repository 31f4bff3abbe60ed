import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ClientEntry } from '../sync/client-state.ts';
import { useClient } from '../sync/use-client.ts';
import { entryContentText } from '../text/entry-content.ts';
import { terms } from '../text/terms.ts';
import { useText } from '../text/use-text.tsx';
import { describeEntry } from './describe-entry.ts';
import { entryTitle } from './entry-title.ts';
import { useEvidenceWords } from './use-evidence-words.ts';

const useStyles = makeStyles({
  list: {
    margin: '4px 0 6px',
    padding: '8px 10px',
    listStyle: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  item: { ':not(:first-child)': { marginTop: '8px' } },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '20px',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'break-word',
  },
  by: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** The entries behind a suggestion: what each is, what it says, when and by whom it was made. */
export function EvidenceList({ id, because }: { id: string; because: readonly string[] }) {
  const styles = useStyles();
  return (
    <ul id={id} className={styles.list}>
      {because.map((entryId) => (
        <EvidenceItem key={entryId} entryId={entryId} />
      ))}
    </ul>
  );
}

function EvidenceItem({ entryId }: { entryId: string }) {
  const styles = useStyles();
  const words = useEvidenceWords();
  const content = useText(entryContentText);
  const names = useText(terms);
  const { state, entry: fetchEntry } = useClient();
  const loaded = state.entries.find((candidate) => candidate.id === entryId);
  const [fetched, setFetched] = useState<ClientEntry | 'out-of-reach'>();
  const known = loaded !== undefined;
  useEffect(() => {
    if (known) return;
    let wanted = true;
    void fetchEntry(entryId).then((answer) => {
      if (wanted) setFetched(answer.ok && answer.value ? answer.value : 'out-of-reach');
    });
    return () => {
      wanted = false;
    };
  }, [known, entryId, fetchEntry]);
  const entry = loaded ?? (fetched === 'out-of-reach' ? undefined : fetched);
  if (!entry) {
    return (
      <li className={styles.item} aria-live="polite">
        {fetched === 'out-of-reach' ? content.notReachable : content.loading}
      </li>
    );
  }
  const text = describeEntry(entry, { content, terms: names, dates: words.dates });
  return (
    <li className={styles.item} data-entry={entry.id}>
      <p className={styles.title}>{entryTitle(entry, words)}</p>
      {text && <p className={styles.text}>{text}</p>}
      <p className={styles.by}>
        {words.dates.full(entry.at)}, {words.dates.time(entry.at)}, {content.by(entry.by.name)}
      </p>
    </li>
  );
}
