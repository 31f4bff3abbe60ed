import { describe, expect, test } from '@jest/globals';
import type { Entry } from '#domain/entry.ts';
import type { Expectation } from '#domain/expectation.ts';
import { entry, folded, NOW, on } from '../support/entries.ts';

const propose = entry('expectation-proposed', { id: 'x1' });
const agree = (id: string, revision: number) => entry('expectation-agreed', { id, revision });
const change = (id: string, fields = {}) => entry('expectation-changed', { id, ...fields });
const assess = (id: string) => entry('expectation-assessed', { id });
const decline = entry('expectation-declined', { id: 'd1' });
const close = (id: string) => entry('expectation-closed', { id });

function expectation(...entries: Entry[]): Expectation | undefined {
  return folded(entries).expectations[0];
}

test.each<[string, Entry[], Expectation['state'], revision: number]>([
  ['proposed', [propose], 'proposed', 1],
  ['assessed while proposed', [propose, assess('a1')], 'proposed', 1],
  ['changed while proposed', [propose, change('c1'), change('c2')], 'proposed', 1],
  ['agreed', [propose, agree('a1', 1)], 'agreed', 1],
  ['agreed after a change while proposed', [propose, change('c1'), agree('a1', 1)], 'agreed', 1],
  ['assessed after the agreement', [propose, agree('a1', 1), assess('a2')], 'agreed', 1],
  ['changed after the agreement', [propose, agree('a1', 1), change('c1')], 'proposed', 2],
  ['changed twice after the agreement', [propose, agree('a1', 1), change('c1'), change('c2')], 'proposed', 2],
  ['agreed again', [propose, agree('a1', 1), change('c1'), agree('a2', 2)], 'agreed', 2],
  [
    'changed and agreed a third time',
    [propose, agree('a1', 1), change('c1'), agree('a2', 2), change('c2'), agree('a3', 3)],
    'agreed',
    3,
  ],
  ['declined', [propose, decline], 'declined', 1],
  ['declined after it was put back', [propose, agree('a1', 1), change('c1'), decline], 'declined', 2],
  ['closed', [propose, agree('a1', 1), close('z1')], 'closed', 1],
  ['closed after it was declined', [propose, decline, close('z1')], 'closed', 1],
])('%s', (_, entries, state, revision) => {
  expect(expectation(...entries)).toMatchObject({ state, revision });
});

describe('what is kept of it', () => {
  test('everything that was proposed, under the id of its entry', () => {
    expect(expectation(propose)).toEqual({
      id: 'x1',
      seq: 1,
      entryId: 'x1',
      state: 'proposed',
      revision: 1,
      goal: 'Mehr Bewerbungen',
      measure: 'Bewerbungen im Monat',
      baseline: '4',
      target: '12',
      dueOn: '2027-03-31',
      category: 'recruiting',
      proposedAt: NOW,
      changedAt: NOW,
      prerequisites: [],
      risks: [],
      history: [],
    });
  });

  test('a change replaces what it names, null takes a fact back, the rest stays', () => {
    const at = on('2026-12-01');
    const changed = expectation(
      propose,
      change('c1', { at, goal: 'Bessere Bewerbungen', measure: null, target: undefined }),
    );
    expect(changed).toMatchObject({
      goal: 'Bessere Bewerbungen',
      target: '12',
      baseline: '4',
      entryId: 'c1',
      changedAt: at,
      proposedAt: NOW,
    });
    expect(changed).not.toHaveProperty('measure');
    expect(changed).not.toHaveProperty('why');
  });

  test('an assessment replaces the one before', () => {
    const second = entry('expectation-assessed', {
      id: 'a2',
      realism: 'realistic',
      prerequisites: [],
      risks: [],
    });
    expect(expectation(propose, assess('a1'))).toMatchObject({
      realism: 'conditional',
      risks: ['Ferienzeit'],
      entryId: 'a1',
    });
    expect(expectation(propose, assess('a1'), second)).toMatchObject({
      realism: 'realistic',
      prerequisites: [],
      risks: [],
    });
  });

  test('the last agreement stays visible while a change waits for the next', () => {
    const waiting = expectation(propose, agree('a1', 1), change('c1'));
    expect(waiting?.agreed).toEqual({ with: 'Petra Hartwig', revision: 1, at: NOW, entryId: 'a1' });
  });

  test('why it was declined and how it ended', () => {
    const ended = expectation(propose, decline, close('z1'));
    expect(ended?.declined).toEqual({ reason: 'Ohne Budget nicht zu schaffen.', at: NOW, entryId: 'd1' });
    expect(ended?.closed).toEqual({
      outcome: 'met',
      evidence: 'Zwölf im März.',
      at: NOW,
      entryId: 'z1',
      seq: 3,
    });
  });

  test('others are not touched', () => {
    const other = entry('expectation-proposed', { id: 'x2', goal: 'Weniger Rückfragen' });
    const { expectations } = folded([propose, other, change('c1')]);
    expect(expectations.map(({ id, entryId }) => [id, entryId])).toEqual([
      ['x1', 'c1'],
      ['x2', 'x2'],
    ]);
  });
});
