import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Dossier, EMPTY_DOSSIER } from '#domain/dossier.ts';
import { Entry } from '#domain/entry.ts';
import { fold, foldAll } from '#domain/fold.ts';
import { REFUSAL_CODES } from '#domain/result.ts';
import { canUndo } from '#domain/undo.ts';
import { carryOut, intents, type Ledger, wildEntries } from '../support/arbitrary-ledger.ts';
import { entry, JANA, ledgerOf } from '../support/entries.ts';

/** The dossier as storage and wire give it back. */
function roundTrip(dossier: Dossier): Dossier {
  return Dossier.parse(JSON.parse(JSON.stringify(dossier)));
}

/** Everything below is made unchangeable, so that whoever changes what was handed in throws. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

function substance({ seq, recent, latestAt, lastContactAt, undoable, ...rest }: Dossier): unknown {
  return rest;
}

/** The ledger with its latest entries taken back, the very latest first; always on the day it has come to. */
function takenBack({ entries, dossier }: Ledger, count: number): Dossier {
  const undos = entries
    .slice(entries.length - count)
    .reverse()
    .map(({ id }) => entry('entry-undone', { id: `undo-${id}`, entryId: id, at: dossier.latestAt ?? '' }));
  const result = foldAll(dossier, ledgerOf(undos, { first: dossier.seq + 1 }));
  if (!result.ok) throw new Error(`An undo was refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

describe('any sequence of valid entries', () => {
  test('is made of entries that pass their schema, and folds', () => {
    fc.assert(
      fc.property(intents(60), (all) => {
        for (const { seq, by, recordedAt, ...one } of carryOut(all).entries)
          expect(Entry.safeParse(one).error).toBeUndefined();
      }),
    );
  });

  test('folds to a dossier that passes its schema and survives storage', () => {
    fc.assert(
      fc.property(intents(80), (all) => {
        const { dossier } = carryOut(all);
        expect(roundTrip(dossier)).toEqual(dossier);
      }),
    );
  });

  test('adds up to the same in one go or in pieces, stored in between', () => {
    fc.assert(
      fc.property(intents(80), fc.array(fc.nat({ max: 80 }), { maxLength: 4 }), (all, cuts) => {
        const { entries, dossier } = carryOut(all);
        const ends = [...cuts, entries.length].sort((a, b) => a - b);
        let pieced = EMPTY_DOSSIER;
        ends.forEach((end, index) => {
          const step = foldAll(pieced, entries.slice(index === 0 ? 0 : ends[index - 1], end));
          if (!step.ok) throw new Error(JSON.stringify(step.error));
          pieced = roundTrip(step.value);
        });
        expect(pieced).toEqual(dossier);
      }),
    );
  });

  test('keeps its lists free of doubles', () => {
    fc.assert(
      fc.property(intents(80), (all) => {
        const { dossier } = carryOut(all);
        for (const list of Object.values(dossier).filter(Array.isArray)) {
          const ids = list.map((item) => item.id ?? item.entryId ?? item);
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
    );
  });
});

describe('any entries at all', () => {
  test('are taken or refused with a code and one of their own fields, and change nothing when refused', () => {
    fc.assert(
      fc.property(intents(20), wildEntries, (all, wild) => {
        let dossier = frozen(carryOut(all).dossier);
        for (const one of wild) {
          const recorded = frozen({ ...one, seq: dossier.seq + 1, by: JANA, recordedAt: one.at });
          const before = JSON.stringify(dossier);
          const result = fold(dossier, recorded);
          expect(JSON.stringify(dossier)).toBe(before);
          if (result.ok) dossier = frozen(result.value);
          else {
            expect(REFUSAL_CODES).toContain(result.error.code);
            expect(result.error.entryId).toBe(one.id);
            expect(Object.keys(one)).toContain(result.error.field);
          }
        }
        expect(roundTrip(dossier)).toEqual(dossier);
      }),
    );
  });

  test('as a batch are taken as a whole or not at all', () => {
    fc.assert(
      fc.property(wildEntries, (wild) => {
        const batch = ledgerOf(wild);
        const whole = foldAll(EMPTY_DOSSIER, batch);
        const alone = batch.findIndex((_, index) => !foldAll(EMPTY_DOSSIER, batch.slice(0, index + 1)).ok);
        expect(
          whole.ok ? -1 : batch.findIndex(({ id }, index) => index >= alone && id === whole.error.entryId),
        ).toBe(alone);
      }),
      { numRuns: 50 },
    );
  });
});

/** What cannot be taken back. */
const LASTING = new Set(['note-removed', 'contact-erased', 'entry-undone']);

describe('taking back', () => {
  /** A ledger, and what comes after it on the same day; below the bound at which the oldest round would go. */
  const continued = fc
    .tuple(intents(30), intents(15))
    .map(([all, more]) => {
      const before = carryOut(all);
      const made = more.filter(({ kind }) => !LASTING.has(kind));
      return {
        before,
        after: carryOut(
          made.map((one) => ({ ...one, afterMinutes: 0 })),
          before,
        ),
      };
    })
    .filter(({ after }) => after.dossier.rounds.length < 8);

  test('the latest entries, one or many, gives the dossier before them', () => {
    fc.assert(
      fc.property(continued, ({ before, after }) => {
        const back = takenBack(after, after.entries.length - before.entries.length);
        expect(substance(back)).toEqual(substance(before.dossier));
      }),
      { numRuns: 300 },
    );
  });

  test('an earlier entry, where possible, leaves what the others add up to without it', () => {
    fc.assert(
      fc.property(continued, fc.nat({ max: 14 }), ({ before, after }, index) => {
        const possible = after.entries
          .slice(before.entries.length)
          .filter(({ id }) => canUndo(after.dossier, id));
        const chosen = possible[index % (possible.length || 1)];
        fc.pre(chosen !== undefined);
        const [undo] = ledgerOf([entry('entry-undone', { id: 'undo', entryId: chosen.id, at: chosen.at })], {
          first: after.dossier.seq + 1,
        });
        const back = foldAll(after.dossier, undo ? [undo] : []);
        // Signals may refer to the entry all the same: it stays in the ledger.
        const without = foldAll(
          EMPTY_DOSSIER,
          after.entries.filter(({ id }) => id !== chosen.id),
          () => true,
        );
        if (!back.ok || !without.ok) throw new Error(JSON.stringify([back, without]));
        // Whether a manager took over was decided by the contacts there were when the manager came.
        const manager = chosen.kind === 'contact-made' ? { manager: null } : {};
        expect(substance({ ...back.value, ...manager })).toEqual(substance({ ...without.value, ...manager }));
      }),
      { numRuns: 300 },
    );
  });
});
