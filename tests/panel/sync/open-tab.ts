import type { Person } from '#domain/envelope.ts';
import { createApi } from '#panel/sync/api.ts';
import { openClientSession } from '#panel/sync/client-session.ts';
import type { ClientSession, ClientState } from '#panel/sync/client-state.ts';
import { type Outbox, openOutbox } from '#panel/sync/outbox.ts';
import { type LocalStore, openLocalStore } from '#panel/sync/store.ts';
import type { PretendServer } from './pretend-server.ts';

export type Tab = {
  store: LocalStore;
  outbox: Outbox;
  openClient(clientId: string, meetingId?: string): ClientSession;
  close(): void;
};

const open = new Set<Tab>();

/** The panel in one tab of the browser, for one person. `close` is what a reload or a crash leaves behind: nothing runs on. */
export async function openTab(
  server: Pick<PretendServer, 'fetch'>,
  {
    me = { userId: 'jana', name: 'Jana Reuter' },
    clock = () => new Date(),
    pollEveryMs = 60_000,
  }: TabSettings = {},
): Promise<Tab> {
  let isOpen = true;
  const api = createApi({
    token: async () => 'a-token',
    language: () => 'de',
    // A closed tab neither sends nor hears anything any more.
    fetch: async (...request) => {
      if (!isOpen) throw new TypeError('Failed to fetch');
      const answer = await server.fetch(...request);
      if (!isOpen) throw new TypeError('Failed to fetch');
      return answer;
    },
  });
  const store = await openLocalStore('agency/jana');
  const outbox = await openOutbox({ api, store, clock, random: () => 1 });
  const sessions: ClientSession[] = [];
  const tab: Tab = {
    store,
    outbox,
    openClient: (clientId, meetingId) => {
      const session = openClientSession({
        api,
        outbox,
        store,
        clientId,
        me,
        clock,
        pollEveryMs,
        ...(meetingId && { meetingId }),
      });
      sessions.push(session);
      return session;
    },
    close: () => {
      isOpen = false;
      for (const session of sessions) session.close();
      outbox.close();
      store.close();
      open.delete(tab);
    },
  };
  open.add(tab);
  return tab;
}

export type TabSettings = { me?: Person; clock?: () => Date; pollEveryMs?: number };

export function closeAllTabs(): void {
  for (const tab of open) tab.close();
}

/** The client's state as soon as it is as expected. */
export function until(
  session: ClientSession,
  expected: (state: ClientState) => boolean,
): Promise<ClientState> {
  return new Promise((resolve) => {
    const look = () => {
      const state = session.getSnapshot();
      if (!expected(state)) return;
      forget();
      resolve(state);
    };
    const forget = session.subscribe(look);
    look();
  });
}
