import type { Entry } from '#domain/entry.ts';
import { entry } from '../../support/entries.ts';
import type { Tab } from './open-tab.ts';

/** Someone else who works on the same client. */
export const MIRIAM = { userId: 'miriam', name: 'Miriam Vogt' };

export function note(id: string, text = `Notiz ${id}`): Entry {
  return entry('note-taken', { id, text });
}

export function notes(count: number, name = 'n'): Entry[] {
  return Array.from({ length: count }, (_, index) => note(`${name}${index}`));
}

export function ids(entries: readonly { id: string }[]): string[] {
  return entries.map(({ id }) => id);
}

/** The texts of the notes among the entries, in their order. */
export function texts(entries: readonly Entry[]): string[] {
  return entries.flatMap((one) => (one.kind === 'note-taken' ? [one.text] : []));
}

export function waitingIds(tab: Tab, clientId?: string): string[] {
  return ids(tab.outbox.waiting(clientId).map(({ entry: waiting }) => waiting));
}
