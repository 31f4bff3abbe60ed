import { repeatedMistakes } from '../coaching/mistake.ts';
import { lostTrust } from '../coaching/situation.ts';
import { CRISIS_SIGNALS, isActive, type SignalName } from '../signal.ts';
import { addDays, dayOf, daysBetween } from '../time.ts';
import type { AttentionRule } from './attention.ts';
import type { RenewalFacts } from './renewal-facts.ts';

/** How long a date that passed without a new one stays on the list. */
export const PASSED_DAYS = 90;

/** How many difficult conversations in a row are no chance any more. */
const BAD_MOODS_IN_A_ROW = 2;

/** From this share of our revenue on we depend on one client (coaching.md `wopen.dependence`). */
const LARGE_SHARE = 0.3;

type TroubleReason =
  | 'renewal-passed'
  | 'incident-repeated'
  | 'incident-unresolved'
  | 'parting'
  | 'cancellation'
  | 'bad-moods'
  | 'crisis'
  | 'budget-cut'
  | 'competitor'
  | 'dependence';

/** What strains the relationship itself: mistakes, doubts, hard times. */
export const troubleRules: Record<TroubleReason, AttentionRule> = {
  /** The date has passed, nobody agreed on parting, and no new date is set; `count` days ago. */
  'renewal-passed': ({ renewal, review }, day) => {
    const days = renewal ? daysBetween(renewal.on, day) : 0;
    const isParted = review?.verdict === 'part-well' && review.renewalOn === renewal?.on;
    if (!renewal || days <= 0 || days > PASSED_DAYS || isParted) return undefined;
    return { count: days, on: renewal.on, since: addDays(renewal.on, 1), because: [renewal.entryId] };
  },

  /** The same mistake of ours again within 180 days, still open or at most 90 days old (`fridrich.second-time`). */
  'incident-repeated': (facts, day) => {
    const runs = repeatedMistakes({ dossier: facts, day });
    const [run] = runs.sort((a, b) => compare(b[0]?.occurredOn, a[0]?.occurredOn));
    const [latest, before] = run ?? [];
    if (!run || !latest || !before) return undefined;
    const known = { count: run.length, on: latest.occurredOn, before: before.occurredOn, text: latest.title };
    return { ...known, since: dayOf(latest.at), because: run.map(({ id }) => id) };
  },

  /** A mistake of ours is not solved (`fridrich.when-and-meanwhile`). */
  'incident-unresolved': ({ incidents }, day) => {
    const open = incidents
      .filter(({ causedBy, resolvedOn }) => causedBy === 'us' && !resolvedOn)
      .filter(({ at }) => dayOf(at) <= day)
      .sort((a, b) => compare(b.occurredOn, a.occurredOn) || b.seq - a.seq);
    const [latest] = open;
    if (!latest) return undefined;
    const known = { count: open.length, on: latest.occurredOn, text: latest.title };
    return { ...known, since: latestDay(open), because: open.map(({ id }) => id) };
  },

  /** Parting was spoken of, or three goals in a row were missed and the last two moods bad (`wopen.solve-before-parting`). */
  parting: (facts, day) => {
    const signals = signalled(facts, day, ['parting-considered']);
    if (signals) return signals;
    const because = lostTrust({ dossier: facts });
    const mood = facts.contacted.findLast((contact) => contact.mood !== undefined);
    const closed = facts.expectations.flatMap((one) => (one.closed ? [one.closed] : []));
    if (because.length === 0 || !mood) return undefined;
    const since = latestDay([mood, ...closed.filter(({ entryId }) => because.includes(entryId))]);
    return { on: since, since, because };
  },

  /** The client wants to end or to reduce (`hell.still-needed`). */
  cancellation: (facts, day) => signalled(facts, day, ['wants-to-cancel', 'wants-to-reduce']),

  /** The last two or more conversations with a mood were difficult (`schwartz.just-listen`). */
  'bad-moods': ({ contacted }, day) => {
    const moods = contacted.filter(({ mood, at }) => mood !== undefined && dayOf(at) <= day);
    const run = moods.slice(moods.findLastIndex(({ mood }) => mood !== 'bad') + 1);
    const [latest, second] = [run.at(-1), run.at(BAD_MOODS_IN_A_ROW - 1)];
    if (!latest || !second || run.length < BAD_MOODS_IN_A_ROW) return undefined;
    const because = run.map(({ id }) => id).reverse();
    return { count: run.length, on: dayOf(latest.at), since: dayOf(second.at), because };
  },

  /** Their own existence or people are under strain (`hell.current-problems`, `ratajczak.remembered`). */
  crisis: (facts, day) => signalled(facts, day, CRISIS_SIGNALS),

  /** The budget is cut (`wopen.budget-cut`). */
  'budget-cut': (facts, day) => signalled(facts, day, ['budget-cut']),

  /** Someone else promises more (`wopen.competitor`). */
  competitor: (facts, day) => signalled(facts, day, ['competitor']),

  /** Thirty percent of our revenue or more: `count` is the percentage (`wopen.dependence`). */
  dependence: ({ profile: { revenueShare, entryId }, renewal }, day) =>
    revenueShare !== undefined && revenueShare >= LARGE_SHARE
      ? {
          count: Math.round(revenueShare * 100),
          since: renewal ? dayOf(renewal.at) : day,
          because: [entryId],
        }
      : undefined,
};

/** Active signals of these names: `text` is the latest one's name. */
function signalled({ signals }: RenewalFacts, day: string, names: readonly SignalName[]) {
  const active = signals
    .filter(({ signal, at }) => names.includes(signal) && dayOf(at) <= day && isActive({ at }, day))
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  const [latest] = active;
  if (!latest) return undefined;
  const on = dayOf(latest.at);
  return { count: active.length, on, text: latest.signal, since: on, because: active.map(({ id }) => id) };
}

/** The latest of the days on which these were recorded. */
function latestDay(recorded: readonly { at: string }[]): string {
  return (
    recorded
      .map(({ at }) => dayOf(at))
      .sort()
      .at(-1) ?? ''
  );
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
