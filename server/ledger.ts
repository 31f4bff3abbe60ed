import { setTimeout as pause } from 'node:timers/promises';
import { LATEST_ENTRIES, MAX_BATCH, type OpenedClient } from '#contracts/api.ts';
import type { ClientDescribed } from '#domain/client.ts';
import type { Dossier } from '#domain/dossier.ts';
import type { Entry, RecordedEntry } from '#domain/entry.ts';
import type { Person } from '#domain/envelope.ts';
import type { RefusalCode, Result } from '#domain/result.ts';
import { type CurrentHead, readHead } from './read-head.ts';
import { ALL_RIGHTS, type Rights } from './rights.ts';
import { isSameContent } from './same-content.ts';
import type { LedgerKey, LedgerStore } from './storage/ledger-store.ts';
import { type EntryRefusal, tryToAppend } from './try-to-append.ts';

/** What the ledger needs: where it is kept, the present instant (ISO 8601 with offset), and chance (0…1). */
export type LedgerDeps = { store: LedgerStore; now: () => string; random?: () => number };

/** The ledger after an append: its length, each entry that was sent with its place, and what it adds up to. */
export type Appended = { seq: number; entries: { id: string; seq: number }[]; dossier: Dossier };

/** Why nothing was stored; `entry` is the place in the batch and `field` the field that is the reason. */
export type LedgerRefusal = {
  code:
    | RefusalCode
    | 'entry-id-reused'
    | 'not-allowed'
    | 'personal-note'
    | 'not-found'
    | 'too-busy'
    | 'too-large';
  entry?: number;
  field?: string;
};

const MAX_TRIES = 60;
/** Sixty tries with pauses of up to this long take about ten seconds. */
const LONGEST_PAUSE_MS = 320;

/**
 * The one way into a ledger: all of the entries are stored, or none. An entry whose id is there already, with
 * the same content, counts as stored and is answered with its first place. A client that the writer may not know
 * of is not found.
 */
export async function append(
  deps: LedgerDeps,
  key: LedgerKey,
  entries: readonly Entry[],
  by: Person,
  rights: Rights = ALL_RIGHTS,
): Promise<Result<Appended, LedgerRefusal>> {
  if (entries.length > MAX_BATCH) throw new Error(`${entries.length} entries are more than a batch holds`);
  const twice = findReused(entries, entries);
  if (twice) return { ok: false, error: twice };
  const batch = new Map(entries.map((entry) => [entry.id, entry]));
  const places = new Map<string, number>();
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const head = await readHead(deps.store, key);
    if (!head || !rights.knows(head.dossier)) return { ok: false, error: { code: 'not-found' } };
    const missing = [...batch.values()].filter(({ id }) => !places.has(id));
    if (missing.length === 0) return { ok: true, value: appended(entries, places, head.dossier) };

    const attempt = await tryToAppend(deps, key, head, missing, by, rights);
    if (attempt.became === 'too-large') return { ok: false, error: { code: 'too-large' } };
    if (attempt.became === 'refused') return { ok: false, error: refusalOf(attempt.refusal, entries) };
    if (attempt.became === 'outrun') {
      await pause(pauseBefore(tries, deps.random));
      continue;
    }
    const reused = findReused(attempt.entries, entries);
    if (reused) return { ok: false, error: reused };
    for (const { id, seq } of attempt.entries) places.set(id, seq);
    if (attempt.became === 'written') {
      return { ok: true, value: appended(entries, places, attempt.dossier) };
    }
  }
  return { ok: false, error: { code: 'too-busy' } };
}

/**
 * Begins a client's ledger. The same client with the same first entry is taken again and is not made again. An id
 * that is taken is refused in the same words whatever lies under it.
 */
export async function createClient(
  deps: LedgerDeps,
  key: LedgerKey,
  entry: ClientDescribed,
  by: Person,
  rights: Rights = ALL_RIGHTS,
): Promise<Result<Appended & { created: boolean }, LedgerRefusal>> {
  if (!(await readHead(deps.store, key))) {
    const attempt = await tryToAppend(deps, key, null, [entry], by);
    if (attempt.became === 'written') {
      return {
        ok: true,
        value: { ...appended([entry], placesOf(attempt.entries), attempt.dossier), created: true },
      };
    }
  }
  // There is a ledger, and whoever began it was first, be it an earlier sending of this very entry.
  const there = await deps.store.find(key, [entry.id]);
  const head = await readHead(deps.store, key);
  if (!head || !rights.knows(head.dossier) || there.length === 0 || findReused(there, [entry])) {
    return { ok: false, error: { code: 'entry-id-reused', entry: 0, field: 'id' } };
  }
  return { ok: true, value: { ...appended([entry], placesOf(there), head.dossier), created: false } };
}

/**
 * A client as the panel opens it: the dossier and the latest entries it was folded from; `null` when there is none.
 * Takes the head, if it has just been read.
 */
export async function openClient(
  { store }: Pick<LedgerDeps, 'store'>,
  key: LedgerKey,
  known?: CurrentHead,
): Promise<OpenedClient | null> {
  const head = known ?? (await readHead(store, key));
  if (!head) return null;
  const { dossier } = head;
  // Up to the dossier's place, so that an entry that arrives in between is not seen ahead of it.
  const entries = await store.entries(key, { before: dossier.seq + 1, limit: LATEST_ENTRIES });
  return { dossier, seq: dossier.seq, entries };
}

function refusalOf({ code, entryId, field }: EntryRefusal, sent: readonly Entry[]): LedgerRefusal {
  return { code, entry: sent.findIndex(({ id }) => id === entryId), field };
}

/** The first entry that was sent under an id which stands for something else there. */
function findReused(
  there: readonly (Entry | RecordedEntry)[],
  sent: readonly Entry[],
): LedgerRefusal | undefined {
  const entry = sent.findIndex((one) =>
    there.some((other) => other.id === one.id && !isSameContent(other, one)),
  );
  return entry < 0 ? undefined : { code: 'entry-id-reused', entry, field: 'id' };
}

function placesOf(entries: readonly RecordedEntry[]): Map<string, number> {
  return new Map(entries.map(({ id, seq }) => [id, seq]));
}

function appended(sent: readonly Entry[], places: ReadonlyMap<string, number>, dossier: Dossier): Appended {
  return { seq: dossier.seq, entries: sent.map(({ id }) => ({ id, seq: places.get(id) ?? 0 })), dossier };
}

/** Longer with every try, and of different length for each writer, so that they do not meet again. */
function pauseBefore(tries: number, random = Math.random): number {
  return random() * Math.min(LONGEST_PAUSE_MS, 10 * 2 ** tries);
}
