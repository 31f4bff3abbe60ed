import ICAL from 'ical.js';
import type { CalendarEvent } from './read-event.ts';
import { instantOf, type Moment, wallAt } from './zone.ts';

/** The part of the calendar that is read, in milliseconds since 1970. */
export type Span = { from: number; to: number };

const DAY_MS = 86_400_000;

/** How far past the span the next date of a series is looked for when none lies within. */
const AHEAD_MS = 400 * DAY_MS;

/** Most dates of one series, and most steps to find them (less than a tenth of a second). */
const MAX_DATES = 200;
const MAX_STEPS = 10_000;

/** No one meets every thousand weeks, but counting that far takes a while. */
const MAX_INTERVAL = 1000;

/**
 * When the occurrences of a series are, by its rules and dates, as instants in order: those within the span,
 * else the next after it, else its start. Dates left out are not among them. `undefined` when a rule cannot be
 * followed.
 */
export function occurrencesOf(event: CalendarEvent, span: Span): number[] | undefined {
  const { start, rules, added, left } = event;
  const toWall = (instant: number) => wallAt(instant, start.zone);
  const walls = { from: toWall(span.from), to: toWall(span.to) };
  const leftOut = new Set(left.map((moment) => (moment.isDay ? dayOf(moment.wall) : instantOf(moment))));
  const takesPlace = (wall: number) =>
    !leftOut.has(instantOf({ ...start, wall })) && !leftOut.has(dayOf(wall));

  // The start is an occurrence even when the rule does not name it.
  const dates = new Set([start.wall, ...added.map((moment) => toWall(instantOf(moment)))].filter(takesPlace));
  for (const rule of rules) {
    const given = follow(rule, start, walls, takesPlace);
    if (!given) return undefined;
    for (const wall of given) dates.add(wall);
  }
  const sorted = [...dates].sort((a, b) => a - b);
  const within = sorted.filter((wall) => wall >= walls.from && wall <= walls.to).slice(0, MAX_DATES);
  const next = sorted.find((wall) => wall > walls.to) ?? sorted[0];
  const chosen = within.length > 0 || next === undefined ? within : [next];
  return chosen.map((wall) => instantOf({ ...start, wall }));
}

function dayOf(wall: number): string {
  return new Date(wall).toISOString().slice(0, 10);
}

/** The wall-clock times that a rule gives within the span, or the first one after it. */
function follow(
  written: ICAL.Recur,
  start: Moment,
  span: Span,
  takesPlace: (wall: number) => boolean,
): number[] | undefined {
  if (!canFollow(written)) return undefined;
  const rule = written.clone();
  const until = rule.until ? lastWall(rule.until, start) : Number.POSITIVE_INFINITY;
  rule.until = icalTime(Math.min(until, span.to + AHEAD_MS));
  const first = icalTime(rule.count ? start.wall : laterStart(rule, start.wall, span.from));
  const found: number[] = [];
  try {
    const dates = new PatientIterator({ rule, dtstart: first });
    for (let date: ICAL.Time | null = dates.next(); date && found.length < MAX_DATES; date = dates.next()) {
      const wall = wallOf(date);
      if (wall < span.from || !takesPlace(wall)) continue;
      if (wall <= span.to || found.length === 0) found.push(wall);
      if (wall > span.to) break;
    }
  } catch {
    return undefined; // ical.js throws for a rule that contradicts itself, the iterator for one without dates.
  }
  return found;
}

/** A rule can be followed when it repeats daily or less often; what repeats within a day is no meeting. */
function canFollow({ freq, interval }: ICAL.Recur): boolean {
  return ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'].includes(freq) && interval <= MAX_INTERVAL;
}

/** The last wall-clock time that an UNTIL allows: given in UTC, as local time, or as a whole day. */
function lastWall(until: ICAL.Time, { zone }: Moment): number {
  const wall = wallOf(until);
  if (until.isDate) return wall + DAY_MS - 1;
  return until.zone === ICAL.Timezone.utcTimezone ? wallAt(wall, zone) : wall;
}

/** A start in step with the first one, so that a daily meeting of ten years ago is not counted through. */
function laterStart({ freq, interval }: ICAL.Recur, start: number, from: number): number {
  const days = freq === 'DAILY' ? interval : freq === 'WEEKLY' ? 7 * interval : 0;
  if (days === 0 || start >= from) return start;
  const rounds = Math.floor((from - start) / (days * DAY_MS));
  return start + Math.max(0, rounds - 1) * days * DAY_MS;
}

/** ical.js looks on for ever when a rule allows no date (every day that is the 30th of February); this one gives up. */
class PatientIterator extends ICAL.RecurIterator {
  steps = 0;

  override check_contracting_rules(): boolean {
    this.steps++;
    if (this.steps > MAX_STEPS) throw new Error('This rule gives no dates.');
    return super.check_contracting_rules();
  }
}

function icalTime(wall: number): ICAL.Time {
  const time = ICAL.Time.fromJSDate(new Date(wall), true);
  time.zone = ICAL.Timezone.localTimezone;
  return time;
}

function wallOf(time: ICAL.Time): number {
  return Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second);
}
