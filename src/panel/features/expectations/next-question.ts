import type { ExpectationDraft } from './expectation-draft.ts';

/** What a wish is asked about, in the order of a conversation (wopen.realistic-goal, wopen.prerequisites, wopen.risk-factors). */
export const GOAL_QUESTIONS = [
  'goal',
  'measure',
  'baseline',
  'target',
  'dueOn',
  'prerequisites',
  'granted',
  'risks',
] as const;
export type GoalQuestion = (typeof GOAL_QUESTIONS)[number];

/** The parts of the form; each comes when the one before it has its answer, or when something is in it already. */
export type FormPart = 'goal' | 'measure' | 'numbers' | 'assessment';

const PART_OF: Record<GoalQuestion, FormPart> = {
  goal: 'goal',
  measure: 'measure',
  baseline: 'numbers',
  target: 'numbers',
  dueOn: 'numbers',
  prerequisites: 'assessment',
  granted: 'assessment',
  risks: 'assessment',
};

/** Which parts the form shows: what is filled in, and what can be asked now. */
export function partsShown(draft: ExpectationDraft): ReadonlySet<FormPart> {
  const { measure, baseline, target, dueOn, realism, prerequisites, risks } = draft;
  const parts: FormPart[] = ['goal'];
  const isMeasureAsked = isSettled(draft, 'goal');
  const areNumbersAsked = isMeasureAsked && isSettled(draft, 'measure');
  if (isMeasureAsked || measure) parts.push('measure');
  if (areNumbersAsked || baseline || target || dueOn) parts.push('numbers');
  if ((areNumbersAsked && isSettled(draft, 'dueOn')) || realism || prerequisites.length || risks.length)
    parts.push('assessment');
  return new Set(parts);
}

/** What to ask next: the first thing missing in what the form shows; nothing when all is there or put off. */
export function nextQuestion(draft: ExpectationDraft): GoalQuestion | undefined {
  const shown = partsShown(draft);
  return GOAL_QUESTIONS.find((question) => shown.has(PART_OF[question]) && !isSettled(draft, question));
}

/** Whether a question has its answer, or can wait: only the goal itself cannot. */
function isSettled(draft: ExpectationDraft, question: GoalQuestion): boolean {
  return isAnswered(draft, question) || (question !== 'goal' && draft.putOff.includes(question));
}

function isAnswered(draft: ExpectationDraft, question: GoalQuestion): boolean {
  const { realism, prerequisites, risks } = draft;
  switch (question) {
    case 'prerequisites':
      // Who calls it within reach without conditions has answered what it needs.
      return prerequisites.length > 0 || realism === 'realistic';
    case 'granted':
      return prerequisites.every(({ granted }) => granted !== undefined);
    case 'risks':
      return risks.length > 0;
    default:
      return draft[question].trim() !== '';
  }
}
