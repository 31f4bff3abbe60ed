import fc from 'fast-check';
import { PURPOSES } from '#domain/client.ts';
import { type Dossier, EMPTY_DOSSIER } from '#domain/dossier.ts';
import type { Entry, EntryKind, RecordedEntry } from '#domain/entry.ts';
import { OUTCOMES, REALISM } from '#domain/expectation.ts';
import { fold } from '#domain/fold.ts';
import { CAUSES } from '#domain/incident.ts';
import { SIGNALS } from '#domain/signal.ts';
import { canUndo } from '#domain/undo.ts';
import { entry, JANA, KINDS, SAMPLES } from './entries.ts';

/** What someone is about to do, before it is known to what: `pick` chooses among what is there. */
export type Intent = { kind: EntryKind; pick: number; text: string; afterMinutes: number };

/** Text as people type it, emoji, umlauts and quotes included; never only space. */
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).map((typed) => typed.trim() || '…');

/** Mostly the next minutes or days, now and then something from last week. */
const afterMinutes = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 90 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 40 * 1440 }) },
  { weight: 1, arbitrary: fc.integer({ min: -7 * 1440, max: 0 }) },
);

const intent: fc.Arbitrary<Intent> = fc.record({
  kind: fc.constantFrom(...KINDS),
  pick: fc.nat({ max: 1000 }),
  text,
  afterMinutes,
});

export function intents(maxLength: number): fc.Arbitrary<Intent[]> {
  return fc.array(intent, { maxLength, size: 'max' });
}

/** An entry of any kind that refers to some id, there or not. */
export const wildEntries: fc.Arbitrary<Entry[]> = fc.array(
  fc
    .tuple(intent, fc.nat({ max: 30 }), fc.integer({ min: 1, max: 3 }))
    .map(([{ kind, text, pick }, number, revision]) => {
      const reference = `e${pick % 30}`;
      const references = Object.keys(SAMPLES[kind]).filter((field) =>
        /^(note|signal|incident|expectation|commitment|entry|contact)Id$/.test(field),
      );
      const named = Object.fromEntries(
        [...references, ...(kind === 'signal-raised' ? ['evidence'] : [])].map((field) => [field, reference]),
      );
      const more = kind === 'expectation-agreed' ? { revision } : kind === 'note-taken' ? { text } : {};
      return entry(kind, { id: `e${number}`, ...named, ...more });
    }),
  { maxLength: 40, size: 'max' },
);

/** A ledger in the making: what it holds, and what that adds up to. */
export type Ledger = { entries: RecordedEntry[]; dossier: Dossier };

/** Carries the intents out one after the other; those for which there is nothing to refer to come to nothing. */
export function carryOut(
  all: readonly Intent[],
  start: Ledger = { entries: [], dossier: EMPTY_DOSSIER },
): Ledger {
  const entries = [...start.entries];
  let { dossier } = start;
  for (const one of all) {
    const fields = fieldsFor(one, dossier);
    if (!fields) continue;
    const seq = dossier.seq + 1;
    const at = later(dossier.latestAt ?? '2024-11-22T09:00:00Z', one);
    const recorded = { ...entry(one.kind, { id: `e${seq}`, at, ...fields }), seq, by: JANA, recordedAt: at };
    const result = fold(dossier, recorded);
    if (!result.ok) throw new Error(`A valid entry was refused: ${JSON.stringify([result.error, recorded])}`);
    entries.push(recorded);
    dossier = result.value;
  }
  return { entries, dossier };
}

function later(instant: string, { afterMinutes: minutes, pick }: Intent): string {
  const hours = [0, 1, -5][pick % 3] ?? 0;
  const local = new Date(Date.parse(instant) + minutes * 60_000 + hours * 3_600_000)
    .toISOString()
    .slice(0, 19);
  return local + ['Z', '+01:00', '-05:00'][pick % 3];
}

type Fields = Record<string, unknown>;

