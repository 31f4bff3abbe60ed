import type { Question, Withheld } from './briefing.ts';
import { type Candidate, isKind } from './candidate.ts';
import { choose, type SpokenAgainst, withhold } from './choose.ts';
import type { Standing } from './condition.ts';
import { mentionsDeparted } from './departed.ts';
import { firstQuestions } from './first-questions.ts';
import { type Recall, type Recollection, recallOf } from './memory.ts';
import { phasesOf, placeOf } from './phases.ts';
import type { Playbook } from './playbook.ts';
import { glossOf, type Speaker, sayLine } from './wording.ts';

type Askable = Candidate<'question'> & Exclude<Recollection, { withheld: unknown }>;

const STATUS_ORDER: Question['status'][] = ['left-open', 'check-again', 'new'];

/** The questions of the day in the order in which to ask them, and those that memory or a caution keeps back. */
export function ask(
  candidates: readonly Candidate[],
  standing: Standing,
  playbook: Playbook,
  speaker: Speaker,
  against: SpokenAgainst,
): { questions: Question[]; withheld: Withheld[] } {
  const { occasion, situations } = standing;
  const { askable, withheld } = remember(candidates, recallOf(occasion, playbook));
  const ordered = askable.sort(inOrder(standing));
  const chosen = choose(ordered, (candidate) => word(candidate, speaker), against);
  const shown = firstQuestions(chosen.shown);
  const questions = shown.map((question) => {
    const { prompt, principle, because, text, status, answer } = question;
    const lastAnswer = answer?.answer;
    const showAnswer = lastAnswer && !mentionsDeparted(lastAnswer, occasion.departed);
    const gloss = glossOf(sayOf(question), subjectOf(question), speaker);
    return {
      promptId: prompt.id,
      principle: principle.id,
      phase: placeOf(prompt.phase, situations),
      text,
      ...(gloss && { gloss }),
      because,
      status,
      ...(showAnswer && { lastAnswer }),
      ...(answer?.answerEntryId && { lastAnswerId: answer.answerEntryId }),
    };
  });
  return { questions, withheld: [...withheld, ...chosen.withheld] };
}

/** Splits the candidates into those that may be asked and those just asked, skipped or answered, once a topic. */
function remember(candidates: readonly Candidate[], recall: Recall) {
  const askable: Askable[] = [];
  const withheld: Withheld[] = [];
  const told = new Set<string>();
  for (const candidate of candidates) {
    if (!isKind(candidate, 'question')) continue;
    const recollection = recall(candidate);
    if ('status' in recollection) askable.push({ ...candidate, ...recollection });
    else if (!told.has(candidate.topic)) {
      told.add(candidate.topic);
      withheld.push(withhold(candidate, recollection.withheld, recollection.detail));
    }
  }
  return { askable, withheld };
}

/**
 * Asked and left open comes first; then the strength of the situation, answers to check before what is new,
 * the phase, what was not asked for longest, the playbook's order.
 */
function inOrder({ situations }: Standing): (a: Askable, b: Askable) => number {
  const phases = phasesOf(situations);
  const phase = ({ prompt }: Askable) => phases.indexOf(placeOf(prompt.phase, situations));
  const leftOpen = ({ status }: Askable) => (status === 'left-open' ? 0 : 1);
  const askedAt = ({ lastAskedAt }: Askable) => (lastAskedAt ? Date.parse(lastAskedAt) : 0);
  return (a, b) =>
    leftOpen(a) - leftOpen(b) ||
    a.rank - b.rank ||
    STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status) ||
    phase(a) - phase(b) ||
    askedAt(a) - askedAt(b) ||
    a.order - b.order;
}

function word(candidate: Askable, speaker: Speaker) {
  return sayLine(sayOf(candidate), subjectOf(candidate), speaker);
}

function sayOf({ prompt, status }: Askable) {
  return status === 'check-again' && prompt.again ? prompt.again : prompt.say;
}

function subjectOf({ because, answer }: Askable) {
  return { because, answeredAt: answer?.answeredAt };
}
