import { describe, expect, test } from '@jest/globals';
import type { Dossier } from '#domain/dossier.ts';
import type { Entry, EntryKind } from '#domain/entry.ts';
import { canUndo } from '#domain/undo.ts';
import { entry, folded, KINDS, on, refusalOf } from '../support/entries.ts';

const undo = (entryId: string, id = `undo-${entryId}`) => entry('entry-undone', { id, entryId });

/** What has to be there before an entry of every kind can be made, and has been made once already. */
const HISTORY: Entry[] = [
  entry('client-described', { id: 'h1', name: 'Früher GmbH' }),
  entry('contact-joined', { id: 'h2', name: 'Petra Lenz' }),
  entry('manager-changed', { id: 'h3', userId: 'tom', name: 'Tom Vogt' }),
  entry('renewal-set', { id: 'h4', on: '2026-12-31' }),
  entry('rhythm-agreed', { id: 'h5', everyDays: 30 }),
  entry('contact-made', { id: 'h6', meetingId: 'm1', mood: 'bad' }),
  entry('note-taken', { id: 'n1' }),
  entry('signal-raised', { id: 's1' }),
  entry('incident-reported', { id: 'i1' }),
  entry('question-answered', { id: 'h7', meetingId: 'm1' }),
  entry('prompt-rated', { id: 'h8', useful: true }),
  entry('expectation-proposed', { id: 'x1' }),
  entry('commitment-made', { id: 'k1' }),
  entry('meeting-linked', { id: 'h9', title: 'Kennenlernen' }),
  entry('renewal-reviewed', { id: 'h10', verdict: 'part-well' }),
];

/** What a kind needs beyond the history. */
const NEEDS: Partial<Record<EntryKind, Entry[]>> = {
  'expectation-closed': [entry('expectation-agreed', { id: 'x2' })],
};

const FINAL: EntryKind[] = ['note-removed', 'contact-erased', 'entry-undone'];
const UNDOABLE = KINDS.filter((kind) => !FINAL.includes(kind));
const FROM_NOTHING = [...HISTORY.map(({ kind }) => kind), 'question-asked', 'question-skipped'] as const;

/** All of a dossier but its place in the ledger and the notes for undoing. */
function substance({ seq, recent, latestAt, lastContactAt, undoable, ...rest }: Dossier): unknown {
  return rest;
}

describe('taken back, an entry leaves the dossier as it was before', () => {
  test.each(UNDOABLE)('%s, after one like it', (kind) => {
    const before = [...HISTORY, ...(NEEDS[kind] ?? [])];
    const made = entry(kind, { id: 'e1', meetingId: 'm1' });
    const back = folded([...before, made, undo('e1')]);
    expect(substance(back)).toEqual(substance(folded(before)));
    expect(back.undoable).toEqual(folded(before).undoable);
  });

  test.each(FROM_NOTHING)('%s, as the first entry of all', (kind) => {
    const dossier = folded([entry(kind, { id: 'e1' })]);
    expect(substance(dossier)).not.toEqual(substance(folded([])));
    expect(substance(folded([entry(kind, { id: 'e1' }), undo('e1')]))).toEqual(substance(folded([])));
  });

  test('a person who had left and came back has left again', () => {
    const gone = [entry('contact-joined', { id: 'a' }), entry('contact-left', { id: 'b' })];
    const back = entry('contact-joined', { id: 'c' });
    expect(substance(folded([...gone, back, undo('c')]))).toEqual(substance(folded(gone)));
  });

  test('a wrap-up that replaced an earlier one of the same meeting gives that one back', () => {
    const first = entry('contact-made', { id: 'a', meetingId: 'm1', mood: 'bad' });
    const second = entry('contact-made', { id: 'b', meetingId: 'm1', at: '2026-11-22T08:00:00+01:00' });
    expect(folded([first, second]).contacted.map(({ id }) => id)).toEqual(['b']);
    expect(substance(folded([first, second, undo('b')]))).toEqual(substance(folded([first])));
  });
});

