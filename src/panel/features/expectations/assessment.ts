import type { Expectation, Realism } from '#domain/expectation.ts';

/** What is judged: kept, or still in the form. */
type Judged = Pick<Expectation, 'measure' | 'dueOn' | 'realism' | 'prerequisites'>;

/**
 * What the rules propose: with conditions not all granted it is 'only if', with a refused one not realistic;
 * measure and date together are a yes (wopen.challenge, wopen.prerequisites). `undefined` while it is too early to say.
 */
export function proposedRealism({ measure, dueOn, prerequisites }: Judged): Realism | undefined {
  if (prerequisites.some(({ granted }) => granted === false)) return 'unrealistic';
  if (prerequisites.some(({ granted }) => granted !== true)) return 'conditional';
  return measure?.trim() && dueOn ? 'realistic' : undefined;
}

/** Why this assessment does not hold yet, if so. */
export function assessmentGap(judged: Judged): 'measure-and-date' | 'prerequisite' | undefined {
  const { realism, measure, dueOn, prerequisites } = judged;
  if (realism === 'realistic' && !(measure?.trim() && dueOn)) return 'measure-and-date';
  if ((realism === 'conditional' || realism === 'unrealistic') && prerequisites.length === 0)
    return 'prerequisite';
  return undefined;
}

/** What an agreement needs and this one has not; who agrees all the same says why. */
export function missingToAgree(judged: Judged): ('measure' | 'date' | 'assessment')[] {
  const { realism, measure, dueOn } = judged;
  return [
    ...(measure?.trim() ? [] : ['measure' as const]),
    ...(dueOn ? [] : ['date' as const]),
    ...(realism && assessmentGap(judged) !== 'prerequisite' ? [] : ['assessment' as const]),
  ];
}
