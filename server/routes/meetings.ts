import * as z from 'zod/mini';
import { MeetingClient, MeetingHint, MeetingList, MeetingSummary, ResolvedMeeting } from '#contracts/api.ts';
import { Day } from '#domain/envelope.ts';
import { addDays, dayOf, daysBetween } from '#domain/time.ts';
import { callerOf } from '../auth/caller.ts';
import { members } from '../auth/policy.ts';
import type { App, Context } from '../context.ts';
import { linkMeeting } from '../meetings/link-meeting.ts';
import { resolveMeetings } from '../meetings/resolve-meetings.ts';
import { sightingOfHint } from '../meetings/sighting.ts';
import { findMeeting, listMeetings } from '../meetings/summaries.ts';
import { withTitle } from '../meetings/title.ts';
import { languageOf, refuse, refuseField } from '../problems.ts';

/** Most days of one list. */
const MAX_DAYS = 92;
const WEEK = 6;

const Days = z.strictObject({ from: z.optional(Day), to: z.optional(Day) });
const MeetingInPath = z.strictObject({ meetingId: z.string() });

/** Meetings: which one a host or calendar means, whose client it is with, what a day holds. */
export function meetingRoutes(app: App, context: Context): void {
  const { store, now } = context;

  app.post(
    '/api/meetings/resolve',
    { config: { allow: members }, schema: { body: MeetingHint, response: { 200: ResolvedMeeting } } },
    async (request, reply) => {
      const { tenant, userId } = callerOf(request);
      const sighting = sightingOfHint(request.body, userId);
      if (!sighting) return refuseField(reply, 'invalid-input', 'threadId');
      const teller = { store, tenant, userId, now: Date.parse(now()) };
      return (await resolveMeetings(teller, [sighting]))[0];
    },
  );

  app.get(
    '/api/meetings',
    { config: { allow: members }, schema: { querystring: Days, response: { 200: MeetingList } } },
    async (request, reply) => {
      const { tenant, userId } = callerOf(request);
      const { from = dayOf(now()), to = addDays(from, WEEK) } = request.query;
      const days = daysBetween(from, to);
      if (days < 0 || days > MAX_DAYS) return refuseField(reply, 'invalid-input', 'to');
      const meetings = await listMeetings({ store, tenant }, userId, { from, to });
      return { meetings: meetings.map((meeting) => withTitle(meeting, languageOf(reply))) };
    },
  );

  app.get(
    '/api/meetings/:meetingId',
    { config: { allow: members }, schema: { params: MeetingInPath, response: { 200: MeetingSummary } } },
    async (request, reply) => {
      const place = { store, tenant: callerOf(request).tenant };
      const meeting = await findMeeting(place, request.params.meetingId, now());
      return meeting ? withTitle(meeting, languageOf(reply)) : refuse(reply, 'not-found');
    },
  );

  app.put(
    '/api/meetings/:meetingId/client',
    {
      config: { allow: members },
      schema: { params: MeetingInPath, body: MeetingClient, response: { 200: MeetingSummary } },
    },
    async (request, reply) => {
      const { tenant, userId, name } = callerOf(request);
      const { meetingId } = request.params;
      const refusal = await linkMeeting({ ...context, tenant }, meetingId, request.body, { userId, name });
      if (refusal?.field) return refuseField(reply, refusal.code, refusal.field);
      if (refusal) return refuse(reply, refusal.code);
      return (await findMeeting({ store, tenant }, meetingId, now())) ?? refuse(reply, 'not-found');
    },
  );
}
