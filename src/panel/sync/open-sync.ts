import { Me } from '#contracts/api.ts';
import { type Api, createApi } from './api.ts';
import type { Outcome } from './api-outcome.ts';
import { type Draft, openDrafts } from './draft.ts';
import { type Outbox, openOutbox } from './outbox.ts';
import type { RequestSettings } from './request.ts';
import { type LocalStore, openLocalStore } from './store.ts';

/** What the panel works with, for the person signed in. */
export type Sync = {
  me: Me;
  api: Api;
  store: LocalStore;
  outbox: Outbox;
  drafts: (key: string) => Draft;
  clock: () => Date;
};

/** Finds out who is signed in and opens what this browser keeps for that person; works without the server once it has answered. */
export async function openSync(settings: RequestSettings & { clock: () => Date }): Outcome<Sync> {
  const api = createApi(settings);
  const me = await whoIsThere(api);
  if (!me.ok) return me;
  const store = await openLocalStore(`${me.value.tenant}/${me.value.userId}`);
  const outbox = await openOutbox({ api, store, clock: settings.clock });
  void outbox.flush();
  return {
    ok: true,
    value: { me: me.value, api, store, outbox, drafts: openDrafts(store), clock: settings.clock },
  };
}

/** The person as the server names them; without the server, whom it named last in this browser. */
async function whoIsThere(api: Api): Outcome<Me> {
  const device = await openLocalStore('device');
  try {
    const asked = await api.me();
    if (asked.ok) {
      // Whoever cannot be remembered is asked for again next time.
      await device.saveSetting('me', asked.value).catch(() => undefined);
      return asked;
    }
    // A refusal or a missing sign-in is an answer; only silence is filled from memory.
    if (asked.error.kind !== 'offline' && asked.error.kind !== 'unavailable') return asked;
    const remembered = await device.setting('me', Me).catch(() => undefined);
    return remembered ? { ok: true, value: remembered } : asked;
  } finally {
    device.close();
  }
}
