import * as z from 'zod/mini';
import { Day, entryKind, Id, Instant, Paragraph, Person } from './envelope.ts';
import type { Rules } from './rule.ts';

export const VERDICTS = ['renew', 'renew-with-changes', 'part-well'] as const;
export const Verdict = z.enum(VERDICTS);

/** An amount of money; `currency` is ISO 4217. */
export const Money = z.strictObject({
  amount: z.number().check(z.nonnegative()),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
});

const RENEWAL = { on: Day, annualValue: z.optional(Money), comment: z.optional(Paragraph) };

export const RenewalSet = entryKind('renewal-set', RENEWAL);

/** A lead's word on a renewal; the server takes it from leads only. */
export const RenewalReviewed = entryKind('renewal-reviewed', {
  renewalOn: Day,
  verdict: Verdict,
  comment: z.optional(Paragraph),
});

export const Renewal = z.strictObject({ ...RENEWAL, at: Instant, entryId: Id });
export type Renewal = z.infer<typeof Renewal>;

export const RenewalReview = z.strictObject({
  renewalOn: Day,
  verdict: Verdict,
  comment: z.optional(z.string()),
  at: Instant,
  by: Person,
  entryId: Id,
});
export type RenewalReview = z.infer<typeof RenewalReview>;

export const renewalRules: Rules<'renewal-set' | 'renewal-reviewed'> = {
  'renewal-set': (_, { on, annualValue, comment, at, id }) => ({
    renewal: { on, annualValue, comment, at, entryId: id },
  }),
  'renewal-reviewed': (_, { renewalOn, verdict, comment, at, by, id }) => ({
    review: { renewalOn, verdict, comment, at, by, entryId: id },
  }),
};
