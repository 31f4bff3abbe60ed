import { expect, test } from '@jest/globals';
import type { Entry } from '#domain/entry.ts';
import { notesOf } from '#domain/note-list.ts';
import { entry, ledgerOf } from '../support/entries.ts';

const taken = entry('note-taken', { id: 'n1', at: '2026-11-22T09:00:00+01:00', text: 'Linie 2 steht.' });
const changed = entry('note-changed', {
  id: 'c1',
  at: '2026-11-22T09:10:00+01:00',
  noteId: 'n1',
  text: 'Linie 2 läuft.',
});

test.each<{ what: string; entries: Entry[]; notes: object[] }>([
  {
    what: 'a note as it was taken',
    entries: [taken],
    notes: [
      {
        id: 'n1',
        text: 'Linie 2 steht.',
        visibility: 'internal',
        at: taken.at,
        removed: false,
        entryId: 'n1',
      },
    ],
  },
  {
    what: 'the meeting it was taken in',
    entries: [{ ...taken, meetingId: 'm1' }],
    notes: [{ id: 'n1', meetingId: 'm1' }],
  },
  {
    what: 'the latest text, proved by the entry that changed it',
    entries: [taken, changed],
    notes: [
      {
        id: 'n1',
        text: 'Linie 2 läuft.',
        at: taken.at,
        changedAt: changed.at,
        entryId: 'c1',
        visibility: 'internal',
      },
    ],
  },
  {
    what: 'a changed visibility, with the text it had',
    entries: [
      taken,
      { ...entry('note-changed', { id: 'c2', noteId: 'n1' }), text: undefined, visibility: 'shareable' },
    ],
    notes: [{ id: 'n1', text: 'Linie 2 steht.', visibility: 'shareable' }],
  },
  {
    what: 'a removed note in its place, without text',
    entries: [taken, changed, entry('note-removed', { id: 'r1', noteId: 'n1' })],
    notes: [{ id: 'n1', text: '', removed: true, entryId: 'r1' }],
  },
  {
    what: 'no change of a removed note',
    entries: [taken, entry('note-removed', { id: 'r1', noteId: 'n1' }), changed],
    notes: [{ id: 'n1', text: '', removed: true, entryId: 'r1' }],
  },
  {
    what: 'nothing of a note that was taken back',
    entries: [taken, entry('entry-undone', { id: 'u1', entryId: 'n1' })],
    notes: [],
  },
  {
    what: 'the earlier text once its change was taken back',
    entries: [taken, changed, entry('entry-undone', { id: 'u1', entryId: 'c1' })],
    notes: [{ id: 'n1', text: 'Linie 2 steht.', entryId: 'n1' }],
  },
  { what: 'no change of a note that is not among the entries', entries: [changed], notes: [] },
  {
    what: 'no answers and nothing else',
    entries: [entry('question-answered', { id: 'q1' }), entry('contact-made', { id: 'k1' })],
    notes: [],
  },
  {
    what: 'the newest first',
    entries: [taken, entry('note-taken', { id: 'n2' })],
    notes: [{ id: 'n2' }, { id: 'n1' }],
  },
])('lists $what', ({ entries, notes }) => {
  const oldestFirst = ledgerOf(entries);
  expect(notesOf(oldestFirst)).toMatchObject(notes);
  expect(notesOf(oldestFirst)).toHaveLength(notes.length);
  expect(notesOf(oldestFirst.toReversed())).toEqual(notesOf(oldestFirst));
});

test('a note that never changed has no time of change', () => {
  expect(notesOf(ledgerOf([taken]))[0]).not.toHaveProperty('changedAt');
});
