import { ask } from './ask.ts';
import type { Advice, Briefing, Caution, Opening, Situation } from './briefing.ts';
import { type Candidate, callCandidates, isKind } from './candidate.ts';
import { type Chosen, choose, type SpokenAgainst } from './choose.ts';
import type { Standing } from './condition.ts';
import { phasesOf, placeOf } from './phases.ts';
import type { Playbook } from './playbook.ts';
import { glossOf, panelLine, type Speaker, sayLine } from './wording.ts';

export type Suggestions = Pick<Briefing, 'openings' | 'questions' | 'cautions' | 'advice' | 'withheld'>;

const NOTHING_AGAINST: SpokenAgainst = new Map();

/**
 * What to say first, ask, avoid and keep in mind: the playbook's prompts that apply, in order, and those that
 * apply but are not shown, with the reason. Cautions are chosen first, for they beat the rest.
 */
export function suggest(standing: Standing, playbook: Playbook, speaker: Speaker): Suggestions {
  const { candidates, withheld } = callCandidates(standing, withOpenings(standing, playbook, speaker));
  const cautions = chooseCautions(candidates, standing, speaker);
  const against = spokenAgainst(cautions.shown);
  const openings = chooseOpenings(candidates, standing, speaker, against);
  const advice = chooseAdvice(candidates, standing, speaker, against);
  const asked = ask(candidates, standing, playbook, speaker, against);
  return {
    openings: openings.shown.map((opening) => openingOf(opening, speaker)),
    questions: asked.questions,
    cautions: cautions.shown.map(lineOf),
    advice: advice.shown.map((chosen) => adviceOf(chosen, standing)),
    withheld: [
      ...withheld,
      ...cautions.withheld,
      ...openings.withheld,
      ...asked.withheld,
      ...advice.withheld,
    ],
  };
}

/**
 * The playbook with its fallback opening called up by every situation that brings no opening of its own
 * (coaching.md, `schwartz.ask-the-person`), so that no briefing is without one.
 */
function withOpenings(standing: Standing, playbook: Playbook, speaker: Speaker): Playbook {
  const { candidates } = callCandidates(standing, playbook);
  const against = spokenAgainst(chooseCautions(candidates, standing, speaker).shown);
  const { shown } = chooseOpenings(candidates, standing, speaker, against);
  const isOpened = ({ because }: Situation) =>
    shown.some((opening) => opening.because.some((id) => because.includes(id)));
  const also = standing.situations
    .filter((situation) => !isOpened(situation))
    .map(({ id }) => ({ situation: id }));
  return {
    ...playbook,
    principles: playbook.principles.map((principle) =>
      principle.id === playbook.fallbackOpening
        ? { ...principle, when: [...principle.when, ...also] }
        : principle,
    ),
  };
}

function spokenAgainst(cautions: readonly Candidate<'caution'>[]): SpokenAgainst {
  return new Map(
    cautions
      .toReversed()
      .flatMap(({ prompt }) => (prompt.against ?? []).map((tag) => [tag, prompt.id] as const)),
  );
}

function chooseCautions(candidates: readonly Candidate[], standing: Standing, speaker: Speaker) {
  const cautions = candidates.filter((candidate) => isKind(candidate, 'caution')).sort(inOrder(standing));
  return choose(
    cautions,
    ({ prompt, because }) => panelLine(prompt.text, { because }, speaker),
    NOTHING_AGAINST,
  );
}

function chooseOpenings(
  candidates: readonly Candidate[],
  standing: Standing,
  speaker: Speaker,
  against: SpokenAgainst,
) {
  const openings = candidates.filter((candidate) => isKind(candidate, 'opening')).sort(inOrder(standing));
  return choose(openings, ({ prompt, because }) => sayLine(prompt.say, { because }, speaker), against);
}

function chooseAdvice(
  candidates: readonly Candidate[],
  standing: Standing,
  speaker: Speaker,
  against: SpokenAgainst,
) {
  const advice = candidates.filter((candidate) => isKind(candidate, 'advice')).sort(inOrder(standing));
  return choose(advice, ({ prompt, because }) => panelLine(prompt.text, { because }, speaker), against);
}

/** Strength of the situation, then the phase, then the playbook's order; what is to come last does. */
function inOrder({ situations }: Standing): (a: Candidate, b: Candidate) => number {
  const phases = phasesOf(situations);
  const phase = ({ prompt }: Candidate) =>
    'phase' in prompt && prompt.phase ? phases.indexOf(placeOf(prompt.phase, situations)) : -1;
  const last = ({ principle }: Candidate) => Number(principle.last ?? false);
  return (a, b) => last(a) - last(b) || a.rank - b.rank || phase(a) - phase(b) || a.order - b.order;
}

function lineOf({ prompt, principle, text, because }: Chosen<Candidate>): Caution {
  return { promptId: prompt.id, principle: principle.id, text, because };
}

function openingOf(chosen: Chosen<Candidate<'opening'>>, speaker: Speaker): Opening {
  const gloss = glossOf(chosen.prompt.say, chosen, speaker);
  return { ...lineOf(chosen), ...(gloss && { gloss }) };
}

function adviceOf(chosen: Chosen<Candidate<'advice'>>, { situations }: Standing): Advice {
  const { phase } = chosen.prompt;
  return { ...lineOf(chosen), ...(phase && { phase: placeOf(phase, situations) }) };
}
