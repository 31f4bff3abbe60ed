import type { Dossier } from '../dossier.ts';
import type { Meeting } from '../meeting.ts';
import { CRISIS_SIGNALS, type SignalName } from '../signal.ts';
import { daysBetween, isBefore } from '../time.ts';
import { SITUATIONS, type Situation, type SituationId } from './briefing.ts';
import { presentMistakes, repeatedMistakes } from './mistake.ts';
import { ground, meetingGround, type Occasion, occasionOf } from './occasion.ts';

/** Days that decide whether a situation holds (coaching.md, 'Situations'); those of mistakes are in `mistake.ts`. */
export const SITUATION_DAYS = { handoverCounts: 60, renewalAhead: 90, silence: 60 } as const;

/** How many agreed expectations missed in a row, and how many bad moods after them, put parting on the table. */
const MISSED_IN_A_ROW = 3;
const BAD_MOODS_IN_A_ROW = 2;

/**
 * The situations that the client's history shows, strongest first, each with the entries that prove it, the
 * latest first. Never empty, unless the ledger is.
 */
export function recognise(dossier: Dossier, meeting: Meeting, now: string): Situation[] {
  return situationsOf(occasionOf(dossier, meeting, now));
}

/** Same as `recognise`, for a dossier already seen from the meeting. */
export function situationsOf(occasion: Occasion): Situation[] {
  const found = SITUATIONS.flatMap((id) => {
    const because = [...new Set(PROOFS[id](occasion))];
    return because.length > 0 ? [{ id, because }] : [];
  });
  if (found.length > 0) return found;
  const because = ground(occasion);
  return because.length > 0 ? [{ id: 'steady', because }] : [];
}

/** The entries that prove a situation; none, and it does not hold. */
const PROOFS: Record<SituationId, (occasion: Occasion) => string[]> = {
  'repeat-incident': (occasion) => repeatedMistakes(occasion).flatMap((run) => run.map(({ id }) => id)),
  'our-incident': (occasion) => presentMistakes(occasion).map(({ id }) => id),
  parting: (occasion) => [...activeSignals(occasion, ['parting-considered']), ...lostTrust(occasion)],
  cancellation: (occasion) => activeSignals(occasion, ['wants-to-cancel', 'wants-to-reduce']),
  'client-crisis': (occasion) => activeSignals(occasion, CRISIS_SIGNALS),
  handover,
  renewal: ({ dossier: { renewal }, day }) => {
    if (!renewal) return [];
    const ahead = daysBetween(day, renewal.on);
    return ahead >= 0 && ahead <= SITUATION_DAYS.renewalAhead ? [renewal.entryId] : [];
  },
  'goal-setting': (occasion) => {
    const proposed = occasion.dossier.expectations.filter(({ state }) => state === 'proposed');
    if (proposed.length > 0) return proposed.map(({ id }) => id).reverse();
    const { purpose } = occasion.meeting;
    return purpose === 'kickoff' || purpose === 'goals' ? meetingGround(occasion) : [];
  },
  reconnect: ({ earlier, day }) => {
    const last = earlier.at(-1);
    return last && daysBetween(last.at, day) >= SITUATION_DAYS.silence ? [last.id] : [];
  },
  'first-meeting': (occasion) => (occasion.earlier.length === 0 ? ground(occasion) : []),
  // Holds alone and only when nothing else does, so it has no proof of its own.
  steady: () => [],
};

/** The entries that raised one of these signals and still count on the meeting's day, latest first. */
export function activeSignals({ signals }: Occasion, names: readonly SignalName[]): string[] {
  return signals.filter(({ signal }) => names.includes(signal)).map(({ id }) => id);
}

/** What trust is read from: closed expectations and conversations, oldest first. */
type Closing = Pick<
  NonNullable<Dossier['expectations'][number]['closed']>,
  'at' | 'seq' | 'outcome' | 'entryId'
>;
type Trusting = {
  expectations: readonly {
    agreed?: object | undefined;
    declined?: object | undefined;
    closed?: Closing | undefined;
  }[];
  contacted: readonly Pick<Dossier['contacted'][number], 'id' | 'mood'>[];
};

/** The last three agreed expectations missed and the last two moods bad: what proves it, else nothing. */
export function lostTrust({ dossier }: { dossier: Trusting }): string[] {
  const closings = dossier.expectations
    .flatMap(({ agreed, declined, closed }) => (agreed && !declined && closed ? [closed] : []))
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || a.seq - b.seq)
    .slice(-MISSED_IN_A_ROW);
  const moods = dossier.contacted.filter(({ mood }) => mood !== undefined).slice(-BAD_MOODS_IN_A_ROW);
  const holds =
    closings.length === MISSED_IN_A_ROW &&
    closings.every(({ outcome }) => outcome === 'missed') &&
    moods.length === BAD_MOODS_IN_A_ROW &&
    moods.every(({ mood }) => mood === 'bad');
  return holds
    ? [...closings.map(({ entryId }) => entryId).reverse(), ...moods.map(({ id }) => id).reverse()]
    : [];
}

function handover(occasion: Occasion): string[] {
  return [
    ...newContacts(occasion).map(({ joinedEntryId }) => joinedEntryId),
    ...goneContacts(occasion),
    ...newManager(occasion),
  ];
}

/** Contacts who joined after our first contact with the client and at most 60 days before the meeting, latest first. */
export function newContacts(occasion: Occasion): Dossier['contacts'] {
  const { dossier, earlier } = occasion;
  const first = earlier.length > 0 ? dossier.firstContactAt : null;
  if (!first) return [];
  return dossier.contacts
    .filter(({ joinedAt, left }) => !left && isBefore(first, joinedAt) && isHandover(joinedAt, occasion))
    .reverse();
}

/** The entries by which contacts left at most 60 days before the meeting, latest first. */
export function goneContacts(occasion: Occasion): string[] {
  return occasion.dossier.contacts
    .flatMap(({ left }) => (left && isHandover(left.at, occasion) ? [left.entryId] : []))
    .reverse();
}

/** The entry by which another account manager of ours took over, if at most 60 days before the meeting. */
export function newManager(occasion: Occasion): string[] {
  const { manager } = occasion.dossier;
  return manager?.takenOver && isHandover(manager.at, occasion) ? [manager.entryId] : [];
}

function isHandover(at: string, { day }: Occasion): boolean {
  return daysBetween(at, day) <= SITUATION_DAYS.handoverCounts;
}
