import type { Incident } from '../incident.ts';
import { daysBetween } from '../time.ts';
import type { Occasion } from './occasion.ts';

/** Days that our mistakes count (coaching.md, 'Situations'). */
export const MISTAKE_DAYS = { resolvedCounts: 30, alikeWithin: 180, repeatCounts: 90 } as const;

/** What the rules ask of an incident. */
export type Mistake = Pick<Incident, 'seq' | 'category' | 'causedBy' | 'occurredOn' | 'resolvedOn'>;

/** Incidents as they are seen on a day, from a meeting or from a list. */
type Seen<I extends Mistake> = { dossier: { incidents: readonly I[] }; day: string };

/** Mistakes of ours that are unresolved, or were resolved at most 30 days before the meeting; latest first. */
export function presentMistakes({ dossier, day }: Occasion): Incident[] {
  return ours(dossier.incidents).filter(
    ({ resolvedOn }) => !resolvedOn || daysBetween(resolvedOn, day) <= MISTAKE_DAYS.resolvedCounts,
  );
}

/**
 * Runs of alike mistakes of ours: same category, each at most 180 days after the one before, the last one
 * unresolved or at most 90 days before the meeting. A run has two members or more, latest first.
 */
export function repeatedMistakes<I extends Mistake>({ dossier, day }: Seen<I>): I[][] {
  const runs: I[][] = [];
  for (const alike of Map.groupBy(ours(dossier.incidents), ({ category }) => category).values()) {
    const start = alike.findIndex((incident, index) => {
      const earlier = alike[index + 1];
      return earlier !== undefined && isSoonAfter(incident, earlier) && stillCounts(incident, day);
    });
    if (start < 0) continue;
    const rest = alike.slice(start);
    const end = rest.findIndex((incident, index) => {
      const earlier = rest[index + 1];
      return !earlier || !isSoonAfter(incident, earlier);
    });
    runs.push(rest.slice(0, end + 1));
  }
  return runs;
}

/** Whether the client has been told of the mistake by today. */
export function isTold({ toldClientOn }: Incident, now: string): boolean {
  return toldClientOn !== undefined && daysBetween(toldClientOn, now) >= 0;
}

function ours<I extends Mistake>(incidents: readonly I[]): I[] {
  return incidents
    .filter(({ causedBy }) => causedBy === 'us')
    .sort((a, b) => daysBetween(a.occurredOn, b.occurredOn) || b.seq - a.seq);
}

function isSoonAfter(later: Mistake, earlier: Mistake): boolean {
  return daysBetween(earlier.occurredOn, later.occurredOn) <= MISTAKE_DAYS.alikeWithin;
}

function stillCounts({ resolvedOn, occurredOn }: Mistake, day: string): boolean {
  return !resolvedOn || daysBetween(occurredOn, day) <= MISTAKE_DAYS.repeatCounts;
}
