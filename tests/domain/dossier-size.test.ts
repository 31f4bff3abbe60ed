import { expect, test } from '@jest/globals';
import { Dossier } from '#domain/dossier.ts';
import type { Entry, EntryKind } from '#domain/entry.ts';
import { Entry as EntrySchema } from '#domain/entry.ts';
import { carryOut, type Intent } from '../support/arbitrary-ledger.ts';
import { entry, folded, KINDS } from '../support/entries.ts';

const LIMIT = 400_000;
const SENTENCE = 'Die Anzeigen laufen besser als gedacht, nur Bewerbungen aus Süddeutschland fehlen noch. ';

function bytes(dossier: Dossier): number {
  return Buffer.byteLength(JSON.stringify(dossier));
}

/** A small repeatable source of chance (a linear congruential generator). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Twenty thousand intents of these kinds, evenly over so many days, with texts of 20 to 170 characters. */
function manyIntents(kinds: readonly EntryKind[], days: number): Intent[] {
  const random = chance(42);
  // More than 20,000, as some come to nothing: nobody can answer for what is not there.
  return Array.from({ length: 20_400 }, () => ({
    kind: kinds[Math.floor(random() * kinds.length)] ?? 'note-taken',
    pick: Math.floor(random() * 100_000),
    text: SENTENCE.repeat(2)
      .slice(0, 20 + Math.floor(random() * 150))
      .trim(),
    afterMinutes: Math.floor((random() * 2 * days * 1440) / 20_000),
  }));
}

const SETTLING = /-(left|removed|resolved|declined|closed|kept|dropped|undone)$/;

test.each<[string, Intent[]]>([
  ['of every kind within 30 days', manyIntents(KINDS, 30)],
  ['of every kind within ten years', manyIntents(KINDS, 3650)],
  [
    'that never settle anything',
    manyIntents(
      KINDS.filter((kind) => !SETTLING.test(kind)),
      3650,
    ),
  ],
])('20,000 entries %s fold to less than 400 kB', (_, intents) => {
  const { entries, dossier } = carryOut(intents);
  expect(entries.length).toBeGreaterThan(18_500);
  expect(bytes(dossier)).toBeLessThan(LIMIT);
  expect(bytes(dossier)).toBeGreaterThan(LIMIT / 2);
});

/** The longest texts that a schema lets pass, of characters that take the most room as JSON. */
const LINE = '漢'.repeat(200);
const PARAGRAPH = '\u0007'.repeat(2000);

/** The heaviest entries there are, `number` making each its own. */
function heaviest(number: number): Entry[] {
  const id = (name: string) => `${name}${number}`.padEnd(64, '_');
  const expectationId = id('x');
  const prerequisite = { kind: 'budget', text: LINE } as const;
  return [
    // At most this many of 150: nobody erases as many people as there are.
    ...(number % 30 === 0 ? [entry('contact-erased', { id: id('z'), contactId: id('gone') })] : []),
    entry('contact-joined', {
      id: id('p'),
      contactId: id('person'),
      name: LINE,
      role: LINE,
      title: LINE,
      note: PARAGRAPH,
    }),
    entry('contact-made', { id: id('c'), title: LINE, meetingId: `${number}`.padEnd(400, '漢') }),
    entry('note-taken', { id: id('n'), text: 'x'.repeat(20_000) }),
    entry('signal-raised', { id: id('s'), detail: PARAGRAPH }),
    entry('incident-reported', { id: id('i'), title: LINE, mitigation: PARAGRAPH, contactName: LINE }),
    entry('question-answered', {
      id: id('q'),
      promptId: `${number}`.padEnd(120, '漢'),
      text: PARAGRAPH,
      answer: PARAGRAPH,
    }),
    entry('expectation-proposed', {
      id: expectationId,
      goal: LINE,
      measure: LINE,
      baseline: LINE,
      target: LINE,
    }),
    entry('expectation-assessed', {
      id: id('a'),
      expectationId,
      prerequisites: Array(20).fill(prerequisite),
      risks: Array(20).fill(LINE),
    }),
    entry('commitment-made', { id: id('k'), what: PARAGRAPH, owner: LINE }),
    entry('meeting-linked', { id: id('m'), meetingId: `${number}`.padEnd(400, '漢'), title: LINE }),
    entry('prompt-rated', { id: id('r'), promptId: `${number}`.padEnd(120, '漢') }),
    entry('rhythm-agreed', { id: id('y'), detail: PARAGRAPH }),
    entry('renewal-set', { id: id('w'), comment: PARAGRAPH }),
    entry('renewal-reviewed', { id: id('v'), comment: PARAGRAPH }),
    entry('client-described', { id: id('d'), name: LINE, domains: Array(50).fill('漢'.repeat(253)) }),
  ];
}

test('the heaviest entries that pass their schemas fold to less than 400 kB, and none of the lists is given up', () => {
  const entries = Array.from({ length: 150 }, (_, number) => heaviest(number)).flat();
  for (const one of entries.slice(0, 16)) expect(EntrySchema.safeParse(one).error).toBeUndefined();
  const dossier = folded(entries);
  expect(bytes(dossier)).toBeLessThan(LIMIT);
  expect(Dossier.safeParse(JSON.parse(JSON.stringify(dossier))).success).toBe(true);
  const empty = Object.entries(dossier).filter(([, list]) => Array.isArray(list) && list.length === 0);
  expect(empty).toEqual([]);
  expect(dossier.notes).toHaveLength(150);
});
