import type { EntryKind, EntryOf, RecordedEntry } from '#domain/entry.ts';

/**
 * The figures of renewals, reviews, base rates and calibration, counted from the raw entries in the plainest way:
 * no dossier, no fold, nothing remembered from one entry to the next, and not a line shared with the product.
 */

type Recorded<K extends EntryKind> = EntryOf<K> & RecordedEntry;

const DAY = 24 * 60 * 60 * 1000;
const numberOf = (day: string) => Math.round(Date.parse(day.slice(0, 10)) / DAY);
const dayOf = (number: number) => new Date(number * DAY).toISOString().slice(0, 10);

/** Entries that nobody took back. */
function standing(entries: readonly RecordedEntry[]): RecordedEntry[] {
  const gone = entries.map((one) => (one.kind === 'entry-undone' ? one.entryId : ''));
  return entries.filter((one) => one.kind !== 'entry-undone' && !gone.includes(one.id));
}

function ofKind<K extends EntryKind>(entries: readonly RecordedEntry[], kind: K): Recorded<K>[] {
  return standing(entries).filter((one): one is Recorded<K> => one.kind === kind);
}

/** Conversations in the order of time; of several records of one meeting on one day the last counts. */
export function conversations(entries: readonly RecordedEntry[]): Recorded<'contact-made'>[] {
  const made = ofKind(entries, 'contact-made');
  return made
    .filter(
      (one, index) =>
        !made
          .slice(index + 1)
          .some(
            (later) =>
              one.meetingId !== undefined &&
              later.meetingId === one.meetingId &&
              later.at.slice(0, 10) === one.at.slice(0, 10),
          ),
    )
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || a.seq - b.seq);
}

/** Conversations of the 365 days before `day`, and of the day itself. */
export function ofTheYear(entries: readonly RecordedEntry[], day: string) {
  return conversations(entries).filter(({ at }) => {
    const ago = numberOf(day) - numberOf(at);
    return ago >= 0 && ago <= 365;
  });
}

/** Every day of the year on which more days than agreed had passed since the last conversation, or the agreement. */
export function silentDays(entries: readonly RecordedEntry[], day: string): string[] {
  const rhythm = ofKind(entries, 'rhythm-agreed').at(-1);
  if (!rhythm) return [];
  const starts = [rhythm, ...conversations(entries)].map(({ at }) => numberOf(at));
  const from = Math.max(numberOf(day) - 365, numberOf(rhythm.at));
  const silent: string[] = [];
  for (let today = from; today <= numberOf(day); today += 1) {
    const last = Math.max(...starts.filter((start) => start <= today && start >= numberOf(rhythm.at)));
    if (today - last > rhythm.everyDays) silent.push(dayOf(today));
  }
  return silent;
}

/** One expectation, read from its own entries alone. */
function life(entries: readonly RecordedEntry[], proposed: Recorded<'expectation-proposed'>) {
  const facts: { dueOn?: string | null | undefined; category?: string | null | undefined } = { ...proposed };
  let state = 'proposed';
  let assessed: Recorded<'expectation-assessed'> | undefined;
  let agreed: { at: string; realism: string | undefined } | undefined;
  let closed: Recorded<'expectation-closed'> | undefined;
  for (const one of standing(entries)) {
    if (!('expectationId' in one) || one.expectationId !== proposed.id) continue;
    if (one.kind === 'expectation-changed') {
      if (one.dueOn !== undefined) facts.dueOn = one.dueOn;
      if (one.category !== undefined) facts.category = one.category;
      state = 'proposed';
    }
    if (one.kind === 'expectation-assessed') assessed = one;
    if (one.kind === 'expectation-agreed') {
      agreed = { at: one.at, realism: assessed?.realism };
      state = 'agreed';
    }
    if (one.kind === 'expectation-declined') state = 'declined';
    if (one.kind === 'expectation-closed') {
      closed = one;
      state = 'closed';
    }
  }
  return { proposed, facts, state, assessed, agreed, closed };
}

const lives = (entries: readonly RecordedEntry[]) =>
  ofKind(entries, 'expectation-proposed').map((proposed) => life(entries, proposed));

