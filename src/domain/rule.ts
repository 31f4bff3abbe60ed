import type { Dossier, Facts, Lists } from './dossier.ts';
import type { EntryKind, EntryOf } from './entry.ts';
import type { Stamp } from './envelope.ts';
import type { RefusalCode } from './result.ts';

/** The part of the dossier that an entry changes, or why it is refused and which of its fields is the reason. */
export type Change = Partial<Facts & Lists>;
export type Refused = { refused: RefusalCode; field: string };

/** Answers whether the ledger holds an entry (of this kind, if one is named) that the dossier no longer lists. */
export type Knows = (entryId: string, kind?: EntryKind) => boolean;

/** What one kind of entry does to a dossier. */
export type Rule<K extends EntryKind> = (
  dossier: Dossier,
  entry: EntryOf<K> & Stamp,
  knows: Knows,
) => Change | Refused;

/** The rules of some kinds; every noun's file exports its own. */
export type Rules<K extends EntryKind> = { [Kind in K]: Rule<Kind> };

export function refuse(refused: RefusalCode, field: string): Refused {
  return { refused, field };
}

/** The list with the item of this id changed; a refusal passes through, an unknown id is refused. */
export function changeItem<T extends { id: string }>(
  list: readonly T[],
  id: string,
  field: string,
  change: (item: T) => T | Refused,
): T[] | Refused {
  const item = list.find((candidate) => candidate.id === id);
  if (!item) return refuse('unknown-reference', field);
  const changed = change(item);
  if ('refused' in changed) return changed;
  return list.map((candidate) => (candidate === item ? changed : candidate));
}

/** Whether `id` names an entry of this ledger, as far as the dossier or the caller can tell. */
export function isEntry(dossier: Dossier, id: string, knows: Knows): boolean {
  return dossier.recent.includes(id) || knows(id);
}

/** Wraps a changed list into a change of that part, or passes the refusal on. */
export function part<K extends keyof Lists>(key: K, list: Lists[K] | Refused): Change | Refused {
  if ('refused' in list) return list;
  const change: Change = {};
  change[key] = list as Change[K];
  return change;
}

/** Facts to change: `null` takes an optional fact back, an absent one stays as it is. */
export function applyChanges<T extends object>(
  item: T,
  changes: { [K in keyof T]?: T[K] | null | undefined },
): T {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  const kept = Object.entries({ ...item, ...Object.fromEntries(given) }).filter(
    ([, value]) => value !== null,
  );
  // Only keys of T were set, and `null` was removed again: the shape is that of T.
  return Object.fromEntries(kept) as T;
}
