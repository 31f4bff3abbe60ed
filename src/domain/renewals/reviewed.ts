import * as z from 'zod/mini';
import { Channel, Mood, Purpose } from '../client.ts';
import { Phase } from '../coaching/briefing.ts';
import { PARTIES } from '../commitment.ts';
import { Day, Id } from '../envelope.ts';
import { Cause } from '../incident.ts';
import { Verdict } from '../renewal.ts';
import { SignalName } from '../signal.ts';

/** Something that went wrong and what prevents it now. */
export const ReviewedIncident = z.strictObject({
  entryId: Id,
  title: z.string(),
  category: z.string(),
  causedBy: Cause,
  occurredOn: Day,
  toldClientOn: z.optional(Day),
  fixBy: z.optional(Day),
  mitigation: z.optional(z.string()),
  contactName: z.optional(z.string()),
  apologies: z.number(),
  apologisedOn: z.optional(Day),
  resolvedOn: z.optional(Day),
  resolvedEntryId: z.optional(Id),
  safeguard: z.optional(z.string()),
  /** The mistake of the same category that came before it, and how many days. */
  repeatOf: z.optional(z.strictObject({ entryId: Id, on: Day, daysAfter: z.number() })),
  /** When the same happened again although there was a safeguard. */
  safeguardFailedOn: z.optional(Day),
});
export type ReviewedIncident = z.infer<typeof ReviewedIncident>;

export const ReviewedContact = z.strictObject({
  entryId: Id,
  on: Day,
  purpose: Purpose,
  channel: Channel,
  mood: z.optional(Mood),
  title: z.optional(z.string()),
});
export type ReviewedContact = z.infer<typeof ReviewedContact>;

/** When a signal held: to the day it was resolved, else to today; `faded` ones are worth asking about. */
export const ReviewedSignal = z.strictObject({
  entryId: Id,
  signal: SignalName,
  detail: z.optional(z.string()),
  from: Day,
  to: Day,
  state: z.enum(['active', 'faded', 'resolved']),
  resolvedEntryId: z.optional(Id),
});
export type ReviewedSignal = z.infer<typeof ReviewedSignal>;

export const ReviewedQuestion = z.strictObject({
  entryId: Id,
  promptId: z.string(),
  principle: z.string(),
  text: z.string(),
  answer: z.string(),
  on: Day,
});
export type ReviewedQuestion = z.infer<typeof ReviewedQuestion>;

/** An open promise of either side. */
export const ReviewedPromise = z.strictObject({
  entryId: Id,
  who: z.enum(PARTIES),
  what: z.string(),
  owner: z.optional(z.string()),
  dueOn: z.optional(Day),
  overdue: z.boolean(),
  expectationId: z.optional(Id),
});
export type ReviewedPromise = z.infer<typeof ReviewedPromise>;

/** What a lead said about a renewal. */
export const ReviewedVerdict = z.strictObject({
  entryId: Id,
  renewalOn: Day,
  verdict: Verdict,
  comment: z.optional(z.string()),
  on: Day,
  byName: z.string(),
});
export type ReviewedVerdict = z.infer<typeof ReviewedVerdict>;

/** A line to raise, caution or advice for the renewal talk; lines to say are in the client's language. */
export const TalkPoint = z.strictObject({
  kind: z.enum(['opening', 'question', 'caution', 'advice']),
  promptId: z.string(),
  principle: z.string(),
  phase: z.optional(Phase),
  text: z.string(),
  /** What a line to say means in the language asked for, where that is not the client's. */
  gloss: z.optional(z.string()),
  because: z.array(Id),
});
export type TalkPoint = z.infer<typeof TalkPoint>;
