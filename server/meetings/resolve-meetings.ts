import type { ResolvedMeeting } from '#contracts/api.ts';
import { inBatches } from '../in-batches.ts';
import { clientsOf } from './candidates.ts';
import { putOnDays } from './day-index.ts';
import { linkFor, linksOf } from './links.ts';
import { meetingId, SINGLE } from './meeting-id.ts';
import {
  currentRoot,
  type MeetingFacts,
  type MeetingLink,
  readMeetings,
  readRow,
  SeriesRow,
  type StoredMeeting,
  writeRows,
} from './meeting-rows.ts';
import { mergeFacts } from './merge-facts.ts';
import { type Choice, chooseOccurrence, idsOfScheduled, type KnownSeries } from './occurrence.ts';
import { rootOf } from './roots.ts';
import type { Sighting } from './sighting.ts';
import { followRoot } from './unite.ts';
import type { Viewer } from './viewer.ts';

/** Who tells of meetings, where, and when (milliseconds since 1970). */
export type Teller = Viewer & { now: number };

/** How far back occurrences of a series are looked for. */
const LOOK_BACK_MS = 200 * 86_400_000;

/**
 * The meetings that someone's host or calendar tells of, in the same order. What is told is kept: the same
 * meeting is known again by any of its names, whoever tells of it.
 */
export async function resolveMeetings(
  teller: Teller,
  sightings: readonly Sighting[],
): Promise<ResolvedMeeting[]> {
  const byNames = Map.groupBy(sightings, ({ aliases }) => aliases.join('\n'));
  const named = await inBatches([...byNames.values()], async (same) => {
    return { same, root: await rootOf(teller, same[0]?.aliases ?? ['']) };
  });
  // A root may have become part of another one while the later ones were looked up.
  const rooted = await inBatches(named, async ({ same, root }) => ({
    same,
    root: await currentRoot(teller, root),
  }));
  const byRoot = Map.groupBy(rooted, ({ root }) => root);
  const answers = new Map<Sighting, ResolvedMeeting>();
  const clients = clientsOf(teller);
  await inBatches([...byRoot], async ([root, groups]) => {
    const told = groups.flatMap(({ same }) => same);
    const placed = await placeSightings(teller, root, told);
    for (const { sighting, meeting, choice, link } of placed) {
      const standing = link?.clientId && !(await clients.nameOf(link.clientId)) ? undefined : link;
      const candidates = standing ? [] : await clients.candidates(meeting.facts.attendees);
      answers.set(sighting, answer(meeting, choice, standing, candidates));
    }
  });
  return sightings.flatMap((sighting) => answers.get(sighting) ?? []);
}

type Placed = { sighting: Sighting; meeting: StoredMeeting; choice: Choice; link: MeetingLink | undefined };

/** Which meeting of a root each sighting is of; what it tells is written down. */
async function placeSightings(teller: Teller, root: string, told: readonly Sighting[]): Promise<Placed[]> {
  const { now, userId } = teller;
  const starts = told.map(startOf).filter((start) => start !== undefined);
  const occurrences = await readMeetings(teller, root, Math.min(now, ...starts) - LOOK_BACK_MS);
  const links = await linksOf(teller, root);
  const series = await keepSeries(teller, root, told);
  const choices = series
    ? chooseAll({ root, occurrences, ...series }, told, now)
    : told.map((): Choice => ({ id: meetingId(root, SINGLE) }));

  const known = new Map(occurrences.map((meeting) => [meeting.id, meeting]));
  const changed = new Map<string, MeetingFacts>();
  const placed = told.map((sighting, index): Placed => {
    const choice = choices[index] ?? { id: meetingId(root, SINGLE) };
    const before = known.get(choice.id)?.facts;
    const facts = choice.dates
      ? (before ?? undatedFacts(sighting))
      : mergeFacts(before, sighting, series !== undefined);
    const meeting = { id: choice.id, facts };
    known.set(choice.id, meeting);
    if (JSON.stringify(facts) !== JSON.stringify(before)) changed.set(choice.id, facts);
    return { sighting, meeting, choice, link: linkFor(choice.id, links) };
  });
  await writeRows(teller, 'facts', changed);
  if (changed.size > 0) await followRoot(teller, root);
  const clear = placed.filter(({ choice }) => !choice.dates);
  await putOnDays(
    teller,
    { userId },
    clear.map(({ meeting }) => meeting),
  );
  const withClient = clear.filter(({ link }) => link?.clientId);
  await putOnDays(
    teller,
    'workspace',
    withClient.map(({ meeting }) => meeting),
  );
  return placed;
}

/** When the meeting was to be, or is, in milliseconds since 1970. */
function startOf({ scheduled, facts }: Sighting): number | undefined {
  const start = scheduled ?? facts.start;
  return start === undefined ? undefined : Date.parse(start);
}

/** Remembers that a root is a series, and up to when its dates are known; `undefined` when it is a single meeting. */
async function keepSeries(
  teller: Teller,
  root: string,
  told: readonly Sighting[],
): Promise<{ datesKnownUntil: number | undefined } | undefined> {
  const known = await readRow(teller, 'series', root, SeriesRow);
  // A join link that was copied into another appointment is one thread with several dates, just as a series.
  const isSeries = told.some(({ recurring }) => recurring) || new Set(told.map(startOf)).size > 1;
  if (!known && !isSeries) return undefined;
  const ends = [known, ...told].flatMap((from) => from?.datesKnownUntil ?? []);
  const datesKnownUntil = ends.sort((a, b) => Date.parse(b) - Date.parse(a))[0];
  if (!known || datesKnownUntil !== known.datesKnownUntil) {
    await writeRows(teller, 'series', new Map([[root, { ...(datesKnownUntil && { datesKnownUntil }) }]]));
  }
  return { datesKnownUntil: datesKnownUntil === undefined ? undefined : Date.parse(datesKnownUntil) };
}

function chooseAll(series: KnownSeries, told: readonly Sighting[], now: number): Choice[] {
  const dated = told.filter(({ scheduled }) => scheduled !== undefined);
  const ids = idsOfScheduled(
    series,
    dated.map((sighting) => startOf(sighting) ?? now),
  );
  return told.map((sighting) => {
    const id = ids[dated.indexOf(sighting)];
    return id === undefined ? chooseOccurrence(series, startOf(sighting), now) : { id };
  });
}

function undatedFacts({ facts: { title, attendees } }: Sighting): MeetingFacts {
  return { ...(title && { title }), attendees };
}

function answer(
  { id, facts: { formerIds } }: StoredMeeting,
  { dates }: Choice,
  link: MeetingLink | undefined,
  candidates: ResolvedMeeting['candidates'],
): ResolvedMeeting {
  return {
    meetingId: id,
    ...(formerIds && { formerIds }),
    ...(link?.clientId && { clientId: link.clientId }),
    ...(link?.clientId === null && { noClient: true }),
    candidates,
    ...(dates && { needsDate: true, dates }),
  };
}
