import { describe, expect, test } from '@jest/globals';
import type { Lists } from '#domain/dossier.ts';
import type { Entry } from '#domain/entry.ts';
import { foldAll } from '#domain/fold.ts';
import { addDays } from '#domain/time.ts';
import { entry, folded, JANA, ledgerOf, NOW, on } from '../support/entries.ts';

/** How many items of a list remain when the ledger reaches a day so many days after 22 November 2026. */
function leftAfter(list: keyof Lists, entries: readonly Entry[], days: number): number {
  const later = entry('manager-changed', { id: 'later', at: on(addDays(NOW, days)) });
  return folded([...entries, later])[list].length;
}

const proposed = entry('expectation-proposed', { id: 'x1' });
const incident = (occurredOn: string) => entry('incident-reported', { id: 'i1', occurredOn });
const resolved = (day: string) => entry('incident-resolved', { id: 'i2', on: day });

test.each<[string, keyof Lists, Entry[], days: number]>([
  [
    'a contact who left',
    'contacts',
    [entry('contact-joined', { id: 'a' }), entry('contact-left', { id: 'b' })],
    400,
  ],
  [
    'a resolved signal',
    'signals',
    [entry('signal-raised', { id: 's1' }), entry('signal-resolved', { id: 'b' })],
    180,
  ],
  ['an unresolved signal', 'signals', [entry('signal-raised', { id: 's1' })], 800],
  ['an incident resolved at once', 'incidents', [incident('2026-11-22'), resolved('2026-11-22')], 400],
  ['an incident resolved later', 'incidents', [incident('2026-11-22'), resolved('2026-11-30')], 408],
  ['a declined expectation', 'expectations', [proposed, entry('expectation-declined', { id: 'b' })], 800],
  [
    'a closed expectation',
    'expectations',
    [proposed, entry('expectation-agreed', { id: 'b' }), entry('expectation-closed', { id: 'c' })],
    800,
  ],
  [
    'a kept commitment',
    'commitments',
    [entry('commitment-made', { id: 'k1' }), entry('commitment-kept', { id: 'b' })],
    200,
  ],
  [
    'a dropped commitment',
    'commitments',
    [entry('commitment-made', { id: 'k1' }), entry('commitment-dropped', { id: 'b' })],
    200,
  ],
  ['a question', 'questions', [entry('question-answered', { id: 'q1' })], 400],
  ['a rating', 'ratings', [entry('prompt-rated', { id: 'q1' })], 90],
])('%s goes from the %s after its days', (_, list, entries, days) => {
  expect([leftAfter(list, entries, days), leftAfter(list, entries, days + 1)]).toEqual([1, 0]);
});

test.each<[string, keyof Lists, Entry[]]>([
  ['a contact', 'contacts', [entry('contact-joined', { id: 'a' })]],
  ['a conversation', 'contacted', [entry('contact-made', { id: 'a' })]],
  ['a note', 'notes', [entry('note-taken', { id: 'a' })]],
  ['an unresolved incident', 'incidents', [incident('2026-11-22')]],
  ['a proposed expectation', 'expectations', [proposed]],
  ['an agreed expectation', 'expectations', [proposed, entry('expectation-agreed', { id: 'b' })]],
  ['an open commitment', 'commitments', [entry('commitment-made', { id: 'k1' })]],
])('%s stays in the %s for years', (_, list, entries) => {
  expect(leftAfter(list, entries, 3650)).toBe(1);
});

/** So many entries, numbered from 0. */
function times(count: number, make: Make): Entry[] {
  return Array.from({ length: count }, (_, number) => make(`e${number}`));
}

type Make = (id: string) => Entry;

/** Where things are settled some day: how many are kept, how one is made, and how it is settled. */
const SETTLED: [keyof Lists, number, Make, (id: string, of: string) => Entry][] = [
  [
    'contacts',
    200,
    (id) => entry('contact-joined', { id, contactId: id }),
    (id, contactId) => entry('contact-left', { id, contactId }),
  ],
  [
    'signals',
    150,
    (id) => entry('signal-raised', { id }),
    (id, signalId) => entry('signal-resolved', { id, signalId }),
  ],
  [
    'incidents',
    150,
    (id) => entry('incident-reported', { id }),
    (id, incidentId) => entry('incident-resolved', { id, incidentId }),
  ],
  [
    'expectations',
    200,
    (id) => entry('expectation-proposed', { id }),
    (id, expectationId) => entry('expectation-declined', { id, expectationId }),
  ],
  [
    'commitments',
    200,
    (id) => entry('commitment-made', { id }),
    (id, commitmentId) => entry('commitment-kept', { id, commitmentId }),
  ],
];

function idsOf(list: keyof Lists, entries: readonly Entry[]): string[] {
  return folded(entries)[list].map(({ id }) => id);
}

test.each<[keyof Lists, number, Make]>([
  ['contacted', 40, (id) => entry('contact-made', { id })],
  ['notes', 200, (id) => entry('note-taken', { id })],
  ['questions', 200, (id) => entry('question-asked', { id, promptId: id })],
  ['ratings', 100, (id) => entry('prompt-rated', { id, promptId: id })],
  ['meetings', 40, (id) => entry('meeting-linked', { id, meetingId: id })],
  ['rounds', 8, (id) => entry('question-asked', { id, promptId: id, meetingId: id })],
  ...SETTLED.map(([list, keep, make]): [keyof Lists, number, Make] => [list, keep, make]),
])('of the %s the last %i are kept', (list, keep, make) => {
  const entries = times(keep + 10, make);
  expect(idsOf(list, entries)).toEqual(entries.slice(10).map(({ id }) => id));
});

test.each(SETTLED)(
  'of the %s settled ones go before open ones, older before newer',
  (list, keep, make, settle) => {
    const open = times(keep, make);
    const settled = [`e${keep - 2}`, `e${keep - 1}`].map((id) => settle(`settled-${id}`, id));
    const left = idsOf(list, [...open, ...settled, make('new')]);
    expect(left).toEqual([...open.map(({ id }) => id).filter((id) => id !== `e${keep - 2}`), 'new']);
  },
);

describe('what counts as today', () => {
  const question = entry('question-answered', { id: 'q1' });

  test('is the latest day of the ledger, so an entry from the past ages nothing', () => {
    const past = entry('question-answered', { id: 'q2', promptId: 'old', at: on('2024-01-01') });
    expect(folded([question, past]).questions).toHaveLength(2);
  });

  test('is never later than the time of recording: a clock that runs ahead ages nothing', () => {
    const [first, ahead] = ledgerOf([question, entry('note-taken', { id: 'n1', at: on('2099-01-01') })]);
    if (!first || !ahead) throw new Error('Two entries make two recorded ones.');
    const result = foldAll(folded([]), [first, { ...ahead, by: JANA, recordedAt: '2026-11-22T08:01:00Z' }]);
    expect(result).toMatchObject({
      ok: true,
      value: { latestAt: '2026-11-22T08:01:00Z', questions: [{ id: question.promptId }] },
    });
  });
});
