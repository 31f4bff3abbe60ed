import * as z from 'zod/mini';
import { Day, Id, Slug } from '#domain/envelope.ts';
import { Outcome, PREREQUISITE_KINDS } from '#domain/expectation.ts';
import { ShareInterval } from '#domain/renewals/interval.ts';

const PrerequisiteKind = z.enum(PREREQUISITE_KINDS);

/** One closed expectation behind a base rate; only those of clients that the caller may know. */
export const BaseRateExample = z.strictObject({
  clientId: Id,
  clientName: z.string(),
  expectationId: Id,
  goal: z.string(),
  category: z.optional(z.string()),
  outcome: Outcome,
  dueOn: z.optional(Day),
  closedOn: Day,
  /** Days from the agreement to the date agreed; absent where there was no agreement or no date. */
  horizonDays: z.optional(z.number()),
  /** Whether it needed something and all of it was granted. */
  granted: z.boolean(),
  needed: z.array(z.strictObject({ kind: PrerequisiteKind, granted: z.boolean() })),
});
export type BaseRateExample = z.infer<typeof BaseRateExample>;

/**
 * `GET /api/base-rates?category=&horizonDays=`: what became of similar expectations of this workspace. Similar is
 * the same category (any, if none is named) and, if a horizon is named, one at least half and at most twice as
 * long. Then expectations of unknown horizon are left out and counted in `unknownHorizon`.
 */
export const BaseRates = z.strictObject({
  category: z.optional(Slug),
  /** Days from the agreement to the date, as asked for, and which ones count as similar. */
  horizon: z.optional(z.strictObject({ days: z.number(), from: z.number(), to: z.number() })),
  /** All similar ones; the four outcomes add up to it. */
  closed: z.number(),
  met: z.number(),
  exceeded: z.number(),
  missed: z.number(),
  withdrawn: z.number(),
  /** How many of those met or exceeded needed something and got all of it. */
  metWithPrerequisitesGranted: z.number(),
  /** What those met or exceeded had been granted: in how many of them, each kind once, most frequent first. */
  grantedAmongMet: z.array(z.strictObject({ kind: PrerequisiteKind, count: z.number() })),
  /** Of the same category, but without an agreement or a date, so that it cannot be said whether they are similar. */
  unknownHorizon: z.number(),
  /** Absent with fewer than five that were met, exceeded or missed: too few to say. */
  interval: z.optional(ShareInterval),
  /** Categories that closed expectations have, most frequent first: what a new one may be called. */
  categories: z.array(z.strictObject({ category: z.string(), closed: z.number() })),
  /** The latest first, at most 60. */
  examples: z.array(BaseRateExample),
});
export type BaseRates = z.infer<typeof BaseRates>;
