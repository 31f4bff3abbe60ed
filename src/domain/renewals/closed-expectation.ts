import * as z from 'zod/mini';
import { Day, Id } from '../envelope.ts';
import { type Expectation, Outcome, PREREQUISITE_KINDS, Realism } from '../expectation.ts';
import { dayOf, daysBetween } from '../time.ts';

export const PrerequisiteKind = z.enum(PREREQUISITE_KINDS);

/** What a closed expectation teaches about later ones; kept for as long as the client's ledger is. */
export const ClosedExpectation = z.strictObject({
  id: Id,
  goal: z.string(),
  category: z.optional(z.string()),
  outcome: Outcome,
  closedOn: Day,
  dueOn: z.optional(Day),
  /** Days from the last agreement to the date agreed. */
  horizonDays: z.optional(z.number()),
  needed: z.array(z.strictObject({ kind: PrerequisiteKind, granted: z.boolean() })),
  /** What it was called when it was last agreed: a judgement after the fact would always be right. */
  realism: z.optional(Realism),
});
export type ClosedExpectation = z.infer<typeof ClosedExpectation>;

/** The expectation as later ones look back at it; `undefined` while it is not closed. */
export function closedExpectation(expectation: Expectation): ClosedExpectation | undefined {
  const { id, goal, category, closed, agreed, dueOn, prerequisites } = expectation;
  if (!closed) return undefined;
  const needed = prerequisites.map(({ kind, granted }) => ({ kind, granted: granted === true }));
  const closedOn = dayOf(closed.at);
  return {
    ...{ id, goal, outcome: closed.outcome, closedOn, needed },
    ...(category !== undefined && { category }),
    ...(dueOn !== undefined && { dueOn }),
    ...(agreed?.realism && { realism: agreed.realism }),
    ...(agreed && dueOn && dueOn > dayOf(agreed.at) && { horizonDays: daysBetween(agreed.at, dueOn) }),
  };
}

/** Met or exceeded: what a client was promised has come. */
export function isReached({ outcome }: Pick<ClosedExpectation, 'outcome'>): boolean {
  return outcome === 'met' || outcome === 'exceeded';
}

/** Withdrawn expectations were neither reached nor missed. */
export function isDecided({ outcome }: Pick<ClosedExpectation, 'outcome'>): boolean {
  return outcome !== 'withdrawn';
}

/** Whether it needed something and all of it was granted. */
export function isGranted({ needed }: Pick<ClosedExpectation, 'needed'>): boolean {
  return needed.length > 0 && needed.every(({ granted }) => granted);
}
