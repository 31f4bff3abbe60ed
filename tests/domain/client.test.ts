import { describe, expect, test } from '@jest/globals';
import { EMPTY_DOSSIER } from '#domain/dossier.ts';
import { entry, folded, JANA, NOW, on } from '../support/entries.ts';

test('the latest description is the profile, with the entry that proves it', () => {
  const first = entry('client-described', { id: 'e1' });
  const second = entry('client-described', {
    id: 'e2',
    name: 'Hartwig AG',
    address: 'du',
    archived: true,
    revenueShare: undefined,
  });
  expect(folded([first]).profile).toMatchObject({
    name: 'Hartwig Teile GmbH',
    revenueShare: 0.12,
    entryId: 'e1',
  });
  const { profile } = folded([first, second]);
  expect(profile).toMatchObject({ name: 'Hartwig AG', address: 'du', archived: true, entryId: 'e2' });
  expect(profile?.revenueShare).toBeUndefined();
});

test('renewal, rhythm and review are the latest said', () => {
  const dossier = folded([
    entry('renewal-set', { id: 'r1' }),
    entry('renewal-set', { id: 'r2', on: '2027-02-01', annualValue: undefined, comment: 'verschoben' }),
    entry('rhythm-agreed', { id: 'r3' }),
    entry('rhythm-agreed', { id: 'r4', channel: 'phone', everyDays: 7, detail: undefined }),
    entry('renewal-reviewed', { id: 'r5' }),
    entry('renewal-reviewed', { id: 'r6', verdict: 'part-well', comment: 'Passt nicht mehr.' }),
  ]);
  expect(dossier.renewal).toEqual({ on: '2027-02-01', comment: 'verschoben', at: NOW, entryId: 'r2' });
  expect(dossier.rhythm).toEqual({ channel: 'phone', everyDays: 7, at: NOW, entryId: 'r4' });
  expect(dossier.review).toEqual({
    renewalOn: '2027-01-17',
    verdict: 'part-well',
    comment: 'Passt nicht mehr.',
    at: NOW,
    by: JANA,
    entryId: 'r6',
  });
});

describe('the manager', () => {
  const met = entry('contact-made', { id: 'c1' });
  const named = (id: string, userId: string, name = userId) => entry('manager-changed', { id, userId, name });

  test.each([
    ['the first name on a new client', [named('a', 'jana')], false],
    ['a name after earlier contact', [met, named('a', 'jana')], true],
    ['the first name, and contact after it', [named('a', 'jana'), met], false],
    ['someone else', [named('a', 'jana'), named('b', 'tom')], true],
    ['the first one named again', [named('a', 'jana'), met, named('b', 'jana')], false],
    ['the new one named again', [named('a', 'jana'), named('b', 'tom'), named('c', 'tom')], true],
    ['the first one back again', [named('a', 'jana'), named('b', 'tom'), named('c', 'jana')], true],
  ])('%s', (_, entries, takenOver) => {
    expect(folded(entries).manager?.takenOver).toBe(takenOver);
  });

  test('named again with another name is no new start', () => {
    const again = entry('manager-changed', {
      id: 'b',
      userId: 'jana',
      name: 'Jana Reuter-Voss',
      at: on('2026-12-01'),
    });
    expect(folded([entry('manager-changed', { id: 'a' }), again]).manager).toEqual({
      userId: 'jana',
      name: 'Jana Reuter-Voss',
      at: NOW,
      takenOver: false,
      entryId: 'a',
    });
  });
});

describe('contacts made', () => {
  const made = (id: string, at: string, meetingId?: string, mood?: 'good' | 'bad') =>
    entry('contact-made', { id, at, meetingId, mood });

  test('stand in the order in which they took place, whatever the order of recording and the offset', () => {
    const dossier = folded([
      made('noon', '2026-11-22T12:00:00+01:00'),
      made('before-noon', '2026-11-22T10:30:00Z'),
      made('same-instant', '2026-11-22T11:00:00Z'),
      made('day-before', on('2026-11-21')),
    ]);
    expect(dossier.contacted.map(({ id }) => id)).toEqual([
      'day-before',
      'before-noon',
      'noon',
      'same-instant',
    ]);
    expect(dossier.firstContactAt).toBe(on('2026-11-21'));
  });

  test.each([
    [
      'the same meeting on the same day',
      ['m1', on('2026-11-22')],
      ['m1', '2026-11-22T17:00:00+01:00'],
      ['b'],
    ],
    ['the same meeting on another day', ['m1', on('2026-11-22')], ['m1', on('2026-11-23')], ['a', 'b']],
    ['another meeting on the same day', ['m1', on('2026-11-22')], ['m2', on('2026-11-22')], ['a', 'b']],
    ['no meeting', [undefined, on('2026-11-22')], [undefined, on('2026-11-22')], ['a', 'b']],
    ['a meeting and none', ['m1', on('2026-11-22')], [undefined, on('2026-11-22')], ['a', 'b']],
  ] as const)('%s', (_, [meetingA, atA], [meetingB, atB], left) => {
    const { contacted } = folded([made('a', atA, meetingA, 'good'), made('b', atB, meetingB, 'bad')]);
    expect(contacted.map(({ id }) => id)).toEqual(left);
    expect(contacted.at(-1)?.mood).toBe('bad');
  });
});

test('meetings are linked once; linked again, the latest title and time count', () => {
  const { meetings } = folded([
    entry('meeting-linked', { id: 'a' }),
    entry('meeting-linked', { id: 'b', meetingId: 'm2' }),
    entry('meeting-linked', { id: 'c', title: 'Quartal', purpose: undefined }),
  ]);
  expect(meetings.map(({ id, title, entryId, seq }) => [id, title, entryId, seq])).toEqual([
    ['m2', 'Jour fixe', 'b', 2],
    ['m1', 'Quartal', 'c', 3],
  ]);
  expect(meetings.at(-1)?.purpose).toBeUndefined();
});

describe('the head of the dossier', () => {
  test('of a new client is empty', () => {
    expect(folded([])).toEqual(EMPTY_DOSSIER);
  });

  test('names the place of the latest entry and the ids of the latest hundred', () => {
    const notes = Array.from({ length: 130 }, (_, index) => entry('note-taken', { id: `n${index}` }));
    const dossier = folded(notes);
    expect(dossier.seq).toBe(130);
    expect(dossier.recent).toEqual(notes.slice(30).map(({ id }) => id));
  });

  test('names the latest instant, not that of the latest entry', () => {
    const late = entry('note-taken', { id: 'a', at: '2026-11-22T10:00:00+01:00' });
    const early = entry('note-taken', { id: 'b', at: '2026-11-22T09:30:00+01:00' });
    expect(folded([late, early]).latestAt).toBe(late.at);
  });
});
