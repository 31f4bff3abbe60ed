import { Me } from '#contracts/api.ts';
import { type Api, createApi } from './api.ts';
import type { Outcome } from './api-outcome.ts';
import { type Drafts, openDrafts } from './draft.ts';
import { type Outbox, openOutbox } from './outbox.ts';
import type { RequestSettings } from './request.ts';
import { type LocalStore, openLocalStore } from './store.ts';

/** What the panel works with, for the person signed in. */
export type Sync = {
  me: Me;
  api: Api;
  store: LocalStore;
  outbox: Outbox;
  drafts: Drafts;
  clock: () => Date;
  /** Keeps what was just typed and lets go of the browser's storage. */
  close(): void;
};

export type SyncSettings = RequestSettings & {
  clock: () => Date;
  /** Whom the page signs in, where it chooses; people are remembered apart by it. */
  account?: string;
};

/** Finds out who is signed in and opens what this browser keeps for that person; works without the server once it has answered. */
export async function openSync({ clock, account = 'me', ...settings }: SyncSettings): Outcome<Sync> {
  const api = createApi(settings);
  const me = await whoIsThere(api, account);
  if (!me.ok) return me;
  const store = await openLocalStore(`${me.value.tenant}/${me.value.userId}`);
  const outbox = await openOutbox({ api, store, clock });
  const drafts = openDrafts(store);
  void outbox.flush();
  const close = () => {
    drafts.close();
    outbox.close();
    store.close();
  };
  return { ok: true, value: { me: me.value, api, store, outbox, drafts, clock, close } };
}

/** The person as the server names them; without the server, whom it named last for this account of this browser. */
async function whoIsThere(api: Api, account: string): Outcome<Me> {
  const device = await openLocalStore('device');
  try {
    const asked = await api.me();
    if (asked.ok) {
      // Whoever cannot be remembered is asked for again next time.
      await device.saveSetting(account, asked.value).catch(() => undefined);
      return asked;
    }
    // A refusal or a missing sign-in is an answer; only silence is filled from memory.
    if (asked.error.kind !== 'offline' && asked.error.kind !== 'unavailable') return asked;
    const remembered = await device.setting(account, Me).catch(() => undefined);
    return remembered ? { ok: true, value: remembered } : asked;
  } finally {
    device.close();
  }
}
