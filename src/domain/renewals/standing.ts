import * as z from 'zod/mini';

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
