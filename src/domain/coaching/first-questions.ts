import type { Question } from './briefing.ts';
import type { Candidate } from './candidate.ts';
import { NO_SITUATION } from './condition.ts';

/** How many questions are in sight before someone asks for more. */
export const FIRST_QUESTIONS = 6;

/**
 * The same questions in the same order, except that the first six hold what was left open and one question of
 * every situation that has any, and are never all of one source where others have questions too.
 */
export function firstQuestions<T extends Candidate & Pick<Question, 'status'>>(questions: readonly T[]): T[] {
  const leftOpen = questions.filter(({ status }) => status === 'left-open');
  const strongestOfEach = questions.filter(
    (question, index) => questions.findIndex(({ rank }) => rank === question.rank) === index,
  );
  const ofSituations = strongestOfEach.filter(({ rank }) => rank < NO_SITUATION);
  const wanted = new Set([...leftOpen, ...ofSituations, ...questions]);
  const first = new Set([...wanted].slice(0, FIRST_QUESTIONS));
  const weakest = questions.findLast((question) => first.has(question));
  const other = questions.find((question) => sourceOf(question) !== (weakest && sourceOf(weakest)));
  if (weakest && other && new Set([...first].map(sourceOf)).size === 1) {
    first.delete(weakest);
    first.add(other);
  }
  return [
    ...questions.filter((question) => first.has(question)),
    ...questions.filter((question) => !first.has(question)),
  ];
}

function sourceOf({ principle }: Candidate): string {
  return principle.source;
}
