import { readName } from '../contact.ts';
import type { Dossier } from '../dossier.ts';

/** Whether a text names a contact who has left and nobody else of that name is there. */
export function mentionsDeparted(text: string, { contacts, profile }: Dossier): boolean {
  const stillThere = [profile?.name ?? '', ...contacts.filter(({ left }) => !left).map(({ name }) => name)];
  const present = wordsOf(stillThere.join(' '));
  const words = wordsOf(text);
  return contacts.some((contact) => {
    if (!contact.left) return false;
    const { givenName, familyName } = readName(contact);
    return [...wordsOf(familyName ?? givenName ?? '')].some((word) => words.has(word) && !present.has(word));
  });
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}[\p{L}'-]*/gu) ?? []);
}
