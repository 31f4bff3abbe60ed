import type { Person } from '#domain/envelope.ts';
import { fold } from '#domain/fold.ts';
import type { Api } from './api.ts';
import type { Outcome } from './api-outcome.ts';
import type { AppendRefusal, ClientEntry, ClientSession, ClientState } from './client-state.ts';
import { localInstant } from './local-instant.ts';
import { newId } from './new-id.ts';
import type { Outbox } from './outbox.ts';
import { complete, knowsAmong, openPendingFold, stamp } from './pending.ts';
import { hasOlder, openServerCopy } from './server-copy.ts';
import { nothingYet } from './server-state.ts';
import type { LocalStore } from './store.ts';
import { isVisible, onReturn } from './surroundings.ts';

/** How often the server is asked for what others have done, while the panel is looked at. */
const POLL_EVERY_MS = 15_000;

export type SessionSettings = {
  api: Api;
  outbox: Outbox;
  store: LocalStore;
  clientId: string;
  /** Who writes here, until the server says so. */
  me: Person;
  clock: () => Date;
  /** The meeting that entries belong to, unless they name another. */
  meetingId?: string;
  pollEveryMs?: number;
};

/** Opens a client: the saved state at once, the server's as soon as it answers, ours that waits on top of either. */
export function openClientSession(settings: SessionSettings): ClientSession {
  const { api, outbox, store, clientId, clock, meetingId, pollEveryMs = POLL_EVERY_MS } = settings;
  // Entries name their author and nothing else of them, whatever else the caller knows.
  const me: Person = { userId: settings.me.userId, name: settings.me.name };
  const now = () => localInstant(clock());
  const listeners = new Set<() => void>();
  const copy = openServerCopy({ api, store, clientId, now, onChange: onServerState });
  const foldPending = openPendingFold(me);
  const nothing = nothingYet(now());
  let lastSavedAt: string | undefined;
  let notTaken: AppendRefusal | undefined;
  let snapshot = look();

  function look(): ClientState {
    const server = copy.state();
    const problem = copy.problem() ?? outbox.problem();
    const [delivered, waiting] = [outbox.delivered(clientId), outbox.waiting(clientId)];
    const { dossier, entries } = foldPending(server ?? nothing, [...delivered, ...waiting]);
    lastSavedAt = delivered.at(-1)?.delivered?.at ?? lastSavedAt;
    return {
      phase: copy.phase(),
      dossier,
      entries,
      hasOlder: server !== undefined && hasOlder(server),
      server: problem && problem.kind !== 'refused' ? 'offline' : 'online',
      ...(problem && { problem }),
      ...(server && { asOf: server.savedAt }),
      waiting: waiting.length,
      refused: outbox.refused(clientId),
      ...(notTaken && { notTaken }),
      ...(lastSavedAt && { lastSavedAt }),
      storage: outbox.kind(),
    };
  }

  function show(): void {
    snapshot = look();
    for (const listener of listeners) listener();
  }

  function onServerState(): void {
    const server = copy.state();
    show();
    if (server && outbox.delivered(clientId).length > 0) void outbox.settle(clientId, server.seq);
    // The server answers us again: whatever had stopped the outbox may have passed.
    if (!copy.problem() && outbox.problem() && outbox.waiting(clientId).length > 0) void outbox.flush();
  }

  function onOutbox(): void {
    const { waiting } = snapshot;
    show();
    // Something was sent, here or in another tab: the server now knows better than the provisional stamps.
    if (snapshot.waiting < waiting) void copy.refresh();
  }

  function notTake(refusal: AppendRefusal): { ok: false; error: AppendRefusal } {
    notTaken = refusal;
    show();
    return { ok: false, error: refusal };
  }

  const append: ClientSession['append'] = async (drafts) => {
    const completed = complete(drafts, { newId, at: now(), meetingId });
    if (!completed.ok) return notTake(completed.error);
    let { dossier, entries } = snapshot;
    const recorded = [];
    for (const entry of completed.value) {
      const stamped = stamp(entry, (entries[0]?.seq ?? 0) + 1, me);
      const folded = fold(dossier, stamped, knowsAmong(entries));
      // Before anything is loaded nothing can be judged; then the server decides.
      if (!folded.ok && copy.state()) return notTake(folded.error);
      if (folded.ok) dossier = folded.value;
      entries = [stamped, ...entries];
      recorded.push(stamped);
    }
    notTaken = undefined;
    await outbox.put(clientId, completed.value);
    return { ok: true, value: recorded };
  };

  async function findEntry(entryId: string): Outcome<ClientEntry | undefined> {
    let isMore = snapshot.hasOlder;
    for (;;) {
      const found = snapshot.entries.find(({ id }) => id === entryId);
      if (found || !isMore) return { ok: true, value: found };
      const loaded = await copy.older();
      if (!loaded.ok) return loaded;
      isMore = loaded.value;
    }
  }

  const forgetOutbox = outbox.subscribe(onOutbox);
  const forgetReturn = onReturn(() => void copy.refresh());
  const polling = setInterval(() => {
    if (isVisible()) void copy.refresh();
  }, pollEveryMs);
  void copy.refresh();

  return {
    clientId,
    getSnapshot: () => snapshot,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    append,
    undo: (entryId) => append([{ kind: 'entry-undone', entryId }]),
    older: copy.older,
    entry: findEntry,
    refresh: copy.refresh,
    retry: outbox.retry,
    discard: outbox.discard,
    close: () => {
      clearInterval(polling);
      forgetReturn();
      forgetOutbox();
      listeners.clear();
    },
  };
}
