import * as z from 'zod/mini';
import { FormOfAddress } from './client.ts';
import { entryKind, Id, Instant, Line, Paragraph } from './envelope.ts';
import { changeItem, part, type Rules, refuse } from './rule.ts';

export const SALUTATIONS = ['frau', 'herr'] as const;

const PERSON = {
  contactId: Id,
  name: Line,
  role: z.optional(Line),
  email: z.optional(z.string().check(z.trim(), z.maxLength(254), z.regex(/^[^\s@]+@[^\s@]+$/))),
  address: z.optional(FormOfAddress),
  note: z.optional(Paragraph),
  salutation: z.optional(z.enum(SALUTATIONS)),
  title: z.optional(Line),
  givenName: z.optional(Line),
  familyName: z.optional(Line),
};

/** A person joined the client's side; with a known `contactId`, the person is described anew. */
export const ContactJoined = entryKind('contact-joined', PERSON);
export const ContactLeft = entryKind('contact-left', { contactId: Id, reason: z.optional(Paragraph) });

/** A person on the client's side. `joinedEntryId` proves the arrival, `left` the departure. */
export const Contact = z.strictObject({
  ...PERSON,
  id: Id,
  seq: z.number(),
  joinedAt: Instant,
  joinedEntryId: Id,
  left: z.optional(z.strictObject({ at: Instant, reason: z.optional(z.string()), entryId: Id })),
});
export type Contact = z.infer<typeof Contact>;

/** The parts of a name that an address needs; what is not known is absent. */
export type NameParts = {
  salutation?: (typeof SALUTATIONS)[number];
  title?: string;
  givenName?: string;
  familyName?: string;
};

/** What address books add behind a name: `(Einkauf)`, `, MBA`. */
const ASIDE = /\([^)]*\)/g;
const DEGREE = /,\s*(MBA|Ph\.?D\.?|[BM]\.?\s?(A|Sc|Eng)\.?|LL\.?\s?M\.?|CPA|[Jj]r\.?)\s*$/;
const TITLE = /^(Prof\.?|Dr\.?|Dipl\.-\S+|Mag\.|Ing\.|med\.|jur\.|phil\.|h\.c\.|rer\.|nat\.|pol\.)$/i;
const SALUTATION = new Map<string, (typeof SALUTATIONS)[number]>([
  ['frau', 'frau'],
  ['herr', 'herr'],
  ['mrs', 'frau'],
  ['ms', 'frau'],
  ['mr', 'herr'],
]);

/**
 * Reads a contact's name: explicit parts win; a plain name such as `Frau Dr. Petra Hartwig`, `Petra Hartwig`
 * or `Hartwig, Petra` is taken apart for the rest. A single word is a given name.
 */
export function readName(contact: Pick<Contact, 'name'> & NameParts): NameParts {
  const turned = contact.name
    .replace(ASIDE, ' ')
    .replace(DEGREE, '')
    .replace(/^([^,]+),\s*(.+)$/, '$2 $1');
  const words = turned.split(/\s+/).filter(Boolean);
  const read: NameParts = {};
  const salutation = SALUTATION.get(words[0]?.toLowerCase().replace(/\.$/, '') ?? '');
  if (words.length > 1 && salutation) {
    read.salutation = salutation;
    words.shift();
  }
  const titles: string[] = [];
  while (words.length > 1 && TITLE.test(words[0] ?? '')) titles.push(words.shift() ?? '');
  if (titles.length > 0) read.title = titles.join(' ');
  if (words.length === 1 && (read.salutation || read.title)) read.familyName = words[0] ?? '';
  else {
    read.givenName = words[0] ?? '';
    if (words.length > 1) read.familyName = familyName(words.slice(1));
  }
  return { ...read, ...explicitParts(contact) };
}

/** The last word with its particles: `von der Heide`, `de Vries`; middle names stay with the given name. */
function familyName(words: string[]): string {
  const particle = words.findIndex((word) =>
    /^(von|van|de|der|den|zu|zur|vom|al|el|di|da|le|la)$/.test(word),
  );
  return particle >= 0 ? words.slice(particle).join(' ') : (words.at(-1) ?? '');
}

function explicitParts({ salutation, title, givenName, familyName }: NameParts): NameParts {
  return {
    ...(salutation && { salutation }),
    ...(title && { title }),
    ...(givenName && { givenName }),
    ...(familyName && { familyName }),
  };
}

/** `Dr. Petra Hartwig`: as on a door plate, without Frau or Herr. */
export function nameOnDoor(contact: Pick<Contact, 'name'> & NameParts): string {
  const { title, givenName, familyName } = readName(contact);
  return [title, givenName, familyName].filter(Boolean).join(' ') || contact.name;
}

/** The person the briefing speaks to: an invited contact if the meeting names one, else who has been there longest. */
export function addressee(
  contacts: readonly Contact[],
  meeting: { start: string; attendees?: readonly string[] | undefined },
): Contact | undefined {
  const present = contacts.filter((contact) => !contact.left);
  const invited = new Set(meeting.attendees?.map((email) => email.toLowerCase()));
  const byInvitation = present.find((contact) => contact.email && invited.has(contact.email.toLowerCase()));
  return byInvitation ?? present[0];
}

export const contactRules: Rules<'contact-joined' | 'contact-left'> = {
  'contact-joined': ({ contacts, erasures }, { id, kind, at, meetingId, seq, by, recordedAt, ...person }) => {
    if (erasures.some((erased) => erased.id === person.contactId)) return refuse('wrong-state', 'contactId');
    const known = contacts.find((contact) => contact.id === person.contactId && !contact.left);
    const others = contacts.filter((contact) => contact.id !== person.contactId);
    const joined = known ?? { id: person.contactId, seq, joinedAt: at, joinedEntryId: id };
    const { joinedAt, joinedEntryId } = joined;
    const contact: Contact = { ...person, id: joined.id, seq: joined.seq, joinedAt, joinedEntryId };
    return { contacts: [...others, contact].sort((a, b) => a.seq - b.seq) };
  },
  'contact-left': ({ contacts }, { id, contactId, reason, at }) =>
    part(
      'contacts',
      changeItem(contacts, contactId, 'contactId', (contact) =>
        contact.left ? refuse('wrong-state', 'contactId') : { ...contact, left: { at, reason, entryId: id } },
      ),
    ),
};
