import * as z from 'zod/mini';
import { Purpose } from '../client.ts';
import { Day } from '../envelope.ts';

/** Days on which more time than agreed had passed since the last contact, first and last included. */
export const Silence = z.strictObject({ from: Day, to: Day });
export type Silence = z.infer<typeof Silence>;

/** The 12 months up to today: conversations by day, oldest first, and how they keep to the agreed rhythm. */
export const ContactRhythm = z.strictObject({
  days: z.array(z.strictObject({ on: Day, purpose: Purpose })),
  /** The agreed rhythm; absent where none is agreed, and then no day counts as a silence. */
  everyDays: z.optional(z.number()),
  silences: z.array(Silence),
  /** The days of our mistakes. */
  incidents: z.array(Day),
});
export type ContactRhythm = z.infer<typeof ContactRhythm>;
