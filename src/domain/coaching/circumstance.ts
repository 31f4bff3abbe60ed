import { addDays, dayOf, daysBetween } from '../time.ts';
import { evidenceOf, GOAL_CIRCUMSTANCES, GOAL_TESTS, type GoalCircumstance } from './goal.ts';
import { isTold, presentMistakes, repeatedMistakes } from './mistake.ts';
import { ground, meetingGround, type Occasion } from './occasion.ts';
import { goneContacts, newContacts, newManager } from './situation.ts';

/** What can be true of a client's history beside situations and signals; the names that a prompt can use. */
export const CIRCUMSTANCES = [
  'always',
  'long-standing',
  'large-share',
  'no-rhythm',
  'rhythm-missed-twice',
  'no-care-lately',
  'sales-only',
  'same-questions',
  'kickoff',
  'addressee-new',
  'contact-gone',
  'manager-new',
  'client-commitment-overdue',
  'incident-untold',
  'incident-unresolved',
  'incident-resolved',
  'apologised-before',
  'goodwill-intact',
  ...GOAL_CIRCUMSTANCES,
] as const;
export type Circumstance = (typeof CIRCUMSTANCES)[number];

const LONG_STANDING_YEARS = 3;
const LARGE_SHARE = 0.3;
const LATELY_CONTACTS = 3;
const ROUTINE_ROUNDS = 4;
const CONTENT_DAYS = 180;
const RHYTHM_LOOKBACK_DAYS = 180;
const RHYTHM_MISSES = 2;

/** The entries that prove the circumstance, latest first; none, and it is not so. */
export function proofOf(circumstance: Circumstance, occasion: Occasion): string[] {
  if (!isAboutGoals(circumstance)) return PROOFS[circumstance](occasion);
  return occasion.dossier.expectations
    .filter((goal) => GOAL_TESTS[circumstance](goal, occasion.day))
    .map(evidenceOf)
    .reverse();
}

/** Whether the circumstance is one of a single expectation. */
export function isAboutGoals(circumstance: Circumstance): circumstance is GoalCircumstance {
  return circumstance in GOAL_TESTS;
}

const PROOFS: Record<Exclude<Circumstance, GoalCircumstance>, (occasion: Occasion) => string[]> = {
  always: ground,
  'long-standing': ({ dossier: { profile }, day }) =>
    profile?.since && addYears(profile.since, LONG_STANDING_YEARS) <= day ? [profile.entryId] : [],
  'large-share': ({ dossier: { profile } }) =>
    profile?.revenueShare !== undefined && profile.revenueShare >= LARGE_SHARE ? [profile.entryId] : [],
  'no-rhythm': (occasion) => (occasion.dossier.rhythm ? [] : ground(occasion)),
  'rhythm-missed-twice': (occasion) => {
    const { rhythm } = occasion.dossier;
    return rhythm && rhythmMisses(occasion, rhythm) >= RHYTHM_MISSES ? [rhythm.entryId] : [];
  },
  'no-care-lately': (occasion) => lately(occasion, (purpose) => purpose !== 'care'),
  'sales-only': (occasion) => lately(occasion, (purpose) => purpose === 'sales'),
  'same-questions': (occasion) => (asksTheSame(occasion) ? ground(occasion) : []),
  kickoff: (occasion) => (occasion.meeting.purpose === 'kickoff' ? meetingGround(occasion) : []),
  'addressee-new': (occasion) =>
    newContacts(occasion)
      .filter(({ id }) => id === occasion.contact?.id)
      .map(({ joinedEntryId }) => joinedEntryId),
  'contact-gone': goneContacts,
  'manager-new': newManager,
  'client-commitment-overdue': ({ dossier, day }) =>
    dossier.commitments
      .filter(({ who, closed, dueOn }) => who === 'client' && !closed && dueOn && daysBetween(dueOn, day) > 0)
      .map(({ id }) => id)
      .reverse(),
  'incident-untold': (occasion) => mistakes(occasion, (incident) => !isTold(incident, occasion.now)),
  'incident-unresolved': (occasion) => mistakes(occasion, ({ resolvedOn }) => !resolvedOn),
  'incident-resolved': (occasion) => mistakes(occasion, ({ resolvedOn }) => resolvedOn !== undefined),
  'apologised-before': (occasion) =>
    repeatedMistakes(occasion).flatMap(([, ...before]) =>
      before.filter(({ apologies }) => apologies > 0).map(({ id }) => id),
    ),
  'goodwill-intact': (occasion) =>
    mistakes(occasion, (incident) => wasContent(occasion, incident.occurredOn)),
};

/** The last three contacts, if there are so many and each has a purpose that fits. */
function lately({ earlier }: Occasion, fits: (purpose: string) => boolean): string[] {
  const last = earlier.slice(-LATELY_CONTACTS);
  return last.length === LATELY_CONTACTS && last.every(({ purpose }) => fits(purpose))
    ? last.map(({ id }) => id).reverse()
    : [];
}

/** Whether the four meetings before this one each asked the very same questions. */
function asksTheSame({ dossier, meeting }: Occasion): boolean {
  const rounds = dossier.rounds
    .filter(({ id }) => id !== meeting.id)
    .slice(-ROUTINE_ROUNDS)
    .map(({ promptIds }) => [...promptIds].sort().join(' '));
  return rounds.length === ROUTINE_ROUNDS && new Set(rounds).size === 1;
}

function mistakes(
  occasion: Occasion,
  fits: (incident: ReturnType<typeof presentMistakes>[number]) => boolean,
) {
  return presentMistakes(occasion)
    .filter(fits)
    .map(({ id }) => id);
}

/** No mood `bad` in the 180 days before the mistake; the day itself already bears its mark. */
function wasContent({ dossier }: Occasion, occurredOn: string): boolean {
  return !dossier.contacted.some(({ mood, at }) => {
    const before = daysBetween(at, occurredOn);
    return mood === 'bad' && before > 0 && before <= CONTENT_DAYS;
  });
}

/** How many times a contact was due by the agreed rhythm and did not come, in the last 180 days. */
function rhythmMisses(
  { dossier, earlier, day }: Occasion,
  rhythm: NonNullable<Occasion['dossier']['rhythm']>,
): number {
  const reach = Math.min(daysBetween(rhythm.at, day), RHYTHM_LOOKBACK_DAYS);
  const from = addDays(day, -reach);
  const days = earlier.map(({ at }) => dayOf(at)).filter((contactDay) => contactDay >= from);
  // Of very many contacts the dossier keeps only the latest: then the first one kept is where to count from.
  const keepsAll = dossier.contacted[0]?.at === dossier.firstContactAt;
  const points = [...(keepsAll || days.length === 0 ? [from] : []), ...days, day];
  return points
    .slice(1)
    .map((point, index) => daysBetween(points[index] ?? point, point))
    .reduce((misses, gap) => misses + Math.max(0, Math.ceil(gap / rhythm.everyDays) - 1), 0);
}

function addYears(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}
