import type { Entry } from '#domain/entry.ts';
import type { Api } from './api.ts';
import type { ApiProblem } from './api-outcome.ts';
import type { RefusedEntry } from './client-state.ts';
import { deliver, isWaiting } from './deliver.ts';
import { localInstant } from './local-instant.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { openQueue } from './queue.ts';
import { retryDelay } from './retry-delay.ts';
import type { LocalStore, QueuedEntry } from './store.ts';
import { exclusively, onReturn } from './surroundings.ts';

/** Entries on their way to the server: in order for each client, kept until taken, counted once however often sent. */
export type Outbox = {
  /** In the outbox when the call returns, on the disk when the promise resolves (or in memory, see `kind`). */
  put(clientId: string, entries: readonly Entry[]): Promise<void>;
  /** What the server has not taken yet, oldest first; of all clients if none is named. */
  waiting(clientId?: string): QueuedEntry[];
  /** What the server will not take as it is. */
  refused(clientId?: string): RefusedEntry[];
  /** What the server has taken and no one has `settle`d. */
  delivered(clientId: string): QueuedEntry[];
  /** Lets go of delivered entries up to `seq`: the server's state that contains them is safe. */
  settle(clientId: string, seq: number): Promise<void>;
  /** Lets a refused entry wait again, in its old place, and sends it. */
  retry(entryId: string): Promise<void>;
  /** Gives a refused entry up. */
  discard(entryId: string): Promise<void>;
  /** Sends now what waits; resolves when this try is over. */
  flush(): Promise<void>;
  /** What stopped the last try. */
  problem(): ApiProblem | undefined;
  /** `memory` when the browser does not let us keep entries over a reload. */
  kind(): 'disk' | 'memory';
  subscribe(listener: () => void): () => void;
  close(): void;
};

export type OutboxSettings = { api: Api; store: LocalStore; clock: () => Date; random?: () => number };

export async function openOutbox({
  api,
  store,
  clock,
  random = Math.random,
}: OutboxSettings): Promise<Outbox> {
  const queue = await openQueue(store);
  const now = () => localInstant(clock());
  const listeners = new Set<() => void>();
  const forgetQueue = queue.subscribe(tellAll);
  const flush = oneAtATime(() => exclusively(`augenhoehe:${store.name}`, sendAll));
  const forgetReturn = onReturn(() => void flush());
  let problem: ApiProblem | undefined;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;

  function tellAll(): void {
    for (const listener of listeners) listener();
  }

  function of(clientId?: string): QueuedEntry[] {
    return queue.entries().filter((queued) => clientId === undefined || queued.clientId === clientId);
  }

  async function sendAll(): Promise<void> {
    clearTimeout(timer);
    await queue.reload();
    const stopped = new Map<string, ApiProblem>();
    for (;;) {
      const next = queue.entries().find((queued) => isWaiting(queued) && !stopped.has(queued.clientId));
      if (!next || closed) break;
      const stop = await deliver({ api, queue, now }, next.clientId);
      if (stop) stopped.set(next.clientId, stop);
      // Without network or sign-in there is no use in trying the other clients.
      if (stop && !isOnlyThisClient(stop)) break;
    }
    problem = [...stopped.values()].at(-1);
    failures = problem ? failures + 1 : 0;
    if (problem && !closed && mayPassByItself(problem)) {
      const asked = problem.kind === 'unavailable' ? (problem.retryAfterMs ?? 0) : 0;
      timer = setTimeout(() => void flush(), Math.max(asked, retryDelay(failures, random())));
    }
    tellAll();
  }

  return {
    put: async (clientId, entries) => {
      await queue.add(entries.map((entry) => ({ clientId, entry })));
      void flush();
    },
    waiting: (clientId) => of(clientId).filter(isWaiting),
    refused: (clientId) =>
      of(clientId).flatMap(({ refused, ...queued }) =>
        refused
          ? [
              {
                clientId: queued.clientId,
                entry: queued.entry,
                problem: refused.problem,
                refusedAt: refused.at,
              },
            ]
          : [],
      ),
    delivered: (clientId) => of(clientId).filter(({ delivered }) => delivered),
    settle: (clientId, seq) =>
      queue.change((queued) =>
        queued.clientId === clientId && queued.delivered && queued.delivered.seq <= seq ? undefined : queued,
      ),
    retry: async (entryId) => {
      await queue.change((queued) =>
        queued.entry.id === entryId && queued.refused
          ? { clientId: queued.clientId, entry: queued.entry }
          : queued,
      );
      await flush();
    },
    discard: (entryId) =>
      queue.change((queued) => (queued.entry.id === entryId && queued.refused ? undefined : queued)),
    flush,
    problem: () => problem,
    kind: queue.kind,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      closed = true;
      clearTimeout(timer);
      forgetReturn();
      forgetQueue();
      queue.close();
    },
  };
}

function isOnlyThisClient(problem: ApiProblem): boolean {
  return problem.kind === 'unavailable' && problem.problem?.status !== 429;
}

/** Whether waiting helps; a sign-in or a membership has to come first, and then someone calls `flush`. */
function mayPassByItself({ kind }: ApiProblem): boolean {
  return kind === 'offline' || kind === 'unavailable' || kind === 'unreadable';
}
