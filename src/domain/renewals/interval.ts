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
