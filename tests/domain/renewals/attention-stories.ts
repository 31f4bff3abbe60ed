import { expect, test } from '@jest/globals';
import type { Entry, EntryKind } from '#domain/entry.ts';
import { attentionOf } from '#domain/renewals/attention.ts';
import type { AttentionReason } from '#domain/renewals/attention-reasons.ts';
import { rememberContacts } from '#domain/renewals/contact-memory.ts';
import { type RenewalFacts, renewalFacts } from '#domain/renewals/renewal-facts.ts';
import { addDays } from '#domain/time.ts';
import { entry, folded, ledgerOf, on } from '../../support/entries.ts';

/** What happened on a day, in days before (or after) the present one, which is day 0. */
export type Happening<K extends EntryKind = EntryKind> = [
  day: number,
  kind: K,
  fields?: { id?: string } & Record<string, unknown>,
];

const TODAY = '2026-11-22';
/** The day so many days after (or before) the present one. */
export const day = (days: number) => addDays(TODAY, days);

/** A client in good order: talked to yesterday, with an agreed rhythm and a renewal in 60 days. */
const IN_ORDER: Happening[] = [
  [-700, 'client-described', { id: 'd1', revenueShare: 0.1 }],
  [-650, 'contact-joined', { id: 'j1', contactId: 'p1', name: 'Petra Hartwig' }],
  [-640, 'contact-made', { id: 'c0', purpose: 'kickoff', mood: undefined }],
  [-600, 'renewal-set', { id: 'r1', on: day(60) }],
];
/** Every two weeks, agreed three months ago. */
export const RHYTHM: Happening = [-90, 'rhythm-agreed', { id: 'rh', everyDays: 14 }];
const TALKED: Happening = [-1, 'contact-made', { id: 'c1', purpose: 'status', mood: 'good' }];

/** A goal agreed seven weeks ago, realistic, and due in ten days. */
export const AGREED: Happening[] = [
  [-50, 'expectation-proposed', { id: 'x1', goal: 'Mehr Bewerbungen', dueOn: day(10) }],
  [-50, 'expectation-assessed', { id: 'as', realism: 'realistic', prerequisites: [], risks: [] }],
  [-49, 'expectation-agreed', { id: 'ag' }],
];
/** A conversation, with the id `c` and how many days ago. */
export const contact = (when: number, fields: Record<string, unknown> = {}): Happening => [
  when,
  'contact-made',
  { id: `c${-when}`, mood: undefined, ...fields },
];
/** A mistake of ours, with the id `i` and how many days ago. */
export const mistake = (when: number, fields: Record<string, unknown> = {}): Happening => [
  when,
  'incident-reported',
  { id: `i${-when}`, occurredOn: day(when), ...fields },
];
/** A signal with the id `s1`. */
export const signal = (when: number, name: string): Happening => [
  when,
  'signal-raised',
  { id: 's1', signal: name },
];
/** The renewal, set anew three months ago for so many days ahead; its entry is `r2`. */
export const renewal = (ahead: number): Happening => [-95, 'renewal-set', { id: 'r2', on: day(ahead) }];

/** What the lists know after these happenings and, if `ordered`, a rhythm and a talk yesterday. */
export function factsAfter(happenings: readonly Happening[], ordered: boolean): RenewalFacts {
  const all = [...IN_ORDER, ...(ordered ? [RHYTHM, TALKED] : []), ...happenings];
  const entries = all
    .toSorted((a, b) => a[0] - b[0])
    .map(
      ([when, kind, fields], index): Entry => entry(kind, { id: `e${index}`, at: on(day(when)), ...fields }),
    );
  const dossier = folded(entries);
  const facts = renewalFacts(dossier, rememberContacts([], dossier, ledgerOf(entries)));
  if (!facts) throw new Error('The client has no name.');
  return facts;
}

/** What needs attention on a day, after these happenings. */
export function seen(happenings: readonly Happening[], ordered = true) {
  const facts = factsAfter(happenings, ordered);
  return (today: number) => attentionOf(facts, day(today));
}

/**
 * For each reason a story, the days on which it holds and those on which it does not (any more, or yet), and what
 * it says on the first of them. With `bare` the story has neither a rhythm nor yesterday's talk of its own.
 */
export type Case = {
  reason: AttentionReason;
  story: string;
  happened: Happening[];
  bare?: true;
  holds: number[];
  not: number[];
  says?: object;
};

/** One test for each case: on which days it holds, on which it does not, and what it says. */
export function testCases(cases: readonly Case[]): void {
  test.each(cases)('$reason: $story', ({ reason, happened, bare, holds, not, says }) => {
    const at = seen(happened, !bare);
    const found = (today: number) => at(today).find((one) => one.reason === reason);
    expect(holds.filter((today) => !found(today))).toEqual([]);
    expect(not.filter((today) => found(today))).toEqual([]);
    if (says) expect(found(holds[0] ?? 0)).toMatchObject(says);
  });
}

/** The reasons of a table of rules that no case shows to hold. */
export function withoutCase(rules: object, cases: readonly Case[]): string[] {
  const shown = new Set<string>(cases.filter(({ holds }) => holds.length > 0).map(({ reason }) => reason));
  return Object.keys(rules).filter((reason) => !shown.has(reason));
}
