import type { Api } from './api.ts';
import type { ApiProblem, Outcome } from './api-outcome.ts';
import type { ClientState } from './client-state.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { continued, extended, opened, saveable } from './server-state.ts';
import type { LocalStore, SavedClient } from './store.ts';

/** What this browser knows of the server's state of one client: the saved one first, then the server's own. */
export type ServerCopy = {
  state(): SavedClient | undefined;
  phase(): ClientState['phase'];
  /** Why the last question to the server has no answer. */
  problem(): ApiProblem | undefined;
  /** Asks the server for what is new; calls while one is asking are answered by one more. */
  refresh(): Promise<void>;
  /** Loads a page of earlier entries; answers whether there are still older ones. */
  older(): Outcome<boolean>;
};

type CopySettings = {
  api: Api;
  store: LocalStore;
  clientId: string;
  now: () => string;
  onChange: () => void;
};

export function openServerCopy({ api, store, clientId, now, onChange }: CopySettings): ServerCopy {
  let state: SavedClient | undefined;
  let phase: ClientState['phase'] = 'loading';
  let problem: ApiProblem | undefined;
  // A saved state is opened anew once, whatever its age; after that, what is new is enough.
  let isOpened = false;
  let loadingOlder: Outcome<boolean> | undefined;

  async function keep(next: SavedClient): Promise<void> {
    const isNew = next.seq !== state?.seq || next.dossier !== state.dossier;
    state = next;
    // Where the disk takes nothing, a start without the server has nothing to show; the server has it all.
    if (isNew) await store.saveClient(clientId, saveable(next)).catch(() => undefined);
  }

  async function ask(): Promise<ApiProblem | undefined> {
    while (isOpened && state) {
      const page = await api.entriesAfter(clientId, state.seq);
      if (!page.ok) return page.error;
      const next = continued(state, page.value, now());
      // A gap, a ledger put back to an earlier state, a fold that differs from the server's: its own state counts.
      if (!next) break;
      await keep(next);
      if (page.value.entries.length === 0 || next.seq >= page.value.seq) return undefined;
    }
    const answer = await api.openClient(clientId, isOpened ? undefined : state?.seq);
    if (!answer.ok) return answer.error;
    if (answer.value !== 'unchanged') await keep(opened(state, answer.value, now()));
    else if (state) state = { ...state, savedAt: now() };
    isOpened = true;
    return undefined;
  }

  async function load(): Promise<void> {
    // A disk that cannot be read has nothing to show; the server has.
    state = await store.client(clientId).catch(() => undefined);
    if (!state) return;
    phase = 'ready';
    onChange();
  }

  async function askAndTell(): Promise<void> {
    await loading;
    problem = await ask();
    const refusal = problem?.kind === 'refused' ? problem.problem.status : undefined;
    if (refusal === 403 || refusal === 404) {
      // No longer there, or no longer ours to see: then not on this disk either, as far as it lets us.
      state = undefined;
      isOpened = false;
      await store.saveClient(clientId, undefined).catch(() => undefined);
    }
    if (state) phase = 'ready';
    else phase = refusal === 404 ? 'missing' : 'failed';
    onChange();
  }

  async function loadOlder(): Outcome<boolean> {
    if (!state) return { ok: true, value: false };
    const page = await api.entriesBefore(clientId, oldestSeq(state));
    if (!page.ok) return page;
    if (!state) return { ok: true, value: false };
    state = extended(state, page.value.entries);
    onChange();
    return { ok: true, value: page.value.entries.length > 0 && hasOlder(state) };
  }

  const loading = load();
  return {
    state: () => state,
    phase: () => phase,
    problem: () => problem,
    refresh: oneAtATime(askAndTell),
    older: () => {
      loadingOlder ??= loadOlder().finally(() => {
        loadingOlder = undefined;
      });
      return loadingOlder;
    },
  };
}

export function hasOlder(state: SavedClient): boolean {
  return oldestSeq(state) > 1;
}

function oldestSeq(state: SavedClient): number {
  return state.entries.at(-1)?.seq ?? state.seq + 1;
}
