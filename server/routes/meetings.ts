import type { FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import { MeetingClient, MeetingHint, MeetingSummary, ResolvedMeeting } from '#contracts/api.ts';
import { MeetingList } from '#contracts/calendar.ts';
import { Day } from '#domain/envelope.ts';
import { addDays, dayOf, daysBetween } from '#domain/time.ts';
import { callerOf } from '../auth/caller.ts';
import { members, rightsOf } from '../auth/policy.ts';
import type { App, Context } from '../context.ts';
import { noteIfHidden } from '../known-client.ts';
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
  const viewerOf = (request: FastifyRequest) => {
    const caller = callerOf(request);
    return { store, tenant: caller.tenant, userId: caller.userId, rights: rightsOf(caller) };
  };

  app.post(
    '/api/meetings/resolve',
    { config: { allow: members }, schema: { body: MeetingHint, response: { 200: ResolvedMeeting } } },
    async (request, reply) => {
      const viewer = viewerOf(request);
      const sighting = sightingOfHint(request.body, viewer.userId);
      if (!sighting) return refuseField(reply, 'invalid-input', 'threadId');
      return (await resolveMeetings({ ...viewer, now: Date.parse(now()) }, [sighting]))[0];
    },
  );

  app.get(
    '/api/meetings',
    { config: { allow: members }, schema: { querystring: Days, response: { 200: MeetingList } } },
    async (request, reply) => {
      const { from = dayOf(now()), to = addDays(from, WEEK) } = request.query;
      const days = daysBetween(from, to);
      if (days < 0 || days > MAX_DAYS) return refuseField(reply, 'invalid-input', 'to');
      const meetings = await listMeetings(viewerOf(request), { from, to });
      return { meetings: meetings.map((meeting) => withTitle(meeting, languageOf(reply))) };
    },
  );

  app.get(
    '/api/meetings/:meetingId',
    { config: { allow: members }, schema: { params: MeetingInPath, response: { 200: MeetingSummary } } },
    async (request, reply) => {
      const meeting = await findMeeting(viewerOf(request), request.params.meetingId, now());
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
      const { userId, name } = callerOf(request);
      const viewer = viewerOf(request);
      const { meetingId } = request.params;
      const refusal = await linkMeeting({ ...viewer, store, now }, meetingId, request.body, { userId, name });
      if (refusal?.field === 'clientId')
        await noteIfHidden(context, callerOf(request), request.body.clientId ?? '');
      if (refusal?.field) return refuseField(reply, refusal.code, refusal.field);
      if (refusal) return refuse(reply, refusal.code);
      return (await findMeeting(viewer, meetingId, now())) ?? refuse(reply, 'not-found');
    },
  );
}
