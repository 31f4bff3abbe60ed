import { InvitationText } from '#domain/invitation.ts';
import type { Appointment, ItemReference } from './host.ts';
import { officeCall } from './office-calls.ts';
import { type AppointmentItem, inviteesOf, isForm } from './outlook-item.ts';

/** Under this name the reference stands in the custom properties, which only this add-in in this mailbox reads. */
const REFERENCE = 'augenhoehe';

/** The appointment beside the pane: our reference in it, and for organizers the way into its invitation. */
export function appointmentBeside(item: AppointmentItem): Appointment {
  return {
    reference: async () => readReference((await propertiesOf(item)).get(REFERENCE)),
    async attach(reference: ItemReference) {
      const properties = await propertiesOf(item);
      properties.set(REFERENCE, JSON.stringify(reference));
      // Custom properties have a `saveAsync` of their own, which saves neither the item nor sends it.
      await officeCall<void>((done) => properties.saveAsync(done));
    },
    invitees: async () => {
      const own = domainOf(Office.context.mailbox.userProfile.emailAddress);
      const people = await inviteesOf(item);
      return people.map((person) => ({ ...person, external: domainOf(person.email) !== own }));
    },
    ...(isForm(item) && { insert: (text: InvitationText) => insert(item, text) }),
  };
}

function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1).toLowerCase();
}

function propertiesOf(item: AppointmentItem): Promise<Office.CustomProperties> {
  return officeCall<Office.CustomProperties>((done) => item.loadCustomPropertiesAsync(done));
}

function readReference(kept: unknown): ItemReference | null {
  if (typeof kept !== 'string') return null;
  const { meetingId, noteId }: { meetingId?: unknown; noteId?: unknown } = Object(parse(kept));
  if (typeof meetingId !== 'string') return null;
  return { meetingId, ...(typeof noteId === 'string' && { noteId }) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Written by something else: then there is no reference of ours.
    return null;
  }
}

/** Only what `InvitationText` let through goes in; the form stays unsaved, and sending it is the person's. */
async function insert(
  item: Office.AppointmentCompose,
  text: InvitationText,
): Promise<'inserted' | 'not-there'> {
  if (!(text instanceof InvitationText))
    throw new TypeError('Only an InvitationText goes into an invitation.');
  const { body } = item;
  const type = await officeCall<Office.CoercionType>((done) => body.getTypeAsync(done));
  const isHtml = String(type) === 'html';
  const data = isHtml ? htmlOf(text) : `${text.lines.join('\n')}\n\n`;
  await officeCall<void>((done) => body.prependAsync(data, { coercionType: type }, done));
  // Some Outlooks report success and insert nothing (office-js issue 6328).
  const read = await officeCall<string>((done) => body.getAsync(Office.CoercionType.Text, done));
  const there = squeeze(read);
  return text.lines.every((line) => there.includes(squeeze(line))) ? 'inserted' : 'not-there';
}

function htmlOf({ lines }: InvitationText): string {
  const paragraphs = lines.map(
    (line) => `<p>${line.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</p>`,
  );
  return `<div>${paragraphs.join('')}</div>`;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
