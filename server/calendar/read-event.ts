import ICAL from 'ical.js';
import type { MeetingAlias } from '#domain/meeting-link.ts';
import { type Component, ownLines } from './components.ts';
import { propertyName } from './content-lines.ts';
import { type Invited, invitedPeople } from './invited.ts';
import { meetingAliases } from './meeting-aliases.ts';
import { type Property, readProperty, readRule, textOf } from './property.ts';
import type { Unread, UnreadCode } from './unread.ts';
import { instantOf, type Moment, UTC, type Zone } from './zone.ts';
import type { Zones } from './zones.ts';

/** One VEVENT, a whole series or one changed occurrence of it (`occurrence`: when it was to be by the rule). */
export type CalendarEvent = {
  line: number;
  uid?: string;
  sequence: number;
  title: string;
  start: Moment;
  /** The clocks that show it: those of its start, or the calendar's own when the start is given in UTC. */
  shown: Zone;
  /** Milliseconds from start to end. */
  lasts: number;
  rules: ICAL.Recur[];
  /** Dates beside the rules, and dates left out of them. */
  added: Moment[];
  left: Moment[];
  occurrence?: Moment;
  cancelled: boolean;
  invited: Invited[];
  aliases: MeetingAlias[];
};

/** What the names of zones mean in this file, and the zone of times that name none. */
export type Clocks = { zones: Zones; local: Zone };

const DAY_MS = 86_400_000;

/** Most dates added to a series or left out of it: one for every day of a working life. */
const MAX_DATES = 10_000;

const READ = new Set(
  `UID SEQUENCE SUMMARY DTSTART DTEND DURATION RRULE RDATE EXDATE RECURRENCE-ID STATUS ORGANIZER ATTENDEE
  X-MICROSOFT-CDO-ALLDAYEVENT X-MICROSOFT-SKYPETEAMSMEETINGURL CONFERENCE URL LOCATION DESCRIPTION X-ALT-DESC`.split(
    /\s+/,
  ),
);

/** What it means that a line is broken, when it means more than one thing less. */
const BROKEN: Readonly<Record<string, UnreadCode>> = {
  DTSTART: 'broken-start',
  DTEND: 'broken-end',
  DURATION: 'broken-end',
  RRULE: 'broken-rule',
};

type ReadLine = Property & { line: number; text: string };

/** Reads a VEVENT. Without a start there is no event; whatever else is broken is left out and named. */
export function readEvent(component: Component, clocks: Clocks): { event?: CalendarEvent; unread: Unread[] } {
  const unread: Unread[] = [];
  const properties = readProperties(component, unread);
  const all = (name: string) => properties.get(name) ?? [];
  const one = (name: string) => all(name)[0];
  const read = (property: ReadLine) => readMoments(property, clocks, unread);

  const [dtstart, second] = all('DTSTART');
  if (!dtstart) {
    const told = unread.some(({ code }) => code === 'broken-start');
    return { unread: told ? unread : [...unread, { line: component.line, code: 'no-start' }] };
  }
  if (second) return { unread: [...unread, { line: second.line, code: 'two-starts' }] };
  const [start] = read(dtstart);
  if (!start)
    return {
      unread: [...unread, { line: dtstart.line, code: 'broken-start', detail: shorten(dtstart.text) }],
    };
  const lasts = readLength(start, one('DTEND'), one('DURATION'), read, unread);
  start.isDay ||=
    textOf(one('X-MICROSOFT-CDO-ALLDAYEVENT')).toUpperCase() === 'TRUE' || isWholeDays(start, lasts);

  const recurrence = one('RECURRENCE-ID');
  const status = textOf(one('STATUS')).toUpperCase();
  return {
    unread,
    event: {
      line: component.line,
      uid: textOf(one('UID')).trim() || undefined,
      sequence: Number(one('SEQUENCE')?.values[0]) || 0,
      title: textOf(one('SUMMARY')).replace(/\s+/g, ' ').trim().slice(0, 200),
      start,
      shown: start.zone === UTC ? clocks.local : start.zone,
      lasts,
      rules: readRules(all('RRULE'), unread),
      added: all('RDATE').flatMap(read).slice(0, MAX_DATES),
      left: all('EXDATE').flatMap(read).slice(0, MAX_DATES),
      occurrence: recurrence && read(recurrence)[0],
      cancelled: status === 'CANCELLED' || component.calendar.method === 'CANCEL',
      invited: invitedPeople([...all('ORGANIZER'), ...all('ATTENDEE')]),
      aliases: meetingAliases((name) => textOf(one(name))),
    },
  };
}

