import { describe, expect, test } from '@jest/globals';
import { type Briefing, SITUATIONS } from '#domain/coaching/briefing.ts';
import type { Playbook, Principle } from '#domain/coaching/playbook.ts';
import type { Prompt } from '#domain/coaching/prompt.ts';
import { PLAYBOOK } from '#playbook/playbook.ts';
import {
  answered,
  asked,
  brief,
  clientIs,
  fixed,
  mistake,
  proposal,
  quiet,
  renewal,
  type Step,
  signal,
  step,
} from '../../playbook/history.ts';

const say = (text: string) => ({ de: { sie: text, du: text }, en: text });
const text = (line: string) => ({ de: line, en: line });
type Own = Partial<Prompt> & Pick<Prompt, 'kind'> & { line: string };

function promptOf(id: string, { line, ...fields }: Own): Prompt {
  const words = ['opening', 'question'].includes(fields.kind) ? { say: say(line) } : { text: text(line) };
  const phase = fields.kind === 'question' ? { phase: 'understand' } : {};
  // Assembled by kind; the playbook's own schema is what checks real ones.
  return { id, ...phase, ...words, ...fields } as Prompt;
}

/** A principle `source.name` of these prompts, called up by `when`. */
function principle(id: string, when: Principle['when'], ...prompts: Own[]): Principle {
  const source = id.split('.')[0] ?? '';
  const named = prompts.map((prompt, index) => promptOf(`${id}.p${index + 1}`, prompt));
  return { id, source, label: text(id), when, prompts: named };
}

function playbookOf(...principles: Principle[]): Playbook {
  const fallback = principle('own.hello', [{ signals: ['praise'] }], { kind: 'opening', line: 'Hallo.' });
  return { ...PLAYBOOK, principles: [...principles, fallback], fallbackOpening: 'own.hello' };
}

const ask = (line: string, fields: Partial<Own> = {}): Own => ({ kind: 'question', line, ...fields });
const CRISIS = [{ situation: 'client-crisis' as const }];
const RENEWAL = [{ situation: 'renewal' as const }];
const GOALS = [{ situation: 'goal-setting' as const }];

const questionsOf = (briefing: Briefing) => briefing.questions.map(({ text: line }) => line);
const reasonsOf = ({ withheld }: Briefing) =>
  withheld.map(({ promptId, reason, detail }) => [promptId, reason, detail]);

describe('questions come', () => {
  const steps = [signal('liquidity'), renewal(20)];

  test('by the strength of the situation, then by phase, then as in the playbook', () => {
    const playbook = playbookOf(
      principle('own.d', RENEWAL, ask('D?')),
      principle('own.c', CRISIS, ask('C?', { phase: 'close' })),
      principle('own.b', CRISIS, ask('B?', { phase: 'options' })),
      principle('own.a', CRISIS, ask('A?')),
      principle('own.a2', [...RENEWAL, ...CRISIS], ask('A2?')),
    );
    expect(questionsOf(brief(quiet(...steps), { playbook }))).toEqual(['A?', 'A2?', 'B?', 'C?', 'D?']);
  });

  test('what was left open before all else, answers to check before new ones, the longest not asked first', () => {
    const playbook = playbookOf(
      principle('own.lately', CRISIS, ask('Zuletzt?')),
      principle('own.long-ago', CRISIS, ask('Lange her?')),
      principle('own.never', CRISIS, ask('Noch nie?')),
      principle('own.check', CRISIS, ask('Noch so?', { phase: 'close' })),
      principle('own.open', RENEWAL, ask('Offen?')),
    );
    const memory = [
      answered('own.lately.p1', 70),
      answered('own.long-ago.p1', 300),
      answered('own.check.p1', 40),
      asked('own.open.p1', 15),
    ];
    expect(questionsOf(brief(quiet(...steps, ...memory), { playbook }))).toEqual([
      'Offen?',
      'Noch so?',
      'Noch nie?',
      'Lange her?',
      'Zuletzt?',
    ]);
  });

  test('one of every situation within the first six', () => {
    const many = Array.from({ length: 8 }, (_, index) =>
      principle(`own.c${index}`, CRISIS, ask(`C${index}?`)),
    );
    const playbook = playbookOf(
      ...many,
      principle('other.renewal', RENEWAL, ask('R1?')),
      principle('other.renewal-too', RENEWAL, ask('R2?')),
      principle('other.goals', GOALS, ask('G?')),
    );
    const briefing = brief(quiet(...steps, proposal('x', 5)), { playbook });
    expect(questionsOf(briefing)).toEqual([
      'C0?',
      'C1?',
      'C2?',
      'C3?',
      'R1?',
      'G?',
      'C4?',
      'C5?',
      'C6?',
      'C7?',
      'R2?',
    ]);
  });

  test('never all of one source within the first six', () => {
    const many = Array.from({ length: 7 }, (_, index) =>
      principle(`own.c${index}`, CRISIS, ask(`C${index}?`)),
    );
    const playbook = playbookOf(...many, principle('other.last', CRISIS, ask('Andere?', { phase: 'close' })));
    expect(questionsOf(brief(quiet(...steps), { playbook }))).toEqual([
      'C0?',
      'C1?',
      'C2?',
      'C3?',
      'C4?',
      'Andere?',
      'C5?',
      'C6?',
    ]);
  });

  test('what belongs to no situation takes no place away', () => {
    const many = Array.from({ length: 6 }, (_, index) =>
      principle(`own.c${index}`, CRISIS, ask(`C${index}?`)),
    );
    const playbook = playbookOf(principle('own.rival', [{ signals: ['competitor'] }], ask('Wer?')), ...many);
    expect(questionsOf(brief(quiet(...steps, signal('competitor')), { playbook }))).toEqual([
      'C0?',
      'C1?',
      'C2?',
      'C3?',
      'C4?',
      'C5?',
      'Wer?',
    ]);
  });

  test('all of one source where there is no other', () => {
    const many = Array.from({ length: 7 }, (_, index) =>
      principle(`own.c${index}`, CRISIS, ask(`C${index}?`)),
    );
    expect(questionsOf(brief(quiet(...steps), { playbook: playbookOf(...many) }))).toHaveLength(7);
  });
});

