import { expect, test } from '@jest/globals';
import { dueBy, promisedBefore } from '#domain/commitment.ts';
import type { Entry } from '#domain/entry.ts';
import { entry, folded, on } from '../support/entries.ts';

const made = (id: string, fields: Partial<Parameters<typeof entry<'commitment-made'>>[1]> = {}) =>
  entry('commitment-made', { dueOn: undefined, at: on('2026-11-01'), ...fields, id });
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

test('a promise gets its date later, its words and its owner too; null takes a fact back', () => {
  const changed = (...changes: Parameters<typeof entry<'commitment-changed'>>[1][]) =>
    folded([made('k1'), ...changes.map((change) => entry('commitment-changed', change))]).commitments;
  expect(changed({ id: 'c1', dueOn: '2026-12-04' })).toMatchObject([
    { id: 'k1', what: 'Angebot für Januar schicken', owner: 'Jana', dueOn: '2026-12-04' },
  ]);
  expect(changed({ id: 'c1', what: 'Angebot rufen', owner: null, dueOn: null })).toEqual([
    { id: 'k1', seq: 1, at: on('2026-11-01'), who: 'us', what: 'Angebot rufen' },
  ]);
});

test('a changed date can be taken back like everything else', () => {
  const undone = entry('entry-undone', { id: 'u1', entryId: 'c1' });
  const { commitments } = folded([made('k1'), entry('commitment-changed', { id: 'c1' }), undone]);
  expect(commitments).toMatchObject([{ id: 'k1', dueOn: undefined }]);
});

test('due by a day: open promises of both sides with their date, the oldest first', () => {
  const { commitments } = folded([
    made('today', { dueOn: '2026-11-23' }),
    made('overdue', { dueOn: '2026-11-02', who: 'client' }),
    made('tomorrow', { dueOn: '2026-11-24' }),
    made('undated'),
    made('k1', { dueOn: '2026-11-10' }),
    entry('commitment-kept', { id: 'done' }),
  ]);
  expect(ids(dueBy(commitments, '2026-11-23'))).toEqual(['overdue', 'today']);
});

test.each<[string, Entry[], string[]]>([
  ['promised last time, by date', [made('a'), made('b', { dueOn: '2026-11-20' })], ['b', 'a']],
  ['promised in this meeting', [made('a', { meetingId: 'm1' })], []],
  ['promised in this meeting under a former id', [made('a', { meetingId: 'm0' })], []],
  ['promised in another meeting', [made('a', { meetingId: 'm7' })], ['a']],
  ['promised after it', [made('a', { at: on('2026-11-24') })], []],
  ['kept before it', [made('k1'), entry('commitment-kept', { id: 'c', at: on('2026-11-12') })], []],
  [
    'kept in it: the answer stays in sight',
    [made('k1'), entry('commitment-kept', { id: 'c', at: '2026-11-23T10:20:00+01:00' })],
    ['k1'],
  ],
])('asked about after a meeting: %s', (_, entries, asked) => {
  const meeting = { id: 'm1', formerIds: ['m0'], start: '2026-11-23T10:00:00+01:00' };
  expect(ids(promisedBefore(folded(entries).commitments, meeting))).toEqual(asked);
});
