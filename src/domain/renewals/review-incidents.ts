import { MISTAKE_DAYS } from '../coaching/mistake.ts';
import type { Incident } from '../incident.ts';
import { dayOf, daysBetween } from '../time.ts';
import type { ReviewedIncident } from './reviewed.ts';

/**
 * Incidents that happened from `from` to `day`, and all that are unresolved, latest first. A mistake of ours is a
 * repeat when one of the same category happened at most 180 days before (coaching.md, `repeat-incident`); then a
 * safeguard that was in place has failed.
 */
export function reviewIncidents(
  incidents: readonly Incident[],
  from: string,
  day: string,
): ReviewedIncident[] {
  const latestFirst = incidents
    .filter(({ occurredOn }) => occurredOn <= day)
    .sort((a, b) => daysBetween(a.occurredOn, b.occurredOn) || b.seq - a.seq);
  return latestFirst
    .filter(({ occurredOn, resolvedOn }) => occurredOn >= from || !resolvedOn)
    .map((incident) => {
      const place = latestFirst.indexOf(incident);
      const before = latestFirst.slice(place + 1).find((earlier) => isAlike(earlier, incident));
      const again = latestFirst.slice(0, place).findLast((later) => isAlike(incident, later));
      const { resolvedOn, safeguard, apologisedAt } = incident;
      const failed = safeguard && resolvedOn && again && again.occurredOn >= resolvedOn;
      return {
        ...factsOf(incident),
        ...(apologisedAt && { apologisedOn: dayOf(apologisedAt) }),
        ...(before && {
          repeatOf: {
            entryId: before.id,
            on: before.occurredOn,
            daysAfter: daysBetween(before.occurredOn, incident.occurredOn),
          },
        }),
        ...(failed && { safeguardFailedOn: again.occurredOn }),
      };
    });
}

function isAlike(earlier: Incident, later: Incident): boolean {
  return (
    earlier.causedBy === 'us' &&
    later.causedBy === 'us' &&
    earlier.category === later.category &&
    daysBetween(earlier.occurredOn, later.occurredOn) <= MISTAKE_DAYS.alikeWithin
  );
}

function factsOf({ id, seq, at, apologisedAt, ...facts }: Incident): ReviewedIncident {
  return { entryId: id, ...facts };
}
