import { SITUATION_DAYS } from '../coaching/situation.ts';
import { addDays, dayOf, daysBetween } from '../time.ts';
import type { AttentionRule } from './attention.ts';
import type { RenewalFacts } from './renewal-facts.ts';

/** A rhythm is broken, and not only late, after a whole turn more than agreed, or a month. */
const BROKEN_AFTER_DAYS = 30;

/** How near a renewal is when the talk about it should have a date, and how long a talk about it counts. */
const TALK_WITHIN_DAYS = 30;
const TALK_COUNTS_DAYS = 90;

/** So many contacts, all of them to sell, are a pattern (coaching.md `ratajczak.sales-only`). */
const LATELY_CONTACTS = 3;

type ContactReason =
  | 'silence'
  | 'contact-late'
  | 'no-contact'
  | 'no-renewal-talk'
  | 'contact-left'
  | 'contact-new'
  | 'manager-new'
  | 'only-sales'
  | 'no-rhythm';

/** Whether and how we talk, and with whom. */
export const contactRules: Record<ContactReason, AttentionRule> = {
  /**
   * Longer without a contact than agreed by a whole turn or by 30 days; without an agreed rhythm 60 days
   * (`wopen.propose-a-rhythm`, `schwartz.name-the-gap`). `count` days since `on`.
   */
  silence: (facts, day) => sinceContact(facts, day, brokenAfter(facts)),

  /** Longer without a contact than agreed, but less than a silence (`wopen.constant-attention`). */
  'contact-late': (facts, day) => {
    if (!facts.rhythm || sinceContact(facts, day, brokenAfter(facts))) return undefined;
    return sinceContact(facts, day, facts.rhythm.everyDays + 1);
  },

  /** No conversation is recorded at all, and none was agreed (`schwartz.honest-call`). */
  'no-contact': ({ firstContactAt, rhythm, renewal }, day) =>
    firstContactAt || rhythm || !renewal || dayOf(renewal.at) > day
      ? undefined
      : { since: dayOf(renewal.at), because: [renewal.entryId] },

  /**
   * At most 30 days to go, no talk about the renewal in the last 90 days, and none ahead (`wopen.as-if-first`).
   * `count` days to go.
   */
  'no-renewal-talk': ({ renewal, contacted, meetings }, day) => {
    const ahead = renewal ? daysBetween(day, renewal.on) : -1;
    if (!renewal || ahead < 0 || ahead > TALK_WITHIN_DAYS) return undefined;
    const talked = contacted.some(({ purpose, at }) => {
      const ago = daysBetween(at, day);
      return purpose === 'renewal' && ago >= 0 && ago <= TALK_COUNTS_DAYS;
    });
    const planned = meetings.some(({ start }) => dayOf(start) >= day && dayOf(start) <= renewal.on);
    if (talked || planned) return undefined;
    const since = later(addDays(renewal.on, -TALK_WITHIN_DAYS), dayOf(renewal.at));
    return { count: ahead, on: renewal.on, since, because: [renewal.entryId] };
  },

  /** Somebody whom we knew left at most 60 days ago (`wopen.new-contact`); `text` is who. */
  'contact-left': ({ contacts }, day) => {
    const gone = contacts.flatMap(({ name, left }) =>
      left && isHandover(left.at, day) ? [{ name, at: left.at, entryId: left.entryId }] : [],
    );
    return people(gone);
  },

  /** Somebody joined at most 60 days ago, and there was no conversation since (`wopen.new-contact`). */
  'contact-new': ({ contacts, contacted, firstContactAt }, day) => {
    const unmet = contacts.filter(
      ({ joinedAt, left }) =>
        !left &&
        firstContactAt &&
        Date.parse(firstContactAt) < Date.parse(joinedAt) &&
        isHandover(joinedAt, day) &&
        !contacted.some(({ at }) => dayOf(at) >= dayOf(joinedAt) && dayOf(at) <= day),
    );
    return people(
      unmet.map(({ name, joinedAt, joinedEntryId }) => ({ name, at: joinedAt, entryId: joinedEntryId })),
    );
  },

  /** Another account manager of ours took over at most 60 days ago (`wopen.new-contact`). */
  'manager-new': ({ manager }, day) =>
    manager?.takenOver && isHandover(manager.at, day) ? people([manager]) : undefined,

  /** The last three conversations were all about selling (`ratajczak.sales-only`). */
  'only-sales': ({ contacted }, day) => {
    const last = contacted.filter(({ at }) => dayOf(at) <= day).slice(-LATELY_CONTACTS);
    const latest = last.at(-1);
    if (!latest || last.length < LATELY_CONTACTS) return undefined;
    if (last.some(({ purpose }) => purpose !== 'sales')) return undefined;
    const on = dayOf(latest.at);
    return { count: last.length, on, since: on, because: last.map(({ id }) => id).reverse() };
  },

  /** No rhythm of contact is agreed (`wopen.propose-a-rhythm`). */
  'no-rhythm': ({ rhythm, renewal, profile }, day) =>
    rhythm ? undefined : { since: renewal ? dayOf(renewal.at) : day, because: [profile.entryId] },
};

/** On which day without a contact a silence begins. */
function brokenAfter({ rhythm }: RenewalFacts): number {
  return rhythm ? rhythm.everyDays + Math.min(rhythm.everyDays, BROKEN_AFTER_DAYS) : SITUATION_DAYS.silence;
}

/** The time since the last contact, or since the rhythm was agreed if that is later, if it is at least so many days. */
function sinceContact({ contacted, rhythm }: RenewalFacts, day: string, atLeast: number) {
  let start: { id: string; on: string } | undefined;
  const starts = [...(rhythm ? [{ at: rhythm.at, id: rhythm.entryId }] : []), ...contacted];
  for (const { at, id } of starts) {
    const on = dayOf(at);
    if (on <= day && (!start || on >= start.on)) start = { id, on };
  }
  const days = start ? daysBetween(start.on, day) : 0;
  if (!start || days < atLeast) return undefined;
  return { count: days, on: start.on, since: addDays(start.on, atLeast), because: [start.id] };
}

function isHandover(at: string, day: string): boolean {
  const ago = daysBetween(at, day);
  return ago >= 0 && ago <= SITUATION_DAYS.handoverCounts;
}

/** Those who came or went; the latest gives name and day. */
function people(list: readonly { name: string; at: string; entryId: string }[]) {
  const latestFirst = list.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
  const [latest] = latestFirst;
  if (!latest) return undefined;
  const on = dayOf(latest.at);
  const because = latestFirst.map(({ entryId }) => entryId);
  return { count: list.length, on, text: latest.name, since: on, because };
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
