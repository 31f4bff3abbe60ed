import type { Situation, Withheld } from './briefing.ts';
import { type Called, type Candidate, callCandidates, isKind } from './candidate.ts';
import { type Chosen, choose, type SpokenAgainst } from './choose.ts';
import type { Standing } from './condition.ts';
import { inOrder } from './in-order.ts';
import type { Playbook } from './playbook.ts';
import { type Speaker, sayLine } from './wording.ts';

type ChosenOpenings = { shown: Chosen<Candidate<'opening'>>[]; withheld: Withheld[] };

/**
 * What is called up, with the fallback opening also called up by every situation that brings no opening of its
 * own (coaching.md, `schwartz.ask-the-person`).
 */
export function withFallback(
  called: Called,
  standing: Standing,
  playbook: Playbook,
  speaker: Speaker,
  against: SpokenAgainst,
): Called {
  const { shown } = chooseFrom(called.candidates, standing, speaker, against);
  const isOpened = ({ because }: Situation) =>
    shown.some((opening) => opening.because.some((id) => because.includes(id)));
  const also = standing.situations.filter((situation) => !isOpened(situation));
  return also.length > 0 ? callCandidates(standing, calledAlsoBy(playbook, also)) : called;
}

function calledAlsoBy(playbook: Playbook, situations: readonly Situation[]): Playbook {
  const conditions = situations.map(({ id }) => ({ situation: id }));
  const principles = playbook.principles.map((principle) =>
    principle.id === playbook.fallbackOpening
      ? { ...principle, when: [...principle.when, ...conditions] }
      : principle,
  );
  return { ...playbook, principles };
}

/** The first sentences; never none: where all are kept back, the fallback is said though it was rated. */
export function chooseOpenings(
  candidates: readonly Candidate[],
  standing: Standing,
  playbook: Playbook,
  speaker: Speaker,
  against: SpokenAgainst,
): ChosenOpenings {
  const openings = chooseFrom(candidates, standing, speaker, against);
  if (openings.shown.length > 0) return openings;
  const { occasion } = standing;
  const unrated = { ...standing, occasion: { ...occasion, dossier: { ...occasion.dossier, ratings: [] } } };
  const everywhere = calledAlsoBy(playbook, standing.situations);
  const fallback = callCandidates(unrated, everywhere).candidates.filter(
    ({ principle }) => principle.id === playbook.fallbackOpening,
  );
  return { ...openings, shown: chooseFrom(fallback, standing, speaker, against).shown };
}

function chooseFrom(
  candidates: readonly Candidate[],
  standing: Standing,
  speaker: Speaker,
  against: SpokenAgainst,
): ChosenOpenings {
  const openings = candidates.filter((candidate) => isKind(candidate, 'opening')).sort(inOrder(standing));
  return choose(openings, ({ prompt, because }) => sayLine(prompt.say, { because }, speaker), against);
}
