import type { Dossier } from '../dossier.ts';
import type { RecordedEntry } from '../entry.ts';
import { type ClosedExpectation, closedExpectation } from './closed-expectation.ts';

/** Expectations that entries closed, and ids of those that may have been closed before and are not any more. */
export type Closings = { closed: ClosedExpectation[]; open: string[] };

/**
 * What `entries` closed and opened again, as the dossier after them shows it; `undefined` when the dossier has
 * dropped one of them already, so that only the ledger can tell.
 */
export function closingsOf(dossier: Dossier, entries: readonly RecordedEntry[]): Closings | undefined {
  const isUndo = entries.some(({ kind }) => kind === 'entry-undone');
  const named = new Set(
    entries.flatMap((entry) => (entry.kind === 'expectation-closed' ? [entry.expectationId] : [])),
  );
  const there = dossier.expectations.filter(({ id }) => named.has(id));
  if (there.length < named.size) return undefined;
  return {
    closed: there.flatMap((expectation) => closedExpectation(expectation) ?? []),
    open: isUndo ? dossier.expectations.filter(({ closed }) => !closed).map(({ id }) => id) : [],
  };
}
