import * as z from 'zod/mini';
import type { StoredMeeting as TellableMeeting } from '#contracts/privacy.ts';
import type { LedgerStore } from '../storage/ledger-store.ts';
import { linkFor } from './links.ts';
import { rootOfId } from './meeting-id.ts';
import { AliasRow, MeetingFacts, MeetingLink, RootRow, readRows, TABLES, writeRows } from './meeting-rows.ts';

/**
 * All that is stored of a client's meetings. There is no index by client, so everything is gone through: that is
 * for exports and erasures, which are rare.
 */
type Place = { store: LedgerStore; tenant: string };

type ClientMeetings = {
  /** What is known under every id that a meeting with the client has or had. */
  facts: Map<string, MeetingFacts>;
  /** All decisions of the tenant, by meeting. */
  links: Map<string, MeetingLink>;
  /** Roots of these meetings, and those that became part of them. */
  roots: Set<string>;
};

/** The meetings with a client, as everyone invited to them stands there; oldest first. */
export async function meetingsWith(place: Place, client: string): Promise<TellableMeeting[]> {
  const { facts } = await findMeetings(place, client);
  return [...facts]
    .filter(([, { movedTo }]) => !movedTo)
    .map(([meetingId, { title, start, end, attendees }]) => ({
      meetingId,
      ...(title !== undefined && { title }),
      ...(start !== undefined && { start }),
      ...(end !== undefined && { end }),
      attendees,
    }))
    .sort((a, b) => Date.parse(a.start ?? '') - Date.parse(b.start ?? ''));
}

/**
 * Forgets all meetings with a client: what they were called, who was invited, on whose list they stood. A series
 * that others decided about too loses this client's dates. Called again, it finishes what was cut short.
 */
export async function forgetMeetingsWith(place: Place, client: string): Promise<number> {
  const { facts, links, roots } = await findMeetings(place, client);
  const isOf = (id: string) => facts.has(id);
  const count = [...facts.values()].filter(({ movedTo }) => !movedTo).length;
  // The key of a day ends with the meeting's id.
  await forget(place, 'days', z.unknown(), (key) => isOf(key.slice(key.lastIndexOf('/') + 1)));
  await forget(place, 'facts', z.unknown(), isOf);
  const left = new Set(
    [...(await readRows(place, 'facts', { prefix: '' }, z.unknown())).keys()].map(rootOfId),
  );
  const others = [...links].filter(([, { clientId }]) => clientId !== client).map(([id]) => rootOfId(id));
  const kept = new Set([...left, ...others]);
  const isGone = (root: string) => roots.has(root) && !kept.has(root);
  await forget(place, 'series', z.unknown(), isGone);
  await forget(place, 'aliases', AliasRow, (_, { root }) => isGone(root));
  await forget(place, 'roots', RootRow, (root) => isGone(root));
  // Last, because by these links everything else is found again. Dates that follow must not fall to someone else.
  const ours = [...links].filter(([, { clientId }]) => clientId === client);
  const nobodys = ours.filter(([id]) => kept.has(rootOfId(id)));
  await writeRows(place, 'links', new Map(nobodys.map(([id, { at }]) => [id, { clientId: null, at }])));
  await forget(
    place,
    'links',
    MeetingLink,
    (id, { clientId }) => clientId === client && isGone(rootOfId(id)),
  );
  return count;
}

/** Takes someone out of all meetings with a client to which they were invited; answers out of how many. */
export async function takeOutAttendee(
  place: Place,
  client: string,
  isMeant: (attendee: TellableMeeting['attendees'][number]) => boolean,
): Promise<number> {
  const { facts } = await findMeetings(place, client);
  const concerned = [...facts].filter(([, { attendees }]) => attendees.some(isMeant));
  const without = concerned.map(([id, known]): [string, MeetingFacts] => [
    id,
    { ...known, attendees: known.attendees.filter((attendee) => !isMeant(attendee)) },
  ]);
  await writeRows(place, 'facts', new Map(without));
  return without.filter(([, { movedTo }]) => !movedTo).length;
}

async function findMeetings(place: Place, client: string): Promise<ClientMeetings> {
  const links = await readRows(place, 'links', { prefix: '' }, MeetingLink);
  const isOurs = ({ clientId }: MeetingLink) => clientId === client;
  const linked = [...links].filter(([, link]) => isOurs(link)).map(([id]) => rootOfId(id));
  if (linked.length === 0) return { facts: new Map(), links, roots: new Set() };
  const into = await readRows(place, 'roots', { prefix: '' }, RootRow);
  const current = (root: string): string => {
    const next = into.get(root)?.into;
    return next === undefined ? root : current(next);
  };
  const wanted = new Set(linked.map(current));
  const roots = new Set([
    ...wanted,
    ...linked,
    ...[...into.keys()].filter((root) => wanted.has(current(root))),
  ]);
  const all = await readRows(place, 'facts', { prefix: '' }, MeetingFacts);
  const finalId = (id: string): string => {
    const next = all.get(id)?.movedTo;
    return next === undefined ? id : finalId(next);
  };
  const byRoot = Map.groupBy(links, ([id]) => rootOfId(id));
  const facts = [...all].filter(([id]) => {
    if (!roots.has(rootOfId(id))) return false;
    const meeting = finalId(id);
    const link = linkFor(meeting, new Map(byRoot.get(rootOfId(meeting))));
    return link !== undefined && isOurs(link);
  });
  return { facts: new Map(facts), links, roots };
}

async function forget<T>(
  place: Place,
  table: keyof typeof TABLES,
  schema: z.ZodMiniType<T>,
  isForgotten: (key: string, value: T) => boolean,
): Promise<void> {
  for (const [key, value] of await readRows(place, table, { prefix: '' }, schema)) {
    if (isForgotten(key, value)) await place.store.deleteRow(place.tenant, TABLES[table], key);
  }
}
