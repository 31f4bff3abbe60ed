import type { Contact } from '../contact.ts';
import type { Dossier } from '../dossier.ts';
import type { Entry } from '../entry.ts';
import type { ClientRecord, ContactRecord } from './client-record.ts';
import { plainName } from './collect-clients.ts';
import { expectationEntries } from './expectation-entries.ts';
import { given } from './read-row.ts';

/** What an import needs beside the record and what is known. */
export type ImportSetting = {
  /** The present instant, for what the table gives no day of. */
  at: string;
  /** The id for what these words name: always the same for the same client and words. */
  makeId: (...words: string[]) => string;
  /** Whether the ledger holds an entry of this id, though the dossier no longer tells of it. */
  isStored: (id: string) => boolean;
  /** Written where a table gives no words of its own: that it was imported. */
  imported: string;
};

/**
 * The entries that bring a client's dossier to what a table says of it: none where it says so already. The
 * first describes the client when there is none yet (`EMPTY_DOSSIER`).
 */
export function entriesFor(record: ClientRecord, dossier: Dossier, setting: ImportSetting): Entry[] {
  return [
    ...describe(record, dossier, setting),
    ...name(record, dossier, setting),
    ...renew(record, dossier, setting),
    ...record.contacts.flatMap((contact) => join(contact, record, dossier, setting)),
    ...expectationEntries(record, dossier, setting),
  ];
}

function describe(record: ClientRecord, { profile }: Dossier, setting: ImportSetting): Entry[] {
  const { entryId = '', ...known } = profile ?? {
    name: '',
    domains: [],
    language: 'de' as const,
    address: 'sie' as const,
  };
  const { name, language, address, since, revenueShare, archived } = record;
  // A domain that is missing in a table is not taken away: someone may have found it in an invitation.
  const domains = [...new Set([...known.domains, ...(record.domains ?? [])])].slice(0, 50);
  const wanted = {
    ...known,
    name,
    domains,
    ...given({ language, address, since, revenueShare, archived: archived || undefined }),
    ...(archived === false && 'archived' in known && known.archived && { archived }),
  };
  return profile && isSame(wanted, known)
    ? []
    : [{ ...stamp(setting, 'client', entryId, wanted), kind: 'client-described', ...wanted }];
}

function name({ manager }: ClientRecord, dossier: Dossier, setting: ImportSetting): Entry[] {
  if (!manager || manager.userId === dossier.manager?.userId) return [];
  const known = dossier.manager?.entryId ?? '';
  return [{ ...stamp(setting, 'manager', known, manager), kind: 'manager-changed', ...manager }];
}

function renew({ renewal }: ClientRecord, dossier: Dossier, setting: ImportSetting): Entry[] {
  if (!renewal) return [];
  const { entryId = '', at, ...known } = dossier.renewal ?? {};
  const annualValue =
    renewal.amount === undefined
      ? dossier.renewal?.annualValue
      : {
          amount: renewal.amount,
          currency: renewal.currency ?? dossier.renewal?.annualValue?.currency ?? 'EUR',
        };
  const wanted = {
    on: renewal.on,
    ...given({ annualValue, comment: renewal.comment ?? dossier.renewal?.comment }),
  };
  return isSame(wanted, known)
    ? []
    : [{ ...stamp(setting, 'renewal', entryId, wanted), kind: 'renewal-set', ...wanted }];
}

/** A person who is new or described otherwise; whoever has left stays gone. */
function join(
  contact: ContactRecord,
  { contacts }: ClientRecord,
  dossier: Dossier,
  setting: ImportSetting,
): Entry[] {
  const isNamed = (other: { name: string }) => plainName(other.name) === plainName(contact.name);
  const known =
    dossier.contacts.find(isNamed) ??
    // The same address under another name, unless the table names that person too: then they share it.
    dossier.contacts.find(
      ({ email, name }) =>
        email !== undefined &&
        email.toLowerCase() === contact.email?.toLowerCase() &&
        !contacts.some((other) => plainName(other.name) === plainName(name)),
    );
  if (known?.left) return [];
  const { id, seq, joinedAt, joinedEntryId, left, ...before } = known ?? nobody(contact, setting);
  // An address in other letters is the same address.
  const email = before.email?.toLowerCase() === contact.email?.toLowerCase() ? before.email : contact.email;
  const wanted = { ...before, ...contact, contactId: id, ...given({ email: email ?? before.email }) };
  return isSame(wanted, before)
    ? []
    : [
        {
          ...stamp(setting, `contact ${id}`, JSON.stringify(before), wanted),
          kind: 'contact-joined',
          ...wanted,
        },
      ];
}

/** A person of whom nothing is known but who it will be. */
function nobody({ name }: ContactRecord, { makeId }: ImportSetting): Contact {
  const id = makeId('contact', plainName(name));
  return { id, contactId: '', name: '', seq: 0, joinedAt: '', joinedEntryId: '' };
}

/** The envelope of an entry: its id follows from what it is about, what stood there before, and what it says. */
function stamp({ at, makeId }: ImportSetting, about: string, before: string, says: unknown) {
  return { id: makeId(about, before, JSON.stringify(says)), at };
}

/** Whether two descriptions have the same fields; what is absent and what is `undefined` are one. */
function isSame(one: object, other: object): boolean {
  const plain = (facts: object) =>
    JSON.stringify(
      Object.entries(facts)
        .filter(([, value]) => value !== undefined)
        .sort(),
    );
  return plain(one) === plain(other);
}
