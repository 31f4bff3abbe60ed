import { Lexemes } from './hear-lexemes.ts';
import { plain } from './hear-sentences.ts';

/**
 * The language in which the word lists are written; one phrase a line:
 *   `stellenabbau`           a word and its inflections; `kürz*` whatever follows
 *   `*seite`                 a compound that ends so; `*a*` and `a*b*` likewise
 *   `wollen raus`            one after the other; articles and small adverbs may stand between
 *   `budget … gekürzt`       up to five words between
 *   `budget & gekürzt`       the same, in any order
 *   `tot|am_boden`           one or the other; `_` joins the words of an alternative
 *   `{leute}`                the alternatives of a named group
 *   `#` · `####`             a number · a year
 */
export type PhraseList<Label> = { label: Label; lines: string };

/** What a place of a phrase takes: one of some words, or a run of several. */
export type Choice = { words: Set<number>; runs: number[][] };
export type Step = { gap: boolean; choice: Choice };
export type Phrase<Label> = { label: Label; steps: Step[] };

/** Word lists made ready for search: a word meets choices, a choice starts phrases. */
export type PhraseBook<Label> = {
  lexemes: Lexemes;
  choices: Map<number, Choice[]>;
  phrases: Map<Choice, Phrase<Label>[]>;
  fillers: Set<string>;
};

/** The lists ready for search; `groups` are the named alternatives (`zahl`: the number words), `fillers` small words. */
export function phraseBook<Label>(
  lists: PhraseList<Label>[],
  groups: Record<string, string>,
  fillers: string,
): PhraseBook<Label> {
  const lexemes = new Lexemes(wordsOf(groups.zahl ?? ''));
  const choices = new Map<string, Choice>();
  const choiceOf = choiceReader(choices, groups, lexemes);
  const phrases = new Map<Choice, Phrase<Label>[]>();
  for (const { label, lines } of lists) {
    for (const line of lines.split('\n').flatMap(bothOrders)) {
      const steps = stepsOf(line, choiceOf);
      const first = steps[0]?.choice;
      if (first) phrases.set(first, [...(phrases.get(first) ?? []), { label, steps }]);
    }
  }
  return {
    lexemes,
    choices: byFirstWord(choices.values()),
    phrases,
    fillers: new Set(wordsOf(fillers).map(plain)),
  };
}

function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/);
}

function bothOrders(line: string): string[] {
  const [left = '', right] = line.trim().split(' & ');
  if (right !== undefined) return [`${left} … ${right}`, `${right} … ${left}`];
  return left ? [left] : [];
}

function stepsOf(line: string, choiceOf: (written: string) => Choice): Step[] {
  const parts = wordsOf(line);
  return parts.flatMap((written, index) =>
    written === '…' ? [] : [{ gap: parts[index - 1] === '…', choice: choiceOf(written) }],
  );
}

/** Reads `tot|am_boden|{mau}`; the same text is read once, which is most of them. */
function choiceReader(
  known: Map<string, Choice>,
  groups: Record<string, string>,
  lexemes: Lexemes,
): (written: string) => Choice {
  const alternatives = (written: string): string[] =>
    written.split('|').flatMap((alternative) => {
      if (!alternative.startsWith('{')) return [alternative];
      const group = groups[alternative.slice(1, -1)];
      if (group === undefined) throw new Error(`${alternative} names no group of words`);
      return wordsOf(group).flatMap(alternatives);
    });
  return (written) => {
    const choice = known.get(written) ?? { words: new Set(), runs: [] };
    if (known.has(written)) return choice;
    known.set(written, choice);
    for (const alternative of alternatives(written)) {
      const [word = 0, ...more] = alternative.split('_').map((lexeme) => lexemes.idOf(lexeme));
      if (more.length > 0) choice.runs.push([word, ...more]);
      else choice.words.add(word);
    }
    return choice;
  };
}

function byFirstWord(choices: Iterable<Choice>): Map<number, Choice[]> {
  const byWord = new Map<number, Choice[]>();
  for (const choice of choices) {
    for (const word of new Set([...choice.words, ...choice.runs.map(([start = -1]) => start)])) {
      const listed = byWord.get(word);
      if (listed) listed.push(choice);
      else byWord.set(word, [choice]);
    }
  }
  return byWord;
}
