import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import type { MeetingSummary } from '#contracts/api.ts';
import type { ClientSummary } from '#contracts/clients.ts';
import type { HostMessage } from './hosts/host.ts';
import { MeetingPanel } from './meeting-panel.tsx';
import { withoutMeeting } from './parts/without-meeting.ts';
import { listClients } from './sync/clients-api.ts';
import { useSync } from './sync/use-sync.ts';
import { hostPagesText } from './text/host-pages.ts';
import { useText } from './text/use-text.tsx';
import { later } from './ui/later.ts';

const ClientList = later(async () => (await import('./features/desk/client-list.tsx')).ClientList);

const useStyles = makeStyles({
  page: {
    height: '100%',
    boxSizing: 'border-box',
    overflowY: 'auto',
    padding: '16px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  why: { margin: '4px 0 12px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  client: { width: '100%', minHeight: '44px', marginTop: '8px' },
});

/** A mail that is being read: the client it comes from with all that is known, so that it can be answered knowing it. */
export function MessageClient({ message }: { message: HostMessage }) {
  const styles = useStyles();
  const text = useText(hostPagesText);
  const { api, clock } = useSync();
  const [senders, setSenders] = useState<readonly ClientSummary[]>();
  const [chosen, setChosen] = useState<MeetingSummary>();
  const { email } = message.from;
  const title = text.mail(message.subject);
  const open = useCallback(
    (client: { id: string; name: string }) => setChosen(withoutMeeting(client, clock(), title)),
    [clock, title],
  );

  useEffect(() => {
    let wanted = true;
    void clientsOf(email, async (domain) => {
      const asked = await listClients(api, { search: domain, limit: 20 });
      return asked.ok ? asked.value.clients : [];
    }).then((found) => {
      if (!wanted) return;
      setSenders(found);
      if (found[0] && found.length === 1) open(found[0]);
    });
    return () => {
      wanted = false;
    };
  }, [api, email, open]);

  if (chosen) return <MeetingPanel meeting={chosen} onLinked={() => {}} />;
  if (!senders) return null;
  const isKnown = senders.length > 0;
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{isKnown ? text.severalTitle : text.notFoundTitle}</h1>
      <p className={styles.why}>{isKnown ? email : text.notFound(email)}</p>
      {senders.map((client) => (
        <Button key={client.id} className={styles.client} onClick={() => open(client)}>
          {client.name}
        </Button>
      ))}
      {!isKnown && <ClientList onChoose={open} />}
    </main>
  );
}

/** The clients that an address belongs to: by its domain, or by the domain above it (`post.firm.example`). */
async function clientsOf(
  email: string,
  search: (domain: string) => Promise<readonly ClientSummary[]>,
): Promise<readonly ClientSummary[]> {
  const labels = email.toLowerCase().split('@').at(-1)?.split('.') ?? [];
  for (let above = 0; above < labels.length - 1; above += 1) {
    const domain = labels.slice(above).join('.');
    const found = (await search(domain)).filter(({ domains }) => domains.includes(domain));
    if (found.length > 0) return found;
  }
  return [];
}
