import fc from 'fast-check';
import { type Dossier, EMPTY_DOSSIER } from '#domain/dossier.ts';
import type { Entry } from '#domain/entry.ts';
import { fold } from '#domain/fold.ts';
import { SIGNALS } from '#domain/signal.ts';
import { PLAYBOOK } from '#playbook/playbook.ts';
import {
  agreement,
  answered,
  asked,
  clientIs,
  daysAgo,
  entriesOf,
  manager,
  person,
  personLeft,
  proposal,
  type Step,
  step,
} from '../../playbook/history.ts';
import { ledgerOf } from '../../support/entries.ts';

/** One thing that happens: `pick` chooses what, `ago` when. */
export type Turn = { pick: number; ago: number };

export type Story = { entries: Entry[]; dossier: Dossier };

const PEOPLE = [
  'Dr. Petra Hartwig',
  'Tim Sander',
  'Frau Ida Voss',
  'Oğuz Demir',
  'Prof. Jutta von der Heide',
];
const PROMPTS = PLAYBOOK.principles.flatMap(({ prompts }) => prompts.map(({ id }) => id));
const TEXTS = [
  'Mehr Anfragen',
  'Beschwerde von Herrn Sander',
  'mit {contact} und {goal}!',
  'Sehr lang '.repeat(15),
  'Frau Voss prüft.',
];
const PURPOSES = ['care', 'status', 'sales', 'project', 'goals'] as const;
const MOODS = ['good', 'bad', 'mixed', undefined] as const;

function among<T>(list: readonly T[], pick: number): T {
  // The lists above are not empty.
  return list[pick % list.length] as T;
}

/** What can happen; ids are shared on purpose, so that turns meet the same people, mistakes and goals again. */
const TURNS: ((pick: number, ago: number, id: string) => Step)[] = [
  (pick, ago) => clientIsAgo(pick, ago),
  (pick, ago, id) => ({
    ...person(
      {
        contactId: `p${pick % 5}`,
        name: among(PEOPLE, pick),
        address: among(['sie', 'du', undefined] as const, pick),
      },
      ago,
    ),
    id,
  }),
  (pick, ago, id) => ({ ...personLeft(`p${pick % 5}`, ago), id }),
  (pick, ago, id) => ({
    ...manager(`m${pick % 3}`, among(['Jana Reuter', 'Tom Lindner', 'Miriam Vogt'], pick), ago),
    id,
  }),
  (pick, ago) =>
    step('contact-made', ago, { purpose: among(PURPOSES, pick), channel: 'video', mood: among(MOODS, pick) }),
  (pick, ago) =>
    step(
      'signal-raised',
      ago,
      { signal: among(SIGNALS, pick), detail: among(TEXTS, pick) },
      { id: `signal-${ago}-${pick}` },
    ),
  (pick, ago) => step('signal-resolved', ago, { signalId: `signal-${ago + 20}-${pick}` }),
  (pick, ago) =>
    step(
      'incident-reported',
      ago,
      {
        title: among(TEXTS, pick),
        category: among(['links', 'print'], pick),
        causedBy: among(['us', 'us', 'client'] as const, pick),
        occurredOn: daysAgo(ago),
        contactName: among([undefined, 'Tim Sander'], pick),
      },
      { id: `mistake-${ago}-${pick}` },
    ),
  (pick, ago) => step('apology-made', ago, { incidentId: `mistake-${ago + 10}-${pick}` }),
  (pick, ago) =>
    step('incident-resolved', ago, {
      incidentId: `mistake-${ago + 20}-${pick}`,
      on: daysAgo(ago),
      safeguard: among(TEXTS, pick),
    }),
  (pick, ago) =>
    proposal(`goal-${ago}-${pick}`, ago, {
      goal: among(TEXTS, pick),
      measure: among([undefined, 'Anfragen'], pick),
    }),
  (pick, ago) => ({ ...agreement(`goal-${ago + 10}-${pick}`, ago), id: `agreed-${ago}-${pick}` }),
  (pick, ago) =>
    step('expectation-closed', ago, {
      expectationId: `goal-${ago + 20}-${pick}`,
      outcome: among(['missed', 'met'] as const, pick),
      evidence: 'Auswertung',
    }),
  (pick, ago) => ({
    ...answered(among(PROMPTS, pick), ago, { answer: among(TEXTS, pick) }),
    id: `answer-${ago}-${pick}`,
  }),
  (pick, ago) =>
    asked(among(PROMPTS, pick), ago, { meetingId: among(['today', 'earlier', undefined], pick) }),
  (pick, ago) =>
    step('prompt-rated', ago, { promptId: among(PROMPTS, pick), principle: 'any', useful: pick % 3 === 0 }),
  (pick, ago) => step('renewal-set', ago, { on: daysAgo((pick % 200) - 100) }),
  (pick, ago) => step('rhythm-agreed', ago, { channel: 'phone', everyDays: (pick % 40) + 1 }),
  (pick, ago) =>
    step('commitment-made', ago, {
      who: among(['us', 'client'] as const, pick),
      what: among(TEXTS, pick),
      dueOn: daysAgo(ago - 10),
    }),
];

function clientIsAgo(pick: number, ago: number): Step {
  const fields = {
    language: among(['de', 'de', 'en'] as const, pick),
    address: among(['sie', 'du'] as const, pick),
    since: among(['2019-01-01', undefined], pick),
    revenueShare: among([0.5, undefined], pick),
  };
  return { ...clientIs(fields), daysAgo: ago, id: `client-${ago}-${pick}` };
}

/** Tells the turns in the order of time; what the fold refuses, because it refers to nothing, does not happen. */
export function tell(turns: readonly Turn[]): Story {
  const steps = turns.map(({ pick, ago }, index) => {
    const happens = among(TURNS, pick);
    const told = happens(Math.floor(pick / TURNS.length), ago, `turn-${index}`);
    return { ...told, id: told.id ?? `turn-${index}` };
  });
  const all = entriesOf([{ ...clientIs({}), daysAgo: 1200, id: 'client' }, ...steps]);
  const entries: Entry[] = [];
  const ids = new Set<string>();
  let dossier = EMPTY_DOSSIER;
  for (const entry of all) {
    if (ids.has(entry.id)) continue;
    const [recorded] = ledgerOf([entry], { first: dossier.seq + 1 });
    const folded = recorded && fold(dossier, recorded);
    if (!folded?.ok) continue;
    dossier = folded.value;
    entries.push(entry);
    ids.add(entry.id);
  }
  return { entries, dossier };
}

/** Stories of up to `maxLength` turns in the last three years, most of them lately. */
export function turns(maxLength: number): fc.Arbitrary<Turn[]> {
  const ago = fc.oneof(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 1000 }));
  return fc.array(fc.record({ pick: fc.nat({ max: 5000 }), ago }), { maxLength, size: 'max' });
}
