import * as z from 'zod/mini';
import { Channel, FormOfAddress, Language } from '#domain/client.ts';
import { Day, Id, Person } from '#domain/envelope.ts';
import { Money } from '#domain/renewal.ts';
import { Attention } from '#domain/renewals/attention-reasons.ts';
import { Silence } from '#domain/renewals/contact-rhythm.ts';
import {
  ReviewedContact,
  ReviewedIncident,
  ReviewedPromise,
  ReviewedQuestion,
  ReviewedSignal,
  ReviewedVerdict,
  TalkPoint,
} from '#domain/renewals/reviewed.ts';
import { ReviewedExpectation } from '#domain/renewals/reviewed-expectation.ts';
import { ExpectationCounts } from '#domain/renewals/standing.ts';
import { StandsOut } from '#domain/renewals/stands-out.ts';

/**
 * `GET /api/clients/{id}/review?at=&language=`: all that a lead looks at before a renewal talk. `from` … `day` are
 * the 12 months it covers; what is still open is shown whatever its age.
 */
export const Review = z.strictObject({
  clientId: Id,
  name: z.string(),
  /** Everything up to this entry is in it. */
  seq: z.number(),
  day: Day,
  from: Day,
  /** The language of the client, in which lines to say are. */
  clientLanguage: Language,
  address: FormOfAddress,
  since: z.optional(Day),
  revenueShare: z.optional(z.number()),
  confidential: z.boolean(),
  manager: z.nullable(Person),
  people: z.array(
    z.strictObject({
      entryId: Id,
      name: z.string(),
      role: z.optional(z.string()),
      joinedOn: Day,
      leftOn: z.optional(Day),
    }),
  ),
  renewal: z.nullable(
    z.strictObject({
      entryId: Id,
      on: Day,
      annualValue: z.optional(Money),
      comment: z.optional(z.string()),
    }),
  ),
  attention: z.array(Attention),
  counts: ExpectationCounts,
  expectations: z.array(ReviewedExpectation),
  /** Latest first. */
  incidents: z.array(ReviewedIncident),
  contact: z.strictObject({
    /** Oldest first. */
    made: z.array(ReviewedContact),
    rhythm: z.optional(
      z.strictObject({
        entryId: Id,
        channel: Channel,
        everyDays: z.number(),
        since: Day,
        detail: z.optional(z.string()),
      }),
    ),
    silences: z.array(Silence),
  }),
  signals: z.array(ReviewedSignal),
  /** Latest first. */
  questions: z.array(ReviewedQuestion),
  /** Open ones of both sides, by date. */
  promises: z.array(ReviewedPromise),
  /** From the coach's briefing for a renewal talk on the day. */
  talk: z.array(TalkPoint),
  standsOut: z.array(StandsOut),
  /** What leads said, latest first. */
  verdicts: z.array(ReviewedVerdict),
});
export type Review = z.infer<typeof Review>;
