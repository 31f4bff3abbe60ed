import { dayOf } from '../time.ts';
import { agreementRules } from './attention-agreements.ts';
import { contactRules } from './attention-contact.ts';
import {
  ATTENTION_REASONS,
  ATTENTION_WEIGHTS,
  type Attention,
  type AttentionGroup,
  type AttentionReason,
} from './attention-reasons.ts';
import { troubleRules } from './attention-trouble.ts';
import type { RenewalFacts } from './renewal-facts.ts';

/** What a rule finds: the proof and what belongs to it, or nothing. */
export type Found = Omit<Attention, 'reason' | 'seen'>;
export type AttentionRule = (facts: RenewalFacts, day: string) => Found | undefined;

/** Every reason with the rule that finds it. Each rule names the text it comes from. */
const RULES: Record<AttentionReason, AttentionRule> = {
  ...troubleRules,
  ...contactRules,
  ...agreementRules,
};

/**
 * What needs attention before this renewal on `day`, by weight. What held before a lead's review of this very
 * renewal has been seen and stands behind what came after it.
 */
export function attentionOf(facts: RenewalFacts, day: string): Attention[] {
  const reviewedOn = reviewDay(facts);
  const found = ATTENTION_REASONS.flatMap((reason): Attention[] => {
    const one = RULES[reason](facts, day);
    const seen = one && reviewedOn !== undefined && one.since <= reviewedOn;
    return one ? [{ reason, ...one, ...(seen && { seen: true as const }) }] : [];
  });
  return [...found.filter(({ seen }) => !seen), ...found.filter(({ seen }) => seen)];
}

/** The group of a renewal: that of the first reason that no lead has seen; without one it is prepared. */
export function groupOf([first]: readonly Attention[]): AttentionGroup {
  return first && !first.seen ? ATTENTION_WEIGHTS[first.reason] : 'prepared';
}

/** Where a renewal stands in its group: the place of its first reason. Prepared ones differ by date alone. */
export function weightOf(attention: readonly Attention[]): number {
  const [first] = attention;
  return first && groupOf(attention) !== 'prepared'
    ? ATTENTION_REASONS.indexOf(first.reason)
    : ATTENTION_REASONS.length;
}

/** When a lead reviewed this very renewal, if one did. */
export function reviewDay({ renewal, review }: Pick<RenewalFacts, 'renewal' | 'review'>): string | undefined {
  return review && renewal && review.renewalOn === renewal.on ? dayOf(review.at) : undefined;
}
