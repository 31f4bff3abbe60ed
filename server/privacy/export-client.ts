import type { ClientExport } from '#contracts/privacy.ts';
import type { Language } from '#domain/client.ts';
import type { Dossier } from '#domain/dossier.ts';
import type { RecordedEntry } from '#domain/entry.ts';
import type { Person } from '#domain/envelope.ts';
import { meetingsWith } from '../meetings/client-meetings.ts';
import type { LedgerKey, LedgerStore } from '../storage/ledger-store.ts';
import {
  block,
  date,
  dateTime,
  entryBlock,
  fieldsOf,
  month,
  PAGE_END,
  pageStart,
  section,
} from './export-page.ts';
import { heldRows } from './held-rows.ts';

/** Everything that is stored on a client: the ledger up to the dossier's place, a page at a time. */
export type ClientData = Omit<ClientExport, 'entries'> & { entries: () => AsyncGenerator<RecordedEntry[]> };

/** How many entries are in memory at a time. */
const PAGE = 500;

/** Gathers what is stored on a client as it stands now; entries are read while they are written out. */
export async function clientData(
  store: LedgerStore,
  key: LedgerKey,
  dossier: Dossier,
  { at, by }: { at: string; by: Person },
): Promise<ClientData> {
  return {
    clientId: key.client,
    exportedAt: at,
    exportedBy: by,
    dossier,
    meetings: await meetingsWith({ store, tenant: key.tenant }, key.client),
    rows: await heldRows(store, key),
    entries: () => entriesUpTo(store, key, dossier.seq),
  };
}

/** The entries of a ledger up to a place: what is appended meanwhile belongs to the next export. */
async function* entriesUpTo(
  store: LedgerStore,
  key: LedgerKey,
  last: number,
): AsyncGenerator<RecordedEntry[]> {
  for (let after = 0; after < last; after += PAGE) {
    yield await store.entries(key, { after, limit: Math.min(PAGE, last - after) });
  }
}

/** A client's data as JSON (`ClientExport`), piece by piece. */
export async function* clientJson({ entries, ...rest }: ClientData): AsyncGenerator<string> {
  yield `${JSON.stringify(rest).slice(0, -1)},"entries":[`;
  let separator = '';
  for await (const page of entries()) {
    for (const entry of page) {
      yield separator + JSON.stringify(entry);
      separator = ',\n';
    }
  }
  yield ']}\n';
}

/** A client's data as a page to read and print, piece by piece: who it is, then everything by months. */
export async function* clientPage(data: ClientData, language: Language): AsyncGenerator<string> {
  const { dossier, meetings, rows, exportedAt, exportedBy } = data;
  const words = WORDS[language];
  const name = dossier.profile?.name ?? data.clientId;
  yield pageStart(name, words.lead(dateTime(exportedAt, language), exportedBy.name, dossier.seq), language);
  yield section(words.profile, profileOf(dossier, language));
  yield section(
    words.contacts,
    dossier.contacts.map(({ id, contactId, seq, joinedEntryId, joinedAt, left, name, ...facts }) =>
      block(name, left ? words.until(date(left.at.slice(0, 10), language)) : '', fieldsOf(facts, language)),
    ),
  );
  yield section(
    words.meetings,
    meetings.map(({ title = '–', start, attendees }) => {
      const invited = attendees.map((one) => [one.name, one.email].filter(Boolean).join(', ')).join('\n');
      return block(title, start ? dateTime(start, language) : '', invited ? [[words.invited, invited]] : []);
    }),
  );
  let shown = '';
  for await (const page of data.entries()) {
    for (const entry of page) {
      const heading = month(entry.at, language);
      yield heading === shown
        ? entryBlock(entry, language).html
        : section(heading, [entryBlock(entry, language)]);
      shown = heading;
    }
  }
  yield section(
    words.rows,
    rows.map(({ table, key, value }) => block(table, key, [[words.value, JSON.stringify(value)]])),
  );
  yield PAGE_END;
}

function profileOf({ profile, manager, renewal, rhythm }: Dossier, language: Language) {
  const words = WORDS[language];
  const without = <T extends { entryId: string }>({ entryId, ...facts }: T) => fieldsOf(facts, language);
  return [
    ...(profile ? [block(profile.name, '', without(profile))] : []),
    ...(manager ? [block(words.manager, dateTime(manager.at, language), [[words.name, manager.name]])] : []),
    ...(renewal ? [block(words.renewal, '', without(renewal))] : []),
    ...(rhythm ? [block(words.rhythm, '', without(rhythm))] : []),
  ];
}

const WORDS = {
  de: {
    lead: (at: string, by: string, count: number) =>
      `Alles, was über diesen Kunden gespeichert ist. Stand ${at}, erstellt von ${by}. Einträge: ${count}.`,
    profile: 'Kunde',
    manager: 'Betreuung',
    name: 'Name',
    renewal: 'Vertragsverlängerung',
    rhythm: 'Rhythmus',
    contacts: 'Ansprechpartner',
    until: (day: string) => `bis ${day}`,
    meetings: 'Termine',
    invited: 'Eingeladen',
    rows: 'Listen, in denen der Kunde steht',
    value: 'Inhalt',
  },
  en: {
    lead: (at: string, by: string, count: number) =>
      `Everything that is stored on this client. As of ${at}, made by ${by}. Entries: ${count}.`,
    profile: 'Client',
    manager: 'Account manager',
    name: 'Name',
    renewal: 'Renewal',
    rhythm: 'Rhythm',
    contacts: 'Contacts',
    until: (day: string) => `until ${day}`,
    meetings: 'Meetings',
    invited: 'Invited',
    rows: 'Lists that name the client',
    value: 'Content',
  },
};
