import { byTime } from './client.ts';
import { type Dossier, FACT_NAMES, type Facts, LIST_NAMES, type Lists, type UndoRecord } from './dossier.ts';
import type { RecordedEntry } from './entry.ts';
import { entryKind, Id } from './envelope.ts';
import { isEntry, type Rules, refuse } from './rule.ts';
import { isBefore } from './time.ts';

/** Takes back what one entry did, as long as nothing later has touched the same. The entry stays in the ledger. */
export const EntryUndone = entryKind('entry-undone', { entryId: Id });

/** How many of the latest entries can be taken back. */
const UNDOABLE_ENTRIES = 20;

export const undoRules: Rules<'entry-undone'> = {
  'entry-undone': (dossier, { entryId }, knows) => {
    const record = recordToRestore(dossier, entryId);
    if (record) return restored(dossier, record);
    return refuse(isEntry(dossier, entryId, knows) ? 'wrong-state' : 'unknown-reference', 'entryId');
  },
};

/** Whether `entryId` can be taken back now. */
export function canUndo(dossier: Dossier, entryId: string): boolean {
  return recordToRestore(dossier, entryId) !== undefined;
}

/** What the entry changed, if that can still be taken back: nothing later has touched the same. */
function recordToRestore({ undoable }: Dossier, entryId: string): UndoRecord | undefined {
  const index = undoable.findIndex((candidate) => candidate.entryId === entryId);
  const record = undoable[index];
  const isTouched = record && undoable.slice(index + 1).some((later) => overlap(record, later));
  return isTouched ? undefined : record;
}

/** `next` with a note of how to get back to `before`; an undo strikes the note of the entry that it took back. */
export function recordUndo(before: Dossier, next: Dossier, entry: RecordedEntry): Dossier {
  if (entry.kind === 'entry-undone') {
    return { ...next, undoable: next.undoable.filter((record) => record.entryId !== entry.entryId) };
  }
  // An erasure cannot be taken back, and what came before it may still hold the person.
  if (entry.kind === 'contact-erased') return { ...next, undoable: [] };
  const record: UndoRecord = {
    entryId: entry.id,
    ...changedItems(before, next),
    facts: changedFacts(before, next),
  };
  // A removed note's text is gone from storage: neither the removal nor what came before it can be taken back.
  const undoable =
    entry.kind === 'note-removed'
      ? next.undoable.filter((earlier) => !overlap(earlier, record))
      : [...next.undoable, record];
  return { ...next, undoable: undoable.slice(-UNDOABLE_ENTRIES) };
}

function changedItems(before: Dossier, next: Dossier): Pick<UndoRecord, 'touched' | 'lists'> {
  const touched: UndoRecord['touched'] = {};
  const lists: UndoRecord['lists'] = {};
  for (const name of LIST_NAMES) {
    const was: readonly { id: string }[] = before[name];
    const is: readonly { id: string }[] = next[name];
    if (was === is) continue;
    const ids = [...is.filter((item) => !was.includes(item)), ...was.filter((item) => !is.includes(item))];
    touched[name] = [...new Set(ids.map((item) => item.id))];
    keep(lists, name, before[name], touched[name]);
  }
  return { touched, lists };
}

function keep<K extends keyof Lists>(
  lists: Partial<Lists>,
  name: K,
  items: Lists[K],
  ids: readonly string[],
): void {
  // Filtering a list of K gives a list of K, which the compiler does not see through the indexed type.
  lists[name] = (items as { id: string }[]).filter((item) => ids.includes(item.id)) as Lists[K];
}

function changedFacts(before: Dossier, next: Dossier): UndoRecord['facts'] {
  return Object.fromEntries(
    FACT_NAMES.filter((name) => before[name] !== next[name]).map((name) => [name, before[name]]),
  );
}

function overlap(a: UndoRecord, b: UndoRecord): boolean {
  const sameFact = FACT_NAMES.some((name) => name in a.facts && name in b.facts);
  return sameFact || LIST_NAMES.some((name) => a.touched[name]?.some((id) => b.touched[name]?.includes(id)));
}

function restored(dossier: Dossier, { touched, lists, facts }: UndoRecord): Facts & Lists {
  const back = <T extends { id: string; seq: number }>(
    now: T[],
    was: T[] | undefined,
    ids: string[] | undefined,
  ) =>
    ids
      ? [...now.filter((item) => !ids.includes(item.id)), ...(was ?? [])].sort((a, b) => a.seq - b.seq)
      : now;
  const contacted = back(dossier.contacted, lists.contacted, touched.contacted).toSorted(byTime);
  return {
    profile: dossier.profile,
    manager: dossier.manager,
    access: dossier.access,
    renewal: dossier.renewal,
    rhythm: dossier.rhythm,
    review: dossier.review,
    ...facts,
    firstContactAt: earliest(
      'firstContactAt' in facts ? facts.firstContactAt : dossier.firstContactAt,
      contacted[0]?.at,
    ),
    contacts: back(dossier.contacts, lists.contacts, touched.contacts),
    contacted,
    notes: back(dossier.notes, lists.notes, touched.notes),
    signals: back(dossier.signals, lists.signals, touched.signals),
    incidents: back(dossier.incidents, lists.incidents, touched.incidents),
    expectations: back(dossier.expectations, lists.expectations, touched.expectations),
    commitments: back(dossier.commitments, lists.commitments, touched.commitments),
    questions: back(dossier.questions, lists.questions, touched.questions),
    rounds: back(dossier.rounds, lists.rounds, touched.rounds),
    ratings: back(dossier.ratings, lists.ratings, touched.ratings),
    meetings: back(dossier.meetings, lists.meetings, touched.meetings),
    erasures: dossier.erasures,
  };
}

/** The first contact that remains: when it is taken back, a later one takes its place. */
function earliest(a: string | null | undefined, b: string | undefined): string | null {
  if (!a || !b) return a ?? b ?? null;
  return isBefore(b, a) ? b : a;
}
