import { readName } from '../contact.ts';
import type { Dossier } from '../dossier.ts';

/** The names of contacts who have left, as lower-case words, without those that someone present or the client bears. */
export function departedNames({ contacts, profile }: Dossier): Set<string> {
  const present = contacts.filter(({ left }) => !left).map(({ name }) => name);
  const stillThere = new Set(wordsOf([profile?.name ?? '', ...present].join(' ')));
  const gone = contacts.filter(({ left }) => left).map(readName);
  const names = gone.flatMap(({ givenName, familyName }) => wordsOf(familyName ?? givenName ?? ''));
  return new Set(names.filter((name) => !stillThere.has(name)));
}

/** Whether a text names a contact who has left. */
export function mentionsDeparted(text: string, departed: ReadonlySet<string>): boolean {
  return departed.size > 0 && wordsOf(text).some((word) => departed.has(word));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}'-]*/gu) ?? [];
}
