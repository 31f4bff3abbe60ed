import type * as z from 'zod/mini';
import type { FieldProblem } from '#contracts/problem.ts';
import type { Language } from '#domain/client.ts';

type Issue = z.core.$ZodIssue;

/** The fields that a schema refused, with a sentence each: `entries.3.text`, and an unknown field by its own name. */
export function fieldProblems(issues: readonly Issue[], language: Language): FieldProblem[] {
  return issues.flatMap((issue) => {
    const message = sentence(issue, SENTENCES[language]);
    const fields = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [key]) : [[]];
    return fields.map((field) => ({ path: nameOf([...issue.path, ...field]), message }));
  });
}

/** Names are said back as far as they are names; what else was sent in their place is not. */
function nameOf(path: readonly PropertyKey[]): string {
  const odd = path.findIndex((part) => !/^[\w.-]{1,100}$/.test(String(part)));
  return path.slice(0, odd === -1 ? undefined : odd).join('.');
}

/** What is said of a field that fits its schema and nothing else. */
export function unfit(language: Language): string {
  return SENTENCES[language].unfit;
}

type Sentences = {
  missing: string;
  unknown: string;
  empty: string;
  spelling: string;
  unfit: string;
  expected(what: string): string;
  oneOf(options: string): string;
  atMost(amount: string): string;
  atLeast(amount: string): string;
  /** Amounts and forms by zod's names for them. */
  words: Record<string, string>;
};

/** What is wrong, said without a word of what was sent. */
function sentence(issue: Issue, say: Sentences): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? say.missing
        : say.expected(say.words[issue.expected] ?? issue.expected);
    case 'invalid_format':
      return issue.format in say.words ? say.expected(say.words[issue.format] ?? '') : say.spelling;
    case 'invalid_value':
      return say.oneOf(issue.values.join(', '));
    case 'invalid_union':
      return 'options' in issue && issue.options ? say.oneOf(issue.options.join(', ')) : say.unfit;
    case 'too_big':
      return say.atMost(amount(issue.maximum, issue.origin, say));
    case 'too_small':
      return issue.origin === 'string' && issue.minimum === 1
        ? say.empty
        : say.atLeast(amount(issue.minimum, issue.origin, say));
    case 'unrecognized_keys':
      return say.unknown;
    default:
      return say.unfit;
  }
}

function amount(count: number | bigint, origin: string, { words }: Sentences): string {
  const unit = { string: words.characters, array: words.items }[origin];
  return unit ? `${count} ${unit}` : String(count);
}

const SENTENCES: Record<Language, Sentences> = {
  de: {
    missing: 'Diese Angabe fehlt.',
    unknown: 'Dieses Feld gibt es hier nicht.',
    empty: 'Darf nicht leer sein.',
    spelling: 'Die Schreibweise passt nicht.',
    unfit: 'Das passt hier nicht.',
    expected: (what) => `Erwartet wird ${what}.`,
    oneOf: (options) => `Möglich ist: ${options}.`,
    atMost: (amount) => `Höchstens ${amount}.`,
    atLeast: (amount) => `Mindestens ${amount}.`,
    words: {
      string: 'ein Text',
      number: 'eine Zahl',
      int: 'eine ganze Zahl',
      boolean: 'ja oder nein (true, false)',
      array: 'eine Liste',
      object: 'ein Objekt',
      date: 'ein Tag wie 2026-11-22',
      datetime: 'ein Zeitpunkt mit Zeitzone wie 2026-11-22T09:00:00+01:00',
      characters: 'Zeichen',
      items: 'Stück',
    },
  },
  en: {
    missing: 'This is missing.',
    unknown: 'There is no such field here.',
    empty: 'Must not be empty.',
    spelling: 'It is not spelled as it has to be.',
    unfit: 'This does not fit here.',
    expected: (what) => `Expected: ${what}.`,
    oneOf: (options) => `Possible: ${options}.`,
    atMost: (amount) => `At most ${amount}.`,
    atLeast: (amount) => `At least ${amount}.`,
    words: {
      string: 'a text',
      number: 'a number',
      int: 'a whole number',
      boolean: 'true or false',
      array: 'a list',
      object: 'an object',
      date: 'a day such as 2026-11-22',
      datetime: 'an instant with offset such as 2026-11-22T09:00:00+01:00',
      characters: 'characters',
      items: 'items',
    },
  },
};
