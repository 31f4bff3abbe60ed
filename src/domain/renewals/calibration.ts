import { REALISM, type Realism } from '../expectation.ts';
import { type ClosedExpectation, isDecided, isReached } from './closed-expectation.ts';
import { ENOUGH_TO_SAY, shareInterval } from './interval.ts';

/** The probability that each word stands for: what someone who says it can be held to. */
export const STATED: Record<Realism, number> = { realistic: 0.8, conditional: 0.5, unrealistic: 0.2 };

type Judged = ClosedExpectation & { realism: Realism };

/**
 * How well a workspace as a whole tells what can be reached: what was called so when it was agreed, and what
 * became of it. Withdrawn expectations count in no score; those never assessed are only counted.
 */
export function calibrate(closed: readonly ClosedExpectation[]) {
  const judged = closed.filter((one): one is Judged => one.realism !== undefined);
  const decided = judged.filter(isDecided);
  return {
    rows: REALISM.map((realism) =>
      reliability(
        realism,
        judged.filter((one) => one.realism === realism),
      ),
    ),
    n: decided.length,
    unassessed: closed.length - judged.length,
    enough: ENOUGH_TO_SAY,
    ...(decided.length >= ENOUGH_TO_SAY && { brier: brierScore(decided) }),
  };
}

function reliability(realism: Realism, called: readonly Judged[]) {
  const count = (outcome: Judged['outcome']) => called.filter((one) => one.outcome === outcome).length;
  const n = called.filter(isDecided).length;
  const interval = shareInterval(called.filter(isReached).length, n);
  return {
    ...{ realism, stated: STATED[realism], n },
    met: count('met'),
    exceeded: count('exceeded'),
    missed: count('missed'),
    withdrawn: count('withdrawn'),
    ...(interval && { interval }),
  };
}

/** Mean squared difference between what was stated and what became of it (Brier 1950), 0 best. */
function brierScore(decided: readonly Judged[]) {
  const n = decided.length;
  const share = decided.filter(isReached).length / n;
  const mean = (said: (one: Judged) => number) =>
    decided.reduce((sum, one) => sum + (said(one) - (isReached(one) ? 1 : 0)) ** 2, 0) / n;
  return {
    score: mean(({ realism }) => STATED[realism]),
    n,
    alwaysTheShare: mean(() => share),
    method: 'mean-squared-difference' as const,
  };
}