/** Longest line in characters, and most lines that take time to follow; no program writes more. */
const MAX_LENGTH = 100_000;
const MAX_BODY = 1_000_000;
const MAX_RULES = 10;

function readProperties(component: Component, unread: Unread[]): Map<string, ReadLine[]> {
  const properties = new Map<string, ReadLine[]>();
  for (const { line, text } of ownLines(component)) {
    const name = propertyName(text);
    if (!READ.has(name)) continue;
    const named = properties.get(name) ?? [];
    const isBody = name === 'DESCRIPTION' || name === 'X-ALT-DESC';
    const isTooMuch =
      text.length > (isBody ? MAX_BODY : MAX_LENGTH) || (name === 'RRULE' && named.length >= MAX_RULES);
    const property = isTooMuch ? undefined : readProperty(text);
    properties.set(name, named);
    if (property) named.push({ ...property, line, text });
    else unread.push({ line, code: BROKEN[name] ?? 'broken-line', detail: shorten(text) });
  }
  return properties;
}

function readRules(lines: readonly ReadLine[], unread: Unread[]): ICAL.Recur[] {
  return lines.flatMap(({ line, text }) => {
    const rule = readRule(text);
    if (!rule) unread.push({ line, code: 'broken-rule', detail: shorten(text) });
    return rule ?? [];
  });
}

/** The points in time of a property; those that are none are left out. */
function readMoments(property: ReadLine, clocks: Clocks, unread: Unread[]): Moment[] {
  const name = property.parameter('tzid');
  const zone = name ? clocks.zones(name) : clocks.local;
  if (!zone) unread.push({ line: property.line, code: 'unknown-zone', detail: shorten(name ?? '') });
  return property.values.flatMap((value) => {
    const [start] = [value].flat(); // A period is start and end.
    return (typeof start === 'string' && readMoment(start, zone ?? clocks.local)) || [];
  });
}

function readMoment(text: string, zone: Zone): Moment | undefined {
  const [, day, time = '00:00:00', utc] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(Z)?)?$/.exec(text) ?? [];
  const wall = Date.parse(`${day}T${time}Z`);
  // `Date` turns the 31st of February into March; such a date is none.
  if (!day || Number.isNaN(wall) || !new Date(wall).toISOString().startsWith(day)) return undefined;
  return { wall, zone: utc ? UTC : zone, isDay: !text.includes('T') };
}

function readLength(
  start: Moment,
  end: ReadLine | undefined,
  duration: ReadLine | undefined,
  read: (property: ReadLine) => Moment[],
  unread: Unread[],
): number {
  const stated = duration && textOf(duration);
  const [until] = end ? read(end) : [];
  if (until) return Math.max(0, instantOf(until) - instantOf(start));
  if (stated && ICAL.Duration.isValueString(stated))
    return Math.max(0, ICAL.Duration.fromString(stated).toSeconds() * 1000);
  const broken = end ?? duration;
  if (broken) unread.push({ line: broken.line, code: 'broken-end', detail: shorten(broken.text) });
  return start.isDay ? DAY_MS : 0;
}

/** Some programs write a whole day as a meeting from midnight to midnight. */
function isWholeDays({ wall }: Moment, lasts: number): boolean {
  return wall % DAY_MS === 0 && lasts > 0 && lasts % DAY_MS === 0;
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
