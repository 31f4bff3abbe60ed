import { type app, meeting } from '@microsoft/teams-js';
import type { HostMeeting } from './host.ts';
import { localInstantOf } from './local-instant.ts';
import { isNear } from './near.ts';

/** Whoever asks for details in vain goes on with what the context says. */
const DETAILS_WITHIN_MS = 2_500;

/** Scheduled meetings have threads of this form; a group chat that is no meeting has another one. */
const MEETING_THREAD = /^19:meeting_/;

type Details = { title?: string; joinUrl?: string; type?: string; start?: string; end?: string };

/** The meeting that a Teams context names, with its details where Teams gives them; `null` where there is none. */
export async function meetingOfContext(context: app.Context, now: Date): Promise<HostMeeting | null> {
  const threadId = context.chat?.id ?? threadOfMeetingId(context.meeting?.id);
  if (!threadId) return null;
  const { title, joinUrl, type, start, end } = await detailsOfMeeting();
  if (!context.meeting?.id && !start && !MEETING_THREAD.test(threadId)) return { threadId, isChat: true };
  const recurring = type?.toLowerCase() === 'recurring';
  const isThisOne = start !== undefined && (!recurring || isNear(start, now));
  return {
    threadId,
    ...(joinUrl && { joinUrl }),
    ...(title && { title }),
    ...(type && { recurring }),
    ...(isThisOne && { start, ...(end && { end }) }),
  };
}

/** `context.meeting.id` is base64 of `0#<thread>#0`; undocumented, so only used where the chat is not named. */
function threadOfMeetingId(id: string | undefined): string | undefined {
  if (!id) return undefined;
  try {
    return /^\d+#(.+)#\d+$/.exec(atob(id))?.[1];
  } catch {
    // No base64: then it names no thread.
    return undefined;
  }
}

/** Empty where the app may not read details, the frame is none of a meeting, or the host does not answer. */
function detailsOfMeeting(): Promise<Details> {
  return new Promise((resolve) => {
    setTimeout(() => resolve({}), DETAILS_WITHIN_MS);
    try {
      meeting.getMeetingDetails((_, answer) => resolve(readDetails(answer?.details)));
    } catch {
      // Not in this frame, not in this host, or gone from the library, where it is marked as hidden.
      resolve({});
    }
  });
}

/** Whatever the host sends: only what has the form that we expect. */
function readDetails(details: object | undefined): Details {
  const given = new Map(Object.entries(details ?? {}));
  const text = (name: string) => {
    const value: unknown = given.get(name);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const start = localInstantOf(text('scheduledStartTime'));
  const end = localInstantOf(text('scheduledEndTime'));
  const [title, joinUrl, type] = [text('title'), text('joinUrl'), text('type')];
  return {
    ...(title && { title }),
    ...(joinUrl && { joinUrl }),
    ...(type && { type }),
    ...(start && { start }),
    ...(end && { end }),
  };
}
