import { isAtRisk, isMissedLately, isOverdue } from '../coaching/goal.ts';
import { addDays, dayOf } from '../time.ts';
import type { AttentionRule } from './attention.ts';
import type { RenewalFacts } from './renewal-facts.ts';

type FactExpectation = RenewalFacts['expectations'][number];

type AgreementReason =
  | 'expectation-overdue'
  | 'condition-open'
  | 'expectation-unrealistic'
  | 'expectation-missed'
  | 'promise-overdue'
  | 'expectation-unassessed'
  | 'expectation-unmeasured'
  | 'expectation-open';

/** What was expected and promised, and how it stands. `text` is the goal, or the promise, that comes first. */
export const agreementRules: Record<AgreementReason, AttentionRule> = {
  /** Agreed, its date has passed, and nobody said what became of it (`wopen.status-clear`). */
  'expectation-overdue': (facts, day) =>
    goals(
      facts.expectations.filter((goal) => goal.agreed && isOverdue(goal, day)),
      ({ dueOn = '' }) => ({ on: dueOn, since: addDays(dueOn, 1) }),
    ),

  /** Agreed, but something that it needs is refused or not promised yet (`wopen.prerequisites`). */
  'condition-open': (facts) =>
    goals(
      agreed(facts).filter(({ prerequisites }) => prerequisites.some(({ granted }) => granted !== true)),
      sinceAgreed,
    ),

  /** Agreed, although it was called not realistic (`wopen.decline-with-regret`). */
  'expectation-unrealistic': (facts) =>
    goals(
      agreed(facts).filter(({ realism }) => realism === 'unrealistic'),
      sinceAgreed,
    ),

  /** Agreed and missed at most 180 days ago (`hell.change-the-way`). */
  'expectation-missed': (facts, day) =>
    goals(
      facts.expectations.filter((goal) => isMissedLately(goal, day)),
      ({ closed }) => ({ on: dayOf(closed?.at ?? ''), since: dayOf(closed?.at ?? '') }),
    ),

  /** A promise of ours whose date has passed (`wopen.status-clear`). */
  'promise-overdue': ({ commitments }, day) => {
    const overdue = commitments
      .flatMap(({ id, what, dueOn }) => (dueOn && dueOn < day ? [{ id, what, dueOn }] : []))
      .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
    const [first, last] = [overdue[0], overdue.at(-1)];
    if (!first || !last) return undefined;
    const known = { count: overdue.length, on: first.dueOn, text: first.what };
    return { ...known, since: addDays(last.dueOn, 1), because: overdue.map(({ id }) => id) };
  },

  /** Wished for or agreed, and nobody judged whether it can be reached (`wopen.challenge`). */
  'expectation-unassessed': (facts) =>
    goals(
      open(facts).filter(({ realism }) => !realism),
      sinceProposed,
    ),

  /** Wished for or agreed without a measure or a date (`wopen.realistic-goal`). */
  'expectation-unmeasured': (facts) =>
    goals(
      open(facts).filter(({ measure, dueOn }) => !(measure && dueOn)),
      sinceProposed,
    ),

  /** Agreed, on its way, and due by the renewal or without a date: the talk will come to it (`wopen.internal-case`). */
  'expectation-open': (facts, day) =>
    goals(
      agreed(facts).filter(
        (goal) =>
          !isOverdue(goal, day) &&
          !isAtRisk(goal) &&
          (!goal.dueOn || goal.dueOn <= (facts.renewal?.on ?? '')),
      ),
      sinceAgreed,
    ),
};

function agreed({ expectations }: RenewalFacts): FactExpectation[] {
  return expectations.filter(({ state }) => state === 'agreed');
}

function open({ expectations }: RenewalFacts): FactExpectation[] {
  return expectations.filter(({ state }) => state === 'agreed' || state === 'proposed');
}

function sinceAgreed({ agreed, proposedAt }: FactExpectation) {
  const on = dayOf(agreed?.at ?? proposedAt);
  return { on, since: on };
}

function sinceProposed({ proposedAt }: FactExpectation) {
  return { on: dayOf(proposedAt), since: dayOf(proposedAt) };
}

/** These goals as one reason: by their days, the first of which gives name and day. */
function goals(
  list: readonly FactExpectation[],
  when: (goal: FactExpectation) => { on: string; since: string },
) {
  const byDay = list
    .map((goal) => ({ goal, ...when(goal) }))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.goal.seq - b.goal.seq));
  const [first, last] = [byDay[0], byDay.at(-1)];
  if (!first || !last) return undefined;
  return {
    count: list.length,
    on: first.on,
    text: first.goal.goal,
    since: last.since,
    because: byDay.map(({ goal: { id, agreed, closed } }) => closed?.entryId ?? agreed?.entryId ?? id),
  };
}
