import { describe, expect, test } from '@jest/globals';
import type { BaseRates } from '#contracts/base-rates.ts';
import { missingToAgree, proposedRealism } from '#panel/features/expectations/assessment.ts';
import { dotsOf, rateSaid } from '#panel/features/expectations/base-rate-words.ts';
import { slugOf } from '#panel/features/expectations/category.ts';
import { draftOf, ExpectationDraft, entriesOf } from '#panel/features/expectations/expectation-draft.ts';
import { nextQuestion, partsShown } from '#panel/features/expectations/next-question.ts';
import { closingOf, EMPTY_OUTCOME } from '#panel/parts/outcome-draft.ts';
import { baseRateText } from '#panel/text/base-rates.ts';
import { entry, folded } from '../../support/entries.ts';

const draft = (typed: Partial<ExpectationDraft> = {}): ExpectationDraft => ({
  ...draftOf(undefined),
  ...typed,
});
const budget = { kind: 'budget', text: '24.000 Euro' } as const;
const facts = {
  goal: 'Umsatz heben',
  measure: 'im Monat',
  baseline: '48',
  target: '96',
  dueOn: '2027-03-31',
};

describe('the form asks what is missing, in the order of a conversation', () => {
  test.each([
    ['nothing yet', {}, 'goal', 'goal'],
    ['the goal', { goal: 'x' }, 'measure', 'goal measure'],
    ['goal and measure', { goal: 'x', measure: 'y' }, 'baseline', 'goal measure numbers'],
    ['the measure put off', { goal: 'x', putOff: ['measure'] }, 'baseline', 'goal measure numbers'],
    ['a goal cannot be put off', { putOff: ['goal'] }, 'goal', 'goal'],
    ['no date yet', { ...facts, dueOn: '' }, 'dueOn', 'goal measure numbers'],
    ['all facts', facts, 'prerequisites', 'goal measure numbers assessment'],
    [
      'a need without an answer',
      { ...facts, prerequisites: [budget] },
      'granted',
      'goal measure numbers assessment',
    ],
    [
      'a refused need',
      { ...facts, prerequisites: [{ ...budget, granted: false }] },
      'risks',
      'goal measure numbers assessment',
    ],
    ['a plain yes', { ...facts, realism: 'realistic' as const }, 'risks', 'goal measure numbers assessment'],
    [
      'everything',
      { ...facts, prerequisites: [{ ...budget, granted: true }], risks: ['Ferien'] },
      undefined,
      'goal measure numbers assessment',
    ],
    ['a date without a measure', { goal: 'x', dueOn: '2027-03-31' }, 'measure', 'goal measure numbers'],
  ])('%s', (_, typed, next, shown) => {
    expect(nextQuestion(draft(typed))).toBe(next);
    expect([...partsShown(draft(typed))].join(' ')).toBe(shown);
  });
});

test.each([
  ['measure and date', facts, 'realistic', ['assessment']],
  ['a need that is open', { ...facts, prerequisites: [budget] }, 'conditional', ['assessment']],
  [
    'a need that is refused',
    { ...facts, prerequisites: [{ ...budget, granted: false }] },
    'unrealistic',
    ['assessment'],
  ],
  ['no date', { ...facts, dueOn: '' }, undefined, ['date', 'assessment']],
  ['only if, without a need', { ...facts, realism: 'conditional' as const }, 'realistic', ['assessment']],
  ['a yes without a measure', { realism: 'realistic' as const }, undefined, ['measure', 'date']],
  ['a yes', { ...facts, realism: 'realistic' as const }, 'realistic', []],
])('%s: what the rules propose, and what an agreement still lacks', (_, typed, proposed, missing) => {
  expect(proposedRealism(draft(typed))).toBe(proposed);
  expect(missingToAgree(draft(typed))).toEqual(missing);
});

describe('what the form sends', () => {
  const kinds = (typed: Partial<ExpectationDraft>) =>
    entriesOf(draft(typed), undefined, 'x1').map(({ kind }) => kind);

  test('half a goal is a proposal, no goal is none, and an assessment goes only when it holds', () => {
    expect(kinds({ measure: 'im Monat' })).toEqual([]);
    expect(kinds({ goal: 'x' })).toEqual(['expectation-proposed']);
    expect(kinds({ goal: 'x', realism: 'conditional' })).toEqual(['expectation-proposed']);
    expect(kinds({ goal: 'x', realism: 'conditional', prerequisites: [budget] })).toEqual([
      'expectation-proposed',
      'expectation-assessed',
    ]);
  });

  test('a change says only what the form holds now, with its reason', () => {
    const [expectation] = folded([entry('expectation-proposed', { id: 'x1' })]).expectations;
    const typed = { ...draftOf(expectation), target: '', category: 'Neue Köpfe', why: ' Weniger Budget. ' };
    expect(entriesOf(typed, expectation, 'x1')).toEqual([
      {
        kind: 'expectation-changed',
        expectationId: 'x1',
        goal: 'Mehr Bewerbungen',
        measure: 'Bewerbungen im Monat',
        baseline: '4',
        target: null,
        dueOn: '2027-03-31',
        category: 'neue-koepfe',
        why: 'Weniger Budget.',
      },
    ]);
    expect(entriesOf(draftOf(expectation), expectation, 'x1')).toEqual([]);
  });

  test('what an older form kept is still read', () => {
    const old = { goal: 'x', measure: '', baseline: '', target: '', dueOn: '', prerequisites: [], risks: [] };
    expect(ExpectationDraft.parse(old)).toEqual({ ...draft({ goal: 'x' }), realism: undefined });
  });
});

