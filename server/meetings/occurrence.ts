import { dayOf } from '#domain/time.ts';
import { meetingId, occurrenceAt, UNDATED } from './meeting-id.ts';
import type { StoredMeeting } from './meeting-rows.ts';

/** An occurrence is known again when it was moved by no more than this. */
const NEAR_MS = 12 * 60 * 60_000;

/** Most dates that a person is asked to choose from. */
const MAX_DATES = 20;

/** A series as far as it is known, its occurrences among them. */
export type KnownSeries = {
  root: string;
  occurrences: readonly StoredMeeting[];
  /** Up to when `occurrences` are all there are, in milliseconds since 1970. */
  datesKnownUntil: number | undefined;
};

/** Which occurrence is meant; when that is not clear the nearest one, and the days to choose from. */
export type Choice = { id: string; dates?: string[] };

/**
 * The occurrence of a series that begins at `start` (milliseconds since 1970), or nearest to `now` when the
 * start is not known. A date is asked for when there is no start, or none of the dates known lies near it
 * although all dates of that time are known.
 */
export function chooseOccurrence(series: KnownSeries, start: number | undefined, now: number): Choice {
  const { root, occurrences, datesKnownUntil = Number.NEGATIVE_INFINITY } = series;
  if (start !== undefined) {
    const near = nearOccurrence(occurrences, start);
    if (near) return { id: near.id };
    if (start > datesKnownUntil) return { id: meetingId(root, occurrenceAt(start)) };
  }
  const dated = byDistance(occurrences, start ?? now);
  return { id: dated[0]?.id ?? meetingId(root, UNDATED), dates: daysOf(dated) };
}

/** The known occurrence that is, or was to be, at an instant or near it. */
export function nearOccurrence(
  occurrences: readonly StoredMeeting[],
  instant: number,
): StoredMeeting | undefined {
  const [nearest] = byDistance(occurrences, instant);
  return nearest && distance(nearest, instant) <= NEAR_MS ? nearest : undefined;
}

/** Occurrences of which a time is known, nearest first. */
function byDistance(occurrences: readonly StoredMeeting[], instant: number): StoredMeeting[] {
  return occurrences
    .filter(({ facts }) => facts.start !== undefined)
    .sort((a, b) => distance(a, instant) - distance(b, instant));
}

function distance({ facts: { start = '', scheduled = start } }: StoredMeeting, instant: number): number {
  return Math.min(Math.abs(Date.parse(start) - instant), Math.abs(Date.parse(scheduled) - instant));
}

function daysOf(occurrences: readonly StoredMeeting[]): string[] {
  const starts = occurrences.flatMap(({ facts }) => (facts.start && !facts.cancelled ? [facts.start] : []));
  return [...new Set(starts.map(dayOf))].slice(0, MAX_DATES);
}

/**
 * The ids of occurrences that a calendar file dates: the one known by exactly that date, else one that a host
 * told of near it, else a new one. `scheduled` in milliseconds since 1970, all of one series.
 */
export function idsOfScheduled({ root, occurrences }: KnownSeries, scheduled: readonly number[]): string[] {
  const own = scheduled.map((instant) => meetingId(root, occurrenceAt(instant)));
  const known = new Set(occurrences.map(({ id }) => id));
  const free = new Map(occurrences.map((meeting) => [meeting.id, meeting]));
  for (const id of own) free.delete(id);
  return own.map((id, index) => {
    const near = known.has(id) ? undefined : nearOccurrence([...free.values()], scheduled[index] ?? 0);
    if (!near) return id;
    free.delete(near.id);
    return near.id;
  });
}
