import type { MeetingSummary } from '#contracts/api.ts';
import type { Meeting } from '#domain/meeting.ts';
import { dayOf } from '#domain/time.ts';
import { type Clients, clientsOf } from './candidates.ts';
import { idsOnDays } from './day-index.ts';
import { inBatches } from './in-batches.ts';
import { linkOf } from './links.ts';
import { findStored, type Place, type StoredMeeting } from './meeting-rows.ts';

/** Most meetings of one list. */
const MAX_LISTED = 500;

/**
 * The meetings from one day to another, in the order of time: those that the user's own calendars and hosts told
 * of, and those of the workspace that are linked with a client. Cancelled ones are not among them.
 */
export async function listMeetings(
  place: Place,
  userId: string,
  days: { from: string; to: string },
): Promise<MeetingSummary[]> {
  const own = await idsOnDays(place, { userId }, days);
  const all = [...own, ...(await idsOnDays(place, 'workspace', days))];
  const distinct = new Map(all.map(({ id, day }) => [`${day}/${id}`, { id, day }]));
  const stored = await inBatches([...distinct.values()].slice(0, 2 * MAX_LISTED), async ({ id, day }) => {
    const meeting = await findStored(place, id);
    const isThere = meeting?.facts.start && dayOf(meeting.facts.start) === day && !meeting.facts.cancelled;
    return isThere ? [meeting] : [];
  });
  const meetings = [...new Map(stored.flat().map((meeting) => [meeting.id, meeting])).values()];
  const mine = new Set(own.map(({ id }) => id));
  const isMine = ({ id, facts }: StoredMeeting) =>
    [id, ...(facts.formerIds ?? [])].some((one) => mine.has(one));
  const clients = clientsOf(place);
  const summaries = await inBatches(meetings, async (meeting) => ({
    ...(await summarise(place, clients, meeting, '')),
    ...(isMine(meeting) && { mine: true }),
  }));
  return summaries
    .filter(({ mine, clientId }) => mine || clientId)
    .sort((a, b) => Date.parse(a.start) - Date.parse(b.start))
    .slice(0, MAX_LISTED);
}

/** One meeting by any id it ever had, with the clients it may be with; `undefined` when there is none. */
export async function findMeeting(
  place: Place,
  id: string,
  now: string,
): Promise<MeetingSummary | undefined> {
  const meeting = await findStored(place, id);
  if (!meeting) return undefined;
  const clients = clientsOf(place);
  const summary = await summarise(place, clients, meeting, now);
  if (summary.clientId || summary.noClient) return summary;
  return { ...summary, candidates: await clients.candidates(meeting.facts.attendees) };
}

/** A meeting as the coach wants it, by any id it ever had; without a known start it is held now. */
export async function meetingForBriefing(
  place: Place,
  id: string,
  now: string,
): Promise<Meeting | undefined> {
  const meeting = await findStored(place, id);
  if (!meeting) return undefined;
  const { title, start = now, end, attendees } = meeting.facts;
  const purpose = (await linkOf(place, meeting.id))?.purpose;
  return {
    id: meeting.id,
    ...(title && { title }),
    start,
    ...(end && { end }),
    ...(purpose && { purpose }),
    attendees: attendees.map(({ email }) => email),
  };
}

async function summarise(
  place: Place,
  clients: Clients,
  { id, facts }: StoredMeeting,
  now: string,
): Promise<MeetingSummary> {
  const { title = '', start = now, end = start, attendees, cancelled, formerIds } = facts;
  const link = await linkOf(place, id);
  const name = link?.clientId ? await clients.nameOf(link.clientId) : undefined;
  return {
    meetingId: id,
    ...(formerIds && { formerIds }),
    title,
    start,
    end,
    ...(link?.purpose && { purpose: link.purpose }),
    // A client that was erased leaves its meetings without one.
    ...(link?.clientId && name !== undefined && { clientId: link.clientId, clientName: name }),
    ...(link?.clientId === null && { noClient: true }),
    ...(cancelled && { cancelled }),
    attendees,
  };
}
