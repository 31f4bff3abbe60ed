import { useEffect, useState } from 'react';
import { openClientSession } from './client-session.ts';
import type { ClientSession } from './client-state.ts';
import { useSync } from './use-sync.ts';

/** Opens a client for as long as the view is there; entries belong to the meeting, where there is one. */
export function useClientSession(clientId: string, meetingId?: string): ClientSession | undefined {
  const { api, outbox, store, me, clock } = useSync();
  const [session, setSession] = useState<ClientSession>();
  useEffect(() => {
    const opened = openClientSession({
      api,
      outbox,
      store,
      clientId,
      clock,
      me: { userId: me.userId, name: me.name },
      ...(meetingId !== undefined && { meetingId }),
    });
    setSession(opened);
    return () => opened.close();
  }, [api, outbox, store, clientId, meetingId, clock, me]);
  return session;
}
