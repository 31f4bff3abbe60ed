import * as z from 'zod/mini';
import { Day, Id } from '../envelope.ts';

/** Where a renewal stands: needs time first, has things to clear before the talk, or is prepared. */
export const ATTENTION_GROUPS = ['first', 'soon', 'prepared'] as const;
export const AttentionGroup = z.enum(ATTENTION_GROUPS);
export type AttentionGroup = z.infer<typeof AttentionGroup>;

/**
 * Why a renewal needs attention, in the order of weight, and the group that each reason puts it into. What is
 * under `prepared` is worth knowing and moves nothing.
 */
export const ATTENTION_WEIGHTS = {
  'renewal-passed': 'first',
  'incident-repeated': 'first',
  'incident-unresolved': 'first',
  parting: 'first',
  cancellation: 'first',
  'bad-moods': 'first',
  silence: 'first',
  'no-renewal-talk': 'first',
  'contact-left': 'first',
  'contact-new': 'first',
  'manager-new': 'soon',
  crisis: 'soon',
  'budget-cut': 'soon',
  competitor: 'soon',
  'expectation-overdue': 'soon',
  'condition-open': 'soon',
  'expectation-unrealistic': 'soon',
  'expectation-missed': 'soon',
  'promise-overdue': 'soon',
  'expectation-unassessed': 'soon',
  'expectation-unmeasured': 'soon',
  'no-contact': 'soon',
  'contact-late': 'soon',
  'only-sales': 'soon',
  'no-rhythm': 'prepared',
  'expectation-open': 'prepared',
  dependence: 'prepared',
} as const satisfies Record<string, AttentionGroup>;

export type AttentionReason = keyof typeof ATTENTION_WEIGHTS;

// `Object.keys` forgets whose keys they are, and that there is at least one.
export const ATTENTION_REASONS = Object.keys(ATTENTION_WEIGHTS) as [AttentionReason, ...AttentionReason[]];

/** One reason with what proves it. What each of the optional facts is stands with its rule in `attention.ts`. */
export const Attention = z.strictObject({
  reason: z.enum(ATTENTION_REASONS),
  /** How many of its kind, if not said otherwise; days for `silence`, `contact-late`, `renewal-passed` and `no-renewal-talk`; percent for `dependence`. */
  count: z.optional(z.number()),
  /** The day that it is about: of the latest mistake, signal, contact, or the date that passed. */
  on: z.optional(Day),
  /** For `incident-repeated` the day of the mistake before. */
  before: z.optional(Day),
  /** What it is called in the client's history: the mistake's title, the goal, the person, the promise, the signal. */
  text: z.optional(z.string()),
  /** The day since which it holds; of several alike, of the latest. */
  since: Day,
  /** True when a lead reviewed this very renewal on that day or later: it has been seen and moves nothing. */
  seen: z.optional(z.literal(true)),
  because: z.array(Id).check(z.minLength(1)),
});
export type Attention = z.infer<typeof Attention>;
