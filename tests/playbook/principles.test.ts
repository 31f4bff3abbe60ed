import { describe, expect, test } from '@jest/globals';
import type { Briefing } from '#domain/coaching/briefing.ts';
import { formHelp } from '#domain/coaching/form-help.ts';
import type { Meeting } from '#domain/meeting.ts';
import { PLAYBOOK } from '#playbook/playbook.ts';
import { brief, dossierOf, MEETING, NOW, type Step, shownIn } from './history.ts';
import { TABLE } from './table.ts';

/** `question agree`, `caution` …: the kinds of prompt under which a briefing or the form shows a principle. */
function kindsShown(principle: string, steps: Step[], meeting?: Partial<Meeting>): Set<string> {
  const briefing = brief(steps, { meeting });
  const kinds = LISTS.filter(([list]) => briefing[list].some((item) => item.principle === principle)).map(
    ([, kind]) => kind,
  );
  const help = dossierOf(steps).expectations.flatMap((goal) =>
    formHelp(goal, {
      dossier: dossierOf(steps),
      meeting: MEETING,
      now: NOW,
      playbook: PLAYBOOK,
      panelLanguage: 'de',
    }),
  );
  return new Set([...kinds, ...(help.some((one) => one.principle === principle) ? ['form'] : [])]);
}

const LISTS = [
  ['openings', 'opening'],
  ['questions', 'question'],
  ['cautions', 'caution'],
  ['advice', 'advice'],
  ['prepare', 'prepare'],
] as const satisfies [keyof Briefing, string][];

describe('the playbook has every principle of the tables', () => {
  test('and no other', () => {
    expect(PLAYBOOK.principles.map(({ id }) => id).toSorted()).toEqual(Object.keys(TABLE).toSorted());
  });

  test.each(PLAYBOOK.principles.map((principle) => [principle.id, principle] as const))(
    '%s with its kinds and phases, shown by one history at least and not by another',
    (id, { prompts }) => {
      const kinds = prompts.map((prompt) =>
        'phase' in prompt && prompt.phase ? `${prompt.kind} ${prompt.phase}` : prompt.kind,
      );
      const plain = (all: readonly string[]) =>
        [...new Set(all.map((kind) => kind.split(' ')[0]))].filter((kind) => kind !== 'prepare').toSorted();
      const { kinds: wanted = [], shows = [], hides = [] } = TABLE[id] ?? {};
      expect([...kinds, ...plain(kinds)]).toEqual(
        expect.arrayContaining(wanted.filter((kind) => kind !== 'prepare')),
      );
      expect(plain(kinds)).toEqual(plain(wanted));
      expect([shows.length, hides.length].every((count) => count > 0)).toBe(true);
    },
  );
});

const SHOWN = Object.entries(TABLE).flatMap(([id, { kinds, shows }]) =>
  shows.map(([what, steps, meeting]) => ({ id, what, steps, meeting, kinds })),
);
const HIDDEN = Object.entries(TABLE).flatMap(([id, { hides }]) =>
  hides.map(([what, steps, meeting]) => ({ id, what, steps, meeting })),
);

test.each(SHOWN)('$id is shown: $what', ({ id, steps, meeting, kinds }) => {
  const shown = kindsShown(id, steps, meeting);
  expect([...shown]).toEqual(expect.arrayContaining(kinds.map((kind) => kind.split(' ')[0])));
});

test.each(HIDDEN)('$id is not shown: $what', ({ id, steps, meeting }) => {
  expect([...kindsShown(id, steps, meeting)]).toEqual([]);
  expect(shownIn(brief(steps, { meeting })).has(id)).toBe(false);
});
