import type { EntryPage, OpenedClient } from '#contracts/api.ts';
import { EMPTY_DOSSIER } from '#domain/dossier.ts';
import type { RecordedEntry } from '#domain/entry.ts';
import { foldAll } from '#domain/fold.ts';
import type { SavedClient } from './store.ts';

/** How many of the latest entries are kept for a start without the server. */
const SAVED_ENTRIES = 200;

/** Stands where a note's text was: storage has blanked it, so this browser does too. */
const REMOVED_TEXT = '…';

/** The server's state after it was opened; earlier entries already loaded stay if they follow on without a gap. */
export function opened(
  before: SavedClient | undefined,
  { dossier, seq, entries }: OpenedClient,
  at: string,
): SavedClient {
  const oldest = entries.at(-1)?.seq ?? 1;
  const earlier = before?.entries.filter((entry) => entry.seq < oldest) ?? [];
  // A ledger that has become shorter was put back to an earlier state: then what we had may never have happened.
  const followsOn =
    before && before.seq <= seq && earlier[0]?.seq === oldest - 1 && !tellsOfErasure(entries, before.seq);
  return {
    dossier,
    seq,
    entries: withoutRemovedTexts(followsOn ? [...entries, ...earlier] : entries),
    savedAt: at,
  };
}

/** The server's state with entries that came after it (oldest first); nothing if they do not follow on. */
export function continued(
  before: SavedClient,
  { entries, seq }: EntryPage,
  at: string,
): SavedClient | undefined {
  if (seq < before.seq) return undefined;
  if (entries.length === 0) return { ...before, savedAt: at };
  if (entries.some((entry, index) => entry.seq !== before.seq + 1 + index)) return undefined;
  if (tellsOfErasure(entries, before.seq)) return undefined;
  // What the server has taken may refer to entries that are not loaded here.
  const folded = foldAll(before.dossier, entries, () => true);
  if (!folded.ok) return undefined;
  return {
    dossier: folded.value,
    seq: folded.value.seq,
    entries: withoutRemovedTexts([...entries.toReversed(), ...before.entries]),
    savedAt: at,
  };
}

/** The server's state with a page of earlier entries (newest first). */
export function extended(before: SavedClient, page: readonly RecordedEntry[]): SavedClient {
  const oldest = before.entries.at(-1)?.seq ?? before.seq + 1;
  const earlier = page.filter((entry) => entry.seq < oldest);
  return { ...before, entries: [...before.entries, ...earlier] };
}

/** What is kept on the disk of it. */
export function saveable(state: SavedClient): SavedClient {
  return { ...state, entries: state.entries.slice(0, SAVED_ENTRIES) };
}

/** The state of a client of which nothing is loaded yet. */
export function nothingYet(at: string): SavedClient {
  return { dossier: EMPTY_DOSSIER, entries: [], seq: 0, savedAt: at };
}

/** Whether a contact was erased since: then entries from before are other ones than those we had. */
function tellsOfErasure(entries: readonly RecordedEntry[], after: number): boolean {
  return entries.some(({ kind, seq }) => kind === 'contact-erased' && seq > after);
}

function withoutRemovedTexts(entries: readonly RecordedEntry[]): RecordedEntry[] {
  const removed = new Set(entries.flatMap((entry) => (entry.kind === 'note-removed' ? [entry.noteId] : [])));
  return entries.map((entry) => {
    if (entry.kind === 'note-taken' && removed.has(entry.id)) return { ...entry, text: REMOVED_TEXT };
    if (entry.kind === 'note-changed' && entry.text !== undefined && removed.has(entry.noteId))
      return { ...entry, text: REMOVED_TEXT };
    return entry;
  });
}
