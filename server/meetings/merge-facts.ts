import type { MeetingFacts } from './meeting-rows.ts';
import type { Sighting } from './sighting.ts';

/** What is known of a meeting after one more sighting. A calendar file older than what is known changes nothing. */
export function mergeFacts(
  known: MeetingFacts | undefined,
  { facts, scheduled }: Pick<Sighting, 'facts' | 'scheduled'>,
  isSeries: boolean,
): MeetingFacts {
  if (known && (facts.sequence ?? Number.POSITIVE_INFINITY) < (known.sequence ?? 0)) return known;
  const { attendees, ...told } = facts;
  const merged: MeetingFacts = {
    ...known,
    ...told,
    ...(toldByRule(known, facts) && { start: known?.start, end: known?.end }),
    attendees: attendees.length > 0 ? attendees : (known?.attendees ?? []),
    ...(isSeries && { scheduled: scheduled ?? known?.scheduled ?? facts.start }),
  };
  // What is absent is left out, so that the same facts look the same.
  return JSON.parse(JSON.stringify(merged));
}

/** Some hosts name the time by the rule of the series for an occurrence that a calendar knows to be moved. */
function toldByRule(known: MeetingFacts | undefined, { start, sequence }: Sighting['facts']): boolean {
  if (sequence !== undefined || !start || !known?.start || !known.scheduled) return false;
  return Date.parse(start) === Date.parse(known.scheduled) && Date.parse(start) !== Date.parse(known.start);
}
