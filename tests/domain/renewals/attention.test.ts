import { describe, expect, test } from '@jest/globals';
import { groupOf, weightOf } from '#domain/renewals/attention.ts';
import { AGREED, contact, day, type Happening, mistake, seen, signal } from './attention-stories.ts';

test('three goals missed in a row and two bad moods are a parting, too', () => {
  const missed = [1, 2, 3].flatMap((number): Happening[] => [
    [-80, 'expectation-proposed', { id: `x${number}` }],
    [-79, 'expectation-agreed', { expectationId: `x${number}` }],
    [-30, 'expectation-closed', { id: `cl${number}`, expectationId: `x${number}`, outcome: 'missed' }],
  ]);
  const bad = [contact(-8, { mood: 'bad' }), contact(-4, { mood: 'bad' })];
  const found = (story: Happening[]) => seen(story, false)(0).find(({ reason }) => reason === 'parting');
  expect(found([...missed, ...bad])?.because).toEqual(['cl3', 'cl2', 'cl1', 'c4', 'c8']);
  expect(found([...missed, ...bad.slice(1)])).toBeUndefined();
  expect(found([...missed.slice(3), ...bad])).toBeUndefined();
});

describe('order and groups', () => {
  test('a client in good order needs nothing', () => {
    const attention = seen([])(0);
    expect(attention).toEqual([]);
    expect(groupOf(attention)).toBe('prepared');
  });

  test('what weighs most comes first and places the renewal', () => {
    const attention = seen([...AGREED, signal(-10, 'budget-cut'), mistake(-3)])(11);
    expect(attention.map(({ reason }) => reason)).toEqual([
      'incident-unresolved',
      'budget-cut',
      'expectation-overdue',
    ]);
    expect(groupOf(attention)).toBe('first');
    expect(groupOf(seen(AGREED)(11))).toBe('soon');
    expect(groupOf(seen(AGREED)(5))).toBe('prepared');
    expect(weightOf(attention)).toBeLessThan(weightOf(seen(AGREED)(11)));
    expect(weightOf(seen(AGREED)(5))).toBe(weightOf([]));
  });

  test('what a lead has seen moves nothing; what came after does, and stands before it', () => {
    const reviewed: Happening = [-5, 'renewal-reviewed', { renewalOn: day(60), verdict: 'renew' }];
    const known = seen([mistake(-10), reviewed])(0);
    expect(known).toMatchObject([{ reason: 'incident-unresolved', seen: true }]);
    expect(groupOf(known)).toBe('prepared');
    const more = seen([mistake(-10), reviewed, signal(-2, 'budget-cut')])(0);
    expect(more.map(({ reason }) => reason)).toEqual(['budget-cut', 'incident-unresolved']);
    expect(groupOf(more)).toBe('soon');
    const another: Happening = [-5, 'renewal-reviewed', { renewalOn: day(-305), verdict: 'renew' }];
    expect(groupOf(seen([mistake(-10), another])(0))).toBe('first');
  });
});
