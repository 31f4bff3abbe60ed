import { expect, test } from '@jest/globals';
import { checkOwnPlaybook } from '#domain/coaching/check-own-playbook.ts';
import { mergePlaybook, OwnPlaybook, type PlaybookDraft, UNCHANGED } from '#domain/coaching/own-playbook.ts';
import type { Playbook } from '#domain/coaching/playbook.ts';
import type { Prompt } from '#domain/coaching/prompt.ts';
import { PLAYBOOK } from '#playbook/playbook.ts';

const PRINCIPLE = 'hell.how-is-it-running';
const QUESTION = 'hell.how-is-it-running.now';
const FALLBACK = PLAYBOOK.principles.find(({ id }) => id === PLAYBOOK.fallbackOpening);

const SAY = {
  de: { sie: 'Wie geht es bei Ihnen weiter?', du: 'Wie geht es bei euch weiter?' },
  en: 'How do you go on?',
};
const TEXT = { de: 'Erst fragen', en: 'Ask first' };
const OWN: Prompt = { id: `${PRINCIPLE}.own-1`, kind: 'question', phase: 'understand', say: SAY };

function promptIn({ principles }: Playbook, id: string): Prompt | undefined {
  return principles.flatMap(({ prompts }) => prompts).find((prompt) => prompt.id === id);
}
const draft = (changes: PlaybookDraft['changes'], own: PlaybookDraft['own'] = []): PlaybookDraft => ({
  changes,
  own,
});
const withSay = (say: object) => ({ changes: { [QUESTION]: { say: { ...SAY, ...say } } }, own: [] });
const withOwn = (...prompts: object[]) => ({
  changes: {},
  own: prompts.map((prompt) => ({ principleId: PRINCIPLE, prompt: { ...OWN, ...prompt } })),
});

const shippedCaution = PLAYBOOK.principles
  .flatMap(({ prompts }) => prompts)
  .find(({ kind }) => kind === 'caution');
const cautionId = String(shippedCaution?.id);

test('the shipped playbook stands in for itself, and is never changed', () => {
  const before = structuredClone(PLAYBOOK);
  expect(mergePlaybook(PLAYBOOK, UNCHANGED)).toBe(PLAYBOOK);
  mergePlaybook(
    PLAYBOOK,
    draft({ [QUESTION]: { off: true, say: SAY } }, [{ principleId: PRINCIPLE, prompt: OWN }]),
  );
  expect(PLAYBOOK).toEqual(before);
});

test.each<{ name: string; id: string; change: PlaybookDraft['changes'][string]; gives: object }>([
  { name: 'switched off', id: QUESTION, change: { off: true }, gives: { off: true } },
  { name: 'switched on', id: QUESTION, change: { off: false }, gives: { off: false } },
  { name: 'worded anew', id: QUESTION, change: { say: SAY }, gives: { say: SAY, kind: 'question' } },
  { name: 'another way to ask again', id: QUESTION, change: { again: SAY }, gives: { again: SAY } },
  { name: 'a panel line', id: cautionId, change: { text: TEXT }, gives: { text: TEXT } },
])('$name', ({ id, change, gives }) => {
  const merged = mergePlaybook(PLAYBOOK, draft({ [id]: change }));
  expect(promptIn(merged, id)).toEqual({ ...promptIn(PLAYBOOK, id), ...gives });
  const untouched = (playbook: Playbook) =>
    playbook.principles.flatMap(({ prompts }) => prompts.filter((prompt) => prompt.id !== id));
  expect(untouched(merged)).toEqual(untouched(PLAYBOOK));
});

test('a wording that the prompt does not have is not put in', () => {
  const merged = mergePlaybook(PLAYBOOK, draft({ [cautionId]: { say: SAY } }));
  expect(promptIn(merged, cautionId)).toEqual(shippedCaution);
});

test('own prompts come first in their principle', () => {
  const merged = mergePlaybook(PLAYBOOK, withOwn({}, { id: `${PRINCIPLE}.own-2` }) as PlaybookDraft);
  const prompts = merged.principles.find(({ id }) => id === PRINCIPLE)?.prompts ?? [];
  expect(prompts.slice(0, 2).map(({ id }) => id)).toEqual([`${PRINCIPLE}.own-1`, `${PRINCIPLE}.own-2`]);
  expect(prompts).toHaveLength(
    2 + (PLAYBOOK.principles.find(({ id }) => id === PRINCIPLE)?.prompts.length ?? 0),
  );
});

test('what a later shipped version no longer has is ignored, and stays in what is kept', () => {
  const own: OwnPlaybook = {
    version: 3,
    changes: { 'hell.gone.ask': { off: true, say: SAY } },
    own: [{ principleId: 'hell.gone', prompt: { ...OWN, id: 'hell.gone.own-1' } }],
  };
  expect(mergePlaybook(PLAYBOOK, own)).toEqual(PLAYBOOK);
  expect(OwnPlaybook.parse(own)).toEqual(own);
  expect(checkOwnPlaybook({ changes: own.changes, own: own.own }, PLAYBOOK, own)).toEqual([]);
});

