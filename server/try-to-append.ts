import { type Dossier, EMPTY_DOSSIER } from '#domain/dossier.ts';
import type { Entry, RecordedEntry } from '#domain/entry.ts';
import type { Person } from '#domain/envelope.ts';
import { foldAll, furtherReferences } from '#domain/fold.ts';
import type { Refusal, Result } from '#domain/result.ts';
import type { Knows } from '#domain/rule.ts';
import { findSharedPersonal } from './personal-notes.ts';
import type { CurrentHead } from './read-head.ts';
import { blankRemovedNotes, isBlanked } from './removed-notes.ts';
import { ALL_RIGHTS, type Rights } from './rights.ts';
import type { LedgerKey, LedgerStore } from './storage/ledger-store.ts';

/** Why an entry is not taken: by the rules of the fold, or because it is not this writer's to append. */
export type EntryRefusal =
  | Refusal
  | { code: 'not-allowed'; entryId: string; field: 'kind' }
  | { code: 'personal-note'; entryId: string; field: 'visibility' };

/**
 * What became of one try: the entries are written; some of them are there already (`known`: look at them, try
 * without); one is refused; all are too large together; or another writer was faster (`outrun`: try again).
 */
export type Attempt =
  | { became: 'written'; entries: readonly RecordedEntry[]; dossier: Dossier }
  | { became: 'known'; entries: readonly RecordedEntry[] }
  | { became: 'refused'; refusal: EntryRefusal }
  | { became: 'too-large' }
  | { became: 'outrun' };

/** Folds the entries onto a head as it was read (`null`: a new ledger) and stores them, if it is still that head. */
export async function tryToAppend(
  { store, now }: { store: LedgerStore; now: () => string },
  key: LedgerKey,
  head: CurrentHead | null,
  entries: readonly Entry[],
  by: Person,
  rights: Rights = ALL_RIGHTS,
): Promise<Attempt> {
  const before = head?.dossier ?? EMPTY_DOSSIER;
  const recorded = stamp(entries, before.seq, by, now());
  const found = await findReferences(store, key, before, entries);
  const forbidden = entries.find((entry) => !rights.mayAppend(entry, before));
  const seqOf = (noteId: string) => [...before.notes, ...found].find(({ id }) => id === noteId)?.seq;
  const personal = await findSharedPersonal(store, key, recorded, seqOf);
  const folded: Result<Dossier, EntryRefusal> = forbidden
    ? { ok: false, error: { code: 'not-allowed', entryId: forbidden.id, field: 'kind' } }
    : personal
      ? { ok: false, error: { code: 'personal-note', entryId: personal.id, field: 'visibility' } }
      : foldAll(before, recorded, knowing(found));
  if (!folded.ok) {
    // What is stored already can no longer be taken: the answer to the first sending may have been lost.
    const known = await store.find(
      key,
      entries.map(({ id }) => id),
    );
    return known.length > 0
      ? { became: 'known', entries: known }
      : { became: 'refused', refusal: folded.error };
  }
  const blanked = await blankRemovedNotes(store, key, before, found, recorded);
  const change = { version: head?.version ?? null, dossier: folded.value, ...blanked };
  const outcome = await store.append(key, change);
  if (outcome.written) return { became: 'written', entries: recorded, dossier: folded.value };
  if (outcome.because === 'known') return { became: 'known', entries: await store.find(key, outcome.ids) };
  return outcome.because === 'too-large' ? { became: 'too-large' } : { became: 'outrun' };
}

/** Gives each entry its place behind `seq`. */
function stamp(entries: readonly Entry[], seq: number, by: Person, recordedAt: string): RecordedEntry[] {
  return entries.map((entry, index) => ({ ...entry, seq: seq + 1 + index, by, recordedAt }));
}

/** The entries that these refer to, as far as neither the dossier lists them nor the batch holds them. */
async function findReferences(
  store: LedgerStore,
  key: LedgerKey,
  dossier: Dossier,
  entries: readonly Entry[],
): Promise<RecordedEntry[]> {
  const own = new Set(entries.map(({ id }) => id));
  const further = entries.flatMap((entry) => furtherReferences(dossier, entry)).filter((id) => !own.has(id));
  return further.length > 0 ? store.find(key, [...new Set(further)]) : [];
}

/** Knows the entries that were found; a removed note is no longer one that can be changed. */
function knowing(found: readonly RecordedEntry[]): Knows {
  return (id, kind) =>
    found.some((entry) => entry.id === id && (!kind || (entry.kind === kind && !isBlanked(entry))));
}
