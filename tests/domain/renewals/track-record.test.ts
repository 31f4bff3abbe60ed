import { describe, expect, test } from '@jest/globals';
import type { Outcome, Realism } from '#domain/expectation.ts';
import { baseRate, categoriesOf, similarHorizons, similarTo } from '#domain/renewals/base-rate.ts';
import { calibrate } from '#domain/renewals/calibration.ts';
import type { ClosedExpectation } from '#domain/renewals/closed-expectation.ts';
import { shareInterval } from '#domain/renewals/interval.ts';

let made = 0;
function closed(outcome: Outcome, more: Partial<ClosedExpectation> = {}): ClosedExpectation {
  made += 1;
  return { id: `x${made}`, goal: 'Ziel', outcome, closedOn: '2026-01-01', needed: [], ...more };
}
const many = (count: number, outcome: Outcome, more: Partial<ClosedExpectation> = {}) =>
  Array.from({ length: count }, () => closed(outcome, more));

/** Published values of Wilson's interval at 95 %, to three decimals. */
describe('Wilson’s interval', () => {
  test.each([
    [0, 10, 0, 0.278],
    [1, 5, 0.036, 0.624],
    [2, 11, 0.051, 0.477],
    [5, 10, 0.237, 0.763],
    [10, 10, 0.722, 1],
    [50, 100, 0.404, 0.596],
  ])('%i of %i lies between %d and %d', (met, of, low, high) => {
    const interval = shareInterval(met, of);
    expect(interval?.low).toBeCloseTo(low, 3);
    expect(interval?.high).toBeCloseTo(high, 3);
  });

  test('four are too few to say', () => expect(shareInterval(2, 4)).toBeUndefined());
});

describe('a base rate', () => {
  test('counts outcomes and leaves withdrawn ones out of the share', () => {
    const all = [...many(1, 'met'), ...many(1, 'exceeded'), ...many(2, 'missed'), ...many(3, 'withdrawn')];
    expect(baseRate(all)).toMatchObject({ closed: 7, met: 1, exceeded: 1, missed: 2, withdrawn: 3 });
    expect(baseRate(all)).not.toHaveProperty('interval');
    expect(baseRate([...all, closed('missed')]).interval).toMatchObject({ met: 2, of: 5 });
  });

  test('says what those that were reached had been granted, each kind once', () => {
    const budget = { kind: 'budget', granted: true } as const;
    const all = [
      closed('met', { needed: [budget, budget] }),
      closed('exceeded', { needed: [budget, { kind: 'time', granted: true }] }),
      closed('met', { needed: [budget, { kind: 'people', granted: false }] }),
      closed('met'),
      closed('missed', { needed: [budget] }),
    ];
    expect(baseRate(all)).toMatchObject({
      metWithPrerequisitesGranted: 2,
      grantedAmongMet: [
        { kind: 'budget', count: 3 },
        { kind: 'time', count: 1 },
      ],
    });
  });

  test.each([
    [100, 50, 200],
    [31, 16, 62],
    [1, 1, 2],
  ])('similar to %i days are %i to %i', (days, from, to) => {
    expect(similarHorizons(days)).toEqual({ days, from, to });
    const horizons = [from - 1, from, to, to + 1, undefined];
    const all = horizons.map((horizonDays) => closed('met', horizonDays ? { horizonDays } : {}));
    const found = similarTo(all, { horizonDays: days });
    expect(found.similar.map(({ horizonDays }) => horizonDays).sort()).toEqual([from, to].sort());
    expect(found.unknownHorizon).toBe(horizons.filter((one) => !one).length);
  });

  test('without a horizon all count, the latest first, and none is unknown', () => {
    const [early, late] = [closed('met'), closed('met', { closedOn: '2026-02-01', horizonDays: 9 })];
    expect(similarTo([early, late], {})).toEqual({ similar: [late, early], unknownHorizon: 0 });
  });

  test('categories come by how often they occur; those without one are in none', () => {
    const all = [...many(1, 'met', { category: 'b' }), ...many(2, 'met', { category: 'c' }), closed('met')];
    expect(categoriesOf([...all, closed('met', { category: 'a' })])).toEqual([
      { category: 'c', closed: 2 },
      { category: 'a', closed: 1 },
      { category: 'b', closed: 1 },
    ]);
  });
});

describe('calibration', () => {
  const called = (realism: Realism, met: number, missed: number) => [
    ...many(met, 'met', { realism }),
    ...many(missed, 'missed', { realism }),
  ];

  test('is perfect when each word comes true as often as it says', () => {
    const all = [
      ...called('realistic', 8, 2),
      ...called('conditional', 5, 5),
      ...called('unrealistic', 2, 8),
    ];
    const { brier, rows } = calibrate(all);
    expect(rows.map(({ stated, interval }) => [stated, (interval?.met ?? 0) / (interval?.of ?? 1)])).toEqual([
      [0.8, 0.8],
      [0.5, 0.5],
      [0.2, 0.2],
    ]);
    expect(brier?.score).toBeCloseTo((0.16 + 0.25 + 0.16) / 3, 10);
    expect(brier?.alwaysTheShare).toBeCloseTo(0.25, 10);
  });

  test('leaves out what was never assessed or withdrawn, and says so', () => {
    const all = [...called('realistic', 2, 2), closed('met'), closed('withdrawn', { realism: 'realistic' })];
    expect(calibrate(all)).toMatchObject({ n: 4, unassessed: 1, enough: 5 });
    expect(calibrate(all).rows[0]).toMatchObject({ n: 4, withdrawn: 1 });
    expect(calibrate(all)).not.toHaveProperty('brier');
    expect(calibrate([...all, ...called('unrealistic', 0, 1)]).brier?.n).toBe(5);
  });
});
