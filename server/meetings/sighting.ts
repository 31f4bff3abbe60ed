import type { MeetingHint } from '#contracts/api.ts';
import { meetAlias, readMeetingLinks, threadAlias } from '#domain/meeting-link.ts';
import type { CalendarMeeting } from '../calendar/read-calendar.ts';
import type { MeetingFacts } from './meeting-rows.ts';

/** What one person's host or calendar says of a meeting. */
export type Sighting = {
  /** Names under which it may be known, the surest first. */
  aliases: readonly [string, ...string[]];
  recurring: boolean;
  /** When the occurrence was to be by the rule of its series. A host does not tell. */
  scheduled?: string | undefined;
  datesKnownUntil?: string | undefined;
  facts: Omit<MeetingFacts, 'scheduled' | 'formerIds' | 'movedTo'>;
};

/** What a host says; `undefined` when nothing of it names a meeting. */
export function sightingOfHint(hint: MeetingHint, userId: string): Sighting | undefined {
  const { recurring = false, start, end, attendees = [] } = hint;
  const title = hint.title?.replace(/\s+/g, ' ').trim().slice(0, 200);
  const linked = [
    threadAlias(hint.threadId ?? ''),
    ...readMeetingLinks(hint.joinUrl ?? ''),
    meetAlias(hint.meetCode ?? ''),
  ].filter((alias) => alias !== undefined);
  const named = [
    ...linked.sort(threadFirst),
    ...(hint.iCalUId ? [calendarAlias(hint.iCalUId)] : []),
    // The id of an item is that of one mailbox: it means nothing to anyone else.
    ...(hint.itemId ? [`item:${userId}:${hint.itemId}`] : []),
  ];
  const [first, ...others] = named.length > 0 ? named : byTitle(userId, title, start);
  if (!first) return undefined;
  const people = attendees.map(({ name, email }) => ({
    ...(name && { name }),
    email: email.trim().toLowerCase(),
  }));
  return {
    aliases: [first, ...others],
    recurring,
    facts: { ...(title && { title }), ...(start && { start }), ...(end && { end }), attendees: people },
  };
}

/** What a calendar file says. */
export function sightingOfCalendar(meeting: CalendarMeeting, userId: string): Sighting {
  const { uid, aliases, title, start, end, scheduled, recurring, cancelled, sequence, invited } = meeting;
  const named = [...[...aliases].sort(threadFirst), ...(uid ? [calendarAlias(uid)] : [])];
  const [first = '', ...others] = named.length > 0 ? named : byTitle(userId, title, start);
  return {
    aliases: [first, ...others],
    recurring,
    scheduled,
    datesKnownUntil: meeting.datesKnownUntil,
    facts: { ...(title && { title }), start, end, cancelled, sequence, attendees: invited },
  };
}

/** The chat thread stays with a meeting for good, a short link expires. */
function threadFirst(a: string, b: string): number {
  return Number(b.startsWith('thread:')) - Number(a.startsWith('thread:'));
}

/** What nothing else names is known by its title and start, to this user alone. */
function byTitle(userId: string, title = '', start?: string): string[] {
  if (!title && !start) return [];
  const minutes = start ? Math.floor(Date.parse(start) / 60_000) : '';
  return [`title:${userId}:${minutes}:${title.toLowerCase()}`];
}

/** Exchange writes the day of an occurrence into the id of its series; without it all occurrences have one id. */
function calendarAlias(uid: string): string {
  const exchange = /^(040000008200E00074C5B7101A82E008)[0-9A-F]{8}([0-9A-F]*)$/i.exec(uid.trim());
  return `ical:${exchange ? `${exchange[1]}00000000${exchange[2]}`.toUpperCase() : uid.trim()}`;
}
