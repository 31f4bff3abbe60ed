import { linksOf } from './links.ts';
import { meetingId, occurrenceOfId } from './meeting-id.ts';
import {
  currentRoot,
  type MeetingFacts,
  type MeetingLink,
  type Place,
  RootRow,
  readMeetings,
  readRow,
  SeriesRow,
  type StoredMeeting,
  TABLES,
  writeRows,
} from './meeting-rows.ts';
import { nearOccurrence } from './occurrence.ts';

/**
 * Makes two roots one and answers with it. Whoever does this at the same time, in whatever order, comes to the
 * same root: the one that sorts first. Nothing is deleted, and ids of both stay good.
 */
export async function unite(place: Place, one: string, other: string): Promise<string> {
  const [kept = '', left = ''] = [await currentRoot(place, one), await currentRoot(place, other)].sort();
  if (kept === left) return kept;
  // Before, so that a crash in between leaves nothing behind; after, for what was written in between.
  await moveMeetings(place, left, kept);
  const row = await place.store.addRow(place.tenant, TABLES.roots, { key: left, value: { into: kept } });
  await moveMeetings(place, left, kept);
  await followRoot(place, kept);
  return unite(place, kept, RootRow.parse(row.value).into);
}

/** Takes along what was written under a root that became part of another one meanwhile. */
export async function followRoot(place: Place, root: string): Promise<void> {
  const current = await currentRoot(place, root);
  if (current !== root) await moveMeetings(place, root, current);
}

/** Takes all that is known of one root over to another; each meeting says where it has gone. */
async function moveMeetings(place: Place, from: string, to: string): Promise<void> {
  const meetings = await readMeetings(place, from);
  const isSeries = await joinSeries(place, from, to);
  const there = new Map((await readMeetings(place, to)).map((meeting) => [meeting.id, meeting]));
  const newIds = new Map<string, string>();
  const facts = new Map<string, MeetingFacts>();
  for (const meeting of meetings) {
    const id = newIdOf(meeting, to, isSeries ? [...there.values()] : []);
    const joined = { id, facts: joinFacts(there.get(id)?.facts, meeting) };
    newIds.set(meeting.id, id);
    there.set(id, joined);
    facts.set(id, joined.facts).set(meeting.id, { ...meeting.facts, movedTo: id });
  }
  // Links first: until a meeting says that it has gone it is found, with its link, where it was.
  await moveLinks(place, from, to, newIds);
  await writeRows(place, 'facts', facts);
}

/** Both are one series when either is. Dates are all known up to where either root knows them. */
async function joinSeries(place: Place, from: string, to: string): Promise<boolean> {
  const moving = await readRow(place, 'series', from, SeriesRow);
  const there = await readRow(place, 'series', to, SeriesRow);
  if (moving) await writeRows(place, 'series', new Map([[to, { ...moving, ...there }]]));
  return moving !== undefined || there !== undefined;
}

/** In a series a meeting that was taken for a single one is the occurrence of its time. */
function newIdOf({ id, facts }: StoredMeeting, to: string, occurrences: readonly StoredMeeting[]): string {
  const start = facts.scheduled ?? facts.start;
  const near = start === undefined ? undefined : nearOccurrence(occurrences, Date.parse(start));
  return near?.id ?? meetingId(to, occurrenceOfId(id));
}

/** What is known of the meeting that stays goes before what is known of the other. */
function joinFacts(there: MeetingFacts | undefined, { id, facts }: StoredMeeting): MeetingFacts {
  const attendees = there?.attendees.length ? there.attendees : facts.attendees;
  const formerIds = [...new Set([...(there?.formerIds ?? []), ...(facts.formerIds ?? []), id])];
  return { ...facts, ...there, attendees, formerIds };
}

/** Of two decisions about one meeting the later one holds. */
async function moveLinks(
  place: Place,
  from: string,
  to: string,
  newIds: ReadonlyMap<string, string>,
): Promise<void> {
  const links = await linksOf(place, to);
  const changed = new Map<string, MeetingLink>();
  for (const [oldId, link] of await linksOf(place, from)) {
    const id = newIds.get(oldId);
    const there = id && (changed.get(id) ?? links.get(id));
    if (id && (!there || Date.parse(there.at) < Date.parse(link.at))) changed.set(id, link);
  }
  await writeRows(place, 'links', changed);
}
