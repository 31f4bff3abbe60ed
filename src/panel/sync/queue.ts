import type { Key, Records } from './records.ts';
import type { LocalStore, QueuedEntry } from './store.ts';
import { openChannel } from './surroundings.ts';

/** The entries on their way to the server, in order, of all clients: in memory for the screen, on the disk to last. */
export type Queue = {
  entries(): readonly QueuedEntry[];
  /** Where the entries are safe: `memory` when the disk has failed to take the latest. */
  kind(): Records['kind'];
  /** In the list when the call returns, on the disk when the promise resolves. Never rejects: what the disk will not take stays in memory. */
  add(entries: readonly QueuedEntry[]): Promise<void>;
  /** Puts what `decide` answers in an entry's place; `undefined` removes it, the same entry leaves it alone. */
  change(decide: (queued: QueuedEntry) => QueuedEntry | undefined): Promise<void>;
  /** Takes over what other tabs have put on the disk. */
  reload(): Promise<void>;
  subscribe(listener: () => void): () => void;
  close(): void;
};

type Place = { key?: Key; queued: QueuedEntry };

export async function openQueue(store: LocalStore): Promise<Queue> {
  let places: Place[] = [];
  let entries: readonly QueuedEntry[] = [];
  let kind = store.kind;
  const listeners = new Set<() => void>();
  const channel = openChannel(`augenhoehe:${store.name}`, () => void reload());
  // One step on the disk at a time, so that memory never takes over a state that a later step has changed.
  let lastStep: Promise<void> = Promise.resolve();

  function step(work: () => Promise<void>): Promise<void> {
    lastStep = lastStep.then(work, work);
    return lastStep;
  }

  function show(next: Place[]): void {
    places = next;
    entries = places.map(({ queued }) => queued);
    for (const listener of listeners) listener();
  }

  /** Writes to the disk; no keys when it would not. */
  async function write(puts: readonly Place[], gone: readonly Key[] = []): Promise<Key[] | undefined> {
    if (puts.length + gone.length === 0) return [];
    try {
      const keys = await store.writeQueue(puts, gone);
      channel.announce();
      return keys;
    } catch {
      // Told by `kind` where entries are at stake; a state that is not kept is found out anew from the server.
      return undefined;
    }
  }

  async function persist(): Promise<void> {
    const unsaved = places.filter(({ key }) => key === undefined);
    const keys = await write(unsaved);
    kind = keys ? store.kind : 'memory';
    for (const [index, place] of unsaved.entries()) {
      const key = keys?.[index];
      if (key !== undefined) place.key = key;
    }
  }

  async function applyChange(decide: (queued: QueuedEntry) => QueuedEntry | undefined): Promise<void> {
    const decided = places.map((place) => ({ place, queued: decide(place.queued) }));
    const changed = decided.filter(({ place, queued }) => queued !== place.queued);
    if (changed.length === 0) return;
    await write(
      changed.flatMap(({ place: { key }, queued }) => (key !== undefined && queued ? [{ key, queued }] : [])),
      changed.flatMap(({ place: { key }, queued }) => (key !== undefined && !queued ? [key] : [])),
    );
    const known = new Map(decided.map(({ place, queued }) => [place, queued]));
    // Entries added while the disk was busy are not among those decided, and stay.
    show(
      places.flatMap((place) => {
        if (!known.has(place)) return [place];
        const queued = known.get(place);
        return queued ? [{ ...place, queued }] : [];
      }),
    );
  }

  function reload(): Promise<void> {
    return step(async () => {
      let saved: Place[];
      try {
        saved = await store.queued();
      } catch {
        kind = 'memory';
        return;
      }
      const ids = new Set(saved.map(({ queued }) => queued.entry.id));
      const unsaved = places.filter(({ key, queued }) => key === undefined && !ids.has(queued.entry.id));
      const next = [...saved, ...unsaved];
      if (!isSame(places, next)) show(next);
    });
  }

  await reload();
  return {
    entries: () => entries,
    kind: () => kind,
    add: (added) => {
      show([...places, ...added.map((queued) => ({ queued }))]);
      return step(persist);
    },
    change: (decide) => step(() => applyChange(decide)),
    reload,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => channel.close(),
  };
}

/** Whether the same entries stand in the same places in the same states: then nobody has to be told. */
function isSame(before: readonly Place[], after: readonly Place[]): boolean {
  return (
    before.length === after.length &&
    before.every(({ key, queued }, index) => {
      const other = after[index];
      return (
        key === other?.key &&
        queued.entry.id === other?.queued.entry.id &&
        queued.delivered?.seq === other.queued.delivered?.seq &&
        queued.refused?.at === other.queued.refused?.at
      );
    })
  );
}
