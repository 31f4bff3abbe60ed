import type { Phase, Situation } from './briefing.ts';

const USUAL = ['open', 'understand', 'cooperation', 'options', 'agree', 'close'] as const;
const AFTER_A_MISTAKE = ['open', 'hear', 'apologise', 'inform', 'solve', 'safeguard', 'close'] as const;

/** Where prompts of the other kind of conversation keep a place (coaching.md, 'Phases of a conversation'). */
const IN_USUAL: Partial<Record<Phase, Phase>> = {
  hear: 'understand',
  apologise: 'understand',
  inform: 'cooperation',
  solve: 'options',
  safeguard: 'agree',
};
const IN_AFTER_A_MISTAKE: Partial<Record<Phase, Phase>> = {
  understand: 'hear',
  cooperation: 'close',
  options: 'close',
  agree: 'close',
};

/** The phases of today's conversation: after a mistake of ours, listening comes before solutions. */
export function phasesOf(situations: readonly Situation[]): Phase[] {
  return isAfterAMistake(situations) ? [...AFTER_A_MISTAKE] : [...USUAL];
}

/** The phase of today's conversation in which something of `phase` has its place. */
export function placeOf(phase: Phase, situations: readonly Situation[]): Phase {
  return (isAfterAMistake(situations) ? IN_AFTER_A_MISTAKE[phase] : IN_USUAL[phase]) ?? phase;
}

function isAfterAMistake(situations: readonly Situation[]): boolean {
  return situations.some(({ id }) => id === 'repeat-incident' || id === 'our-incident');
}