describe('a prompt that applies is withheld', () => {
  const crisis = quiet(signal('liquidity'));

  test('when a caution of the day speaks against it', () => {
    const playbook = playbookOf(
      principle('own.sale', CRISIS, ask('Noch ein Paket?', { tags: ['sells'] }), ask('Was hilft?')),
      principle('own.care', CRISIS, { kind: 'caution', line: 'Verkaufen', against: ['sells'] }),
    );
    const briefing = brief(crisis, { playbook });
    expect(questionsOf(briefing)).toEqual(['Was hilft?']);
    expect(reasonsOf(briefing)).toEqual([['own.sale.p1', 'against-caution', 'own.care.p1']]);
  });

  test('but not when that caution is withheld itself', () => {
    const playbook = playbookOf(
      principle('own.sale', CRISIS, ask('Noch ein Paket?', { tags: ['sells'] })),
      principle('own.care', CRISIS, { kind: 'caution', line: '{fixBy}', against: ['sells'] }),
    );
    expect(questionsOf(brief(crisis, { playbook }))).toEqual(['Noch ein Paket?']);
  });

  test('when a fact is missing and no other wording does without it', () => {
    const playbook = playbookOf(
      principle('own.two', CRISIS, ask('{manager}?'), ask('Wer ist da?')),
      principle('own.one', CRISIS, ask('{manager} oder {fixBy}?'), ask('{fixBy}?')),
    );
    const briefing = brief(crisis, { playbook });
    expect(questionsOf(briefing)).toEqual(['Wer ist da?']);
    expect(reasonsOf(briefing)).toEqual([['own.one.p1', 'missing-fact', 'manager']]);
  });

  test('when a stronger one says nearly the same', () => {
    const playbook = playbookOf(
      principle('own.later', RENEWAL, ask('Was wäre ein Erfolg?', { topic: 'success' })),
      principle('own.first', CRISIS, ask('Was wäre ein gutes Ergebnis?', { topic: 'success' })),
    );
    const briefing = brief(quiet(signal('liquidity'), renewal(10)), { playbook });
    expect(questionsOf(briefing)).toEqual(['Was wäre ein gutes Ergebnis?']);
    expect(reasonsOf(briefing)).toEqual([['own.later.p1', 'says-the-same', 'own.first.p1']]);
  });

  test('when an active signal forbids it', () => {
    const playbook = playbookOf(
      principle('own.a', [{ situation: 'client-crisis', notWith: ['layoffs'] }], ask('A?')),
    );
    expect(reasonsOf(brief(quiet(signal('liquidity'), signal('layoffs')), { playbook }))).toEqual([
      ['own.a.p1', 'not-with-signal', 'layoffs'],
    ]);
  });

  test('when the workspace switched it off', () => {
    const playbook = playbookOf(principle('own.a', CRISIS, ask('A?', { off: true }), ask('B?')));
    const briefing = brief(crisis, { playbook });
    expect(questionsOf(briefing)).toEqual(['B?']);
    expect(reasonsOf(briefing)).toEqual([['own.a.p1', 'switched-off', undefined]]);
  });

  const rated = (ago: number, useful: boolean): Step =>
    step('prompt-rated', ago, { promptId: 'own.a.p1', principle: 'own.a', useful }, { id: 'rating' });
  test.each([
    ['not helpful, 90 days ago', rated(90, false), ['B?'], [['own.a.p1', 'rated-not-helpful', 'rating']]],
    ['not helpful, 91 days ago', rated(91, false), ['A?'], []],
    ['helpful', rated(5, true), ['A?'], []],
  ])('when it was marked %s', (...[, rating, questions, withheld]) => {
    const playbook = playbookOf(principle('own.a', CRISIS, ask('A?'), ask('B?')));
    const briefing = brief(quiet(signal('liquidity'), rating), { playbook });
    expect([questionsOf(briefing), reasonsOf(briefing)]).toEqual([questions, withheld]);
  });
});

