import type { Dossier } from './dossier.ts';
import { dayOf, daysBetween } from './time.ts';

/** How far back the dossier reaches, in days before its latest entry (model.md, 'Dossier'). */
const KEEP_DAYS = {
  contactsGone: 400,
  signalsResolved: 180,
  signalsUnresolved: 800,
  incidents: 400,
  expectationsClosed: 800,
  commitmentsClosed: 200,
  questions: 400,
  ratings: 90,
} as const;

/** How many of each the dossier keeps whatever their age, so that no ledger can make it grow without end. */
const KEEP_COUNT = {
  contacted: 40,
  contacts: 200,
  notes: 200,
  meetings: 40,
  rounds: 8,
  signals: 150,
  incidents: 150,
  expectations: 200,
  commitments: 200,
  questions: 200,
  ratings: 100,
} as const;

/**
 * Drops what is older than the dossier keeps. Ages are looked at when the ledger reaches a new day
 * (`latestBefore` is the latest instant before this entry), counts at every entry.
 */
export function prune(dossier: Dossier, latestBefore: string | null): Dossier {
  const kept = withinCounts(dossier);
  const today = dayOf(dossier.latestAt ?? '');
  return latestBefore && dayOf(latestBefore) === today ? kept : withinDays(kept, today);
}

function withinCounts(dossier: Dossier): Dossier {
  return {
    ...dossier,
    contacted: last(dossier.contacted, KEEP_COUNT.contacted),
    contacts: settledFirst(dossier.contacts, KEEP_COUNT.contacts, (contact) => contact.left !== undefined),
    notes: last(dossier.notes, KEEP_COUNT.notes),
    meetings: last(dossier.meetings, KEEP_COUNT.meetings),
    rounds: last(dossier.rounds, KEEP_COUNT.rounds),
    signals: settledFirst(dossier.signals, KEEP_COUNT.signals, (signal) => signal.resolvedAt !== undefined),
    incidents: settledFirst(
      dossier.incidents,
      KEEP_COUNT.incidents,
      (incident) => incident.resolvedOn !== undefined,
    ),
    expectations: settledFirst(dossier.expectations, KEEP_COUNT.expectations, isSettled),
    commitments: settledFirst(
      dossier.commitments,
      KEEP_COUNT.commitments,
      ({ closed }) => closed !== undefined,
    ),
    questions: last(dossier.questions, KEEP_COUNT.questions),
    ratings: last(dossier.ratings, KEEP_COUNT.ratings),
  };
}

function withinDays(dossier: Dossier, today: string): Dossier {
  const within = (day: string, days: number) => daysBetween(day, today) <= days;
  return {
    ...dossier,
    contacts: dossier.contacts.filter(({ left }) => !left || within(left.at, KEEP_DAYS.contactsGone)),
    signals: dossier.signals.filter(({ at, resolvedAt }) =>
      resolvedAt ? within(resolvedAt, KEEP_DAYS.signalsResolved) : within(at, KEEP_DAYS.signalsUnresolved),
    ),
    incidents: dossier.incidents.filter(
      ({ resolvedOn, occurredOn }) =>
        !resolvedOn || within(resolvedOn, KEEP_DAYS.incidents) || within(occurredOn, KEEP_DAYS.incidents),
    ),
    expectations: dossier.expectations.filter((expectation) => {
      const settledAt = expectation.closed?.at ?? expectation.declined?.at;
      return !isSettled(expectation) || !settledAt || within(settledAt, KEEP_DAYS.expectationsClosed);
    }),
    commitments: dossier.commitments.filter(
      ({ closed }) => !closed || within(closed.at, KEEP_DAYS.commitmentsClosed),
    ),
    questions: dossier.questions.filter(({ at }) => within(at, KEEP_DAYS.questions)),
    ratings: dossier.ratings.filter(({ at }) => within(at, KEEP_DAYS.ratings)),
  };
}

function isSettled({ state }: Dossier['expectations'][number]): boolean {
  return state === 'closed' || state === 'declined';
}

function last<T>(list: T[], count: number): T[] {
  return list.length > count ? list.slice(-count) : list;
}

/** At most `count` items: settled ones go before open ones, older before newer. */
function settledFirst<T>(list: T[], count: number, isDone: (item: T) => boolean): T[] {
  const surplus = list.length - count;
  if (surplus <= 0) return list;
  const goers = new Set([...list.filter(isDone), ...list.filter((item) => !isDone(item))].slice(0, surplus));
  return list.filter((item) => !goers.has(item));
}
