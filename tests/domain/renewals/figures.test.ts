import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Dossier, EMPTY_DOSSIER } from '#domain/dossier.ts';
import type { RecordedEntry } from '#domain/entry.ts';
import { fold } from '#domain/fold.ts';
import { baseRate, similarTo } from '#domain/renewals/base-rate.ts';
import { calibrate } from '#domain/renewals/calibration.ts';
import type { ClosedExpectation } from '#domain/renewals/closed-expectation.ts';
import { closingsOf } from '#domain/renewals/closings.ts';
import { type ContactPoint, rememberContacts } from '#domain/renewals/contact-memory.ts';
import { renewalFacts } from '#domain/renewals/renewal-facts.ts';
import { renewalRow } from '#domain/renewals/renewal-list.ts';
import { addDays, dayOf } from '#domain/time.ts';
import { demoWorkspace } from '#server/demo/workspace.ts';
import { carryOut, intents } from '../../support/arbitrary-ledger.ts';
import { ledgerOf } from '../../support/entries.ts';
import * as naive from './naive.ts';

type Shown = { dossier: Dossier; contacts: ContactPoint[]; closed: Map<string, ClosedExpectation> };

/** What the lists know after these entries, appended so many at a time. */
function shownAfter(entries: readonly RecordedEntry[], batch: number): Shown {
  const shown: Shown = { dossier: EMPTY_DOSSIER, contacts: [], closed: new Map() };
  for (let first = 0; first < entries.length; first += batch) {
    const part = entries.slice(first, first + batch);
    for (const one of part) {
      const folded = fold(shown.dossier, one, () => true);
      if (!folded.ok) throw new Error(`refused: ${JSON.stringify(folded.error)}`);
      shown.dossier = folded.value;
    }
    shown.contacts = rememberContacts(shown.contacts, shown.dossier, part);
    const closings = closingsOf(shown.dossier, part);
    if (!closings) throw new Error('A goal closed today is still there.');
    for (const one of closings.closed) shown.closed.set(one.id, one);
    for (const id of closings.open) shown.closed.delete(id);
  }
  return shown;
}

const RENEWAL = { on: '2027-01-17', at: '2024-11-22T09:00:00Z', entryId: 'r1' };
const PROFILE: Dossier['profile'] = {
  name: 'Hartwig',
  domains: [],
  language: 'de',
  address: 'sie',
  entryId: 'd1',
};

function rowOf({ dossier, contacts }: Shown, day: string) {
  const known = { ...dossier, profile: PROFILE, renewal: RENEWAL };
  const facts = renewalFacts(known, contacts);
  const row = facts && renewalRow('c1', facts, day);
  if (!row) throw new Error('There is no row.');
  return row;
}

function days(silences: readonly { from: string; to: string }[]): string[] {
  return silences.flatMap(({ from, to }) => {
    const all: string[] = [];
    for (let day = from; day <= to; day = addDays(day, 1)) all.push(day);
    return all;
  });
}

function expectSame(entries: readonly RecordedEntry[], shown: Shown, day: string): void {
  const row = rowOf(shown, day);
  expect(row.expectations).toEqual(naive.counts(entries, day));
  expect(row.contact.days).toEqual(
    naive.ofTheYear(entries, day).map(({ at, purpose }) => ({ on: dayOf(at), purpose })),
  );
  expect(days(row.contact.silences)).toEqual(naive.silentDays(entries, day));
  expect(row.contact.incidents).toEqual(naive.mistakeDays(entries, day));
}

function expectSameRates(closed: readonly ClosedExpectation[], ever: ReturnType<typeof naive.closedEver>) {
  for (const category of [undefined, 'recruiting', 'doubling', 'umsatz-verdoppeln']) {
    for (const horizonDays of [undefined, 30, 120, 365]) {
      const { similar } = similarTo(closed, { category, horizonDays });
      expect(baseRate(similar)).toMatchObject(naive.rates(ever, category, horizonDays));
    }
  }
  const { score, ...table } = naive.reliability(ever);
  const calibration = calibrate(closed);
  expect(calibration).toMatchObject(table);
  if (score === undefined) expect(calibration).not.toHaveProperty('brier');
  else expect(calibration.brier?.score).toBeCloseTo(score, 10);
}

describe('figures agree with a plain count of the entries', () => {
  test.each([1, 7, 50])('in any ledger, appended %i at a time', (batch) => {
    fc.assert(
      fc.property(intents(120), fc.nat({ max: 300 }), (all, later) => {
        const { entries, dossier } = carryOut(all);
        if (entries.length === 0) return;
        const shown = shownAfter(entries, batch);
        expectSame(entries, shown, addDays(dossier.latestAt ?? '', later % 30));
        expectSameRates([...shown.closed.values()], naive.closedEver(entries));
      }),
      { numRuns: 150 },
    );
  });

  test('in the demo workspace', () => {
    const now = '2026-11-23T09:48:00+01:00';
    const ledgers = demoWorkspace(now).clients.map(({ entries }) => ledgerOf(entries));
    const all = ledgers.map((entries) => ({ entries, shown: shownAfter(entries, 50) }));
    for (const { entries, shown } of all) expectSame(entries, shown, dayOf(now));
    const closed = all.flatMap(({ shown }) => [...shown.closed.values()]);
    const ever = all.flatMap(({ entries }) => naive.closedEver(entries));
    expectSameRates(closed, ever);
    expect(naive.rates(ever, 'umsatz-verdoppeln')).toMatchObject({ closed: 11, met: 2, missed: 9 });
  });
});
