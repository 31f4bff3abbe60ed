import type { MeetingAlias } from '#domain/meeting-link.ts';
import { type Component, splitComponents } from './components.ts';
import { decodeCalendar, unfold } from './content-lines.ts';
import type { Invited } from './invited.ts';
import type { Span } from './occurrences.ts';
import { patience } from './patience.ts';
import { type CalendarEvent, readEvent } from './read-event.ts';
import { gatherSeries, type Occurrence, occurrencesOfSeries } from './series.ts';
import type { Unread } from './unread.ts';
import { databaseZone, formatInstant, UTC, type Zone } from './zone.ts';
import { zonesOf } from './zones.ts';

/** A meeting of a calendar file; of a series, one occurrence. Instants have the offset of the meeting's zone. */
export type CalendarMeeting = {
  uid?: string;
  aliases: MeetingAlias[];
  title: string;
  start: string;
  end: string;
  /** When the occurrence was to be by the rule of its series, which stays when it is moved. */
  scheduled: string;
  recurring: boolean;
  /** Up to when the file tells all dates of the series. */
  datesKnownUntil?: string;
  cancelled: boolean;
  sequence: number;
  invited: Invited[];
};

export type CalendarReading = { meetings: CalendarMeeting[]; unread: Unread[]; isCalendar: boolean };

type Options = {
  /** The present, in milliseconds since 1970. */
  now: number;
  /** The zone of times that name none, such as `Europe/Berlin`. */
  timeZone: string;
};

const DAY_MS = 86_400_000;
const SPAN_DAYS = { back: 30, ahead: 120 };

/** Most meetings that one file gives; of more, those nearest to the present. */
const MAX_MEETINGS = 500;
const MAX_UNREAD = 100;

/** How long reading the events and finding their dates may take, each in milliseconds. */
const MAX_MS = 5000;

/**
 * Reads a calendar file as Outlook, Teams, Google, Apple, Exchange and others write it: single events of any
 * date, series from 30 days back to 120 days ahead. Whole days are no meetings. Whatever the bytes, it answers,
 * within some ten seconds.
 */
export async function readCalendar(bytes: Uint8Array, { now, timeZone }: Options): Promise<CalendarReading> {
  const lines = unfold(decodeCalendar(bytes));
  const isCalendar = lines.some(({ text }) => /^BEGIN:V(CALENDAR|EVENT)\s*$/i.test(text));
  if (!isCalendar) return { isCalendar, meetings: [], unread: [{ line: 1, code: 'not-a-calendar' }] };

  const { whole, unread } = splitComponents(lines);
  const events = await readEvents(whole, databaseZone(timeZone) ?? UTC, unread);
  const span = { from: now - SPAN_DAYS.back * DAY_MS, to: now + SPAN_DAYS.ahead * DAY_MS };
  const { occurrences, areAll } = await nearestOccurrences(events, span, now, unread);
  if (occurrences.length === 0 && unread.length === 0) {
    unread.push({ line: 1, code: events.length > 0 ? 'only-days' : 'no-meetings' });
  }
  const meetings = occurrences.map((occurrence) => describe(occurrence, areAll ? span.to : undefined));
  return { isCalendar, meetings, unread: shortened(unread) };
}

async function readEvents(whole: readonly Component[], local: Zone, unread: Unread[]) {
  const zones = zonesOf(whole.filter(({ name }) => name === 'VTIMEZONE'));
  const hasTime = patience(MAX_MS);
  const events: CalendarEvent[] = [];
  for (const component of whole) {
    if (component.name !== 'VEVENT') continue;
    if (!(await hasTime())) {
      unread.push({ line: component.line, code: 'took-too-long' });
      break;
    }
    const { zone } = component.calendar;
    const read = readEvent(component, { zones, local: (zone && zones(zone)) || local });
    for (const place of read.unread) unread.push(place); // One event may have more than a call takes.
    if (read.event) events.push(read.event);
  }
  return events;
}

/** The occurrences of all series in the order of time, at most as many as a person may want to see. */
async function nearestOccurrences(
  events: readonly CalendarEvent[],
  span: Span,
  now: number,
  unread: Unread[],
): Promise<{ occurrences: Occurrence[]; areAll: boolean }> {
  const hasTime = patience(MAX_MS);
  const found: Occurrence[] = [];
  let count = 0;
  const keepNearest = () => {
    found.sort((a, b) => Math.abs(a.start - now) - Math.abs(b.start - now)).splice(MAX_MEETINGS);
  };
  for (const series of gatherSeries(events)) {
    if (!(await hasTime())) {
      unread.push({ line: series.rule?.line ?? 1, code: 'took-too-long' });
      break;
    }
    const occurrences = occurrencesOfSeries(series, span, unread);
    count += occurrences.length;
    found.push(...occurrences);
    if (found.length > 20 * MAX_MEETINGS) keepNearest();
  }
  keepNearest();
  if (count > MAX_MEETINGS) unread.push({ line: 1, code: 'too-many-meetings', detail: String(count) });
  return { occurrences: found.sort((a, b) => a.start - b.start), areAll: count <= MAX_MEETINGS };
}

function describe(occurrence: Occurrence, knownUntil: number | undefined): CalendarMeeting {
  const { event, start, scheduled, recurring, byRule } = occurrence;
  const { uid, aliases, title, cancelled, sequence, invited, shown: zone } = event;
  return {
    ...(uid && { uid }),
    aliases,
    title,
    start: formatInstant(start, zone),
    end: formatInstant(start + event.lasts, zone),
    scheduled: formatInstant(scheduled, zone),
    recurring,
    ...(byRule && knownUntil !== undefined && { datesKnownUntil: formatInstant(knownUntil, zone) }),
    cancelled,
    sequence,
    invited,
  };
}

/** In the order of the file, and not the same thing of the same zone for every event. */
function shortened(unread: readonly Unread[]): Unread[] {
  const zones = new Set<string>();
  const told = unread
    .filter(({ code, detail = '' }) => code !== 'unknown-zone' || (!zones.has(detail) && zones.add(detail)))
    .sort((a, b) => a.line - b.line);
  const shown = told.slice(0, MAX_UNREAD);
  const more = told.length - shown.length;
  return more > 0
    ? [...shown, { line: shown.at(-1)?.line ?? 1, code: 'and-more', detail: String(more) }]
    : shown;
}
