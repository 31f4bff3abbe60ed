import type { Expectation, Outcome } from '../expectation.ts';
import { daysBetween } from '../time.ts';

/** What the rules ask of an expectation, kept or still in the form. */
export type Goal = Pick<
  Expectation,
  'state' | 'goal' | 'measure' | 'dueOn' | 'realism' | 'prerequisites' | 'risks' | 'agreed' | 'closed'
>;

/** What can be true of a single expectation. */
export const GOAL_CIRCUMSTANCES = [
  'goal-unchecked',
  'goal-unmeasured',
  'goal-needs-prerequisites',
  'goal-without-risks',
  'goal-conditional',
  'goal-refused',
  'goal-realistic',
  'goal-at-risk',
  'goal-missed',
] as const;
export type GoalCircumstance = (typeof GOAL_CIRCUMSTANCES)[number];

/** Days for which a missed expectation is still a reason to talk about how we work. */
const MISSED_COUNTS_DAYS = 180;

/** Whether the circumstance is true of this expectation on `day`. */
export const GOAL_TESTS: Record<GoalCircumstance, (goal: Goal, day: string) => boolean> = {
  'goal-unchecked': ({ state, realism }) => state === 'proposed' && !realism,
  'goal-unmeasured': (goal) => isOpen(goal) && !(goal.measure && goal.dueOn),
  'goal-needs-prerequisites': (goal) =>
    isOpen(goal) &&
    (goal.realism === 'conditional' || goal.realism === 'unrealistic') &&
    goal.prerequisites.length === 0,
  'goal-without-risks': ({ state, risks }) => state === 'agreed' && risks.length === 0,
  'goal-conditional': (goal) => isOpen(goal) && goal.realism === 'conditional',
  'goal-refused': (goal) =>
    isOpen(goal) &&
    goal.realism === 'unrealistic' &&
    goal.prerequisites.some(({ granted }) => granted === false),
  'goal-realistic': ({ state, realism }) => state === 'agreed' && realism === 'realistic',
  'goal-at-risk': (goal, day) => isOpen(goal) && (isOverdue(goal, day) || isAtRisk(goal)),
  'goal-missed': isMissedLately,
};

/** Agreed, and closed as missed at most 180 days before `day`. */
export function isMissedLately(
  { agreed, closed }: { agreed?: object | undefined; closed?: { outcome: Outcome; at: string } | undefined },
  day: string,
): boolean {
  return (
    agreed !== undefined && closed?.outcome === 'missed' && daysBetween(closed.at, day) <= MISSED_COUNTS_DAYS
  );
}

/** Agreed, but what it needs is not promised, or it was judged out of reach. */
export function isAtRisk({
  state,
  realism,
  prerequisites,
}: Pick<Goal, 'state' | 'realism' | 'prerequisites'>): boolean {
  return (
    state === 'agreed' && (realism === 'unrealistic' || prerequisites.some(({ granted }) => granted !== true))
  );
}

/** Open, and its date lies before `day`. */
export function isOverdue(goal: Pick<Goal, 'state' | 'dueOn'>, day: string): boolean {
  return isOpen(goal) && goal.dueOn !== undefined && daysBetween(goal.dueOn, day) > 0;
}

/** Agreed, and its date lies before `day`: the next meeting asks what became of it. */
export function awaitsOutcome(goal: Goal, day: string): boolean {
  return goal.state === 'agreed' && isOverdue(goal, day);
}

/** The entry that says how an expectation stands: its closing, its agreement, or its proposal. */
export function evidenceOf({ id, state, agreed, closed }: Expectation): string {
  if (closed) return closed.entryId;
  return state === 'agreed' && agreed ? agreed.entryId : id;
}

function isOpen({ state }: Pick<Goal, 'state'>): boolean {
  return state === 'proposed' || state === 'agreed';
}
