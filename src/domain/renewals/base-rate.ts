import type { Outcome } from '../expectation.ts';
import { type ClosedExpectation, isDecided, isGranted, isReached } from './closed-expectation.ts';
import { shareInterval } from './interval.ts';

/** What a new expectation is like: its category, and days from the agreement to its date. */
export type Likeness = { category?: string | undefined; horizonDays?: number | undefined };

/** A horizon is similar when it is at least half and at most twice as long. */
const HORIZON_FACTOR = 2;

/** The horizons that count as similar to this one, in days, both ends included. */
export function similarHorizons(days: number): { days: number; from: number; to: number } {
  return { days, from: Math.ceil(days / HORIZON_FACTOR), to: days * HORIZON_FACTOR };
}

/**
 * The reference class (Kahneman's outside view; coaching.md `wopen.challenge`): closed expectations of the same
 * category and a similar horizon, the latest first. With a horizon asked for, those whose own is unknown are told
 * apart, because nobody can say whether they are similar; without one, all horizons count.
 */
export function similarTo<C extends ClosedExpectation>(
  closed: readonly C[],
  { category, horizonDays }: Likeness,
): { similar: C[]; unknownHorizon: number } {
  const alike = closed.filter((one) => category === undefined || one.category === category);
  const latestFirst = alike.toSorted((a, b) => compare(b.closedOn, a.closedOn) || compare(a.id, b.id));
  if (horizonDays === undefined) return { similar: latestFirst, unknownHorizon: 0 };
  const { from, to } = similarHorizons(horizonDays);
  return {
    similar: latestFirst.filter(
      (one) => one.horizonDays !== undefined && one.horizonDays >= from && one.horizonDays <= to,
    ),
    unknownHorizon: alike.filter((one) => one.horizonDays === undefined).length,
  };
}

/** What became of these expectations, in counts, and the share reached as an interval where there are enough. */
export function baseRate(similar: readonly ClosedExpectation[]) {
  const count = (outcome: Outcome) => similar.filter((one) => one.outcome === outcome).length;
  const reached = similar.filter(isReached);
  const interval = shareInterval(reached.length, similar.filter(isDecided).length);
  return {
    closed: similar.length,
    met: count('met'),
    exceeded: count('exceeded'),
    missed: count('missed'),
    withdrawn: count('withdrawn'),
    metWithPrerequisitesGranted: reached.filter(isGranted).length,
    grantedAmongMet: grantedKinds(reached),
    ...(interval && { interval }),
  };
}

/** In how many of these each kind of prerequisite was granted, most frequent first. */
function grantedKinds(reached: readonly ClosedExpectation[]) {
  const kinds = reached.flatMap(({ needed }) => [
    ...new Set(needed.filter(({ granted }) => granted).map(({ kind }) => kind)),
  ]);
  const counts = [...Map.groupBy(kinds, (kind) => kind)].map(([kind, all]) => ({ kind, count: all.length }));
  return counts.sort((a, b) => b.count - a.count || compare(a.kind, b.kind));
}

/** Which categories closed expectations have, and how many each; most frequent first, then by name. */
export function categoriesOf(closed: readonly ClosedExpectation[]): { category: string; closed: number }[] {
  const named = closed.flatMap(({ category }) => category ?? []);
  const counts = [...Map.groupBy(named, (category) => category)].map(([category, all]) => ({
    category,
    closed: all.length,
  }));
  return counts.sort((a, b) => b.closed - a.closed || compare(a.category, b.category));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
