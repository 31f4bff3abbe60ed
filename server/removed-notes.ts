import { BLANK } from '#domain/blanked-person.ts';
import type { Dossier } from '#domain/dossier.ts';
import type { Entry, RecordedEntry } from '#domain/entry.ts';
import { pagesAfter } from './read-head.ts';
import type { LedgerKey, LedgerStore } from './storage/ledger-store.ts';

/** What stands in storage where the text of a removed note was. */
export const REMOVED_TEXT = BLANK;

/** Entries to append and stored ones to change, so that no text of a removed note is left. */
export type Blanked = { entries: RecordedEntry[]; blank: RecordedEntry[] };

/**
 * Takes the texts of the notes that `entries` removes out of these entries and out of the stored ones: of the
 * note itself and of all changes to it. `found` holds notes that lie further back than the dossier reaches.
 */
export async function blankRemovedNotes(
  store: LedgerStore,
  key: LedgerKey,
  dossier: Dossier,
  found: readonly RecordedEntry[],
  entries: readonly RecordedEntry[],
): Promise<Blanked> {
  const removed = new Set(entries.flatMap((entry) => (entry.kind === 'note-removed' ? entry.noteId : [])));
  if (removed.size === 0) return { entries: [...entries], blank: [] };
  const hasToGo = (entry: RecordedEntry) => removed.has(noteOf(entry) ?? '') && !isBlanked(entry);
  const stored = [...dossier.notes, ...found].filter(({ id }) => removed.has(id)).map(({ seq }) => seq);
  const blank: RecordedEntry[] = [];
  if (stored.length > 0) {
    for await (const page of pagesAfter(store, key, Math.min(...stored) - 1)) {
      blank.push(...page.filter(hasToGo).map(withoutText));
    }
  }
  return { entries: entries.map((entry) => (hasToGo(entry) ? withoutText(entry) : entry)), blank };
}

/** Whether an entry held a note's text that has been removed. */
export function isBlanked(entry: Entry): boolean {
  return noteOf(entry) !== undefined && 'text' in entry && entry.text === REMOVED_TEXT;
}

/** The note whose text an entry holds. */
function noteOf(entry: Entry): string | undefined {
  if (entry.kind === 'note-taken') return entry.id;
  return entry.kind === 'note-changed' && entry.text !== undefined ? entry.noteId : undefined;
}

function withoutText(entry: RecordedEntry): RecordedEntry {
  return entry.kind === 'note-taken' || entry.kind === 'note-changed'
    ? { ...entry, text: REMOVED_TEXT }
    : entry;
}
