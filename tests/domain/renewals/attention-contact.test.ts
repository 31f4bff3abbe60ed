import { expect, test } from '@jest/globals';
import { contactRules } from '#domain/renewals/attention-contact.ts';
import { on } from '../../support/entries.ts';
import { type Case, contact, day, RHYTHM, renewal, testCases, withoutCase } from './attention-stories.ts';

const CASES: Case[] = [
  {
    reason: 'silence',
    story: 'with 14 days agreed, 28 days without a contact',
    happened: [RHYTHM, contact(-28)],
    bare: true,
    holds: [0, 30],
    not: [-1],
    says: { count: 28, on: day(-28), since: day(0), because: ['c28'] },
  },
  {
    reason: 'silence',
    story: 'with 90 days agreed, 120 days without a contact',
    happened: [[-95, 'rhythm-agreed', { id: 'rh', everyDays: 90 }], contact(-95)],
    bare: true,
    holds: [25],
    not: [24],
  },
  {
    reason: 'silence',
    story: 'without an agreed rhythm, 60 days without a contact',
    happened: [contact(-60)],
    bare: true,
    holds: [0],
    not: [-1],
    says: { count: 60, because: ['c60'] },
  },
  {
    reason: 'contact-late',
    story: 'with 14 days agreed, from the 15th day to the 27th',
    happened: [RHYTHM, contact(-15)],
    bare: true,
    holds: [0, 12],
    not: [-1, 13],
    says: { count: 15, on: day(-15), since: day(0) },
  },
  {
    reason: 'contact-late',
    story: 'the clock starts when the rhythm is agreed',
    happened: [contact(-200), [-15, 'rhythm-agreed', { id: 'rh', everyDays: 14 }]],
    bare: true,
    holds: [0],
    not: [-1],
    says: { because: ['rh'] },
  },
  {
    reason: 'no-renewal-talk',
    story: '30 days to go and no talk ahead',
    happened: [renewal(30)],
    holds: [0, 30],
    not: [-1, 31],
    says: { count: 30, on: day(30), since: day(0), because: ['r2'] },
  },
  {
    reason: 'no-renewal-talk',
    story: 'a meeting is linked before the renewal, and then it is over',
    happened: [renewal(30), [-2, 'meeting-linked', { start: on(day(5)), end: on(day(5)) }]],
    holds: [6],
    not: [0, 5],
  },
  {
    reason: 'no-renewal-talk',
    story: 'the renewal was talked about 90 days ago',
    happened: [renewal(20), contact(-80, { purpose: 'renewal' })],
    holds: [11],
    not: [0, 10],
  },
  {
    reason: 'contact-left',
    story: 'somebody left',
    happened: [[-10, 'contact-left', { id: 'l1' }]],
    holds: [-10, 50],
    not: [-11, 51],
    says: { text: 'Petra Hartwig', on: day(-10), because: ['l1'] },
  },
  {
    reason: 'contact-new',
    story: 'somebody new whom nobody has talked to',
    happened: [contact(-20), [-10, 'contact-joined', { id: 'j2', contactId: 'p2', name: 'Ines Kroll' }]],
    bare: true,
    holds: [0, 50],
    not: [-11, 51],
    says: { text: 'Ines Kroll', on: day(-10), because: ['j2'] },
  },
  {
    reason: 'contact-new',
    story: 'there was a conversation since',
    happened: [[-10, 'contact-joined', { id: 'j2', contactId: 'p2', name: 'Ines Kroll' }]],
    holds: [-2],
    not: [-1],
  },
  {
    reason: 'manager-new',
    story: 'a colleague took over',
    happened: [[-10, 'manager-changed', { id: 'm1', userId: 'tom', name: 'Tom Beck' }]],
    holds: [-10, 50],
    not: [51],
    says: { text: 'Tom Beck', because: ['m1'] },
  },
  {
    reason: 'no-contact',
    story: 'nobody has talked to them at all',
    happened: [[0, 'entry-undone', { entryId: 'c0' }]],
    bare: true,
    holds: [0],
    not: [],
    says: { because: ['r1'] },
  },
  {
    reason: 'only-sales',
    story: 'the last three conversations were to sell',
    happened: [
      contact(-30, { purpose: 'sales' }),
      contact(-20, { purpose: 'sales' }),
      contact(-10, { purpose: 'sales' }),
    ],
    bare: true,
    holds: [-10, 0],
    not: [-11],
    says: { count: 3, on: day(-10), because: ['c10', 'c20', 'c30'] },
  },
  { reason: 'no-rhythm', story: 'none is agreed', happened: [], bare: true, holds: [0], not: [] },
];

testCases(CASES);

test('every rule has a case in which it holds', () => {
  expect(withoutCase(contactRules, CASES)).toEqual([]);
});