describe('no briefing is without an opening', () => {
  const openingsOf = (briefing: Briefing) => briefing.openings.map(({ principle: id }) => id);

  test('a situation without one of its own asks the person, and says why', () => {
    const { openings } = brief(quiet(mistake('a', 4), renewal(10)));
    expect(openings.map(({ principle: id, because }) => [id, because])).toEqual([
      ['fridrich.apologise', ['a']],
      ['schwartz.ask-the-person', ['renewal']],
    ]);
  });

  test('not even when every wording was marked as not helpful', () => {
    const fallback = PLAYBOOK.principles.find(({ id }) => id === PLAYBOOK.fallbackOpening);
    const ratings = fallback?.prompts.map(({ id }, index) =>
      step('prompt-rated', 5, { promptId: id, principle: fallback.id, useful: false }, { id: `r${index}` }),
    );
    const briefing = brief(quiet(renewal(10), ...(ratings ?? [])));
    expect(openingsOf(briefing)).toEqual(['schwartz.ask-the-person']);
    expect(briefing.openings[0]?.text).toBe('Frau Dr. Hartwig, ehe wir anfangen: Wie geht es Ihnen?');
  });
});

test.each([
  ['a hard day', quiet(mistake('a', 120), fixed('a', 118), mistake('b', 4), signal('layoffs'), renewal(9))],
  ['a calm day', quiet(clientIs({ since: '2019-01-01' }))],
])('on %s, at eye level comes last, and once', (...[, steps]) => {
  const { advice } = brief(steps);
  expect(advice.map(({ principle: id }) => id).indexOf('ratajczak.eye-level')).toBe(advice.length - 1);
});

test('advice and cautions come by the strength of their situation', () => {
  const { situations, cautions, advice } = brief(
    quiet(mistake('a', 120), fixed('a', 118), mistake('b', 4), signal('layoffs'), renewal(9)),
  );
  const strength = ({ because }: { because: string[] }) =>
    situations.findIndex((situation) => situation.because.some((id) => because.includes(id)));
  for (const list of [cautions, advice.slice(0, -1)]) {
    const order = list.map(strength).map((rank) => (rank < 0 ? SITUATIONS.length : rank));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  }
});

describe('after a mistake of ours', () => {
  const { phases, questions, advice } = brief(quiet(mistake('a', 4), signal('liquidity'), proposal('x', 5)));

  test('listening comes before solutions', () => {
    expect(phases).toEqual(['open', 'hear', 'apologise', 'inform', 'solve', 'safeguard', 'close']);
  });

  test('what belongs elsewhere keeps a place: understanding in hear, the rest in close', () => {
    const phaseOf = (id: string) => [...questions, ...advice].find((one) => one.principle === id)?.phase;
    expect(phaseOf('hell.how-is-it-running')).toBe('hear');
    expect(phaseOf('hell.savings')).toBe('close');
    expect(phaseOf('hell.where-help')).toBe('close');
    expect(phaseOf('wopen.challenge')).toBe('close');
    expect(phaseOf('fridrich.solve-together')).toBe('solve');
    expect([...questions, ...advice].every(({ phase }) => !phase || phases.includes(phase))).toBe(true);
  });
});

test('without one, the phases are the usual ones', () => {
  expect(brief(quiet()).phases).toEqual(['open', 'understand', 'cooperation', 'options', 'agree', 'close']);
});
