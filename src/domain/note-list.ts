import type { RecordedEntry } from './entry.ts';
import type { Person } from './envelope.ts';
import type { Visibility } from './note.ts';

/** A note as lists show it. `entryId` is the entry that last shaped it: its own `id` while it is unchanged. */
export type ListedNote = {
  id: string;
  text: string;
  visibility: Visibility;
  at: string;
  meetingId?: string;
  by: Person;
  changedAt?: string;
  removed: boolean;
  entryId: string;
};

/**
 * The notes that these entries (in any order) tell of, newest first. A changed note shows its latest text and
 * visibility, a removed one stays in its place without text, one that was taken back is not listed. Changes of
 * notes that were taken before these entries are left out. Answers to questions are no notes.
 */
export function notesOf(entries: readonly RecordedEntry[]): ListedNote[] {
  const undone = new Set(entries.flatMap((entry) => (entry.kind === 'entry-undone' ? [entry.entryId] : [])));
  const notes = new Map<string, ListedNote>();
  for (const entry of entries.toSorted((a, b) => a.seq - b.seq)) {
    if (!undone.has(entry.id)) tellNote(notes, entry);
  }
  return [...notes.values()].reverse();
}

function tellNote(notes: Map<string, ListedNote>, entry: RecordedEntry): void {
  if (entry.kind === 'note-taken') {
    const { id, text, visibility, at, meetingId, by } = entry;
    const note = { id, text, visibility, at, by, removed: false, entryId: id };
    notes.set(id, meetingId === undefined ? note : { ...note, meetingId });
  }
  if (entry.kind !== 'note-changed' && entry.kind !== 'note-removed') return;
  const note = notes.get(entry.noteId);
  if (!note || note.removed) return;
  notes.set(note.id, {
    ...note,
    ...(entry.kind === 'note-removed'
      ? { text: '', removed: true }
      : { text: entry.text ?? note.text, visibility: entry.visibility ?? note.visibility }),
    changedAt: entry.at,
    entryId: entry.id,
  });
}
