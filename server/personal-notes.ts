import { touchesPersonal } from '#domain/coaching/personal.ts';
import type { RecordedEntry } from '#domain/entry.ts';
import { type ListedNote, notesOf } from '#domain/note-list.ts';
import { pagesAfter } from './read-head.ts';
import type { LedgerKey, LedgerStore } from './storage/ledger-store.ts';

/**
 * The first of these entries that would let a note be shared which touches someone's private life: taken so,
 * or changed so in its words or in who may see it. `seqOf` answers where a note stands in the ledger.
 */
export async function findSharedPersonal(
  store: LedgerStore,
  key: LedgerKey,
  entries: readonly RecordedEntry[],
  seqOf: (noteId: string) => number | undefined,
): Promise<RecordedEntry | undefined> {
  for (const [index, entry] of entries.entries()) {
    if (entry.kind !== 'note-taken' && entry.kind !== 'note-changed') continue;
    const { text, visibility } = entry;
    if (visibility === 'internal' || (text !== undefined && !touchesPersonal(text))) continue;
    // What a change does not say stays as the note has it.
    const note =
      entry.kind === 'note-taken' || (text !== undefined && visibility !== undefined)
        ? entry
        : await noteAfter(store, key, entries.slice(0, index + 1), entry.noteId, seqOf(entry.noteId));
    if (note?.visibility === 'shareable' && touchesPersonal(note.text ?? '')) return entry;
  }
  return undefined;
}

/** The note as it stands after these entries, which follow upon the ledger; `seq` is its place, if it is there already. */
async function noteAfter(
  store: LedgerStore,
  key: LedgerKey,
  entries: readonly RecordedEntry[],
  noteId: string,
  seq: number | undefined,
): Promise<ListedNote | undefined> {
  const stored: RecordedEntry[] = [];
  if (seq !== undefined) {
    for await (const page of pagesAfter(store, key, seq - 1)) stored.push(...page.filter(isOfNotes));
  }
  return notesOf([...stored, ...entries]).find(({ id }) => id === noteId);
}

function isOfNotes({ kind }: RecordedEntry): boolean {
  return kind === 'note-taken' || kind === 'note-changed' || kind === 'entry-undone';
}
