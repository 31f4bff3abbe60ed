import { describe, expect, test } from '@jest/globals';
import { hear } from '#domain/coaching/hear.ts';

const HEARD: [string, string, string][] = [
  ['KURZARBEIT ab Mai', 'short-time-work', 'KURZARBEIT'],
  ['Ku-Arbeit bis März', 'short-time-work', 'Ku-Arbeit'],
  ['haben Kurzarbeitergeld beantragt', 'short-time-work', 'Kurzarbeitergeld beantragt'],
  ['Budget -20 %', 'budget-cut', 'Budget -20 %'],
  ['Budgetkürzungen im ganzen Haus', 'budget-cut', 'Budgetkürzungen'],
  ['Budgetkuerzungen im ganzen Haus', 'budget-cut', 'Budgetkuerzungen'],
  ['BUDGET WURDE GEKU\u0308RZT', 'budget-cut', 'BUDGET WURDE GEKU\u0308RZT'],
  ['Einkauf prüft alle Verträge', 'budget-cut', 'Einkauf prüft alle Verträge'],
  ['mussten 30 Leute entlassen', 'layoffs', 'Leute entlassen'],
  ['Mitbewerber bietet 15 % weniger', 'competitor', 'Mitbewerber bietet'],
  ['wollen raus', 'wants-to-cancel', 'wollen raus'],
  ['They won’t renew', 'wants-to-cancel', 'won’t renew'],
  ['Vater im Krankenhaus', 'personal-hardship', 'Vater im Krankenhaus'],
  ['stellen 5 Leute ein', 'growth', 'stellen 5 Leute ein'],
  ['super zufrieden', 'praise', 'super zufrieden'],
  ['keine Kapazität bis Mai', 'overload', 'keine Kapazität'],
];

const NOT_HEARD = [
  ...[
    'keine Kurzarbeit',
    'Kurzarbeit ist nicht geplant',
    'Kurzarbeit: nein',
    'weder Entlassungen noch Kurzarbeit',
  ],
  ...['no layoffs planned', "the budget isn't being cut", 'They never wanted to cancel'],
  ...['Gibt es Kurzarbeit?', 'Are layoffs planned?', 'nachfragen, ob das Budget gekürzt wurde'],
  ...[
    'Headline: „Raus aus der Kurzarbeit“',
    'the mail says "We are laying people off"',
    '> wir wollen kündigen',
  ],
  ...['Falls Kurzarbeit kommt, melden sie sich', 'if they cancel we lose the reference'],
  ...['2020 waren sie in Kurzarbeit', 'last year they had layoffs'],
  ...['Ihr Lieferant hat Kurzarbeit', 'Stellenabbau bei der Konkurrenz', 'a supplier of theirs is insolvent'],
  ...['Text kürzen', 'cancel button nach rechts', 'Kündigungsfrist im Muster', 'Budget freigegeben'],
  ...['Kritik am Wettbewerb-Slide', 'Artikel über Kurzarbeit', 'Kurzarbeit-Newsletter planen', ''],
];

const OVER: [string, string, string][] = [
  ['haben die Kurzarbeit beendet', 'short-time-work', 'Kurzarbeit'],
  ['Kurzarbeit gibt es nicht mehr', 'short-time-work', 'Kurzarbeit'],
  ['no longer on short-time work', 'short-time-work', 'on short-time'],
  ['Budgetkürzung zurückgenommen', 'budget-cut', 'Budgetkürzung zurückgenommen'],
  ['haben die Kündigung zurückgezogen', 'wants-to-cancel', 'Kündigung zurückgezogen'],
  ['Vater ist aus dem Krankenhaus entlassen', 'personal-hardship', 'aus dem Krankenhaus entlassen'],
];

describe('hear', () => {
  test.each(HEARD)('%s → %s', (text, signal, words) => {
    expect(hear(text)).toEqual({ signals: [{ signal, words }], over: [] });
  });

  test.each(NOT_HEARD)('not a fact: %s', (text) => {
    expect(hear(text).signals).toEqual([]);
  });

  test.each(OVER)('over: %s → %s', (text, signal, words) => {
    expect(hear(text)).toEqual({ signals: [], over: [{ signal, words }] });
  });

  test('an end that is still to come leaves the signal as it is', () => {
    expect(hear('Die Kurzarbeit ist noch nicht vorbei')).toMatchObject({
      signals: [{ signal: 'short-time-work' }],
      over: [],
    });
  });

  test('what is denied or over leaves the other thing said in the sentence alone', () => {
    expect(hear('wegen Kurzarbeit nicht erreichbar').signals).toMatchObject([{ signal: 'short-time-work' }]);
    expect(hear('Kurzarbeit ist vorbei, Frau Hartwig ist super zufrieden')).toMatchObject({
      signals: [{ signal: 'praise' }],
      over: [{ signal: 'short-time-work' }],
    });
    expect(hear('keine Kurzarbeit, aber das Budget wurde gekürzt').signals).toMatchObject([
      { signal: 'budget-cut' },
    ]);
  });

  test('German and English in one text, each signal once, in the order of the text', () => {
    const text =
      'Stellenabbau läuft. They want to cancel, das Budget ist halbiert. Noch mehr Stellenabbau im Mai.';
    expect(hear(text).signals.map(({ signal }) => signal)).toEqual([
      'layoffs',
      'wants-to-cancel',
      'budget-cut',
    ]);
  });

  test('only the last clause of a question is asked', () => {
    expect(hear('Sie sind in Kurzarbeit, können wir da helfen?').signals).toMatchObject([
      { signal: 'short-time-work', words: 'in Kurzarbeit' },
    ]);
  });

  const ENDLESS: [string, string][] = [
    ['one word', 'a'.repeat(20_000)],
    ['one phrase', 'kurzarbeit '.repeat(1_800)],
    ['half phrases', 'wollen sie das budget nicht mehr '.repeat(600)],
    ['open quotation marks', '„"'.repeat(10_000)],
    ['apostrophes', " '".repeat(10_000)],
    [
      'no full stop',
      'Frau Hartwig sagt das Team ist zufrieden und das Budget wurde um 20 % gekürzt '.repeat(250),
    ],
  ];

  test.each(ENDLESS)('20,000 characters of %s take no second', (_, text) => {
    const start = performance.now();
    hear(text);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
