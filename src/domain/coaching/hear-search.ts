import type { Choice, PhraseBook, Step } from './hear-phrases.ts';
import type { Word } from './hear-sentences.ts';

/** A phrase found in a sentence: `at` are the indexes of its own words, ascending. */
export type Found<Label> = { label: Label; at: number[]; first: number; last: number; clause: number };

/** A word with the numbers of all list words it is, and the choices of phrases it can meet or begin to meet. */
type ReadWord = { lexemes: Set<number>; choices: Set<Choice>; filler: boolean };
type Placed = ReadWord & { clause: number };

/** How many weighty words a `…` spans. */
const WORDS_BETWEEN = 5;

/** A search through many sentences, which reads each word of theirs once; a phrase never leaves its clause. */
export function phraseFinder<Label>(book: PhraseBook<Label>): (words: Word[]) => Found<Label>[] {
  const known = new Map<string, ReadWord>();
  const read = (form: string): ReadWord => {
    const word = known.get(form) ?? readWord(form, book);
    known.set(form, word);
    return word;
  };
  return (words) => {
    const placed = words.map(({ form, clause }) => ({ ...read(form), clause }));
    const met = new Set(placed.flatMap(({ choices }) => [...choices]));
    return placed.flatMap(({ choices, clause }, first) => {
      const found: Found<Label>[] = [];
      for (const choice of choices) {
        for (const { label, steps } of book.phrases.get(choice) ?? []) {
          const at = steps.every((step) => met.has(step.choice)) && follow(placed, steps, 0, first);
          if (at) found.push({ label, at, first, last: at.at(-1) ?? first, clause });
        }
      }
      return found;
    });
  };
}

function readWord(form: string, book: PhraseBook<unknown>): ReadWord {
  const lexemes = book.lexemes.in(form);
  const choices = new Set([...lexemes].flatMap((lexeme) => book.choices.get(lexeme) ?? []));
  return { lexemes, choices, filler: book.fillers.has(form) };
}

/** The indexes that the steps from `step` on take, the next of them searched from `from`. */
function follow(words: Placed[], steps: Step[], step: number, from: number): number[] | undefined {
  const wanted = steps[step];
  if (!wanted) return [];
  const clause = words[step === 0 ? from : from - 1]?.clause;
  let between = 0;
  for (let index = from; words[index]?.clause === clause; index++) {
    for (const own of takes(wanted.choice, words, index)) {
      const rest = follow(words, steps, step + 1, (own.at(-1) ?? index) + 1);
      if (rest) return [...own, ...rest];
    }
    if (step === 0) return undefined;
    if (!words[index]?.filler && (!wanted.gap || ++between > WORDS_BETWEEN)) return undefined;
  }
  return undefined;
}

/** The ways a choice is met at an index, runs of words first. */
function takes({ words: single, runs }: Choice, words: Placed[], index: number): number[][] {
  const lexemes = words[index]?.lexemes ?? new Set();
  const taken: number[][] = [];
  for (const run of runs) {
    const at = lexemes.has(run[0] ?? -1) ? followRun(words, run, index) : undefined;
    if (at) taken.push(at);
  }
  for (const lexeme of lexemes) {
    if (single.has(lexeme)) return [...taken, [index]];
  }
  return taken;
}

function followRun(words: Placed[], run: number[], from: number): number[] | undefined {
  const clause = words[from]?.clause;
  const at: number[] = [];
  let index = from;
  for (const lexeme of run) {
    while (at.length > 0 && words[index]?.filler && !words[index]?.lexemes.has(lexeme)) index++;
    const word = words[index];
    if (!word || word.clause !== clause || !word.lexemes.has(lexeme)) return undefined;
    at.push(index++);
  }
  return at;
}
