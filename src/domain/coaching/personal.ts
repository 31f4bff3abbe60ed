import { type PhraseList, phraseBook } from './hear-phrases.ts';
import { phraseFinder } from './hear-search.ts';
import { sentencesOf } from './hear-sentences.ts';
import { PERSONAL_WORDS } from './personal-words.ts';

export const PERSONAL_TOPICS = ['health', 'family', 'religion', 'union', 'politics'] as const;
export type PersonalTopic = (typeof PERSONAL_TOPICS)[number];

/** Small words that may stand inside a phrase: `seine liebe Frau`. */
const FILLERS =
  'der die das den dem ein eine einen einem einer sehr schwer noch auch gerade leider wohl the a an very also still just';

const NUMBER_WORDS = 'ein zwei drei vier fünf sechs one two three four five six';

const LISTS: PhraseList<PersonalTopic>[] = PERSONAL_TOPICS.map((topic) => ({
  label: topic,
  lines: PERSONAL_WORDS[topic],
}));

const BOOK = phraseBook(LISTS, { zahl: NUMBER_WORDS }, FILLERS);

/**
 * The first private matter a text, German or English, touches, with the words as they stand there: what the
 * law protects (health, religion, union, politics) and what is family. A denial, a question or a quotation
 * touches it as well. Such a note is never shared with the client.
 */
export function touchesPersonal(text: string): { topic: PersonalTopic; words: string } | undefined {
  const find = phraseFinder(BOOK);
  for (const { words } of sentencesOf(text)) {
    const found = find(words).find(({ last }) => !words[last]?.hyphened);
    if (found)
      return { topic: found.label, words: text.slice(words[found.first]?.start, words[found.last]?.end) };
  }
  return undefined;
}
