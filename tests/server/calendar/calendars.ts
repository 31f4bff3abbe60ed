import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CalendarReading, readCalendar } from '#server/calendar/read-calendar.ts';
import { lineAndSentence } from '#server/calendar/unread.ts';

export const NOW = Date.parse('2026-11-22T09:00:00+01:00');

/** One of the calendar files beside the tests. */
export function calendarFile(name: string): Promise<Buffer> {
  return readFile(join(import.meta.dirname, 'ics', `${name}.ics`));
}

export function read(bytes: Uint8Array | string, now = NOW): Promise<CalendarReading> {
  return readCalendar(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, {
    now,
    timeZone: 'Europe/Berlin',
  });
}

/** A calendar around these lines. */
export function calendar(...lines: string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

/** An event that has these lines. */
export function event(...lines: string[]): string {
  return ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
}

/** Each meeting in a line: when, until when, marks (repeats, cancelled), title. */
export function told({ meetings }: CalendarReading): string[] {
  return meetings.map(({ start, end, recurring, cancelled, title }) =>
    [start, end.slice(11, 16), recurring ? 'R' : '', cancelled ? 'X' : '', title].filter(Boolean).join(' '),
  );
}

export function starts({ meetings }: CalendarReading): string[] {
  return meetings.map(({ start }) => start);
}

export function complaints({ unread }: CalendarReading): string[] {
  return unread.map((place) => `${place.code} ${lineAndSentence(place, 'en')}`);
}
