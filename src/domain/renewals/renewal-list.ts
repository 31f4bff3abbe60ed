import { dayOf, daysBetween } from '../time.ts';
import { attentionOf, groupOf, reviewDay, weightOf } from './attention.ts';
import { ATTENTION_GROUPS, type Attention } from './attention-reasons.ts';
import { PASSED_DAYS } from './attention-trouble.ts';
import { contactRhythm } from './contact-rhythm.ts';
import type { RenewalFacts } from './renewal-facts.ts';
import { countStandings } from './standing.ts';

/**
 * Whether a renewal belongs on the list of `day`: due today or in so many days, or passed at most 90 days ago
 * without a new date or a parting. Archived clients are none of it.
 */
export function isDue({ profile, renewal, review }: RenewalFacts, day: string, within: number): boolean {
  if (!renewal || profile.archived) return false;
  const ahead = daysBetween(day, renewal.on);
  const isParted = review?.verdict === 'part-well' && review.renewalOn === renewal.on;
  return ahead <= within && (ahead >= 0 || (ahead >= -PASSED_DAYS && !isParted));
}

/** One renewal as the list shows it on `day`; `undefined` for a client without a renewal date. */
export function renewalRow(clientId: string, facts: RenewalFacts, day: string) {
  const { profile, manager, access, renewal, review } = facts;
  if (!renewal) return undefined;
  const attention = attentionOf(facts, day);
  const mistakes = facts.incidents.filter(({ causedBy }) => causedBy === 'us');
  const next = facts.meetings
    .map(({ start }) => dayOf(start))
    .filter((start) => start > day)
    .sort()[0];
  const reviewedOn = reviewDay(facts);
  return {
    clientId,
    name: profile.name,
    manager: manager && { userId: manager.userId, name: manager.name },
    ...(access?.confidential && { confidential: true as const }),
    renewalOn: renewal.on,
    ...(renewal.annualValue && { annualValue: renewal.annualValue }),
    group: groupOf(attention),
    attention,
    expectations: countStandings(facts.expectations, day),
    contact: contactRhythm(
      facts.contacted,
      facts.rhythm,
      mistakes.map(({ occurredOn }) => occurredOn),
      day,
    ),
    ...(next && { nextMeetingOn: next }),
    ...(review &&
      reviewedOn && {
        review: { verdict: review.verdict, on: reviewedOn, byName: review.by.name, entryId: review.entryId },
      }),
  };
}

type Placed = { clientId: string; name: string; renewalOn: string; attention: Attention[] };

/** Most urgent first: by group, then by what weighs most, then by date; the rest by name, so that the order holds. */
export function byUrgency(a: Placed, b: Placed): number {
  return (
    place(a) - place(b) ||
    weightOf(a.attention) - weightOf(b.attention) ||
    daysBetween(b.renewalOn, a.renewalOn) ||
    NAMES.compare(a.name, b.name) ||
    (a.clientId < b.clientId ? -1 : 1)
  );
}

function place({ attention }: Placed): number {
  return ATTENTION_GROUPS.indexOf(groupOf(attention));
}

const NAMES = new Intl.Collator('de', { numeric: true });
