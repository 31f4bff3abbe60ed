import * as z from 'zod/mini';
import type { Dossier } from './dossier.ts';
import { entryKind, Id, LongText } from './envelope.ts';
import { type Knows, type Refused, type Rules, refuse } from './rule.ts';

export const VISIBILITIES = ['internal', 'shareable'] as const;
export const Visibility = z.enum(VISIBILITIES);
export type Visibility = z.infer<typeof Visibility>;

export const NoteTaken = entryKind('note-taken', { text: LongText, visibility: Visibility });
export const NoteChanged = entryKind('note-changed', {
  noteId: Id,
  text: z.optional(LongText),
  visibility: z.optional(Visibility),
});
export const NoteRemoved = entryKind('note-removed', { noteId: Id });

/** What the dossier keeps of a note: that it exists. Texts stay in the entries. */
export const NoteReference = z.strictObject({ id: Id, seq: z.number(), removed: z.optional(z.boolean()) });
export type NoteReference = z.infer<typeof NoteReference>;

export const noteRules: Rules<'note-taken' | 'note-changed' | 'note-removed'> = {
  'note-taken': ({ notes }, { id, seq }) => ({ notes: [...notes, { id, seq }] }),
  // The reference stays the same but is a new one: what was done to the note before can no longer be taken back.
  'note-changed': ({ notes }, { noteId }, knows) =>
    refusedNote(notes, noteId, knows) ?? { notes: withNote(notes, noteId, {}) },
  'note-removed': ({ notes }, { noteId }, knows) =>
    refusedNote(notes, noteId, knows) ?? { notes: withNote(notes, noteId, { removed: true }) },
};

function withNote(
  notes: readonly NoteReference[],
  noteId: string,
  change: Partial<NoteReference>,
): NoteReference[] {
  return notes.map((note) => (note.id === noteId ? { ...note, ...change } : note));
}

/** Why an entry cannot refer to this note: it is removed, or there never was one. No note named is none refused. */
export function refusedNote(
  notes: Dossier['notes'],
  noteId: string | undefined,
  knows: Knows,
): Refused | undefined {
  if (noteId === undefined) return undefined;
  const note = notes.find((candidate) => candidate.id === noteId);
  if (note?.removed) return refuse('wrong-state', 'noteId');
  return note || knows(noteId, 'note-taken') ? undefined : refuse('unknown-reference', 'noteId');
}
