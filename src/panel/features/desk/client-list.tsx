import { Button, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { useEffect, useState } from 'react';
import type { ClientSummary } from '#contracts/clients.ts';
import { NewClientForm } from '../../parts/new-client-form.tsx';
import { listClients } from '../../sync/clients-api.ts';
import { useSync } from '../../sync/use-sync.ts';
import { deskText } from '../../text/desk.ts';
import { linkMeetingText } from '../../text/link-meeting.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/use-text.tsx';
import { QuietLink } from '../../ui/quiet-link.tsx';
import { ExchangeActions } from './exchange-actions.tsx';

const PAGE = 50;
/** Typing pauses this long before the server is asked. */
const SEARCH_AFTER_MS = 150;

const useStyles = makeStyles({
  search: { width: '100%', maxWidth: 'none', marginBottom: '8px' },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  client: {
    width: '100%',
    justifyContent: 'flex-start',
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
    padding: '8px',
  },
  strong: { display: 'block', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'break-word' },
  quiet: {
    display: 'block',
    margin: 0,
    padding: '0 8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
  },
  under: { padding: 0 },
  // Room enough around the link to be hit.
  more: { padding: '8px' },
  add: { width: '100%', justifyContent: 'flex-start', marginTop: '8px' },
});

/** All clients of the workspace by name, and a new one by hand. */
export function ClientList({
  onChoose,
  onImport,
}: {
  onChoose: (client: { id: string; name: string }) => void;
  /** Opens the page that takes over clients from a table; absent where there is no room for it. */
  onImport?: () => void;
}) {
  const styles = useStyles();
  const text = useText(deskText);
  const { saveAlone } = useText(linkMeetingText);
  const dates = useDates();
  const { api } = useSync();
  const [query, setQuery] = useState('');
  const [clients, setClients] = useState<readonly ClientSummary[]>();
  const [next, setNext] = useState<string>();
  const [adding, setAdding] = useState(false);

  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(
      async () => {
        const asked = await listClients(api, { search: query.trim(), limit: PAGE });
        if (!wanted || !asked.ok) return;
        setClients(asked.value.clients);
        setNext(asked.value.next);
      },
      query === '' ? 0 : SEARCH_AFTER_MS,
    );
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [api, query]);

  async function more() {
    const asked = await listClients(api, { search: query.trim(), limit: PAGE, ...(next && { after: next }) });
    if (!asked.ok) return;
    setClients([...(clients ?? []), ...asked.value.clients]);
    setNext(asked.value.next);
  }

  if (adding) {
    return (
      <NewClientForm
        attendees={[]}
        submitLabel={saveAlone}
        onCreated={(id) => {
          setAdding(false);
          onChoose({ id, name: '' });
        }}
        onCancel={() => setAdding(false)}
      />
    );
  }
  return (
    <>
      <SearchBox
        className={styles.search}
        aria-label={text.searchClients}
        placeholder={text.searchClients}
        value={query}
        onChange={(_, { value }) => setQuery(value)}
      />
      <div role="status">
        {clients?.length === 0 && (
          <p className={styles.quiet}>{query.trim() === '' ? text.noClients : text.noClientFound}</p>
        )}
      </div>
      <ul className={styles.list}>
        {clients?.map((client) => (
          <li key={client.id}>
            <Button appearance="subtle" className={styles.client} onClick={() => onChoose(client)}>
              <span>
                <span className={styles.strong}>{client.name}</span>
                {client.renewalOn && (
                  <span className={`${styles.quiet} ${styles.under}`}>
                    {text.renewalOn(dates.full(client.renewalOn))}
                  </span>
                )}
              </span>
            </Button>
          </li>
        ))}
      </ul>
      {next && (
        <div className={styles.more}>
          <QuietLink onClick={() => void more()}>{text.moreClients}</QuietLink>
        </div>
      )}
      <Button className={styles.add} icon={<Add20Regular />} onClick={() => setAdding(true)}>
        {text.newClient}
      </Button>
      {onImport && <ExchangeActions onImport={onImport} />}
    </>
  );
}
