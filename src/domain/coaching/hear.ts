import type { SignalName } from '../signal.ts';
import { judge, type Mention, type Surroundings } from './hear-judge.ts';
import { type Found, phraseFinder } from './hear-search.ts';
import { type Sentence, sentencesOf, withoutQuotations } from './hear-sentences.ts';
import { HEARING, type Label } from './hear-words.ts';

/** A signal and the words of the text that say so, as they stand there. */
export type HeardSignal = { signal: SignalName; words: string };

/** `signals` are offered to be raised, `over` to be resolved; each signal at most once in a list. */
export type Heard = { signals: HeardSignal[]; over: HeardSignal[] };

/**
 * Which signals a note or an answer, German or English, seems to tell of. It proposes only: nothing counts
 * until someone confirms it. Denials, questions, quotations, conditions, times long past, other companies and
 * everyday work are no facts; 'haben die Kurzarbeit beendet' is over. Order is that of the text.
 */
export function hear(text: string): Heard {
  const heard: Heard = { signals: [], over: [] };
  const find = phraseFinder(HEARING);
  for (const sentence of sentencesOf(withoutQuotations(text))) {
    const { mentions, around } = read(sentence, find(sentence.words));
    const judged = mentions.map((mention) => ({ mention, verdict: judge(mention, around) }));
    for (const { mention, verdict } of judged) {
      const { signal } = mention.label;
      const words = text.slice(sentence.words[mention.first]?.start, sentence.words[mention.last]?.end);
      const endsHere = judged.some((one) => one.verdict === 'over' && one.mention.label.signal === signal);
      if (verdict === 'over') addOnce(heard.over, { signal, words });
      else if (verdict === 'holds' && !endsHere) addOnce(heard.signals, { signal, words });
    }
  }
  return heard;
}

function addOnce(list: HeardSignal[], one: HeardSignal): void {
  if (!list.some(({ signal }) => signal === one.signal)) list.push(one);
}

/** The mentions of a sentence that no better reading of their words beats, and what surrounds them. */
function read(sentence: Sentence, found: Found<Label>[]): { mentions: Mention[]; around: Surroundings } {
  const guards = Object.groupBy(found, ({ label }) => label.says);
  const { everyday = [], work = [] } = guards;
  const mentions = withoutWeaker(
    found.filter(isMention).filter((mention) => !isEverydayWork(mention, everyday, work)),
  );
  const used = new Set([...mentions, ...everyday].flatMap(({ at }) => at));
  for (const guard of ONLY_UNUSED) guards[guard] = guards[guard]?.filter(({ first }) => !used.has(first));
  guards.ended = guards.ended?.filter(({ at }) => !at.some((index) => used.has(index)));
  return { mentions, around: { sentence, guards, weightBefore: weightBefore(sentence) } };
}

/** Guards whose words may belong to a phrase (`keine Kapazität`) and then guard nothing. */
const ONLY_UNUSED = [
  'negation',
  'no-more',
  'not-yet-ended',
  'past',
  'condition',
  'supposed',
  'to-ask',
] as const;

function isMention(found: Found<Label>): found is Mention {
  return found.label.signal !== undefined;
}

/** 'Text kürzen' is work; 'Budget für den Text kürzen' is not, because the budget comes first. */
function isEverydayWork(mention: Mention, everyday: Found<Label>[], work: Found<Label>[]): boolean {
  const comesFirst = (done: Found<Label>) =>
    mention.first < done.first || (mention.first === done.first && mention.last < done.last);
  return (
    everyday.some((usual) => sharesWords(usual, mention)) ||
    work.some((done) => sharesWords(done, mention) && !comesFirst(done))
  );
}

/** One word speaks for one signal: of two phrases that share words the one with more words, or closer ones, stays. */
function withoutWeaker(mentions: Mention[]): Mention[] {
  return mentions.filter(
    (mention) => !mentions.some((other) => isStronger(other, mention) && sharesWords(other, mention)),
  );
}

function isStronger(one: Mention, other: Mention): boolean {
  if (one.at.length !== other.at.length) return one.at.length > other.at.length;
  return one.last - one.first < other.last - other.first;
}

function sharesWords(one: Found<Label>, other: Found<Label>): boolean {
  return one.at.some((index) => other.at.includes(index));
}

/** For each word, how many words before it carry meaning. */
function weightBefore({ words }: Sentence): number[] {
  const before = [0];
  for (const { form } of words) before.push((before.at(-1) ?? 0) + (HEARING.fillers.has(form) ? 0 : 1));
  return before;
}
