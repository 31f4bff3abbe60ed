import type * as z from 'zod/mini';
import { FACT_NAMES } from './facts.ts';
import {
  mergePlaybook,
  type OwnPrompt,
  ownIdPrefix,
  PlaybookDraft,
  type PromptChange,
  WORDINGS,
} from './own-playbook.ts';
import { placeholdersOf } from './placeholder.ts';
import type { Playbook } from './playbook.ts';
import type { PanelText, Prompt, Spoken } from './prompt.ts';

/** What can be wrong with a workspace's own playbook. Codes are stable; their sentences live in `contracts/playbook-issues.ts`. */
export const PLAYBOOK_ISSUE_CODES = [
  'missing',
  'empty',
  'too-long',
  'unfit',
  'unknown-fact',
  'stray-brace',
  'unknown-prompt',
  'wording-not-there',
  'unknown-principle',
  'id-not-own',
  'id-taken',
  'condition-not-used',
  'fallback-needed',
] as const;
export type PlaybookIssueCode = (typeof PLAYBOOK_ISSUE_CODES)[number];

/** One field that does not fit: `path` such as `own.0.prompt.say.de.du`; `detail` is what the field names in vain. */
export type PlaybookIssue = { path: string; code: PlaybookIssueCode; detail?: string };

/**
 * What is wrong with a draft, field by field; nothing, and it can be kept. `before` is what is in force: what it
 * already refers to may stay, though the shipped playbook has it no longer.
 */
export function checkOwnPlaybook(draft: unknown, shipped: Playbook, before: PlaybookDraft): PlaybookIssue[] {
  const parsed = PlaybookDraft.safeParse(draft, { reportInput: true });
  if (!parsed.success) return parsed.error.issues.flatMap(schemaIssues);
  const { changes, own } = parsed.data;
  return [
    ...Object.entries(changes).flatMap(([id, change]) => changeIssues(id, change, shipped, before)),
    ...own.flatMap((one, index) => ownIssues(one, index, own, shipped, before)),
    ...fallbackIssues(parsed.data, shipped),
  ];
}

function schemaIssues(issue: z.core.$ZodIssue): PlaybookIssue[] {
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [key]) : [[]];
  return unknown.map((key) => ({ path: [...issue.path, ...key].join('.'), code: codeOf(issue) }));
}

function codeOf(issue: z.core.$ZodIssue): PlaybookIssueCode {
  if (issue.code === 'too_big') return 'too-long';
  if (issue.code === 'too_small') return 'empty';
  return issue.code !== 'unrecognized_keys' && issue.input === undefined ? 'missing' : 'unfit';
}

function changeIssues(
  id: string,
  change: PromptChange,
  { principles }: Playbook,
  before: PlaybookDraft,
): PlaybookIssue[] {
  const path = `changes.${id}`;
  const prompt = principles.flatMap(({ prompts }) => prompts).find((candidate) => candidate.id === id);
  if (!prompt) return Object.hasOwn(before.changes, id) ? [] : [{ path, code: 'unknown-prompt' }];
  const misplaced = WORDINGS.filter((name) => change[name] && !(name in prompt));
  return [
    ...misplaced.map((name) => ({ path: `${path}.${name}`, code: 'wording-not-there' as const })),
    ...linesIn(change, path).flatMap(lineIssues),
  ];
}

function ownIssues(
  { principleId, prompt }: OwnPrompt,
  index: number,
  own: readonly OwnPrompt[],
  { principles }: Playbook,
  before: PlaybookDraft,
): PlaybookIssue[] {
  const path = `own.${index}`;
  const isTaken = own.slice(0, index).some((other) => other.prompt.id === prompt.id);
  const isKnown =
    principles.some(({ id }) => id === principleId) ||
    before.own.some((other) => other.prompt.id === prompt.id && other.principleId === principleId);
  const issues: (PlaybookIssue | false)[] = [
    !isKnown && { path: `${path}.principleId`, code: 'unknown-principle' },
    !prompt.id.startsWith(ownIdPrefix(principleId)) && { path: `${path}.prompt.id`, code: 'id-not-own' },
    isTaken && { path: `${path}.prompt.id`, code: 'id-taken' },
    // Form help follows the goal in the form, which its principle names; nothing narrows it.
    prompt.kind === 'form' &&
      prompt.only !== undefined && { path: `${path}.prompt.only`, code: 'condition-not-used' },
    ...linesIn(prompt, `${path}.prompt`).flatMap(lineIssues),
  ];
  return issues.filter((issue) => issue !== false);
}

/** The briefing always has a first sentence: one opening of the fallback stays on, without condition and without a fact. */
function fallbackIssues(draft: PlaybookDraft, shipped: Playbook): PlaybookIssue[] {
  if (plainOpenings(mergePlaybook(shipped, draft)).length > 0) return [];
  return plainOpenings(shipped).flatMap(({ id }) => {
    const field = draft.changes[id]?.off ? 'off' : 'say';
    return draft.changes[id] ? [{ path: `changes.${id}.${field}`, code: 'fallback-needed' as const }] : [];
  });
}

function plainOpenings({ principles, fallbackOpening }: Playbook): Prompt[] {
  const fallback = principles.find(({ id }) => id === fallbackOpening);
  return (fallback?.prompts ?? []).filter(
    (prompt) =>
      prompt.kind === 'opening' &&
      !prompt.off &&
      !prompt.only &&
      linesIn(prompt, '').every(({ line }) => placeholdersOf(line).length === 0),
  );
}

type Line = { path: string; line: string };

/** Every line of a prompt or a change, each with its path. */
function linesIn(words: Prompt | PromptChange, path: string): Line[] {
  const spoken = (say: Spoken | undefined, at: string) =>
    say
      ? [
          { path: `${at}.de.sie`, line: say.de.sie },
          { path: `${at}.de.du`, line: say.de.du },
          { path: `${at}.en`, line: say.en },
        ]
      : [];
  const read = (text: PanelText | undefined, at: string) =>
    text
      ? [
          { path: `${at}.de`, line: text.de },
          { path: `${at}.en`, line: text.en },
        ]
      : [];
  return [
    ...('say' in words ? spoken(words.say, `${path}.say`) : []),
    ...('again' in words ? spoken(words.again, `${path}.again`) : []),
    ...('text' in words ? read(words.text, `${path}.text`) : []),
    ...('textOfEach' in words ? read(words.textOfEach, `${path}.textOfEach`) : []),
  ];
}

function lineIssues({ path, line }: Line): PlaybookIssue[] {
  const unknown = placeholdersOf(line).filter((name) => !FACT_NAMES.includes(name));
  const isStray = /[{}]/.test(line.replace(/\{\w+\}/g, ''));
  return [
    ...unknown.map((detail) => ({ path, code: 'unknown-fact' as const, detail })),
    ...(isStray ? [{ path, code: 'stray-brace' as const }] : []),
  ];
}
