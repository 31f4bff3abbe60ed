import type { ContactExport } from '#contracts/privacy.ts';
import { isAboutContact, mentionsIn, textsOf } from '#domain/blanked-person.ts';
import type { Language } from '#domain/client.ts';
import type { Dossier } from '#domain/dossier.ts';
import type { EntryKind } from '#domain/entry.ts';
import type { Person } from '#domain/envelope.ts';
import { meetingsWith } from '../meetings/client-meetings.ts';
import type { LedgerKey, LedgerStore } from '../storage/ledger-store.ts';
import { block, dateTime, entryBlock, PAGE_END, pageStart, section } from './export-page.ts';
import { FIELD_WORDS, KIND_WORDS } from './export-words.ts';
import { allEntries, isInvited, wantedPerson } from './wanted-person.ts';

/** Everything that names one contact; `undefined` when the ledger describes no such person (any more). */
export async function contactData(
  store: LedgerStore,
  key: LedgerKey,
  contactId: string,
  dossier: Dossier,
  { at, by }: { at: string; by: Person },
): Promise<ContactExport | undefined> {
  const entries = await allEntries(store, key);
  const wanted = wantedPerson(entries, contactId);
  if (!wanted) return undefined;
  const contact = dossier.contacts.find(({ id }) => id === contactId);
  const meetings = await meetingsWith({ store, tenant: key.tenant }, key.client);
  const described = entries.filter((entry) => isAboutContact(entry, contactId));
  const named = entries
    .filter((entry) => !described.includes(entry))
    .flatMap((entry) =>
      textsOf(entry)
        .filter((text) => mentionsIn(text, wanted).length > 0)
        .map(({ path, text }) => {
          const { id: entryId, kind, at: told, by: author } = entry;
          return { entryId, kind, at: told, by: author, field: path, text };
        }),
    );
  return {
    clientId: key.client,
    contactId,
    exportedAt: at,
    exportedBy: by,
    ...(contact && { contact }),
    names: [...wanted.person.names, ...wanted.person.emails],
    described,
    named,
    meetings: meetings.flatMap((meeting) => {
      // Who else was invited is nobody's data but theirs.
      const attendees = meeting.attendees.filter((attendee) => isInvited(wanted, attendee));
      return attendees.length > 0 ? [{ ...meeting, attendees }] : [];
    }),
  };
}

/** A contact's data as a page to read and print. */
export function contactPage(data: ContactExport, language: Language): string {
  const words = WORDS[language];
  const { described, named, meetings } = data;
  return [
    pageStart(
      data.contact?.name ?? data.names[0] ?? data.contactId,
      words.lead(dateTime(data.exportedAt, language), data.exportedBy.name),
      language,
    ),
    section(
      words.described,
      described.map((entry) => entryBlock(entry, language)),
    ),
    section(
      words.named,
      named.map(({ kind, at, by, field, text }) => {
        const name = field.split('.')[0] ?? field;
        // Kinds in an export are those of entries.
        const title = KIND_WORDS[kind as EntryKind][language];
        return block(title, `${dateTime(at, language)} · ${by.name}`, [
          [FIELD_WORDS[name]?.[language] ?? name, text],
        ]);
      }),
    ),
    section(
      words.meetings,
      meetings.map(({ title = '–', start }) => block(title, start ? dateTime(start, language) : '', [])),
    ),
    PAGE_END,
  ].join('');
}

const WORDS = {
  de: {
    lead: (at: string, by: string) =>
      `Alles, was über diese Person gespeichert ist. Stand ${at}, erstellt von ${by}.`,
    described: 'Angaben zur Person',
    named: 'Wo die Person genannt wird',
    meetings: 'Termine mit der Person',
  },
  en: {
    lead: (at: string, by: string) => `Everything that is stored on this person. As of ${at}, made by ${by}.`,
    described: 'About the person',
    named: 'Where the person is named',
    meetings: 'Meetings with the person',
  },
};
