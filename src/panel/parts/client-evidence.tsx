import { Suspense } from 'react';
import { ClientProvider } from '../sync/use-client.ts';
import { useClientSession } from '../sync/use-client-session.ts';
import { later } from '../ui/later.ts';

const EvidenceList = later(async () => (await import('./evidence-list.tsx')).EvidenceList);

/** The entries that prove something of a client that is not open: it is opened for as long as they are looked at. */
export function ClientEvidence(props: { id: string; clientId: string; because: readonly string[] }) {
  const { clientId, ...shown } = props;
  const session = useClientSession(clientId);
  if (!session) return null;
  return (
    <ClientProvider session={session}>
      <Suspense>
        <EvidenceList {...shown} />
      </Suspense>
    </ClientProvider>
  );
}