/** Expectations by how they stand on `day`; closed ones count for a year. */
export function counts(entries: readonly RecordedEntry[], day: string) {
  const counted = { met: 0, exceeded: 0, missed: 0, open: 0, atRisk: 0, overdue: 0, proposed: 0 };
  for (const { facts, state, assessed, agreed, closed } of lives(entries)) {
    if (closed) {
      const isOfYear = numberOf(day) - numberOf(closed.at) <= 365;
      if (isOfYear && closed.outcome !== 'withdrawn') counted[closed.outcome] += 1;
    } else if (state !== 'declined') {
      const needs = assessed?.prerequisites.some(({ granted }) => granted !== true);
      if (agreed && facts.dueOn && facts.dueOn < day) counted.overdue += 1;
      else if (state === 'proposed') counted.proposed += 1;
      else if (needs || assessed?.realism === 'unrealistic') counted.atRisk += 1;
      else counted.open += 1;
    }
  }
  return counted;
}

/** Days of mistakes of ours in the year. */
export function mistakeDays(entries: readonly RecordedEntry[], day: string): string[] {
  const ours = ofKind(entries, 'incident-reported').filter(({ id, causedBy }) => {
    const changed = ofKind(entries, 'incident-updated').filter(({ incidentId }) => incidentId === id);
    return (changed.findLast((one) => one.causedBy !== undefined)?.causedBy ?? causedBy) === 'us';
  });
  return ours
    .map(({ occurredOn }) => occurredOn)
    .filter((on) => on <= day && numberOf(day) - numberOf(on) <= 365)
    .sort();
}

/** What became of every expectation that was ever closed. */
export function closedEver(entries: readonly RecordedEntry[]) {
  return lives(entries).flatMap(({ proposed, facts, assessed, agreed, closed }) => {
    if (!closed) return [];
    const horizon = agreed && facts.dueOn ? numberOf(facts.dueOn) - numberOf(agreed.at) : 0;
    const needed = assessed?.prerequisites ?? [];
    return [
      {
        id: proposed.id,
        category: facts.category ?? undefined,
        outcome: closed.outcome,
        horizonDays: horizon > 0 ? horizon : undefined,
        realism: agreed?.realism,
        granted: needed.length > 0 && needed.every(({ granted }) => granted === true),
      },
    ];
  });
}

type Closed = ReturnType<typeof closedEver>[number];

/** The base rate of one category, or of all; of a horizon, if one is named. */
export function rates(closed: readonly Closed[], category?: string, horizonDays?: number) {
  const similar = closed.filter(
    (one) =>
      (category === undefined || one.category === category) &&
      (horizonDays === undefined ||
        (one.horizonDays !== undefined &&
          one.horizonDays * 2 >= horizonDays &&
          one.horizonDays <= horizonDays * 2)),
  );
  const count = (outcome: string) => similar.filter((one) => one.outcome === outcome).length;
  const reached = similar.filter(({ outcome }) => outcome === 'met' || outcome === 'exceeded');
  return {
    closed: similar.length,
    met: count('met'),
    exceeded: count('exceeded'),
    missed: count('missed'),
    withdrawn: count('withdrawn'),
    metWithPrerequisitesGranted: reached.filter(({ granted }) => granted).length,
  };
}

/** Said and become: the table and the score of a workspace. */
export function reliability(closed: readonly Closed[]) {
  const said: Record<string, number> = { realistic: 0.8, conditional: 0.5, unrealistic: 0.2 };
  const decided = closed.filter(({ outcome, realism }) => outcome !== 'withdrawn' && realism !== undefined);
  let sum = 0;
  for (const { realism = '', outcome } of decided) {
    const became = outcome === 'missed' ? 0 : 1;
    sum += ((said[realism] ?? 0) - became) * ((said[realism] ?? 0) - became);
  }
  return {
    n: decided.length,
    unassessed: closed.filter(({ realism }) => realism === undefined).length,
    score: decided.length >= 5 ? sum / decided.length : undefined,
    rows: Object.keys(said).map((word) => ({
      realism: word,
      n: decided.filter(({ realism }) => realism === word).length,
      missed: decided.filter(({ realism, outcome }) => realism === word && outcome === 'missed').length,
    })),
  };
}
