import * as z from 'zod/mini';
import { Mood, Purpose } from '../client.ts';
import type { Dossier } from '../dossier.ts';
import type { RecordedEntry } from '../entry.ts';
import { dayOf, daysBetween } from '../time.ts';

/**
 * A conversation as the plot of a year needs it. Of the text that a list of thousands reads again and again only
 * the shape is checked: it was an id or an instant when it was recorded.
 */
export const ContactPoint = z.strictObject({
  id: z.string(),
  at: z.string(),
  purpose: Purpose,
  mood: z.optional(Mood),
  meetingId: z.optional(z.string()),
});
export type ContactPoint = z.infer<typeof ContactPoint>;

/** A year back from any day of the month after the latest entry, and never more than so many. */
const KEPT_DAYS = 400;
const KEPT_POINTS = 400;

/**
 * The conversations of the last 400 days, oldest first, and whichever the dossier lists, which keeps forty: those
 * remembered before `entries`, those that the entries tell of, and those of the dossier after them. As in the
 * fold, a meeting is one conversation on its day, and what was undone is gone.
 */
export function rememberContacts(
  before: readonly ContactPoint[],
  dossier: Dossier,
  entries: readonly RecordedEntry[],
): ContactPoint[] {
  const made = entries.flatMap((entry) => (entry.kind === 'contact-made' ? [entry] : []));
  const undone = new Set(entries.flatMap((entry) => (entry.kind === 'entry-undone' ? [entry.entryId] : [])));
  const points = new Map<string, ContactPoint>();
  for (const { id, at, purpose, mood, meetingId } of [...before, ...made, ...dossier.contacted]) {
    if (undone.has(id)) continue;
    const point = { id, at, purpose, ...(mood && { mood }), ...(meetingId !== undefined && { meetingId }) };
    points.set(meetingId === undefined ? id : `${dayOf(at)} ${meetingId}`, point);
  }
  const today = dossier.latestAt ?? '';
  const listed = new Set(dossier.contacted.map(({ id }) => id));
  return [...points.values()]
    .filter(({ id, at }) => listed.has(id) || daysBetween(at, today) <= KEPT_DAYS)
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .slice(-KEPT_POINTS);
}
