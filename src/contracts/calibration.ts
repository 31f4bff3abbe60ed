import * as z from 'zod/mini';
import { Realism } from '#domain/expectation.ts';
import { ShareInterval } from '#domain/renewals/interval.ts';

/** What became of the expectations that were called so when they were agreed. */
export const CalibrationRow = z.strictObject({
  realism: Realism,
  /** The probability that the word stands for, 0…1: what the table is measured against. */
  stated: z.number(),
  met: z.number(),
  exceeded: z.number(),
  missed: z.number(),
  withdrawn: z.number(),
  /** Met, exceeded and missed together; withdrawn ones were never decided. */
  n: z.number(),
  /** The share that was met or exceeded, with its uncertainty; absent while `n` is too small to say. */
  interval: z.optional(ShareInterval),
});
export type CalibrationRow = z.infer<typeof CalibrationRow>;

/**
 * `GET /api/calibration` (leads): how well the workspace as a whole judges what is realistic. There is nothing in
 * it about a person.
 */
export const Calibration = z.strictObject({
  /** One row for each word: realistic, conditional, unrealistic. */
  rows: z.array(CalibrationRow),
  /** All decided expectations that had been assessed when they were agreed. */
  n: z.number(),
  /** Closed ones that nobody had assessed; they are in no row. */
  unassessed: z.number(),
  /** From how many on a share or a score is given. */
  enough: z.number(),
  /**
   * The Brier score: the mean of (stated − became)², where `became` is 1 for met or exceeded and 0 for missed.
   * 0 is best; `alwaysTheShare` is what the same share said for every goal would have scored. Absent while `n` is
   * below `enough`.
   */
  brier: z.optional(
    z.strictObject({
      score: z.number(),
      n: z.number(),
      alwaysTheShare: z.number(),
      method: z.literal('mean-squared-difference'),
    }),
  ),
});
export type Calibration = z.infer<typeof Calibration>;
