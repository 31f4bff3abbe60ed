import { type Dossier, LIST_NAMES, type Lists } from './dossier.ts';
import { dayOf, daysBetween } from './time.ts';
import { bytesOf } from './weight.ts';

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

type Keep<T> = { count: number; isSettled?: (item: T) => boolean };

/** How many of each the dossier keeps whatever their age; settled ones go before open ones, older before newer. */
const KEEP: { [Name in keyof Lists]: Keep<Lists[Name][number]> } = {
  contacts: { count: 200, isSettled: ({ left }) => left !== undefined },
  contacted: { count: 40 },
  notes: { count: 200 },
  signals: { count: 150, isSettled: ({ resolvedAt }) => resolvedAt !== undefined },
  incidents: { count: 150, isSettled: ({ resolvedOn }) => resolvedOn !== undefined },
  expectations: { count: 200, isSettled: isSettledExpectation },
  commitments: { count: 200, isSettled: ({ closed }) => closed !== undefined },
  questions: { count: 200 },
  rounds: { count: 8 },
  ratings: { count: 100 },
  meetings: { count: 40 },
  erasures: { count: 40 },
};

/** What a dossier weighs at most, so that a store can hold it beside its head; and its notes for undoing. */
const MAX_BYTES = 380_000;
const MAX_UNDO_BYTES = 60_000;

/**
 * Drops what is older or more than the dossier keeps, so that no ledger can make it grow without end. Ages
 * are looked at when the ledger reaches a new day (`latestBefore` is the latest instant before this entry).
 */
export function prune(dossier: Dossier, latestBefore: string | null): Dossier {
  const kept = withinBytes(withinCounts(dossier));
  const today = dayOf(dossier.latestAt ?? '');
  return latestBefore && dayOf(latestBefore) === today ? kept : withinDays(kept, today);
}

function withinCounts(dossier: Dossier): Dossier {
  return LIST_NAMES.reduce((kept, name) => shortened(kept, name, KEEP[name].count), dossier);
}

/** The heaviest list gives way, item by item: many or long items of one kind never cost those of another. */
function withinBytes(dossier: Dossier): Dossier {
  let kept = { ...dossier, undoable: lastWithin(dossier.undoable, MAX_UNDO_BYTES) };
  while (bytesOf(kept) > MAX_BYTES) {
    const heaviest = LIST_NAMES.reduce((a, b) => (bytesOf(kept[b]) > bytesOf(kept[a]) ? b : a));
    if (kept[heaviest].length === 0) return kept;
    kept = shortened(kept, heaviest, kept[heaviest].length - 1);
  }
  return kept;
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
      return !settledAt || within(settledAt, KEEP_DAYS.expectationsClosed);
    }),
    commitments: dossier.commitments.filter(
      ({ closed }) => !closed || within(closed.at, KEEP_DAYS.commitmentsClosed),
    ),
    questions: dossier.questions.filter(({ at }) => within(at, KEEP_DAYS.questions)),
    ratings: dossier.ratings.filter(({ at }) => within(at, KEEP_DAYS.ratings)),
  };
}

function isSettledExpectation({ state }: Lists['expectations'][number]): boolean {
  return state === 'closed' || state === 'declined';
}

function shortened<Name extends keyof Lists>(dossier: Dossier, name: Name, count: number): Dossier {
  // A list and its rule belong to the same name, which the compiler does not see through the lookup.
  const list: Lists[Name][number][] = dossier[name];
  const { isSettled } = KEEP[name] as Keep<Lists[Name][number]>;
  return list.length > count ? { ...dossier, [name]: settledFirst(list, count, isSettled) } : dossier;
}

/** At most `count` items: settled ones go before open ones, older before newer. */
function settledFirst<T>(list: T[], count: number, isSettled: (item: T) => boolean = () => false): T[] {
  const going = [...list.filter(isSettled), ...list.filter((item) => !isSettled(item))];
  const goers = new Set(going.slice(0, list.length - count));
  return list.filter((item) => !goers.has(item));
}

/** The last items of a list that together weigh at most so many bytes. */
function lastWithin<T>(list: T[], bytes: number): T[] {
  let first = list.length;
  let left = bytes;
  while (first > 0 && left >= bytesOf(list[first - 1])) {
    first -= 1;
    left -= bytesOf(list[first]);
  }
  return list.slice(first);
}
