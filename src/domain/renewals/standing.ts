import * as z from 'zod/mini';
import { isAtRisk, isOverdue } from '../coaching/goal.ts';
import type { Expectation } from '../expectation.ts';
import { daysBetween } from '../time.ts';
import { LOOKBACK_DAYS } from './contact-rhythm.ts';

/** How an expectation stands on the day of the review; the marks of the plots. */
export const STANDINGS = [
  'overdue',
  'at-risk',
  'open',
  'proposed',
  'missed',
  'met',
  'exceeded',
  'withdrawn',
  'declined',
] as const;
export const Standing = z.enum(STANDINGS);
export type Standing = z.infer<typeof Standing>;

/** How many expectations stand how; each counts once. Closed ones are those of the last 12 months. */
export const ExpectationCounts = z.strictObject({
  met: z.number(),
  exceeded: z.number(),
  missed: z.number(),
  /** Agreed and on its way. */
  open: z.number(),
  /** Agreed, its date ahead, but something that it needs is not granted, or it was called unrealistic. */
  atRisk: z.number(),
  /** Agreed, and its date has passed without an outcome. */
  overdue: z.number(),
  proposed: z.number(),
});
export type ExpectationCounts = z.infer<typeof ExpectationCounts>;

/** What of an expectation says how it stands. */
export type Standable = Pick<Expectation, 'state' | 'dueOn' | 'realism' | 'prerequisites'> & {
  agreed?: object | undefined;
  closed?: Pick<NonNullable<Expectation['closed']>, 'outcome' | 'at'> | undefined;
};

/**
 * How an expectation stands on `day`; the first that is true of it. One that was agreed and changed since counts
 * as overdue with its date, too: the client was promised it.
 */
export function standingOf(expectation: Standable, day: string): Standing {
  const { state, agreed, closed } = expectation;
  if (closed) return closed.outcome;
  if (state === 'declined') return 'declined';
  if (agreed && isOverdue(expectation, day)) return 'overdue';
  if (state === 'proposed') return 'proposed';
  return isAtRisk(expectation) ? 'at-risk' : 'open';
}

/** How many expectations stand how on `day`; of those closed only the ones of the last 12 months. */
export function countStandings(expectations: readonly Standable[], day: string): ExpectationCounts {
  const counted = expectations.filter(
    ({ closed }) => !closed || daysBetween(closed.at, day) <= LOOKBACK_DAYS,
  );
  const count = (standing: Standing) => counted.filter((one) => standingOf(one, day) === standing).length;
  return {
    met: count('met'),
    exceeded: count('exceeded'),
    missed: count('missed'),
    open: count('open'),
    atRisk: count('at-risk'),
    overdue: count('overdue'),
    proposed: count('proposed'),
  };
}
