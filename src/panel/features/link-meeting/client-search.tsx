import { Button, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ClientSummary } from '#contracts/clients.ts';
import { listClients } from '../../sync/clients-api.ts';
import { useSync } from '../../sync/use-sync.ts';
import { linkMeetingText } from '../../text/link-meeting.ts';
import { useText } from '../../text/use-text.tsx';

/** Typing pauses this long before the server is asked. */
const SEARCH_AFTER_MS = 200;

const useStyles = makeStyles({
  quiet: {
    margin: '2px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
  },
  search: { width: '100%', maxWidth: 'none' },
  list: { margin: '6px 0 0', padding: 0, listStyle: 'none' },
  found: { width: '100%', justifyContent: 'flex-start', fontWeight: tokens.fontWeightRegular },
});

/** Finds a client by name or e-mail domain while someone types. */
export function ClientSearch({ onChoose }: { onChoose: (clientId: string) => void }) {
  const styles = useStyles();
  const text = useText(linkMeetingText);
  const { api } = useSync();
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<readonly ClientSummary[]>();
  useEffect(() => {
    if (query.trim() === '') {
      setFound(undefined);
      return;
    }
    let wanted = true;
    const timer = setTimeout(async () => {
      const asked = await listClients(api, { search: query.trim(), limit: 8 });
      if (wanted && asked.ok) setFound(asked.value.clients);
    }, SEARCH_AFTER_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [api, query]);
  return (
    <>
      <SearchBox
        className={styles.search}
        aria-label={text.search}
        placeholder={text.search}
        value={query}
        onChange={(_, { value }) => setQuery(value)}
      />
      <div role="status">{found?.length === 0 && <p className={styles.quiet}>{text.none}</p>}</div>
      <ul className={styles.list}>
        {found?.map(({ id, name }) => (
          <li key={id}>
            <Button appearance="subtle" className={styles.found} onClick={() => onChoose(id)}>
              {name}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
