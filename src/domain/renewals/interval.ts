import * as z from 'zod/mini';

/** From how many decided expectations on a share is given; below it, there are too few to say anything. */
export const ENOUGH_TO_SAY = 5;

/**
 * Where the true share lies with a confidence of 95 %, by Wilson's score interval: `met` of `of` were met or
 * exceeded. Both ends are shares, 0…1.
 */
export const ShareInterval = z.strictObject({
  low: z.number(),
  high: z.number(),
  method: z.literal('wilson-95'),
  met: z.number(),
  of: z.number(),
});
export type ShareInterval = z.infer<typeof ShareInterval>;

/** Standard normal quantile for 95 %, two-sided. */
const Z = 1.959_963_984_540_054;

/**
 * Wilson's score interval for `met` of `of` (1927): unlike the plain percentage it says how little few cases tell,
 * and it never leaves 0…1. Absent with fewer than five cases.
 */
export function shareInterval(met: number, of: number): ShareInterval | undefined {
  if (of < ENOUGH_TO_SAY) return undefined;
  const share = met / of;
  const weight = 1 + Z ** 2 / of;
  const centre = (share + Z ** 2 / (2 * of)) / weight;
  const half = (Z / weight) * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2));
  const low = met === 0 ? 0 : centre - half;
  const high = met === of ? 1 : centre + half;
  return { low, high, method: 'wilson-95', met, of };
}
