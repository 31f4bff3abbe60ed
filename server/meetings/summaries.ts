import type { MeetingSummary } from '#contracts/api.ts';
import type { Meeting } from '#domain/meeting.ts';
import { dayOf } from '#domain/time.ts';
import { inBatches } from '../in-batches.ts';
import { type Clients, clientsOf } from './candidates.ts';
import { idsOnDays } from './day-index.ts';
import { linkOf } from './links.ts';
import { findStored, type MeetingLink, type StoredMeeting } from './meeting-rows.ts';
import { findVisible, type Viewer } from './viewer.ts';

/** Most meetings of one list. */
const MAX_LISTED = 500;

/**
 * The meetings from one day to another, in the order of time: those that the user's own calendars and hosts told
 * of, and those of the workspace that are linked with a client. Cancelled ones are not among them.
 */
export async function listMeetings(
  viewer: Viewer,
  days: { from: string; to: string },
): Promise<MeetingSummary[]> {
  const own = await idsOnDays(viewer, { userId: viewer.userId }, days);
  const all = [...own, ...(await idsOnDays(viewer, 'workspace', days))];
  const distinct = new Map(all.map(({ id, day }) => [`${day}/${id}`, { id, day }]));
  const stored = await inBatches([...distinct.values()].slice(0, 2 * MAX_LISTED), async ({ id, day }) => {
    const meeting = await findStored(viewer, id);
    const isThere = meeting?.facts.start && dayOf(meeting.facts.start) === day && !meeting.facts.cancelled;
    return isThere ? [meeting] : [];
  });
  const meetings = [...new Map(stored.flat().map((meeting) => [meeting.id, meeting])).values()];
  const mine = new Set(own.map(({ id }) => id));
  const isMine = ({ id, facts }: StoredMeeting) =>
    [id, ...(facts.formerIds ?? [])].some((one) => mine.has(one));
  const clients = clientsOf(viewer);
  const summaries = await inBatches(meetings, async (meeting) => ({
    ...(await summarise(clients, meeting, await linkOf(viewer, meeting.id), '')),
    ...(isMine(meeting) && { mine: true }),
  }));
  return summaries
    .filter(({ mine, clientId }) => mine || clientId)
    .sort((a, b) => Date.parse(a.start) - Date.parse(b.start))
    .slice(0, MAX_LISTED);
}

/** One meeting by any id it ever had, with the clients it may be with; `undefined` when there is none to be seen. */
export async function findMeeting(
  viewer: Viewer,
  id: string,
  now: string,
): Promise<MeetingSummary | undefined> {
  const found = await findVisible(viewer, id);
  if (!found) return undefined;
  const { meeting, link } = found;
  const clients = clientsOf(viewer);
  const summary = await summarise(clients, meeting, link, now);
  if (summary.clientId || summary.noClient) return summary;
  return { ...summary, candidates: await clients.candidates(meeting.facts.attendees) };
}

/** A meeting as the coach wants it, by any id it ever had; without a known start it is held now. */
export async function meetingForBriefing(
  viewer: Viewer,
  id: string,
  now: string,
): Promise<Meeting | undefined> {
  const found = await findVisible(viewer, id);
  if (!found) return undefined;
  const { meeting, link } = found;
  const { title, start = now, end, attendees } = meeting.facts;
  const purpose = link?.purpose;
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
  clients: Clients,
  { id, facts }: StoredMeeting,
  link: MeetingLink | undefined,
  now: string,
): Promise<MeetingSummary> {
  const { title = '', start = now, end = start, attendees, cancelled, formerIds } = facts;
  const name = link?.clientId ? await clients.nameOf(link.clientId) : undefined;
  // A client that was erased, or is not theirs to know of, leaves its meetings without one.
  const known = link?.clientId && name === undefined ? undefined : link;
  return {
    meetingId: id,
    ...(formerIds && { formerIds }),
    title,
    start,
    end,
    ...(known?.purpose && { purpose: known.purpose }),
    ...(known?.clientId && name !== undefined && { clientId: known.clientId, clientName: name }),
    ...(known?.clientId === null && { noClient: true }),
    ...(cancelled && { cancelled }),
    attendees,
  };
}
