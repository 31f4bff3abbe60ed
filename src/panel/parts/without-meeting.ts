import type { MeetingSummary } from '#contracts/api.ts';
import { dayOf, makeInstant } from '#domain/time.ts';

const HOUR_MS = 3_600_000;
const ID = 'today-';

/** A client opened without an appointment: a conversation that begins now, one per client and day. */
export function withoutMeeting(
  { id, name }: { id: string; name: string },
  now: Date,
  title: string,
): MeetingSummary {
  const hour = hourFrom(now);
  return {
    meetingId: `${ID}${dayOf(hour.start)}-${id}`,
    title: name || title,
    ...hour,
    clientId: id,
    clientName: name,
    attendees: [],
  };
}

/** When something is held of which nobody told the time: now, for an hour. */
export function hourFrom(now: Date): { start: string; end: string } {
  const offset = -now.getTimezoneOffset();
  const start = makeInstant(now.getTime(), offset);
  return { start, end: makeInstant(now.getTime() + HOUR_MS, offset) };
}

/** Whether this conversation has no appointment, so that no clock says where in it one is. */
export function isWithoutMeeting(meetingId: string): boolean {
  return meetingId.startsWith(ID);
}
