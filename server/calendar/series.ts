import { occurrencesOf, type Span } from './occurrences.ts';
import type { CalendarEvent } from './read-event.ts';
import type { Unread } from './unread.ts';
import { instantOf } from './zone.ts';

/** A series by its rule, or a single event, and those of its occurrences that were changed one by one. */
export type Series = { rule?: CalendarEvent; changed: Map<number, CalendarEvent> };

/** A meeting: what is said of it, when it is, and when it was to be; `byRule` when its series has one. */
export type Occurrence = {
  event: CalendarEvent;
  start: number;
  scheduled: number;
  recurring: boolean;
  byRule: boolean;
};

/** Brings together what belongs together by UID; of several versions the one with the highest SEQUENCE holds. */
export function gatherSeries(events: readonly CalendarEvent[]): Series[] {
  const gathered = new Map<string, Series>();
  for (const event of events) {
    const key = event.uid ?? `line ${event.line}`; // Without a UID an event stands for itself.
    const series: Series = gathered.get(key) ?? { changed: new Map() };
    gathered.set(key, series);
    if (!event.occurrence) {
      if (!series.rule || event.sequence >= series.rule.sequence) series.rule = event;
      continue;
    }
    const scheduled = scheduledStart(event);
    const other = series.changed.get(scheduled);
    if (!other || event.sequence >= other.sequence) series.changed.set(scheduled, event);
  }
  return [...gathered.values()];
}

/** The meetings of a series within the span; a single event whenever it is. Whole days are no meetings. */
export function occurrencesOfSeries({ rule, changed }: Series, span: Span, unread: Unread[]): Occurrence[] {
  const occurrences: Occurrence[] = [];
  const byRule = rule !== undefined && isRecurring(rule);
  if (rule && !rule.start.isDay) {
    const recurring = byRule || changed.size > 0;
    for (const start of ruledStarts(rule, span, unread)) {
      if (!changed.has(start)) occurrences.push({ event: rule, start, scheduled: start, recurring, byRule });
    }
  }
  for (const [scheduled, event] of changed) {
    const start = instantOf(event.start);
    if (event.start.isDay || (rule && !isWithin(start, span) && !isWithin(scheduled, span))) continue;
    const described = rule ? inherit(event, rule) : event;
    occurrences.push({ event: described, start, scheduled, recurring: true, byRule });
  }
  return occurrences;
}

/** A changed occurrence often says only what has changed; a meeting's thread is that of its series. */
function inherit(event: CalendarEvent, rule: CalendarEvent): CalendarEvent {
  const { aliases, invited, title } = event;
  const isSame = aliases.length === 0 || aliases.some((alias) => rule.aliases.includes(alias));
  return {
    ...event,
    aliases: isSame ? [...new Set([...rule.aliases, ...aliases])] : aliases,
    invited: invited.length > 0 ? invited : rule.invited,
    title: title || rule.title,
  };
}

function ruledStarts(rule: CalendarEvent, span: Span, unread: Unread[]): number[] {
  if (!isRecurring(rule)) return [instantOf(rule.start)];
  const starts = occurrencesOf(rule, span);
  if (starts) return starts;
  unread.push({ line: rule.line, code: 'broken-rule', detail: String(rule.rules[0] ?? '') });
  return [instantOf(rule.start)];
}

function isRecurring({ rules, added }: CalendarEvent): boolean {
  return rules.length > 0 || added.length > 0;
}

/** Some programs name the changed occurrence by its day alone; then its own time of day is taken. */
function scheduledStart({ start, occurrence = start }: CalendarEvent): number {
  if (!occurrence.isDay || start.isDay) return instantOf(occurrence);
  const timeOfDay = start.wall - Math.floor(start.wall / DAY_MS) * DAY_MS;
  return instantOf({ wall: occurrence.wall + timeOfDay, zone: start.zone });
}

const DAY_MS = 86_400_000;

function isWithin(instant: number, { from, to }: Span): boolean {
  return instant >= from && instant <= to;
}