describe('what a later entry has touched stays', () => {
  const [note, other] = [entry('note-taken', { id: 'n1' }), entry('note-taken', { id: 'n2' })];
  const proposed = entry('expectation-proposed', { id: 'x1' });
  const [renewal, signal] = [entry('renewal-set', { id: 'r1' }), entry('signal-raised', { id: 's1' })];

  test.each<[string, Entry[], string, possible: boolean]>([
    ['a note with another after it', [note, other], 'n1', true],
    ['a note that was changed', [note, entry('note-changed', { id: 'e1' })], 'n1', false],
    ['a note that was removed', [note, entry('note-removed', { id: 'e1' })], 'n1', false],
    [
      'a change of a note before the next',
      [note, entry('note-changed', { id: 'e1' }), entry('note-changed', { id: 'e2' })],
      'e1',
      false,
    ],
    [
      'a change of a removed note',
      [note, entry('note-changed', { id: 'e1' }), entry('note-removed', { id: 'e2' })],
      'e1',
      false,
    ],
    [
      'a change of a note beside another',
      [note, other, entry('note-changed', { id: 'e1' }), entry('note-changed', { id: 'e2', noteId: 'n2' })],
      'e1',
      true,
    ],
    ['a removal', [note, entry('note-removed', { id: 'e1' })], 'e1', false],
    ['a signal that was resolved', [signal, entry('signal-resolved', { id: 'e1' })], 's1', false],
    ['an expectation that was agreed', [proposed, entry('expectation-agreed', { id: 'x2' })], 'x1', false],
    ['an expectation beside another', [proposed, entry('expectation-proposed', { id: 'x2' })], 'x1', true],
    ['a renewal date that was set anew', [renewal, entry('renewal-set', { id: 'r2' })], 'r1', false],
    ['a renewal date with other facts after it', [renewal, entry('rhythm-agreed', { id: 'r2' })], 'r1', true],
    [
      'a question asked again',
      [entry('question-asked', { id: 'q1' }), entry('question-skipped', { id: 'q2' })],
      'q1',
      false,
    ],
    [
      'an earlier contact beside a later',
      [entry('contact-made', { id: 'c1' }), entry('contact-made', { id: 'c2', at: on('2026-11-23') })],
      'c1',
      true,
    ],
    ['an undo', [note, undo('n1', 'u1')], 'u1', false],
    ['what was taken back already', [note, undo('n1', 'u1')], 'n1', false],
    [
      'what others took back the later change of',
      [note, entry('note-changed', { id: 'e1' }), undo('e1')],
      'n1',
      true,
    ],
  ])('%s', (_, entries, entryId, possible) => {
    expect(canUndo(folded(entries), entryId)).toBe(possible);
    const refusal = { code: 'wrong-state', entryId: 'u9', field: 'entryId' };
    expect(refusalOf([...entries, undo(entryId, 'u9')])).toEqual(possible ? null : refusal);
  });

  test('what is not there cannot be taken back', () => {
    expect(canUndo(folded([note]), 'nowhere')).toBe(false);
  });
});

describe('a chain', () => {
  const life: Entry[] = [
    entry('expectation-proposed', { id: 'x1' }),
    entry('expectation-assessed', { id: 'x2' }),
    entry('expectation-agreed', { id: 'x3' }),
    entry('expectation-changed', { id: 'x4' }),
    entry('expectation-agreed', { id: 'x5', revision: 2 }),
    entry('expectation-closed', { id: 'x6' }),
  ];

  test.each([1, 2, 3, 4, 5, 6])('of %i undos goes back step by step', (steps) => {
    const undos = life
      .slice(-steps)
      .reverse()
      .map(({ id }) => undo(id));
    expect(substance(folded([...life, ...undos]))).toEqual(substance(folded(life.slice(0, -steps))));
  });

  test('goes on from where it came to', () => {
    const dossier = folded([...life, undo('x6'), undo('x5'), entry('expectation-declined', { id: 'x7' })]);
    expect(dossier.expectations).toMatchObject([{ state: 'declined', revision: 2, entryId: 'x7' }]);
  });

  test('reaches twenty entries back', () => {
    const notes = Array.from({ length: 25 }, (_, index) => entry('note-taken', { id: `m${index}` }));
    const dossier = folded(notes);
    expect(notes.filter(({ id }) => canUndo(dossier, id))).toEqual(notes.slice(5));
  });
});

describe('contacts made', () => {
  const made = (id: string, day: string) => entry('contact-made', { id, at: on(day) });

  test.each([
    [
      'when the first is taken back, the next one is the first',
      [made('a', '2026-11-22'), made('b', '2026-11-23')],
      'a',
      '2026-11-23',
    ],
    [
      'also when it was recorded later',
      [made('a', '2026-11-25'), made('b', '2026-11-20'), made('c', '2026-11-22')],
      'b',
      '2026-11-22',
    ],
    ['when the only one is taken back, there is none', [made('a', '2026-11-22')], 'a', null],
  ])('%s', (_, entries, taken, first) => {
    expect(folded([...entries, undo(taken)]).firstContactAt).toBe(first && on(first));
  });

  test('stay in the order in which they took place', () => {
    const { contacted } = folded([
      made('a', '2026-11-22'),
      made('b', '2026-11-20'),
      made('c', '2026-11-23'),
      undo('c'),
    ]);
    expect(contacted.map(({ id }) => id)).toEqual(['b', 'a']);
  });
});
