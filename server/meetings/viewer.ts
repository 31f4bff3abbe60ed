import { dayOf } from '#domain/time.ts';
import { knownName } from '../projections/clients.ts';
import type { Rights } from '../rights.ts';
import { idsOnDays } from './day-index.ts';
import { linkOf } from './links.ts';
import { findStored, type MeetingLink, type Place, type StoredMeeting } from './meeting-rows.ts';

/** A tenant's meetings as one person may see them. */
export type Viewer = Place & { userId: string; rights: Rights };

/**
 * A meeting that someone may see, by any id it ever had, and with which client it is. One with a client whom they
 * may not know of has no client for them, and is there only if their own calendar or host told of it. The same
 * holds for a client that was erased.
 */
export async function findVisible(
  viewer: Viewer,
  id: string,
): Promise<{ meeting: StoredMeeting; link: MeetingLink | undefined } | undefined> {
  const meeting = await findStored(viewer, id);
  if (!meeting) return undefined;
  const link = await linkOf(viewer, meeting.id);
  if (!link?.clientId || (await knownName(viewer, link.clientId)) !== undefined) return { meeting, link };
  return (await isOwn(viewer, meeting)) ? { meeting, link: undefined } : undefined;
}

/** Whether the person's own calendar or host told of a meeting on the day that it is on now. */
async function isOwn(viewer: Viewer, { id, facts }: StoredMeeting): Promise<boolean> {
  if (!facts.start) return false;
  const day = dayOf(facts.start);
  const own = await idsOnDays(viewer, { userId: viewer.userId }, { from: day, to: day });
  return own.some((listed) => [id, ...(facts.formerIds ?? [])].includes(listed.id));
}
