import type { Candidate } from './candidate.ts';
import type { Standing } from './condition.ts';
import { phasesOf, placeOf } from './phases.ts';

/** Strength of the situation, then the phase, then the playbook's order; what is to come last does. */
export function inOrder({ situations }: Standing): (a: Candidate, b: Candidate) => number {
  const phases = phasesOf(situations);
  const phase = ({ prompt }: Candidate) =>
    'phase' in prompt && prompt.phase ? phases.indexOf(placeOf(prompt.phase, situations)) : -1;
  const last = ({ principle }: Candidate) => Number(principle.last ?? false);
  return (a, b) => last(a) - last(b) || a.rank - b.rank || phase(a) - phase(b) || a.order - b.order;
}
