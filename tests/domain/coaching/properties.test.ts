import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Briefing } from '#domain/coaching/briefing.ts';
import { coach } from '#domain/coaching/coach.ts';
import { FACT_NAMES } from '#domain/coaching/facts.ts';
import { readName } from '#domain/contact.ts';
import type { Dossier } from '#domain/dossier.ts';
import { PLAYBOOK } from '#playbook/playbook.ts';
import { MEETING, NOW } from '../../playbook/history.ts';
import { carryOut, intents } from '../../support/arbitrary-ledger.ts';
import { tell, turns } from './arbitrary-story.ts';

const RUNS = { seed: 20261123, numRuns: 300 };

function briefingOf(dossier: Dossier): Briefing {
  const panelLanguage = dossier.seq % 2 === 0 ? 'de' : 'en';
  return coach({ dossier, meeting: MEETING, now: NOW, playbook: PLAYBOOK, panelLanguage });
}

function listsOf({ openings, questions, cautions, advice, prepare, since }: Briefing): { text: string }[][] {
  return [openings, questions, cautions, advice, prepare, since];
}

function textsOf(briefing: Briefing): string[] {
  const answers = briefing.questions.flatMap(({ lastAnswer }) => lastAnswer ?? []);
  return [
    ...listsOf(briefing)
      .flat()
      .map(({ text }) => text),
    ...answers,
  ];
}

function reasonsOf({ situations, openings, questions, cautions, advice, prepare }: Briefing): string[][] {
  return [situations, openings, questions, cautions, advice, prepare].flat().map(({ because }) => because);
}

/** Family names of people who have left, unless someone present bears the same. */
function departedNames({ contacts, profile }: Dossier): string[] {
  const family = (name: string) => readName({ name }).familyName?.split(' ').at(-1) ?? name;
  const present = contacts.filter(({ left }) => !left).map(({ name }) => family(name));
  return contacts
    .filter(({ left }) => left)
    .map(({ name }) => family(name))
    .filter((name) => !present.includes(name) && !profile?.name.includes(name));
}

const story = turns(80).map(tell);

test('a briefing is as it crosses the wire, with a first sentence, at eye level last', () => {
  fc.assert(
    fc.property(story, ({ dossier }) => {
      const briefing = briefingOf(dossier);
      expect(Briefing.parse(briefing)).toEqual(briefing);
      expect(briefing.openings.length).toBeGreaterThan(0);
      const level = briefing.advice.filter(({ principle }) => principle === 'ratajczak.eye-level');
      expect(level).toEqual(level.length > 0 ? briefing.advice.slice(-1) : []);
    }),
    RUNS,
  );
});

test('no placeholder is left over, no text stands twice in a list', () => {
  fc.assert(
    fc.property(story, ({ dossier }) => {
      const briefing = briefingOf(dossier);
      const filled = listsOf(briefing)
        .flat()
        .map(({ text }) => text);
      expect(filled.filter((text) => FACT_NAMES.some((name) => text.includes(`{${name}}`)))).toEqual([]);
      for (const list of listsOf(briefing)) {
        const texts = list.map(({ text }) => text);
        expect(texts).toEqual([...new Set(texts)]);
      }
    }),
    RUNS,
  );
});

test('nobody who has left is named', () => {
  fc.assert(
    fc.property(story, ({ dossier }) => {
      const texts = textsOf(briefingOf(dossier));
      for (const name of departedNames(dossier)) {
        expect(texts.filter((text) => text.includes(name))).toEqual([]);
      }
    }),
    RUNS,
  );
});

test('every reason is there and names entries of this ledger', () => {
  fc.assert(
    fc.property(story, ({ dossier, entries }) => {
      const ids = new Set(entries.map(({ id }) => id));
      const briefing = briefingOf(dossier);
      for (const because of reasonsOf(briefing)) {
        expect(because.length).toBeGreaterThan(0);
        expect(because.filter((id) => !ids.has(id))).toEqual([]);
      }
      const linked = [
        ...briefing.since.map(({ entryId }) => entryId),
        ...briefing.questions.flatMap(({ lastAnswerId }) => lastAnswerId ?? []),
        ...briefing.prepare.flatMap(({ missing }) => missing?.incidentId ?? []),
      ];
      expect(linked.filter((id) => !ids.has(id))).toEqual([]);
    }),
    RUNS,
  );
});

test('the same history and minute give the same briefing, and what was given stays untouched', () => {
  fc.assert(
    fc.property(story, ({ dossier }) => {
      const before = structuredClone(dossier);
      expect(briefingOf(dossier)).toEqual(briefingOf(structuredClone(dossier)));
      expect(dossier).toEqual(before);
    }),
    RUNS,
  );
});

test('nothing is both shown and withheld, and nothing shown has a tag that a shown caution speaks against', () => {
  const prompts = new Map(
    PLAYBOOK.principles.flatMap(({ prompts: all }) => all.map((one) => [one.id, one] as const)),
  );
  fc.assert(
    fc.property(story, ({ dossier }) => {
      const { openings, questions, cautions, advice, withheld } = briefingOf(dossier);
      const shown = [openings, questions, cautions, advice].flat().map(({ promptId }) => promptId);
      expect(withheld.filter(({ promptId }) => shown.includes(promptId))).toEqual([]);
      const against = cautions.flatMap(({ promptId }) => {
        const prompt = prompts.get(promptId);
        return prompt?.kind === 'caution' ? (prompt.against ?? []) : [];
      });
      const tags = shown.flatMap((id) => prompts.get(id)?.tags ?? []);
      expect(tags.filter((tag) => against.includes(tag))).toEqual([]);
    }),
    RUNS,
  );
});

test('the first six questions are of more than one source where there is more than one, and of every situation', () => {
  const sourceOf = (id: string) => id.split('.')[0];
  fc.assert(
    fc.property(story, ({ dossier }) => {
      const { questions } = briefingOf(dossier);
      const sources = (count?: number) =>
        new Set(questions.slice(0, count).map(({ principle }) => sourceOf(principle))).size;
      expect(Math.min(sources(6), 2)).toBe(Math.min(sources(), 2));
      const leftOpen = questions.map(({ status }) => status === 'left-open');
      expect(leftOpen.slice(0, 6)).toEqual(leftOpen.slice(0, 6).toSorted((a, b) => Number(b) - Number(a)));
    }),
    RUNS,
  );
});

test('whatever else a ledger holds, there is a briefing', () => {
  fc.assert(
    fc.property(intents(60), (all) => {
      const { dossier } = carryOut(all);
      const briefing = briefingOf(dossier);
      expect(Briefing.parse(briefing)).toEqual(briefing);
      expect(briefing.openings.length > 0).toBe(dossier.seq > 0);
    }),
    { ...RUNS, numRuns: 150 },
  );
});

test('a ledger of 10,000 entries is briefed within a frame', () => {
  const many = Array.from({ length: 14_000 }, (_, index) => ({
    pick: (index * 7919) % 5003,
    ago: Math.floor(((14_000 - index) * 1000) / 14_000),
  }));
  const { dossier } = tell(many);
  expect(dossier.seq).toBeGreaterThan(10_000);
  const times = Array.from({ length: 30 }, () => {
    const start = performance.now();
    briefingOf(dossier);
    return performance.now() - start;
  });
  // The quickest of many counts: what else runs on the machine is not the coach's doing.
  expect(Math.min(...times)).toBeLessThan(16);
});
