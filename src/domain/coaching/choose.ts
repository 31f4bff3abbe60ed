import type { Withheld } from './briefing.ts';
import type { Candidate } from './candidate.ts';
import type { Wording } from './placeholder.ts';
import type { Tag } from './prompt.ts';

/** A candidate that is shown, in words. */
export type Chosen<C extends Candidate> = C & { text: string };

/** Which caution of the day speaks against a tag: its prompt id. */
export type SpokenAgainst = ReadonlyMap<Tag, string>;

/**
 * Of candidates in their order, those to show: nothing that a caution speaks against, nothing with a missing
 * fact, one of each topic, no text twice. The others are withheld with their reason, except other wordings of
 * a principle that is shown.
 */
export function choose<C extends Candidate>(
  candidates: readonly C[],
  wordingOf: (candidate: C) => Wording,
  against: SpokenAgainst,
): { shown: Chosen<C>[]; withheld: Withheld[] } {
  const shown: Chosen<C>[] = [];
  const withheld: Withheld[] = [];
  const unsayable: { candidate: C; fact: string }[] = [];
  for (const candidate of candidates) {
    const caution = candidate.prompt.tags?.map((tag) => against.get(tag)).find(Boolean);
    const wording = wordingOf(candidate);
    if (caution) withheld.push(withhold(candidate, 'against-caution', caution));
    else if ('missing' in wording) unsayable.push({ candidate, fact: wording.missing });
    else {
      const alike = shown.find(({ topic, text }) => topic === candidate.topic || text === wording.text);
      if (!alike) shown.push({ ...candidate, text: wording.text });
      else if (alike.principle !== candidate.principle) {
        withheld.push(withhold(candidate, 'says-the-same', alike.prompt.id));
      }
    }
  }
  return { shown, withheld: [...withheld, ...missingFacts(unsayable, shown)] };
}

/** A topic that no wording could say for want of a fact, once. */
function missingFacts(
  unsayable: readonly { candidate: Candidate; fact: string }[],
  shown: readonly Candidate[],
): Withheld[] {
  const first = new Map(unsayable.toReversed().map((entry) => [entry.candidate.topic, entry] as const));
  return [...first.values()]
    .filter(({ candidate }) => !shown.some(({ topic }) => topic === candidate.topic))
    .map(({ candidate, fact }) => withhold(candidate, 'missing-fact', fact))
    .toReversed();
}

/** The record of a candidate that is not shown. */
export function withhold(
  { prompt, principle }: Candidate,
  reason: Withheld['reason'],
  detail: string,
): Withheld {
  return { promptId: prompt.id, principle: principle.id, reason, detail };
}