/** The fields that carry the intent out with this dossier, or nothing where it is not possible. */
function fieldsFor({ kind, pick, text: typed }: Intent, dossier: Dossier): Fields | undefined {
  const among = <T>(list: readonly T[]): T | undefined => list[pick % (list.length || 1)];
  const refer = (field: string, list: readonly { id: string }[], more: Fields = {}) => {
    const chosen = among(list);
    return chosen && { [field]: chosen.id, ...more };
  };
  const expectations = (...states: string[]) =>
    dossier.expectations.filter(({ state }) => states.includes(state));
  const meetingId = pick % 4 === 0 ? undefined : `meeting-${pick % 20}`;
  const question = { promptId: `prompt-${pick % 150}`, text: typed, meetingId };
  switch (kind) {
    case 'contact-joined':
      return { contactId: `person-${pick % 40}`, name: typed };
    case 'contact-left':
      return refer(
        'contactId',
        dossier.contacts.filter(({ left }) => !left),
        { reason: typed },
      );
    case 'manager-changed':
      return { userId: `user-${pick % 4}`, name: typed };
    case 'contact-made':
      return {
        meetingId,
        title: typed,
        mood: among(['good', 'mixed', 'bad', undefined]),
        purpose: among(PURPOSES),
      };
    case 'note-taken':
      return { text: typed, meetingId };
    case 'note-changed':
    case 'note-removed':
      return refer(
        'noteId',
        dossier.notes.filter(({ removed }) => !removed),
      );
    case 'signal-raised':
      return { signal: among(SIGNALS), detail: typed, evidence: among([undefined, ...dossier.recent]) };
    case 'signal-resolved':
      return refer(
        'signalId',
        dossier.signals.filter(({ resolvedAt }) => !resolvedAt),
      );
    case 'incident-reported':
      return {
        title: typed,
        mitigation: typed,
        causedBy: among(CAUSES),
        occurredOn: (dossier.latestAt ?? '2024-11-22').slice(0, 10),
      };
    case 'incident-updated':
      return refer('incidentId', dossier.incidents, { mitigation: among([null, typed]) });
    case 'apology-made':
      return refer('incidentId', dossier.incidents);
    case 'incident-resolved':
      return refer(
        'incidentId',
        dossier.incidents.filter(({ resolvedOn }) => !resolvedOn),
        { safeguard: typed },
      );
    case 'question-asked':
    case 'question-skipped':
      return question;
    case 'question-answered':
      return { ...question, answer: typed };
    case 'prompt-rated':
      return { promptId: question.promptId, useful: pick % 2 === 0 };
    case 'expectation-proposed':
      return {
        goal: typed,
        measure: typed,
        category: among(['recruiting', 'doubling', undefined]),
        dueOn: among(['2025-03-31', '2025-09-30', '2026-06-30', undefined]),
      };
    case 'expectation-changed':
      return refer('expectationId', expectations('proposed', 'agreed'), { target: among([null, typed]) });
    case 'expectation-assessed':
      return refer('expectationId', expectations('proposed', 'agreed'), {
        risks: [typed],
        realism: among(REALISM),
        prerequisites: [{ kind: 'budget', text: typed, granted: among([true, false, undefined]) }],
      });
    case 'expectation-agreed':
      return refer('expectationId', expectations('proposed'), {
        revision: among(expectations('proposed'))?.revision,
      });
    case 'expectation-declined':
      return refer('expectationId', expectations('proposed'), { reason: typed });
    case 'expectation-closed':
      return refer('expectationId', expectations('agreed', 'declined'), {
        evidence: typed,
        outcome: among(OUTCOMES),
      });
    case 'commitment-made':
      return { what: typed, meetingId };
    case 'commitment-changed':
      return refer(
        'commitmentId',
        dossier.commitments.filter(({ closed }) => !closed),
        { what: among([undefined, typed]), owner: among([null, typed]) },
      );
    case 'commitment-kept':
    case 'commitment-dropped':
      return refer(
        'commitmentId',
        dossier.commitments.filter(({ closed }) => !closed),
        { comment: typed },
      );
    case 'meeting-linked':
      return { meetingId: `meeting-${pick % 60}`, title: typed };
    case 'entry-undone':
      return refer(
        'entryId',
        dossier.recent.filter((id) => canUndo(dossier, id)).map((id) => ({ id })),
      );
    default:
      return {};
  }
}
