import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import * as z from 'zod/mini';
import { Briefing, SITUATIONS, SituationId, WITHHELD_REASONS } from '#domain/coaching/briefing.ts';
import { parseCase } from '#domain/coaching/case.ts';
import { coach } from '#domain/coaching/coach.ts';
import { PLAYBOOK } from '#playbook/playbook.ts';
import { shownIn } from './history.ts';

const folder = join(import.meta.dirname, 'cases');

/** What a case must show: `name.expect.json` beside `name.json`. */
const Expected = z.strictObject({
  situations: z.array(SituationId),
  /** The first sentence. */
  opening: z.string(),
  /** Lines that stand in one of the lists; those of cautions, preparation and questions within what is in sight. */
  says: z.array(z.string()),
  shows: z.array(z.string()),
  forbids: z.array(z.string()),
  withholds: z.optional(z.record(z.string(), z.enum(WITHHELD_REASONS))),
});

const CASES = readdirSync(folder)
  .filter((file) => file.endsWith('.json') && !file.endsWith('.expect.json'))
  .map((file) => {
    const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
    const parsed = parseCase(read(file));
    if (!parsed.ok) throw new Error(`${file}: ${parsed.error.where}: ${parsed.error.why}`);
    const expected = Expected.parse(read(file.replace('.json', '.expect.json')));
    return { name: file.replace('.json', ''), case: parsed.value, expected };
  });

test('there is a case for every situation', () => {
  expect(CASES.map(({ name }) => name)).toEqual(expect.arrayContaining([...SITUATIONS]));
});

describe.each(CASES)('the case $name', ({ case: told, expected }) => {
  const briefing = coach({ ...told, playbook: PLAYBOOK });
  const inSight = [
    ...briefing.openings.slice(0, 2),
    ...briefing.questions.slice(0, 6),
    ...briefing.cautions.slice(0, 4),
    ...briefing.advice,
    ...briefing.prepare,
    ...briefing.since,
  ].map(({ text }) => text);

  test('is a briefing as it crosses the wire', () => {
    expect(Briefing.parse(briefing)).toEqual(briefing);
  });

  test('shows the situations, strongest first', () => {
    expect(briefing.situations.map(({ id }) => id)).toEqual(expected.situations);
  });

  test('begins with the sentence to say', () => {
    expect(briefing.openings[0]?.text).toBe(expected.opening);
  });

  test('says what there is to say', () => {
    expect(inSight).toEqual(expect.arrayContaining(expected.says));
  });

  test('shows its principles and not others', () => {
    const shown = shownIn(briefing);
    expect([...shown]).toEqual(expect.arrayContaining(expected.shows));
    expect(expected.forbids.filter((id) => shown.has(id))).toEqual([]);
  });

  test('says why something is not shown', () => {
    for (const [principle, reason] of Object.entries(expected.withholds ?? {})) {
      expect(briefing.withheld).toContainEqual(expect.objectContaining({ principle, reason }));
    }
  });

  test('gives every line a reason among its own entries', () => {
    const ids = told.entries.map(({ id }) => id);
    const { situations, openings, questions, cautions, advice, prepare } = briefing;
    for (const { because } of [situations, openings, questions, cautions, advice, prepare].flat()) {
      expect(because).not.toEqual([]);
      expect(ids).toEqual(expect.arrayContaining(because));
    }
  });
});
