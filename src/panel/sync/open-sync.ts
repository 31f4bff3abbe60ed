import { Me } from '#contracts/api.ts';
import { type Api, createApi } from './api.ts';
import type { ApiProblem, Outcome } from './api-outcome.ts';
import { type Drafts, openDrafts } from './draft.ts';
import { type Outbox, openOutbox } from './outbox.ts';
import type { RequestSettings } from './request.ts';
import { DEVICE, type LocalStore, openLocalStore } from './store.ts';

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
  let sync: Sync | undefined;
  const onTurnedAway = (problem: ApiProblem, token: string) => {
    if (problem.kind === 'refused') sync?.close();
    void forgetting().then(({ forgetTurnedAway }) => forgetTurnedAway(problem, token, sync?.store.name));
    settings.onTurnedAway?.(problem, token);
  };
  const api = createApi({ ...settings, onTurnedAway });
  const me = await whoIsThere(api, account);
  void forgetting().then(({ forgetUnused }) => forgetUnused(clock()));
  if (!me.ok) return me;
  const store = await openLocalStore(nameOf(me.value));
  const outbox = await openOutbox({ api, store, clock });
  const drafts = openDrafts(store);
  void outbox.flush();
  const close = () => {
    drafts.close();
    outbox.close();
    store.close();
  };
  sync = { me: me.value, api, store, outbox, drafts, clock, close };
  return { ok: true, value: sync };
}

/** The person as the server names them; without the server, whom it named last for this account of this browser. */
async function whoIsThere(api: Api, account: string): Outcome<Me> {
  const device = await openLocalStore(DEVICE);
  try {
    const remembered = await device.setting(account, Me).catch(() => undefined);
    const asked = await api.me();
    const isAway = !asked.ok && (asked.error.kind === 'offline' || asked.error.kind === 'unavailable');
    // A refusal or a missing sign-in is an answer; only silence is filled from memory.
    if (isAway) return remembered ? { ok: true, value: remembered } : asked;
    const isSignedOut = asked.ok
      ? remembered && nameOf(asked.value) !== nameOf(remembered)
      : asked.error.kind === 'signed-out';
    if (remembered && isSignedOut) await (await forgetting()).forgetCopies(nameOf(remembered));
    // Whoever cannot be remembered is asked for again next time.
    if (asked.ok) await device.saveSetting(account, asked.value).catch(() => undefined);
    return asked;
  } finally {
    device.close();
  }
}

/** What a device keeps, and when it goes, is said in forget.ts. */
const forgetting = () => import('./forget.ts');

function nameOf({ tenant, userId }: Me): string {
  return `${tenant}/${userId}`;
}
