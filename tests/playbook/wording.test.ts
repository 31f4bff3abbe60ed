import { describe, expect, test } from '@jest/globals';
import { FACT_NAMES } from '#domain/coaching/facts.ts';
import { placeholdersOf } from '#domain/coaching/placeholder.ts';
import { Playbook } from '#domain/coaching/playbook.ts';
import type { Prompt, Spoken } from '#domain/coaching/prompt.ts';
import { PLAYBOOK } from '#playbook/playbook.ts';
import { PRINCIPLE_FACTS } from '#playbook/principle-facts.ts';

const PROMPTS = PLAYBOOK.principles.flatMap(({ id, prompts }) =>
  prompts.map((prompt) => ({ principle: id, prompt })),
);

type Line = { id: string; kind: Prompt['kind']; say: Spoken };
const SPOKEN: Line[] = PROMPTS.flatMap(({ prompt }) => {
  const lines = [
    'say' in prompt ? prompt.say : undefined,
    'again' in prompt ? prompt.again : undefined,
  ].filter((say) => say !== undefined);
  return lines.map((say) => ({ id: prompt.id, kind: prompt.kind, say }));
});
const PANEL = PROMPTS.flatMap(({ prompt }) => {
  const texts = [
    'text' in prompt ? prompt.text : undefined,
    'textOfEach' in prompt ? prompt.textOfEach : undefined,
  ].filter((text) => text !== undefined);
  return texts.map((text) => ({ id: prompt.id, kind: prompt.kind, text }));
});
const EVERY_TEXT = [
  ...SPOKEN.flatMap(({ id, say }) => [say.de.sie, say.de.du, say.en].map((text) => ({ id, text }))),
  ...PANEL.flatMap(({ id, text }) => [text.de, text.en].map((line) => ({ id, text: line }))),
  ...PLAYBOOK.principles.flatMap(({ id, label }) => [label.de, label.en].map((text) => ({ id, text }))),
  ...Object.entries(PRINCIPLE_FACTS).flatMap(([id, { de, en }]) => [de, en].map((text) => ({ id, text }))),
];

/** Words of a line as it is said: a name counts as three words, another fact as two. */
function wordsIn(line: string): number {
  return line
    .replace('{contact}', 'Frau Dr. Hartwig')
    .replace(/\{\w+\}/g, 'ein Wort')
    .split(/\s+/).length;
}

const SIE = /\b(Sie|Ihnen|Ihr|Ihre[mnrs]?)\b/;
/** Capital `Ihr` is theirs, small `ihr` is a plural du. */
const DU = /\b([Dd](u|ir|ich|ein|eine[mnrs]?)|ihr|[Ee](uch|uer|ure[mnrs]?))\b/;

test('the playbook is a valid one, with an id for every prompt that begins with its principle', () => {
  expect(Playbook.parse(PLAYBOOK)).toEqual(PLAYBOOK);
  const ids = PROMPTS.map(({ prompt }) => prompt.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(PROMPTS.filter(({ principle, prompt }) => !prompt.id.startsWith(`${principle}.`))).toEqual([]);
  const sources = PLAYBOOK.sources.map(({ id }) => id);
  for (const { id, source } of PLAYBOOK.principles) {
    expect(sources).toContain(source);
    expect(id.startsWith(`${source}.`)).toBe(true);
  }
});

test('every principle has its fact, and there is no fact without its principle', () => {
  expect(Object.keys(PRINCIPLE_FACTS).sort()).toEqual(PLAYBOOK.principles.map(({ id }) => id).sort());
});

test('the principles that the playbook names are there, and the fallback has an opening without any fact', () => {
  const fallback = PLAYBOOK.principles.find(({ id }) => id === PLAYBOOK.fallbackOpening);
  const plain = fallback?.prompts.filter(
    (prompt) => prompt.kind === 'opening' && !prompt.only && placeholdersOf(prompt.say.de.sie).length === 0,
  );
  expect(plain).toHaveLength(1);
  expect(PLAYBOOK.principles.some(({ id }) => id === PLAYBOOK.fadedSignals)).toBe(true);
});

test.each(EVERY_TEXT)('$id: $text', ({ text }) => {
  expect(text).not.toMatch(/!|\bbitte\b|\*|:innen|_innen| {2}|\.\.\.|["']\s*$/i);
  expect(placeholdersOf(text).filter((name) => !FACT_NAMES.includes(name))).toEqual([]);
});

describe('German lines to say', () => {
  test.each(SPOKEN)('$id: Sie and du are each kept to the end', ({ say: { de } }) => {
    expect(de.sie).toMatch(SIE);
    expect(de.sie).not.toMatch(DU);
    expect(de.du).toMatch(DU);
    expect(de.du).not.toMatch(SIE);
  });

  test.each(SPOKEN)('$id: the forms and languages need the same facts', ({ say: { de, en } }) => {
    expect(placeholdersOf(de.du)).toEqual(placeholdersOf(de.sie));
    expect(placeholdersOf(en).toSorted()).toEqual(placeholdersOf(de.sie).toSorted());
  });
});

const MOST_WORDS: Record<Prompt['kind'], number> = {
  opening: 25,
  question: 14,
  caution: 7,
  advice: 17,
  prepare: 8,
  form: 20,
};

test.each(SPOKEN)('$id is short enough to be said', ({ kind, say: { de, en } }) => {
  expect(Math.max(...[de.sie, de.du, en].map(wordsIn))).toBeLessThanOrEqual(MOST_WORDS[kind]);
});

test.each(PANEL)('$id is short enough to be read', ({ kind, text: { de, en } }) => {
  expect(Math.max(wordsIn(de), wordsIn(en))).toBeLessThanOrEqual(MOST_WORDS[kind]);
});

test.each(PANEL)('$id: the panel addresses nobody', ({ text: { de } }) => {
  expect(de).not.toMatch(/\b(Sie|Ihnen|Ihre?[mnrs]?|du|dir|dich|deine?[mnrs]?)\b/);
});

test('no line is there twice', () => {
  const lines = [...SPOKEN.map(({ say }) => say.de.sie), ...PANEL.map(({ text }) => text.de)];
  expect(lines.filter((line, index) => lines.indexOf(line) !== index)).toEqual([]);
});

test('questions end as questions, openings of one principle begin with the name where they know it', () => {
  for (const { id, kind, say } of SPOKEN.filter((line) => line.kind === 'question')) {
    expect([id, kind, say.de.sie.endsWith('?'), say.en.endsWith('?')]).toEqual([id, kind, true, true]);
  }
  for (const { id, say } of SPOKEN) {
    const named = [say.de.sie, say.de.du, say.en].map((line) => line.indexOf('{contact}'));
    expect([id, ...named.map((place) => place <= 0)]).toEqual([id, true, true, true]);
  }
});
