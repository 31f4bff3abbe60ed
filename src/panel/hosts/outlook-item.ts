import { readMeetingLinks } from '#domain/meeting-link.ts';
import type { HostMeeting, HostMessage, Person } from './host.ts';
import { localInstantOf } from './local-instant.ts';
import { isNear } from './near.ts';
import { OfficeError, officeCall } from './office-calls.ts';

/** What office.js calls an item: everything that any kind of item may be. */
type Item = NonNullable<Office.Mailbox['item']>;

export type AppointmentItem = Office.AppointmentCompose | Office.AppointmentRead;

/** Exchange calls itself by this in addresses that are none. */
const ADDRESS = /^[^\s@]+@[^\s@]+$/;

/** The item beside the panel; nothing where none is open. */
export function currentItem(): Item | undefined {
  return Office.context.mailbox.item ?? undefined;
}

export function appointmentOf(item: Item | undefined): AppointmentItem | undefined {
  // The type of an item is told by what it says of itself.
  return item?.itemType === 'appointment' ? (item as unknown as AppointmentItem) : undefined;
}

/** Organizers have the item as a form, everyone else as a page. */
export function isForm(item: AppointmentItem): item is Office.AppointmentCompose {
  return typeof item.subject === 'object';
}

export function messageOf(item: Item | undefined): HostMessage | null {
  if (item?.itemType !== 'message') return null;
  // As above. A mail that is being written has no sender yet, and opens nobody.
  const { subject, from } = item as unknown as Office.MessageRead;
  if (typeof subject !== 'string' || !from?.emailAddress) return null;
  return { subject, from: personOf(from) };
}

/** What the appointment says of the meeting: its Teams links, its time, who is invited. */
export async function meetingOf(item: AppointmentItem, now: Date): Promise<HostMeeting> {
  const [title, start, end, people, links, id, series] = await Promise.all([
    subjectOf(item),
    timeOf(item, 'start'),
    timeOf(item, 'end'),
    inviteesOf(item),
    linksOf(item),
    itemIdOf(item),
    seriesOf(item),
  ]);
  // A whole series begins when its first meeting does, which may be long ago.
  const isThisOne = start !== undefined && (series !== 'whole' || isNear(start, now));
  const linked = Object.fromEntries(
    links.map((alias) =>
      alias.startsWith('thread:') ? ['threadId', alias.slice(7)] : ['meetCode', alias.slice(5)],
    ),
  );
  return {
    ...linked,
    // The id is that of this mailbox: it ties what has no Teams link, for this person alone.
    ...(links.length === 0 && id && { itemId: id }),
    ...(title && { title }),
    ...(isThisOne && { start, ...(end && { end }) }),
    recurring: series !== 'none',
    attendees: people,
  };
}

function subjectOf(item: AppointmentItem): Promise<string> {
  if (!isForm(item)) return Promise.resolve(item.subject);
  const { subject } = item;
  return officeCall<string>((done) => subject.getAsync(done));
}

async function timeOf(item: AppointmentItem, which: 'start' | 'end'): Promise<string | undefined> {
  if (!isForm(item)) return localInstantOf(item[which]);
  const time = item[which];
  return localInstantOf(await officeCall<Date>((done) => time.getAsync(done)));
}

/** Everyone invited, as far as they have an address. */
export async function inviteesOf(item: AppointmentItem): Promise<Person[]> {
  const { requiredAttendees: required, optionalAttendees: optional } = item;
  const lists = await Promise.all(
    [required, optional].map((list) =>
      list && 'getAsync' in list
        ? officeCall<Office.EmailAddressDetails[]>((done) => list.getAsync(done))
        : Promise.resolve(list ?? []),
    ),
  );
  const organizer = isForm(item) ? [] : [item.organizer];
  const people = [...organizer, ...lists.flat()].map(personOf).filter(({ email }) => ADDRESS.test(email));
  return [...new Map(people.map((person) => [person.email.toLowerCase(), person])).values()];
}

function personOf({ displayName, emailAddress }: Office.EmailAddressDetails): Person {
  return { ...(displayName && { name: displayName }), email: emailAddress };
}

/** An invitation holds the chat thread as well as the short link; the body is read in its richest form. */
async function linksOf({ body }: AppointmentItem) {
  const read = (kind: Office.CoercionType) => officeCall<string>((done) => body.getAsync(kind, done));
  try {
    return readMeetingLinks(await read(Office.CoercionType.Html));
  } catch (error) {
    if (!(error instanceof OfficeError)) throw error;
    return readMeetingLinks(await read(Office.CoercionType.Text));
  }
}

/** A form that was never saved has no id yet. */
async function itemIdOf(item: AppointmentItem): Promise<string | undefined> {
  if (!isForm(item)) return item.itemId || undefined;
  if (!Office.context.requirements.isSetSupported('Mailbox', '1.8')) return undefined;
  try {
    return await officeCall<string>((done) => item.getItemIdAsync(done));
  } catch (error) {
    if (error instanceof OfficeError) return undefined;
    throw error;
  }
}

/** One date of a series names it; what has a rule and names none is the series itself. */
async function seriesOf(item: AppointmentItem): Promise<'none' | 'date' | 'whole'> {
  if (item.seriesId) return 'date';
  const { recurrence } = item;
  if (!recurrence) return 'none';
  if (!isForm(item)) return 'whole';
  const rule = await officeCall<Office.Recurrence | null>((done) => recurrence.getAsync(done));
  return rule ? 'whole' : 'none';
}
