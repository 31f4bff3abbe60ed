import { occurrenceOfId, rootOfId, SINGLE } from './meeting-id.ts';
import { MeetingLink, type Place, readRows } from './meeting-rows.ts';

/** All that was decided for the meetings of a root, by their ids. */
export function linksOf(place: Place, root: string): Promise<Map<string, MeetingLink>> {
  return readRows(place, 'links', { prefix: `${root}-` }, MeetingLink);
}

/**
 * What was decided for a meeting. What was said of one date of a series holds for those after it, until
 * something else is said; dates before the first decision follow that one.
 */
export function linkFor(id: string, links: ReadonlyMap<string, MeetingLink>): MeetingLink | undefined {
  const own = links.get(id);
  if (own || occurrenceOfId(id) === SINGLE) return own;
  const decided = [...links.keys()].sort();
  return links.get(decided.findLast((earlier) => earlier < id) ?? decided[0] ?? '');
}

export async function linkOf(place: Place, id: string): Promise<MeetingLink | undefined> {
  return linkFor(id, await linksOf(place, rootOfId(id)));
}
