import * as z from 'zod/mini';
import { Day, Id } from '../envelope.ts';

/** What stands out in the 12 months, as facts; the words are the panel's. Strongest first, at most two. */
export const StandsOut = z.discriminatedUnion('id', [
  /** The same mistake again after `days`. */
  z.strictObject({
    id: z.literal('mistake-repeated'),
    title: z.string(),
    from: Day,
    to: Day,
    days: z.number(),
    because: z.array(Id),
  }),
  /** No conversation of purpose `care` from `from` to `to`, and so many that sold something. */
  z.strictObject({
    id: z.literal('no-care'),
    from: Day,
    to: Day,
    days: z.number(),
    sales: z.number(),
    because: z.array(Id),
  }),
  /** Longest time without any contact beyond the agreed rhythm. */
  z.strictObject({
    id: z.literal('long-silence'),
    from: Day,
    to: Day,
    days: z.number(),
    everyDays: z.number(),
    because: z.array(Id),
  }),
  /** The last moods in a row were all difficult. */
  z.strictObject({ id: z.literal('bad-moods'), count: z.number(), since: Day, because: z.array(Id) }),
  /** Of so many agreed goals that were closed, so many were met or exceeded. */
  z.strictObject({ id: z.literal('goals'), met: z.number(), of: z.number(), because: z.array(Id) }),
  /** Since `since` there was a contact at least every so many days: `kept` of `due` times. */
  z.strictObject({
    id: z.literal('rhythm-kept'),
    since: Day,
    everyDays: z.number(),
    kept: z.number(),
    due: z.number(),
    because: z.array(Id),
  }),
]);
export type StandsOut = z.infer<typeof StandsOut>;
