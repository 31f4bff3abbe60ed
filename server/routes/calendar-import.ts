import * as z from 'zod/mini';
import type { ResolvedMeeting } from '#contracts/api.ts';
import { ImportedCalendar, type ImportedMeeting } from '#contracts/calendar.ts';
import type { Language } from '#domain/client.ts';
import { callerOf } from '../auth/caller.ts';
import { members, rightsOf } from '../auth/policy.ts';
import { type CalendarMeeting, readCalendar } from '../calendar/read-calendar.ts';
import { lineAndSentence, unreadSentence } from '../calendar/unread.ts';
import { databaseZone } from '../calendar/zone.ts';
import type { App, Context } from '../context.ts';
import { resolveMeetings } from '../meetings/resolve-meetings.ts';
import { sightingOfCalendar } from '../meetings/sighting.ts';
import { withTitle } from '../meetings/title.ts';
import { languageOf, refuse, refuseField } from '../problems.ts';

/** Ten years of a full calendar have about five megabytes. */
const LARGEST_FILE = 10 * 1024 * 1024;

const Clocks = z.strictObject({ timeZone: z.optional(z.string().check(z.minLength(1), z.maxLength(100))) });

/** `POST /api/meetings/import`: the meetings of a calendar file; `timeZone` is that of times which name none. */
export function calendarImportRoutes(app: App, { store, now }: Context): void {
  void app.register(async (scope: App) => {
    // Here and nowhere else a body is a calendar, and here it is nothing else.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('text/calendar', { parseAs: 'buffer' }, (_, body, done) => done(null, body));
    scope.post(
      '/api/meetings/import',
      {
        bodyLimit: LARGEST_FILE,
        config: { allow: members },
        schema: {
          consumes: ['text/calendar'],
          body: z.unknown(),
          querystring: Clocks,
          response: { 200: ImportedCalendar },
        },
      },
      async (request, reply) => {
        const caller = callerOf(request);
        const { tenant, userId } = caller;
        const language = languageOf(reply);
        const { timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone } = request.query;
        if (!databaseZone(timeZone)) return refuseField(reply, 'invalid-input', 'timeZone');
        if (!Buffer.isBuffer(request.body)) return refuse(reply, 'unreadable-calendar');

        const present = Date.parse(now());
        const reading = await readCalendar(request.body, { now: present, timeZone });
        if (!reading.isCalendar || (reading.meetings.length === 0 && reading.unread.some(isBroken))) {
          const fields = reading.unread.map((place) => ({
            path: `line.${place.line}`,
            message: lineAndSentence(place, language),
          }));
          return refuse(reply, 'unreadable-calendar', fields);
        }
        const teller = { store, tenant, userId, rights: rightsOf(caller), now: present };
        const sightings = reading.meetings.map((meeting) => sightingOfCalendar(meeting, userId));
        const resolved = await resolveMeetings(teller, sightings);
        return {
          meetings: reading.meetings.flatMap((meeting, index) =>
            imported(meeting, resolved[index], language),
          ),
          unread: reading.unread.map((place) => ({
            line: place.line,
            code: place.code,
            message: unreadSentence(place, language),
          })),
        };
      },
    );
  });
}

/** A calendar without meetings is read well; one of which nothing could be read is not. */
function isBroken({ code }: { code: string }): boolean {
  return code !== 'only-days' && code !== 'no-meetings';
}

function imported(
  { title, start, end, cancelled, recurring, invited }: CalendarMeeting,
  resolved: ResolvedMeeting | undefined,
  language: Language,
): ImportedMeeting[] {
  if (!resolved) return [];
  const marks = { ...(cancelled && { cancelled }), ...(recurring && { recurring }) };
  return [withTitle({ title, start, end, ...marks, attendees: invited, resolved }, language)];
}
