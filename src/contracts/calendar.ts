import * as z from 'zod/mini';
import { Instant } from '#domain/envelope.ts';
import { MeetingSummary, ResolvedMeeting } from './api.ts';

/** `GET /api/meetings?from=&to=` */
export const MeetingList = z.strictObject({ meetings: z.array(MeetingSummary) });
export type MeetingList = z.infer<typeof MeetingList>;

/** One meeting of an imported calendar file. */
export const ImportedMeeting = z.strictObject({
  title: z.string(),
  start: Instant,
  end: Instant,
  cancelled: z.optional(z.boolean()),
  recurring: z.optional(z.boolean()),
  attendees: z.array(z.strictObject({ name: z.optional(z.string()), email: z.string() })),
  resolved: ResolvedMeeting,
});
export type ImportedMeeting = z.infer<typeof ImportedMeeting>;

/** A part of a calendar file that could not be read: where, and why in a sentence. */
export const UnreadPart = z.strictObject({ line: z.number(), code: z.string(), message: z.string() });
export type UnreadPart = z.infer<typeof UnreadPart>;

/** `POST /api/meetings/import` */
export const ImportedCalendar = z.strictObject({
  meetings: z.array(ImportedMeeting),
  unread: z.array(UnreadPart),
});
export type ImportedCalendar = z.infer<typeof ImportedCalendar>;