test.each([
  ['Shop-Umsatz', 'shop-umsatz'],
  ['  Größe & Café ', 'groesse-cafe'],
  ['…', ''],
  ['a'.repeat(80), 'a'.repeat(60)],
])('the kind %j is kept as %j', (typed, slug) => {
  expect(slugOf(typed)).toBe(slug);
});

describe('the base rate in words', () => {
  const rates = (more: Partial<BaseRates>): BaseRates => ({
    closed: 0,
    met: 0,
    exceeded: 0,
    missed: 0,
    withdrawn: 0,
    metWithPrerequisitesGranted: 0,
    grantedAmongMet: [],
    unknownHorizon: 0,
    categories: [],
    examples: [],
    ...more,
  });
  const wilson = (met: number, of: number, low: number, high: number) => ({
    interval: { method: 'wilson-95' as const, met, of, low, high },
  });
  const budgets = (count: number) => ({ grantedAmongMet: [{ kind: 'budget' as const, count }] });

  test.each([
    [rates({}), 'Noch kein ähnliches Ziel abgeschlossen: noch zu wenige.', undefined],
    [
      rates({ met: 3, missed: 1, withdrawn: 4 }),
      'Erst 4 ähnliche Ziele entschieden: noch zu wenige.',
      undefined,
    ],
    [
      rates({ met: 2, missed: 9, ...wilson(2, 11, 0.051, 0.477), ...budgets(2) }),
      '2 von 11 ähnlichen Zielen gelangen, beide mit zugesagtem Budget.',
      'Das spricht für etwa 1 bis 5 von 10 (Spanne nach Wilson).',
    ],
    [
      rates({ met: 5, exceeded: 1, missed: 2, ...wilson(6, 8, 0.41, 0.93), ...budgets(4) }),
      '6 von 8 ähnlichen Zielen gelangen, 4 davon mit zugesagtem Budget.',
      'Das spricht für etwa 4 bis 9 von 10 (Spanne nach Wilson).',
    ],
    [
      rates({ met: 10, missed: 10, ...wilson(10, 20, 0.299, 0.701) }),
      '10 von 20 ähnlichen Zielen gelangen.',
      'Der wahre Anteil liegt wohl zwischen 30 und 70 % (95-%-Intervall nach Wilson).',
    ],
  ])('case %#', (known, words, range) => {
    const said = rateSaid(known, baseRateText.de);
    expect([said.share, said.rest].filter(Boolean).join(' ')).toBe(words);
    expect(said.range).toBe(range);
    // Below twenty cases no share is given as a percentage, in no language.
    if (known.met + known.exceeded + known.missed < 20)
      expect(JSON.stringify([said, rateSaid(known, baseRateText.en)])).not.toContain('%');
  });

  test('a dot for every case, also for those that the caller may not open', () => {
    expect(dotsOf(rates({ met: 1, missed: 2, withdrawn: 1 })).map(({ outcome }) => outcome)).toEqual([
      'met',
      'missed',
      'missed',
      'withdrawn',
    ]);
  });
});

describe('an outcome needs something that shows it', () => {
  const wording = { partlySaid: (words: string) => `Teilweise erreicht: ${words}`, seeNote: 'Siehe Notiz' };
  test.each([
    ['nothing', {}, undefined],
    ['words', { words: ' 12 im März ' }, { outcome: 'met', evidence: '12 im März' }],
    ['a link', { link: 'https://x.example/a' }, { outcome: 'met', evidence: 'https://x.example/a' }],
    ['a note', { noteId: 'n1' }, { outcome: 'met', evidence: 'Siehe Notiz', noteId: 'n1' }],
    ['a link that is a script', { words: 'x', link: 'javascript:alert(1)' }, undefined],
    ['a link that is none', { words: 'x', link: 'Ordner 7' }, undefined],
    ['partly met without its words', { choice: 'partly' as const, noteId: 'n1' }, undefined],
    [
      'partly met: missed, with its words',
      { choice: 'partly' as const, words: '71 von 80', link: 'http://x.example' },
      { outcome: 'missed', evidence: 'Teilweise erreicht: 71 von 80\nhttp://x.example/' },
    ],
  ])('%s', (_, typed, closing) => {
    expect(closingOf({ ...EMPTY_OUTCOME, ...typed }, wording)).toEqual(closing);
  });
});
