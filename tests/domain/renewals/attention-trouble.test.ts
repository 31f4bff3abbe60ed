import { expect, test } from '@jest/globals';
import { troubleRules } from '#domain/renewals/attention-trouble.ts';
import {
  type Case,
  contact,
  day,
  mistake,
  renewal,
  signal,
  testCases,
  withoutCase,
} from './attention-stories.ts';

const CASES: Case[] = [
  {
    reason: 'renewal-passed',
    story: 'the date has passed and there is no new one',
    happened: [renewal(-3)],
    holds: [0, 87],
    not: [-3, 88],
    says: { count: 3, on: day(-3), since: day(-2), because: ['r2'] },
  },
  {
    reason: 'renewal-passed',
    story: 'parting was agreed',
    happened: [renewal(-3), [-2, 'renewal-reviewed', { renewalOn: day(-3), verdict: 'part-well' }]],
    holds: [],
    not: [0],
  },
  {
    reason: 'incident-repeated',
    story: 'the same mistake twice within 180 days',
    happened: [
      mistake(-190),
      [-189, 'incident-resolved', { incidentId: 'i190', on: day(-189) }],
      mistake(-10),
      [-9, 'incident-resolved', { incidentId: 'i10', on: day(-9) }],
    ],
    holds: [0, 80],
    not: [81],
    says: { count: 2, on: day(-10), before: day(-190), since: day(-10), because: ['i10', 'i190'] },
  },
  {
    reason: 'incident-repeated',
    story: 'the second one came 181 days after the first',
    happened: [mistake(-191), mistake(-10)],
    holds: [],
    not: [0],
  },
  {
    reason: 'incident-unresolved',
    story: 'two mistakes of ours are open, one of a third party does not count',
    happened: [mistake(-30), mistake(-20, { category: 'hosting' }), mistake(-5, { causedBy: 'third-party' })],
    holds: [-20, 0, 200],
    not: [-31],
    says: { count: 2, on: day(-20), because: ['i20', 'i30'] },
  },
  {
    reason: 'parting',
    story: 'parting was spoken of',
    happened: [signal(-10, 'parting-considered')],
    holds: [-10, 170],
    not: [171],
    says: { text: 'parting-considered', on: day(-10), because: ['s1'] },
  },
  {
    reason: 'cancellation',
    story: 'they want to reduce',
    happened: [signal(-10, 'wants-to-reduce')],
    holds: [-10, 170],
    not: [-11, 171],
    says: { text: 'wants-to-reduce' },
  },
  {
    reason: 'bad-moods',
    story: 'the last two moods are bad',
    happened: [contact(-40, { mood: 'bad' }), contact(-20, { mood: 'bad' }), contact(-10)],
    bare: true,
    holds: [-20, 0],
    not: [-21],
    says: { count: 2, on: day(-20), since: day(-20), because: ['c20', 'c40'] },
  },
  {
    reason: 'bad-moods',
    story: 'a good mood came after them',
    happened: [contact(-40, { mood: 'bad' }), contact(-20, { mood: 'bad' })],
    holds: [],
    not: [0],
  },
  {
    reason: 'crisis',
    story: 'short-time work',
    happened: [signal(-10, 'short-time-work')],
    holds: [0, 170],
    not: [171],
    says: { text: 'short-time-work', count: 1 },
  },
  {
    reason: 'crisis',
    story: 'it is over',
    happened: [signal(-10, 'liquidity'), [-2, 'signal-resolved', {}]],
    holds: [],
    not: [0],
  },
  {
    reason: 'budget-cut',
    story: 'the budget is cut',
    happened: [signal(-10, 'budget-cut')],
    holds: [170],
    not: [171],
  },
  {
    reason: 'competitor',
    story: 'someone else promises more',
    happened: [signal(-10, 'competitor')],
    holds: [170],
    not: [171],
  },
  {
    reason: 'dependence',
    story: '30 percent of what we earn',
    happened: [[-95, 'client-described', { id: 'd2', revenueShare: 0.3 }]],
    holds: [0],
    not: [],
    says: { count: 30, because: ['d2'] },
  },
  {
    reason: 'dependence',
    story: 'a little less',
    happened: [[-95, 'client-described', { id: 'd2', revenueShare: 0.29 }]],
    holds: [],
    not: [0],
  },
];

testCases(CASES);

test('every rule has a case in which it holds', () => {
  expect(withoutCase(troubleRules, CASES)).toEqual([]);
});
