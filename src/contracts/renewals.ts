import * as z from 'zod/mini';
import { Day, Id, Person } from '#domain/envelope.ts';
import { Money, Verdict } from '#domain/renewal.ts';
import { Attention, AttentionGroup } from '#domain/renewals/attention-reasons.ts';
import { ContactRhythm } from '#domain/renewals/contact-rhythm.ts';
import { ExpectationCounts } from '#domain/renewals/standing.ts';

/** One client whose renewal is due, with what needs attention: words and their proofs, never a score. */
export const RenewalRow = z.strictObject({
  clientId: Id,
  name: z.string(),
  manager: z.nullable(Person),
  confidential: z.optional(z.literal(true)),
  renewalOn: Day,
  annualValue: z.optional(Money),
  group: AttentionGroup,
  /** Most urgent first; the first one placed the row. */
  attention: z.array(Attention),
  expectations: ExpectationCounts,
  contact: ContactRhythm,
  /** The next meeting that is linked with the client. */
  nextMeetingOn: z.optional(Day),
  /** The lead's word on this very renewal. */
  review: z.optional(z.strictObject({ verdict: Verdict, on: Day, byName: z.string(), entryId: Id })),
});
export type RenewalRow = z.infer<typeof RenewalRow>;

/**
 * `GET /api/renewals?within=30|60|90|180` (any 1…730, default 90): renewals due today or in so many days, and
 * those whose date passed in the last 90 days without a new one. By group, then by the weight of what needs
 * attention, then by date. Leads get all clients, account managers those that they serve.
 */
export const Renewals = z.strictObject({
  /** The day that it is seen from. */
  day: Day,
  within: z.number(),
  renewals: z.array(RenewalRow),
});
export type Renewals = z.infer<typeof Renewals>;
