import { describe, expect, test } from '@jest/globals';
import type { Briefing } from '#domain/coaching/briefing.ts';
import {
  answered,
  asked,
  brief,
  manager,
  quiet,
  renewal,
  type Step,
  signal,
} from '../../playbook/history.ts';

const FOCUS = 'hell.current-focus.now';
const TODAY = { meetingId: 'today' };
const EARLIER = { meetingId: 'earlier' };

const skipped = (ago: number, fields: { meetingId?: string } = TODAY): Step => ({
  ...asked(FOCUS, ago, fields),
  kind: 'question-skipped',
  hour: 10,
});

function became(briefing: Briefing, promptId = FOCUS) {
  const question = briefing.questions.find((one) => one.promptId === promptId);
  const withheld = briefing.withheld.find((one) => one.promptId === promptId);
  return question?.status ?? withheld?.reason;
}

test.each<[string, Step[], string]>([
  ['never asked', [], 'new'],
  ['answered today', [{ ...answered(FOCUS, 0, TODAY), hour: 10 }], 'answered-recently'],
  ['answered 29 days ago', [answered(FOCUS, 29)], 'answered-recently'],
  ['answered 30 days ago', [answered(FOCUS, 30)], 'check-again'],
  ['answered 60 days ago', [answered(FOCUS, 60)], 'check-again'],
  ['answered 61 days ago', [answered(FOCUS, 61)], 'new'],
  ['asked 200 days ago and left open', [asked(FOCUS, 200, EARLIER)], 'left-open'],
  ['asked a while ago without a meeting', [asked(FOCUS, 3)], 'left-open'],
  ['asked in this meeting', [{ ...asked(FOCUS, 0, TODAY), hour: 10 }], 'asked-today'],
  ['asked today without a meeting', [asked(FOCUS, 0)], 'asked-today'],
  ['asked today in another meeting', [asked(FOCUS, 0, EARLIER)], 'left-open'],
  ['skipped in this meeting', [skipped(0)], 'skipped-today'],
  ['skipped in an earlier meeting', [skipped(5, EARLIER)], 'new'],
  ['answered, then skipped earlier', [answered(FOCUS, 10), skipped(5, EARLIER)], 'answered-recently'],
  ['left open, then answered', [asked(FOCUS, 50), answered(FOCUS, 40)], 'check-again'],
  ['answered, then asked and left open', [answered(FOCUS, 40), asked(FOCUS, 20)], 'left-open'],
  [
    'answered to the manager before',
    [answered(FOCUS, 20), manager('tom', 'Tom', 10), renewal(20)],
    'answered-recently',
  ],
])('a question %s', (...[, steps, outcome]) => {
  expect(became(brief(quiet(...steps)))).toBe(outcome);
});

describe('an answer of one or two months ago', () => {
  const { questions } = brief(quiet(answered(FOCUS, 40, { answer: 'Auf den Umzug.' })));

  test('is shown and asked about, with its day', () => {
    expect(questions.find(({ promptId }) => promptId === FOCUS)).toMatchObject({
      status: 'check-again',
      text: 'Steht bei Ihnen noch dasselbe obenan wie am 14. Oktober?',
      lastAnswer: 'Auf den Umzug.',
      lastAnswerId: 'answer-40',
    });
  });

  test('comes along when the question was asked again and left open', () => {
    const again = brief(quiet(answered(FOCUS, 40, { answer: 'Auf den Umzug.' }), asked(FOCUS, 20)));
    expect(again.questions[0]).toMatchObject({ promptId: FOCUS, lastAnswer: 'Auf den Umzug.' });
  });

  test('is left out where it names someone who has left, but stays linked', () => {
    const gone: Step[] = [
      { kind: 'contact-joined', daysAgo: 399, contactId: 'p2', name: 'Tim Sander' },
      { kind: 'contact-left', daysAgo: 61, contactId: 'p2' },
    ];
    const named = brief(quiet(...gone, answered(FOCUS, 40, { answer: 'Das weiß Herr Sander.' })));
    const question = named.questions.find(({ promptId }) => promptId === FOCUS);
    expect(question).toMatchObject({ status: 'check-again', lastAnswerId: 'answer-40' });
    expect(question?.lastAnswer).toBeUndefined();
  });
});

test('a recent answer is named where it keeps the question back', () => {
  expect(brief(quiet(answered(FOCUS, 10))).withheld).toContainEqual({
    promptId: FOCUS,
    principle: 'hell.current-focus',
    reason: 'answered-recently',
    detail: 'answer-10',
  });
});

describe('memory reaches beyond the very wording', () => {
  const SHORT_TIME = 'hell.how-is-it-running.short-time';
  const NOW = 'hell.how-is-it-running.now';

  test('another wording of a question just answered is not asked either', () => {
    const { questions, withheld } = brief(quiet(signal('short-time-work'), answered(NOW, 10)));
    expect(questions.some(({ principle }) => principle === 'hell.how-is-it-running')).toBe(false);
    expect(withheld.filter(({ principle }) => principle === 'hell.how-is-it-running')).toEqual([
      {
        promptId: SHORT_TIME,
        principle: 'hell.how-is-it-running',
        reason: 'answered-recently',
        detail: 'answer-10',
      },
    ]);
  });

  test('a question that the playbook does not know counts for its principle', () => {
    const own = answered('own.question', 40, { principle: 'hell.current-focus' });
    expect(became(brief(quiet(own)))).toBe('check-again');
  });

  test('a question that the playbook knows counts for its own topic only', () => {
    const steps = quiet(signal('liquidity'), answered('hell.current-problems.most', 10));
    expect(became(brief(steps), 'hell.current-focus.now')).toBe('new');
  });
});
