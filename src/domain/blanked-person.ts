import { readName } from './contact.ts';
import type { RecordedEntry } from './entry.ts';
import { type Called, type NamedPerson, type Place, placesNaming } from './named-person.ts';

/** What stands in storage where something was taken away. */
export const BLANK = '…';

/** A contact of a client's among the others: whom a name can mean. */
export type Wanted = {
  contactId: string;
  person: NamedPerson;
  /** Whether another contact of this client has the same family or given name, which then names nobody for sure. */
  sharesFamilyName: boolean;
  sharesGivenName: boolean;
  /** What the client is and was called. */
  ownNames: readonly string[];
};

/** A text of an entry: where it stands (`prerequisites.0.text`), and whether people's names belong there. */
export type EntryText = { path: string; text: string; isName: boolean };

const NAME_FIELDS = new Set(['agreedWith', 'owner', 'contactName']);

/** Fields that hold ids, times or our own people; no client's person is named in them. */
const NO_TEXT =
  /^(id|kind|at|seq|by|recordedAt|meetingId|.*Id|.*On|on|start|end|principle|domains|colleagues)$/;

/** All texts of an entry in which someone of the client's could be named. */
export function textsOf(entry: RecordedEntry): EntryText[] {
  if (entry.kind === 'manager-changed') return [];
  return Object.entries(entry).flatMap(([field, value]) =>
    NO_TEXT.test(field) ? [] : textsIn(value, field, NAME_FIELDS.has(field)),
  );
}

function textsIn(value: unknown, path: string, isName: boolean): EntryText[] {
  if (typeof value === 'string') return [{ path, text: value, isName }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, `${path}.${key}`, isName));
}

/** Where a text of an entry names the person, whether or not it is blanked when the person is erased. */
export function mentionsIn({ text }: Pick<EntryText, 'text'>, { person, ownNames }: Wanted): Place[] {
  const given = person.isOnFirstNameTerms || person.familyNames.length === 0;
  return placesNaming(text, person, { family: true, given }, ownNames);
}

/** Whether the entry describes this very person. */
export function isAboutContact(entry: RecordedEntry, contactId: string): boolean {
  return (entry.kind === 'contact-joined' || entry.kind === 'contact-left') && entry.contactId === contactId;
}

/**
 * The entry without the person: their description, their name where names belong, and their name within a
 * question that we have worded. Free text stays as it is. The same object when there is nothing to take away.
 */
export function withoutPerson(entry: RecordedEntry, wanted: Wanted): RecordedEntry {
  switch (entry.kind) {
    case 'contact-joined': {
      if (entry.contactId !== wanted.contactId || isBlankedContact(entry)) return entry;
      const { id, kind, at, meetingId, seq, by, recordedAt, contactId } = entry;
      return { id, kind, at, ...(meetingId && { meetingId }), seq, by, recordedAt, contactId, name: BLANK };
    }
    case 'contact-left':
      if (entry.contactId !== wanted.contactId || !entry.reason || entry.reason === BLANK) return entry;
      return { ...entry, reason: BLANK };
    case 'expectation-agreed':
      return changed(entry, 'agreedWith', blankedName(entry.agreedWith, wanted));
    case 'commitment-made':
    case 'commitment-changed':
      return changed(entry, 'owner', blankedName(entry.owner, wanted));
    case 'incident-reported':
    case 'incident-updated':
      return changed(entry, 'contactName', blankedName(entry.contactName, wanted));
    case 'question-asked':
    case 'question-skipped':
    case 'question-answered':
      return changed(entry, 'text', blankedQuestion(entry.text, wanted));
    default:
      return entry;
  }
}

/** Whether the person of a description has been erased. */
export function isBlankedContact({ name, email }: { name: string; email?: string | undefined }): boolean {
  return name === BLANK && email === undefined;
}

function changed<E extends RecordedEntry, F extends keyof E>(entry: E, field: F, value: E[F]): E {
  return value === entry[field] ? entry : { ...entry, [field]: value };
}

/** Names that mean this person and nobody else of the client's. */
function surely({ sharesFamilyName, sharesGivenName }: Wanted): Called {
  return { family: !sharesFamilyName, given: !sharesGivenName };
}

/** A name field without the person; others who are named beside them stay. */
function blankedName<T extends string | null | undefined>(value: T, wanted: Wanted): T | string {
  if (!value) return value;
  const full = placesNaming(value, wanted.person, { family: false, given: false });
  const places = full.length > 0 ? full : isSomeoneElse(value, wanted) ? [] : sure(value, wanted);
  const rest = blankedAt(value, places);
  return rest !== value && ONLY_FORM.test(rest) ? BLANK : rest;
}

function sure(text: string, wanted: Wanted): Place[] {
  return placesNaming(text, wanted.person, surely(wanted));
}

/** What is left of `Frau Dr. Petra Hartwig` when the name is gone. */
const ONLY_FORM = /^\s*((frau|herrn?|mrs?|ms|dr|prof|dipl|ing|mag)\b\.?[\s,]*)*…(\s*\([^)]*\))?\s*$/iu;

/** `Max Hartwig` is not Petra Hartwig; `P. Hartwig` and `Frau Hartwig` may be. */
function isSomeoneElse(value: string, { person }: Wanted): boolean {
  const { givenName, familyName } = readName({ name: value });
  if (!givenName || !familyName || person.givenNames.length === 0) return false;
  const initial = givenName.replace(/\.$/, '');
  return !person.givenNames.some(
    (name) => name === givenName || (initial.length === 1 && name.startsWith(initial)),
  );
}

function blankedQuestion(text: string, wanted: Wanted): string {
  return blankedAt(text, placesNaming(text, wanted.person, surely(wanted), wanted.ownNames));
}

function blankedAt(text: string, places: readonly Place[]): string {
  return places.reduceRight((rest, { start, end }) => rest.slice(0, start) + BLANK + rest.slice(end), text);
}
