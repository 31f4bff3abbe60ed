import { isAboutContact, isBlankedContact, type Wanted } from '#domain/blanked-person.ts';
import type { RecordedEntry } from '#domain/entry.ts';
import { type NamedPerson, namedPerson } from '#domain/named-person.ts';
import { pagesAfter } from '../read-head.ts';
import type { LedgerKey, LedgerStore } from '../storage/ledger-store.ts';

/** All entries of a ledger, oldest first. */
export async function allEntries(store: LedgerStore, key: LedgerKey): Promise<RecordedEntry[]> {
  const entries: RecordedEntry[] = [];
  for await (const page of pagesAfter(store, key, 0)) entries.push(...page);
  return entries;
}

type Joined = Extract<RecordedEntry, { kind: 'contact-joined' }>;

/**
 * Whom a contact's id means, by every description that the ledger holds, with what has to be known of the others
 * to tell them apart; `undefined` when it describes no such person (any more).
 */
export function wantedPerson(entries: readonly RecordedEntry[], contactId: string): Wanted | undefined {
  const joined = entries.filter((entry): entry is Joined => entry.kind === 'contact-joined');
  const described = joined.filter((entry) => isAboutContact(entry, contactId) && !isBlankedContact(entry));
  if (described.length === 0) return undefined;
  const profiles = entries.flatMap((entry) => (entry.kind === 'client-described' ? entry : []));
  const person = namedPerson(described, profiles.at(-1)?.address === 'du');
  const others = namedPerson(
    joined.filter((entry) => entry.contactId !== contactId),
    false,
  );
  const shares = (names: keyof Pick<NamedPerson, 'familyNames' | 'givenNames'>) =>
    person[names].some((name) => others[names].includes(name));
  return {
    contactId,
    person,
    sharesFamilyName: shares('familyNames'),
    sharesGivenName: shares('givenNames'),
    ownNames: [...new Set(profiles.map(({ name }) => name))],
  };
}

/** Whether an invited person is the one who is wanted. */
export function isInvited(
  { person }: Wanted,
  attendee: { name?: string | undefined; email: string },
): boolean {
  if (person.emails.includes(attendee.email.toLowerCase())) return true;
  return attendee.name !== undefined && person.names.includes(attendee.name.trim());
}
