import * as z from 'zod/mini';
import { Purpose } from '../client.ts';
import { Day } from '../envelope.ts';
import { addDays, dayOf, daysBetween } from '../time.ts';
import type { ContactPoint } from './contact-memory.ts';

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

/** How far back a renewal looks, in days; the same day of last year is in it. */
export const LOOKBACK_DAYS = 365;

/** What the rhythm asks: a contact at most every so many days, from the day on which that was agreed. */
export type AgreedRhythm = { everyDays: number; at: string };

/** The conversations that took place on these days, both included; `contacts` oldest first. */
export function contactsBetween<C extends { at: string }>(
  contacts: readonly C[],
  from: string,
  to: string,
): C[] {
  return contacts.filter(({ at }) => dayOf(at) >= from && dayOf(at) <= to);
}

/**
 * The silences from `from` to `day`. The clock starts with the agreement of the rhythm and again with every
 * conversation; with 14 days agreed the 15th day without one is the first silent one.
 */
export function silencesOf(
  contacts: readonly Pick<ContactPoint, 'at'>[],
  rhythm: AgreedRhythm | null,
  from: string,
  day: string,
): Silence[] {
  if (!rhythm) return [];
  const since = dayOf(rhythm.at);
  // In the order of days: written in different time zones, a later conversation can bear an earlier day.
  const talked = contactsBetween(contacts, since, day)
    .map(({ at }) => dayOf(at))
    .sort();
  return [since, ...talked].flatMap((start, index) => {
    const next = talked[index];
    if (daysBetween(start, next ?? day) <= rhythm.everyDays) return [];
    const first = addDays(start, rhythm.everyDays + 1);
    const silence = { from: first < from ? from : first, to: next ? addDays(next, -1) : day };
    return silence.from <= silence.to ? [silence] : [];
  });
}

/** The year up to `day` as the list plots it. */
export function contactRhythm(
  contacts: readonly ContactPoint[],
  rhythm: AgreedRhythm | null,
  mistakeDays: readonly string[],
  day: string,
): ContactRhythm {
  const from = addDays(day, -LOOKBACK_DAYS);
  return {
    days: contactsBetween(contacts, from, day).map(({ at, purpose }) => ({ on: dayOf(at), purpose })),
    ...(rhythm && { everyDays: rhythm.everyDays }),
    silences: silencesOf(contacts, rhythm, from, day),
    incidents: mistakeDays.filter((on) => on >= from && on <= day).toSorted(),
  };
}