test.each<{ name: string; input: unknown }>([
  { name: 'nothing', input: draft({}) },
  {
    name: 'a prompt off and one worded anew',
    input: draft({ [QUESTION]: { say: SAY }, [cautionId]: { off: true } }),
  },
  { name: 'placeholders that the coach knows', input: withSay({ en: '{contact}, and {answeredOn}?' }) },
  { name: 'a line of 400 characters', input: withSay({ en: 'x'.repeat(400) }) },
  {
    name: 'an own prompt with a condition',
    input: withOwn({
      only: {
        situation: 'reconnect',
        signals: ['growth'],
        circumstances: ['no-rhythm'],
        notWith: ['layoffs'],
      },
      tags: ['offers'],
    }),
  },
])('$name is fine', ({ input }) => {
  expect(checkOwnPlaybook(input, PLAYBOOK, UNCHANGED)).toEqual([]);
});

const SAYS = `changes.${QUESTION}.say`;
const PROMPT = 'own.0.prompt';

test.each<[name: string, input: unknown, issues: object[]]>([
  ['no English', withSay({ en: undefined }), [{ path: `${SAYS}.en`, code: 'missing' }]],
  ['no du', withSay({ de: { sie: 'Ja?' } }), [{ path: `${SAYS}.de.du`, code: 'missing' }]],
  ['an empty line', withSay({ en: '  ' }), [{ path: `${SAYS}.en`, code: 'empty' }]],
  ['401 characters', withSay({ en: 'x'.repeat(401) }), [{ path: `${SAYS}.en`, code: 'too-long' }]],
  [
    'a placeholder of nobody',
    withSay({ de: { sie: '{kontakt}?', du: 'Na?' } }),
    [{ path: `${SAYS}.de.sie`, code: 'unknown-fact', detail: 'kontakt' }],
  ],
  ['a bracket too many', withSay({ en: 'So {contact?' }), [{ path: `${SAYS}.en`, code: 'stray-brace' }]],
  ['an unknown field', withSay({ fr: 'Ça va ?' }), [{ path: `${SAYS}.fr`, code: 'unfit' }]],
  [
    'an unknown prompt',
    draft({ 'hell.x.y': { off: true } }),
    [{ path: 'changes.hell.x.y', code: 'unknown-prompt' }],
  ],
  [
    'words to say for a caution',
    draft({ [cautionId]: { say: SAY } }),
    [{ path: `changes.${cautionId}.say`, code: 'wording-not-there' }],
  ],
  ['an own prompt without words', withOwn({ say: undefined }), [{ path: `${PROMPT}.say`, code: 'missing' }]],
  ['no phase', withOwn({ phase: undefined }), [{ path: `${PROMPT}.phase`, code: 'missing' }]],
  ['a kind of its own', withOwn({ kind: 'joke' }), [{ path: `${PROMPT}.kind`, code: 'unfit' }]],
  ['a tag of its own', withOwn({ tags: ['shouts'] }), [{ path: `${PROMPT}.tags.0`, code: 'unfit' }]],
  [
    'a situation of its own',
    withOwn({ only: { situation: 'rainy-day' } }),
    [{ path: `${PROMPT}.only.situation`, code: 'unfit' }],
  ],
  [
    'a circumstance of its own',
    withOwn({ only: { circumstances: ['always', 'maybe'] } }),
    [{ path: `${PROMPT}.only.circumstances.1`, code: 'unfit' }],
  ],
  ['a shipped id', withOwn({ id: QUESTION }), [{ path: `${PROMPT}.id`, code: 'id-not-own' }]],
  ['an id twice', withOwn({}, {}), [{ path: 'own.1.prompt.id', code: 'id-taken' }]],
  [
    'an unknown principle',
    { changes: {}, own: [{ principleId: 'hell.x', prompt: { ...OWN, id: 'hell.x.own-1' } }] },
    [{ path: 'own.0.principleId', code: 'unknown-principle' }],
  ],
  [
    'a condition on help in the form',
    {
      changes: {},
      own: [
        {
          principleId: PRINCIPLE,
          prompt: { id: OWN.id, kind: 'form', text: TEXT, only: { situation: 'renewal' } },
        },
      ],
    },
    [{ path: `${PROMPT}.only`, code: 'condition-not-used' }],
  ],
  ['no list', { changes: {} }, [{ path: 'own', code: 'missing' }]],
])('%s is named by its field', (_, input, issues) => {
  expect(checkOwnPlaybook(input, PLAYBOOK, UNCHANGED)).toEqual(issues);
});

test('every conversation keeps a first sentence', () => {
  const off = Object.fromEntries((FALLBACK?.prompts ?? []).map(({ id }) => [id, { off: true }]));
  const issues = checkOwnPlaybook(draft(off), PLAYBOOK, UNCHANGED);
  expect(issues).toEqual([expect.objectContaining({ code: 'fallback-needed' })]);
  expect(issues[0]?.path).toMatch(/^changes\.schwartz\.ask-the-person\..*\.off$/);
  const plain = { kind: 'opening', say: SAY, id: `${FALLBACK?.id}.own-1` } as const;
  const instead = draft(off, [{ principleId: String(FALLBACK?.id), prompt: plain }]);
  expect(checkOwnPlaybook(instead, PLAYBOOK, UNCHANGED)).toEqual([]);
});
