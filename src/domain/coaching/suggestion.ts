import { ask } from './ask.ts';
import type { Advice, Briefing, Caution, Opening } from './briefing.ts';
import { type Called, type Candidate, isKind } from './candidate.ts';
import { type Chosen, choose, type SpokenAgainst } from './choose.ts';
import type { Standing } from './condition.ts';
import { inOrder } from './in-order.ts';
import { chooseOpenings, withFallback } from './open.ts';
import { placeOf } from './phases.ts';
import type { Playbook } from './playbook.ts';
import { glossOf, panelLine, type Speaker } from './wording.ts';

export type Suggestions = Pick<Briefing, 'openings' | 'questions' | 'cautions' | 'advice' | 'withheld'>;

const NOTHING_AGAINST: SpokenAgainst = new Map();

/**
 * What to say first, ask, avoid and keep in mind: of the prompts called up those to show, in order, and those
 * that apply but are not shown, with the reason. Cautions are chosen first, for they beat the rest.
 */
export function suggest(
  calledUp: Called,
  standing: Standing,
  playbook: Playbook,
  speaker: Speaker,
): Suggestions {
  const cautions = chooseCautions(calledUp.candidates, standing, speaker);
  const against = spokenAgainst(cautions.shown);
  const { candidates, withheld } = withFallback(calledUp, standing, playbook, speaker, against);
  const openings = chooseOpenings(candidates, standing, playbook, speaker, against);
  const advice = chooseAdvice(candidates, standing, speaker, against);
  const asked = ask(candidates, standing, playbook, speaker, against);
  const kept = [withheld, cautions.withheld, openings.withheld, asked.withheld, advice.withheld].flat();
  return {
    openings: openings.shown.map((opening) => openingOf(opening, speaker)),
    questions: asked.questions,
    cautions: cautions.shown.map(lineOf),
    advice: advice.shown.map((chosen) => adviceOf(chosen, standing)),
    withheld: kept.filter(({ promptId }) => !openings.shown.some(({ prompt }) => prompt.id === promptId)),
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

function chooseAdvice(
  candidates: readonly Candidate[],
  standing: Standing,
  speaker: Speaker,
  against: SpokenAgainst,
) {
  const advice = candidates.filter((candidate) => isKind(candidate, 'advice')).sort(inOrder(standing));
  return choose(advice, ({ prompt, because }) => panelLine(prompt.text, { because }, speaker), against);
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
