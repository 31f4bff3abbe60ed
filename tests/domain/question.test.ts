import { describe, expect, test } from '@jest/globals';
import { REMEMBERED_ANSWER_LENGTH } from '#domain/question.ts';
import { entry, folded, NOW, on } from '../support/entries.ts';

const promptId = 'hell.forecasts.q';
const asked = (id: string, fields = {}) => entry('question-asked', { id, ...fields });
const skipped = (id: string, fields = {}) => entry('question-skipped', { id, ...fields });
const answered = (id: string, fields = {}) => entry('question-answered', { id, ...fields });

describe('what is remembered of a question', () => {
  const answer = { answer: 'Mit einem ruhigen ersten Quartal.', answeredAt: NOW, answerEntryId: 'b' };
  const none = { answer: undefined, answeredAt: undefined, answerEntryId: undefined };

  test.each([
    ['asked', [asked('a')], { state: 'asked', entryId: 'a', ...none }],
    ['skipped', [skipped('a')], { state: 'skipped', entryId: 'a', ...none }],
    ['answered', [answered('b')], { state: 'answered', entryId: 'b', ...answer }],
    ['asked, then answered', [asked('a'), answered('b')], { state: 'answered', entryId: 'b', ...answer }],
    ['asked, then skipped', [asked('a'), skipped('b')], { state: 'skipped', entryId: 'b', ...none }],
    ['answered, then asked again', [answered('b'), asked('c')], { state: 'asked', entryId: 'c', ...answer }],
    ['answered, then skipped', [answered('b'), skipped('c')], { state: 'skipped', entryId: 'c', ...answer }],
    [
      'answered twice',
      [answered('b'), answered('c', { answer: 'Besser.', at: on('2026-12-01') })],
      {
        state: 'answered',
        entryId: 'c',
        answer: 'Besser.',
        answeredAt: on('2026-12-01'),
        answerEntryId: 'c',
      },
    ],
  ])('%s', (_, entries, remembered) => {
    const { questions } = folded(entries);
    expect(questions).toHaveLength(1);
    expect({ ...none, ...questions[0] }).toMatchObject({
      id: promptId,
      principle: 'hell.forecasts',
      ...remembered,
    });
  });

  test('the latest wording, time and meeting', () => {
    const { questions } = folded([
      asked('a', { meetingId: 'm1' }),
      asked('b', { text: 'Und nun?', at: on('2026-12-01') }),
    ]);
    expect(questions).toMatchObject([
      { text: 'Und nun?', at: on('2026-12-01'), meetingId: undefined, seq: 2 },
    ]);
  });

  test('the beginning of a long answer', () => {
    const [question] = folded([answered('a', { answer: 'ä'.repeat(20_000) })]).questions;
    expect(question?.answer).toBe('ä'.repeat(REMEMBERED_ANSWER_LENGTH));
  });

  test('those touched last stand last', () => {
    const { questions } = folded([asked('a'), asked('b', { promptId: 'other' }), skipped('c')]);
    expect(questions.map(({ id }) => id)).toEqual(['other', promptId]);
  });
});

describe('rounds', () => {
  const rounds = (...entries: Parameters<typeof folded>[0]) =>
    folded(entries).rounds.map(({ id, promptIds }) => [id, promptIds]);

  test.each([
    [
      'asked and answered count once',
      [asked('a', { meetingId: 'm1' }), answered('b', { meetingId: 'm1' })],
      [['m1', [promptId]]],
    ],
    ['skipped questions do not count', [skipped('a', { meetingId: 'm1' })], []],
    [
      'one meeting, two questions',
      [asked('a', { meetingId: 'm1' }), answered('b', { meetingId: 'm1', promptId: 'other' })],
      [['m1', [promptId, 'other']]],
    ],
    [
      'two meetings, in the order of their first question',
      [
        asked('a', { meetingId: 'm1' }),
        asked('b', { meetingId: 'm2' }),
        asked('c', { meetingId: 'm1', promptId: 'other' }),
      ],
      [
        ['m1', [promptId, 'other']],
        ['m2', [promptId]],
      ],
    ],
    [
      'without a meeting a day is a round',
      [
        asked('a'),
        asked('b', { at: '2026-11-22T18:00:00+01:00', promptId: 'other' }),
        asked('c', { at: on('2026-11-23') }),
      ],
      [
        ['day:2026-11-22', [promptId, 'other']],
        ['day:2026-11-23', [promptId]],
      ],
    ],
  ])('%s', (_, entries, expected) => {
    expect(rounds(...entries)).toEqual(expected);
  });

  test('the last eight are kept, and of a long one its last fifty questions', () => {
    const meetings = Array.from({ length: 10 }, (_, index) => asked(`m${index}`, { meetingId: `m${index}` }));
    const many = Array.from({ length: 60 }, (_, index) =>
      asked(`q${index}`, { meetingId: 'long', promptId: `p${index}` }),
    );
    const kept = rounds(...meetings, ...many);
    expect(kept.map(([id]) => id)).toEqual(['m3', 'm4', 'm5', 'm6', 'm7', 'm8', 'm9', 'long']);
    expect(kept.at(-1)?.[1]).toEqual(many.slice(10).map((one) => one.promptId));
  });
});

test('the latest rating of a prompt counts', () => {
  const { ratings } = folded([
    entry('prompt-rated', { id: 'a' }),
    entry('prompt-rated', { id: 'b', promptId: 'other' }),
    entry('prompt-rated', { id: 'c', useful: true }),
  ]);
  expect(ratings).toEqual([
    { id: 'other', seq: 2, useful: false, at: NOW, entryId: 'b' },
    { id: promptId, seq: 3, useful: true, at: NOW, entryId: 'c' },
  ]);
});
