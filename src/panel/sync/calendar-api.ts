import { ImportedCalendar, MeetingList } from '#contracts/calendar.ts';
import { type Api, search } from './api.ts';
import type { Outcome } from './api-outcome.ts';

/** A file of some megabytes over a hotel's network takes longer than an entry. */
const TIMEOUT_MS = 60_000;

/** The meetings between two days or instants that the caller may know of. */
export function listMeetings({ ask }: Api, from: string, to: string): Outcome<MeetingList> {
  return ask(MeetingList, { path: `/api/meetings${search({ from, to })}` });
}

/** Has an iCalendar file read; best as the bytes it has, for it may name its own encoding. */
export function importCalendar({ ask }: Api, body: string | ArrayBuffer): Outcome<ImportedCalendar> {
  return ask(ImportedCalendar, {
    method: 'POST',
    // A calendar without zones of its own means the zone of whoever opens it.
    path: `/api/meetings/import${search({ timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone })}`,
    file: { body, type: 'text/calendar' },
    timeoutMs: TIMEOUT_MS,
  });
}
