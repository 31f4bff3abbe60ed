import { expect, test } from '@jest/globals';
import { parseCase } from '#domain/coaching/case.ts';
import { checkOwnPlaybook } from '#domain/coaching/check-own-playbook.ts';
import { coach } from '#domain/coaching/coach.ts';
import { type PlaybookDraft, UNCHANGED } from '#domain/coaching/own-playbook.ts';
import type { Prompt } from '#domain/coaching/prompt.ts';
import {
  isFound,
  linesOf,
  rebased,
  withOwn,
  withoutChange,
  withoutOwn,
  withSwitch,
  withWording,
} from '#panel/features/playbook/draft.ts';
import { EMPTY_FIELDS, fieldsOf, KINDS, promptOf } from '#panel/features/playbook/own-fields.ts';
import { SAMPLE_CASES } from '#panel/features/playbook/sample-cases.ts';
import { PLAYBOOK } from '#playbook/playbook.ts';

const SAY = { de: { sie: 'Wie geht es Ihnen?', du: 'Wie geht es dir?' }, en: 'How are you?' };
const ASK: Prompt = { id: 'a.b.ask', kind: 'question', phase: 'open', say: SAY };
const NEW = { ...SAY, en: 'How do you do?' };
const off = (...ids: string[]): PlaybookDraft => ({
  changes: Object.fromEntries(ids.map((id) => [id, { off: true }])),
  own: [],
});
const own = (...ids: string[]): PlaybookDraft => ({
  changes: {},
  own: ids.map((id) => ({ principleId: 'a.b', prompt: { ...ASK, id } })),
});

test.each<[name: string, draft: PlaybookDraft, is: PlaybookDraft]>([
  ['off', withSwitch(UNCHANGED, 'p', false), off('p')],
  ['off and on', withSwitch(off('p', 'q'), 'p', true), off('q')],
  ['worded anew', withWording(UNCHANGED, ASK, 'say', NEW), { changes: { 'a.b.ask': { say: NEW } }, own: [] }],
  [
    'worded as shipped',
    withWording({ changes: { 'a.b.ask': { say: NEW } }, own: [] }, ASK, 'say', SAY),
    off(),
  ],
  ['off and worded as shipped', withWording(off('a.b.ask'), ASK, 'say', SAY), off('a.b.ask')],
  ['back to the shipped one', withoutChange(off('p', 'q'), 'p'), off('q')],
  ['an own one', withOwn(own('x'), { principleId: 'a.b', prompt: { ...ASK, id: 'y' } }), own('x', 'y')],
  [
    'an own one again',
    withOwn(own('x', 'y'), { principleId: 'a.b', prompt: { ...ASK, id: 'x' } }),
    own('x', 'y'),
  ],
  ['an own one less', withoutOwn(own('x', 'y'), 'x'), own('y')],
])('%s', (_, { changes, own: prompts }, is) => {
  expect({ changes, own: prompts }).toEqual(is);
});

test.each<[name: string, mine: PlaybookDraft, base: PlaybookDraft, theirs: PlaybookDraft, is: PlaybookDraft]>(
  [
    ['both changed something', off('p'), off(), off('q'), off('p', 'q')],
    ['mine took a change back', off(), off('p'), off('p', 'q'), off('q')],
    ['theirs took a change back', off('p', 'q'), off('p'), off(), off('q')],
    ['both added', own('x'), own(), own('y'), own('y', 'x')],
    ['mine removed what theirs kept', own(), own('x'), own('x'), own()],
    ['nothing of mine', off('p'), off('p'), own('y'), own('y')],
  ],
)('on top of what others saved: %s', (_, mine, base, theirs, is) => {
  expect(rebased(mine, base, theirs)).toEqual(is);
});

test.each([
  ['geht DIR', true],
  ['how ihnen', true],
  ['sie wir', false],
  ['open', false],
])('a search for %j: %j', (search, found) => {
  expect(isFound(linesOf(ASK), search)).toBe(found);
});

test.each(KINDS)('a %s that was filled in is a valid prompt and can be filled in again', (kind) => {
  const fields = { ...EMPTY_FIELDS, kind, say: SAY, text: { de: 'Erst fragen', en: 'Ask first' } };
  const id = 'hell.forecasts.own-1';
  const prompt = promptOf(fields, id);
  const draft = { changes: {}, own: [{ principleId: 'hell.forecasts', prompt }] };
  expect(checkOwnPlaybook(draft, PLAYBOOK, UNCHANGED)).toEqual([]);
  expect(promptOf(fieldsOf(prompt), id)).toEqual(prompt);
});

test.each(SAMPLE_CASES)(
  'the sample $id can be read, and the coach has a first sentence and questions for it',
  ({ file }) => {
    const read = parseCase(file);
    if (!read.ok) throw new Error(`${read.error.where}: ${read.error.why}`);
    const briefing = coach({ ...read.value, playbook: PLAYBOOK });
    expect(briefing.openings.length).toBeGreaterThan(0);
    expect(briefing.questions.length).toBeGreaterThan(2);
  },
);
