import * as z from 'zod/mini';
import { linkMeeting } from '../meetings/link-meeting.ts';
import { linksOf } from '../meetings/links.ts';
import { rootOfId } from '../meetings/meeting-id.ts';
import { AliasRow, currentRoot, type Place, readRow, readRows, TABLES } from '../meetings/meeting-rows.ts';
import { resolveMeetings } from '../meetings/resolve-meetings.ts';
import { type Sighting, sightingOfHint } from '../meetings/sighting.ts';
import { ALL_RIGHTS } from '../rights.ts';
import type { LedgerStore } from '../storage/ledger-store.ts';
import type { DemoMeeting } from './meetings.ts';
import { JANA } from './people.ts';

type DemoPlace = Place & { store: LedgerStore };

/** The name that a meeting of the demo goes by, whatever becomes of it. */
export function nameOf(meeting: DemoMeeting): string {
  return sightingOf(meeting).aliases[0];
}

/** Enters meetings as Jana's calendar tells of them, linked where they have a client. */
export async function enterMeetings(
  place: DemoPlace,
  meetings: readonly DemoMeeting[],
  now: string,
): Promise<void> {
  const viewer = { ...place, userId: JANA.userId, rights: ALL_RIGHTS };
  const teller = { ...viewer, now: Date.parse(now) };
  for (const meeting of meetings) {
    const [resolved] = await resolveMeetings(teller, [sightingOf(meeting)]);
    const { clientId, title, start, end, purpose } = meeting;
    if (!resolved || !clientId) continue;
    const link = { clientId, title, start, end, ...(purpose && { purpose }) };
    const refusal = await linkMeeting({ ...viewer, now: () => now }, resolved.meetingId, link, JANA);
    if (refusal) throw new Error(`A meeting of the demo was refused: ${JSON.stringify(refusal)}`);
  }
}

/** Forgets the meetings of these names, except those that someone linked with a client of their own. */
export async function forgetMeetings(
  place: DemoPlace,
  names: readonly string[],
  demoClients: ReadonlySet<string>,
): Promise<void> {
  const roots = new Set<string>();
  for (const name of names) {
    const known = await readRow(place, 'aliases', name, AliasRow);
    if (!known) continue;
    const root = await currentRoot(place, known.root);
    const links = [...(await linksOf(place, root)).values()];
    if (links.every(({ clientId }) => !clientId || demoClients.has(clientId))) roots.add(root);
  }
  const isOf = (meetingId: string) => roots.has(rootOfId(meetingId));
  // The key of a day ends with the meeting's id.
  await forget(place, 'days', z.unknown(), (key) => isOf(key.slice(key.lastIndexOf('/') + 1)));
  await forget(place, 'links', z.unknown(), isOf);
  await forget(place, 'facts', z.unknown(), isOf);
  await forget(place, 'series', z.unknown(), (root) => roots.has(root));
  // Last, so that what was cut short is found again by its name.
  await forget(place, 'aliases', AliasRow, (_, { root }) => roots.has(root));
}

async function forget<T>(
  place: DemoPlace,
  table: keyof typeof TABLES,
  schema: z.ZodMiniType<T>,
  isForgotten: (key: string, value: T) => boolean,
): Promise<void> {
  for (const [key, value] of await readRows(place, table, { prefix: '' }, schema)) {
    if (isForgotten(key, value)) await place.store.deleteRow(place.tenant, TABLES[table], key);
  }
}

function sightingOf({ clientId, purpose, ...hint }: DemoMeeting): Sighting {
  const sighting = sightingOfHint(hint, JANA.userId);
  if (!sighting) throw new Error('A meeting of the demo goes by no name.');
  return sighting;
}
