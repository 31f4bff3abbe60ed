import * as z from 'zod/mini';
import { Purpose } from './client.ts';
import { entryKind, Id, Instant, Line } from './envelope.ts';
import type { Rules } from './rule.ts';

const MeetingId = z.string().check(z.minLength(1), z.maxLength(400));

/** A scheduled conversation with a client, as the coach sees it. */
export const Meeting = z.strictObject({
  id: MeetingId,
  title: z.optional(z.string()),
  start: Instant,
  end: z.optional(Instant),
  purpose: z.optional(Purpose),
  /** E-mail addresses of those invited, as far as the host names them. */
  attendees: z.optional(z.array(z.string())),
  /** Ids under which it was known before its links were found to mean the same meeting. */
  formerIds: z.optional(z.array(z.string())),
});
export type Meeting = z.infer<typeof Meeting>;

/** Whether an entry with this `meetingId` was made in the meeting, under its present or a former id. */
export function isOfMeeting({ id, formerIds }: Meeting, meetingId: string | undefined): boolean {
  return meetingId !== undefined && (meetingId === id || formerIds?.includes(meetingId) === true);
}

export const MeetingLinked = z.extend(
  entryKind('meeting-linked', { title: Line, start: Instant, end: Instant, purpose: z.optional(Purpose) }),
  { meetingId: MeetingId },
);

/** A meeting that the ledger knows of. */
export const LinkedMeeting = z.strictObject({
  id: MeetingId,
  seq: z.number(),
  title: z.string(),
  start: Instant,
  end: Instant,
  purpose: z.optional(Purpose),
  entryId: Id,
});
export type LinkedMeeting = z.infer<typeof LinkedMeeting>;

export const meetingRules: Rules<'meeting-linked'> = {
  'meeting-linked': ({ meetings }, { id, seq, meetingId, title, start, end, purpose }) => ({
    meetings: [
      ...meetings.filter((meeting) => meeting.id !== meetingId),
      { id: meetingId, seq, title, start, end, purpose, entryId: id },
    ],
  }),
};
