import type { Dossier } from '../dossier.ts';
import type { Entry } from '../entry.ts';
import type { Expectation } from '../expectation.ts';
import type { ClientRecord, ExpectationRecord } from './client-record.ts';
import { isSameGoal, plainName } from './collect-clients.ts';
import type { ImportSetting } from './entries-for.ts';
import { isOutcome } from './read-expectation.ts';
import { given } from './read-row.ts';

/** The id under which an expectation of a table is proposed. */
export function expectationId(
  { goal, dueOn }: Pick<ExpectationRecord, 'goal' | 'dueOn'>,
  makeId: ImportSetting['makeId'],
): string {
  return makeId('expectation', plainName(goal), dueOn ?? '');
}

/** What makes the expectations of a dossier those of a table: proposed, changed, agreed, declined, closed. */
export function expectationEntries(
  { expectations }: ClientRecord,
  dossier: Dossier,
  setting: ImportSetting,
): Entry[] {
  return expectations.flatMap((record) => {
    const id = expectationId(record, setting.makeId);
    const known =
      dossier.expectations.find((one) => one.id === id) ??
      dossier.expectations.find((one) => isSameGoal(one, record)) ??
      openWithoutDay(dossier, record);
    if (known)
      return [...change(known, record, setting), ...move(stateAfter(known, record), record, setting)];
    // An old one that the dossier no longer tells of was read before.
    if (setting.isStored(id)) return [];
    return [
      propose(id, record, setting),
      ...move({ id, state: 'proposed', revision: 1, changes: '' }, record, setting),
    ];
  });
}

/** An open one with the same words: a table that gives it a day, or another one, tells of it. */
function openWithoutDay(dossier: Dossier, { goal }: ExpectationRecord): Expectation | undefined {
  const open = dossier.expectations.filter(
    (one) => plainName(one.goal) === plainName(goal) && (one.state === 'proposed' || one.state === 'agreed'),
  );
  return open.length === 1 ? open[0] : undefined;
}

const FACTS = ['measure', 'baseline', 'target', 'dueOn', 'category'] as const;

function factsOf(record: ExpectationRecord | Expectation) {
  return given(Object.fromEntries(FACTS.map((name) => [name, record[name]])));
}

function propose(id: string, record: ExpectationRecord, { at }: ImportSetting): Entry {
  const from = record.agreedOn ?? record.closedOn;
  return {
    id,
    at: from ? noonOf(from) : at,
    kind: 'expectation-proposed',
    goal: record.goal,
    ...factsOf(record),
  };
}

/** What a table says otherwise; of a closed one the fold refuses it, which is then told. */
function change(known: Expectation, record: ExpectationRecord, { at, makeId }: ImportSetting): Entry[] {
  const changes = Object.fromEntries(
    FACTS.flatMap((name) => {
      const value = record[name];
      return value !== undefined && value !== known[name] ? [[name, value]] : [];
    }),
  );
  if (Object.keys(changes).length === 0) return [];
  const id = makeId('expectation-changed', known.id, known.entryId, JSON.stringify(changes));
  return [{ id, at, kind: 'expectation-changed', expectationId: known.id, ...changes }];
}

type Standing = Pick<Expectation, 'id' | 'state' | 'revision'> & { outcome?: string; changes: string };

/** How an expectation stands once it is changed: an agreement to the old words is none to the new ones. */
function stateAfter(known: Expectation, record: ExpectationRecord): Standing {
  const isChanged = FACTS.some((name) => record[name] !== undefined && record[name] !== known[name]);
  const { id, state, revision, entryId: changes } = known;
  const wasAgreed = isChanged && state === 'agreed';
  return {
    id,
    changes,
    state: wasAgreed ? 'proposed' : state,
    revision: wasAgreed ? revision + 1 : revision,
    ...(known.closed && { outcome: known.closed.outcome }),
  };
}

/** The steps from where an expectation stands to where a table has it; a table that is behind moves nothing. */
function move(standing: Standing, record: ExpectationRecord, setting: ImportSetting): Entry[] {
  const { id, state, revision, outcome, changes } = standing;
  const { at, makeId, imported } = setting;
  const step = (kind: string) => makeId(kind, id, changes, String(revision));
  const day = (of: string | undefined) => (of ? noonOf(of) : at);
  const wanted = record.state;
  if (wanted === 'declined' && state === 'proposed') {
    const reason = record.evidence ?? imported;
    return [
      {
        id: step('declined'),
        at: day(record.agreedOn),
        kind: 'expectation-declined',
        expectationId: id,
        reason,
      },
    ];
  }
  const agreed: Entry[] =
    state === 'proposed' && wanted !== 'proposed'
      ? [
          {
            id: step('agreed'),
            at: day(record.agreedOn ?? record.closedOn),
            kind: 'expectation-agreed',
            expectationId: id,
            agreedWith: record.agreedWith ?? imported,
            revision,
            why: imported,
          },
        ]
      : [];
  if (!isOutcome(wanted) || outcome === wanted) return agreed;
  return [
    ...agreed,
    {
      id: makeId('closed', id, changes, wanted),
      at: day(record.closedOn),
      kind: 'expectation-closed',
      expectationId: id,
      outcome: wanted,
      evidence: record.evidence ?? imported,
    },
  ];
}

/** Noon, so that the day is the same on every calendar. */
function noonOf(day: string): string {
  return `${day}T12:00:00Z`;
}
