import * as z from 'zod/mini';
import { byTime } from './client.ts';
import type { Dossier, Facts, Lists, UndoRecord } from './dossier.ts';
import type { RecordedEntry } from './entry.ts';
import { entryKind, Id } from './envelope.ts';
import { isEntry, type Rules, refuse } from './rule.ts';

/** Takes back what one entry did, as long as nothing later has touched the same. The entry stays in the ledger. */
export const EntryUndone = entryKind('entry-undone', { entryId: Id });

/** How many of the latest entries can be taken back. */
const UNDOABLE_ENTRIES = 20;

/** A removed note's text is gone from storage, so its removal cannot be taken back; an undo is not undone. */
const FINAL_KINDS: readonly RecordedEntry['kind'][] = ['note-removed', 'entry-undone'];

export const undoRules: Rules<'entry-undone'> = {
  'entry-undone': (dossier, { entryId }, knows) => {
    const index = dossier.undoable.findIndex((record) => record.entryId === entryId);
    const record = dossier.undoable[index];
    if (!record)
      return refuse(isEntry(dossier, entryId, knows) ? 'wrong-state' : 'unknown-reference', 'entryId');
    const later = dossier.undoable.slice(index + 1);
    return later.some((other) => overlap(record, other))
      ? refuse('wrong-state', 'entryId')
      : restored(dossier, record);
  },
};

/** Whether `entryId` can be taken back now. */
export function canUndo(dossier: Dossier, entryId: string): boolean {
  const index = dossier.undoable.findIndex((record) => record.entryId === entryId);
  const record = dossier.undoable[index];
  return record !== undefined && !dossier.undoable.slice(index + 1).some((other) => overlap(record, other));
}

/** `next` with a note of how to get back to `before`; an undo strikes the note of the entry that it took back. */
export function recordUndo(before: Dossier, next: Dossier, entry: RecordedEntry): Dossier {
  if (entry.kind === 'entry-undone') {
    return { ...next, undoable: next.undoable.filter((record) => record.entryId !== entry.entryId) };
  }
  if (FINAL_KINDS.includes(entry.kind)) return next;
  const record: UndoRecord = {
    entryId: entry.id,
    ...changedItems(before, next),
    facts: changedFacts(before, next),
  };
  return { ...next, undoable: [...next.undoable, record].slice(-UNDOABLE_ENTRIES) };
}

const LIST_NAMES = [
  'contacts',
  'contacted',
  'notes',
  'signals',
  'incidents',
  'expectations',
  'commitments',
  'questions',
  'rounds',
  'ratings',
  'meetings',
] as const satisfies readonly (keyof Lists)[];

const FACT_NAMES = [
  'profile',
  'manager',
  'renewal',
  'rhythm',
  'review',
  'firstContactAt',
] as const satisfies readonly (keyof Facts)[];

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
  return {
    profile: dossier.profile,
    manager: dossier.manager,
    renewal: dossier.renewal,
    rhythm: dossier.rhythm,
    review: dossier.review,
    firstContactAt: dossier.firstContactAt,
    ...facts,
    contacts: back(dossier.contacts, lists.contacts, touched.contacts),
    contacted: back(dossier.contacted, lists.contacted, touched.contacted).sort(byTime),
    notes: back(dossier.notes, lists.notes, touched.notes),
    signals: back(dossier.signals, lists.signals, touched.signals),
    incidents: back(dossier.incidents, lists.incidents, touched.incidents),
    expectations: back(dossier.expectations, lists.expectations, touched.expectations),
    commitments: back(dossier.commitments, lists.commitments, touched.commitments),
    questions: back(dossier.questions, lists.questions, touched.questions),
    rounds: back(dossier.rounds, lists.rounds, touched.rounds),
    ratings: back(dossier.ratings, lists.ratings, touched.ratings),
    meetings: back(dossier.meetings, lists.meetings, touched.meetings),
  };
}
