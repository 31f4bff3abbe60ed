import * as z from 'zod/mini';
import { dayOf } from '#domain/time.ts';
import { type Place, readRows, type StoredMeeting, writeRows } from './meeting-rows.ts';

/**
 * A list of the day is that of a user, of the meetings that his own calendars and hosts told of, or that of the
 * whole workspace, of those that are linked with a client. So nobody sees what is only in a colleague's calendar.
 */
export type Whose = { userId: string } | 'workspace';

const DayRow = z.strictObject({});

/** Puts meetings on the list of their days. A moved meeting stays on the day it left, where a reader skips it. */
export async function putOnDays(
  place: Place,
  whose: Whose,
  meetings: readonly StoredMeeting[],
): Promise<void> {
  const rows = new Map<string, unknown>();
  for (const { id, facts } of meetings) {
    if (facts.start) rows.set(`${prefixOf(whose)}${dayOf(facts.start)}/${id}`, {});
  }
  await writeRows(place, 'days', rows);
}

/** Ids of meetings on these days, by the calendar of whoever wrote them, with the day of each. */
export async function idsOnDays(
  place: Place,
  whose: Whose,
  days: { from: string; to: string },
): Promise<{ id: string; day: string }[]> {
  const prefix = prefixOf(whose);
  const rows = await readRows(
    place,
    'days',
    { prefix, from: `${prefix}${days.from}`, upTo: `${prefix}${days.to}~` },
    DayRow,
  );
  return [...rows.keys()].map((key) => {
    const [day = '', id = ''] = key.slice(prefix.length).split('/');
    return { id, day };
  });
}

/** No encoded user id holds an `@`. */
function prefixOf(whose: Whose): string {
  return whose === 'workspace' ? '@/' : `${encodeURIComponent(whose.userId)}/`;
}
