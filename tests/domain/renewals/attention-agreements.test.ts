import { expect, test } from '@jest/globals';
import { agreementRules } from '#domain/renewals/attention-agreements.ts';
import { AGREED, type Case, day, type Happening, testCases, withoutCase } from './attention-stories.ts';

const changed = (fields: Record<string, unknown>): Happening[] =>
  AGREED.map(([when, kind, known], index) =>
    index === 0 ? [when, kind, { ...known, ...fields }] : [when, kind, known ?? {}],
  );
const assessed = (fields: Record<string, unknown>): Happening[] =>
  AGREED.map(([when, kind, known], index) =>
    index === 1 ? [when, kind, { ...known, ...fields }] : [when, kind, known ?? {}],
  );
const NEEDS = [{ kind: 'budget', text: '2.000 Euro' }];

const CASES: Case[] = [
  {
    reason: 'expectation-overdue',
    story: 'agreed, and the date has passed',
    happened: AGREED,
    holds: [11],
    not: [10],
    says: { count: 1, on: day(10), since: day(11), text: 'Mehr Bewerbungen', because: ['ag'] },
  },
  {
    reason: 'expectation-overdue',
    story: 'agreed, then changed, and the old agreement is still what they were told',
    happened: [...AGREED, [-5, 'expectation-changed', { target: '10' }]],
    holds: [11],
    not: [10],
  },
  {
    reason: 'condition-open',
    story: 'agreed although the budget is not granted',
    happened: assessed({ realism: 'conditional', prerequisites: NEEDS }),
    holds: [0],
    not: [],
    says: { count: 1, on: day(-49), because: ['ag'] },
  },
  {
    reason: 'condition-open',
    story: 'agreed with what it needs',
    happened: assessed({ prerequisites: NEEDS.map((need) => ({ ...need, granted: true })) }),
    holds: [],
    not: [0],
  },
  {
    reason: 'expectation-unrealistic',
    story: 'agreed although it was called out of reach',
    happened: assessed({ realism: 'unrealistic' }),
    holds: [0],
    not: [],
  },
  {
    reason: 'expectation-missed',
    story: 'agreed and missed',
    happened: [...AGREED, [-10, 'expectation-closed', { id: 'cl', outcome: 'missed' }]],
    holds: [0, 170],
    not: [171],
    says: { on: day(-10), because: ['cl'] },
  },
  {
    reason: 'promise-overdue',
    story: 'our promise is late; theirs is theirs',
    happened: [
      [-20, 'commitment-made', { id: 'k1', what: 'Angebot', dueOn: day(5) }],
      [-20, 'commitment-made', { id: 'k2', who: 'client', dueOn: day(-5) }],
    ],
    holds: [6],
    not: [5],
    says: { count: 1, on: day(5), since: day(6), text: 'Angebot', because: ['k1'] },
  },
  {
    reason: 'expectation-unassessed',
    story: 'wished for and not judged',
    happened: [[-5, 'expectation-proposed', { id: 'x1' }]],
    holds: [0],
    not: [],
    says: { count: 1, on: day(-5), because: ['x1'] },
  },
  {
    reason: 'expectation-unmeasured',
    story: 'agreed without a measure',
    happened: changed({ measure: undefined }),
    holds: [0],
    not: [],
    says: { because: ['ag'] },
  },
  {
    reason: 'expectation-unmeasured',
    story: 'declined ones need no measure',
    happened: [
      [-5, 'expectation-proposed', { id: 'x1', measure: undefined }],
      [-4, 'expectation-declined', {}],
    ],
    holds: [],
    not: [0],
  },
  {
    reason: 'expectation-open',
    story: 'agreed and due by the renewal',
    happened: changed({ dueOn: day(60) }),
    holds: [0, 60],
    not: [61],
  },
  {
    reason: 'expectation-open',
    story: 'due after the renewal',
    happened: changed({ dueOn: day(61) }),
    holds: [],
    not: [0],
  },
];

testCases(CASES);

test('every rule has a case in which it holds', () => {
  expect(withoutCase(agreementRules, CASES)).toEqual([]);
});
