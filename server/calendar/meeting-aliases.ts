import { type MeetingAlias, readMeetingBlocks, readMeetingLinks } from '#domain/meeting-link.ts';

/** Where programs put nothing but the join link, and where they put the whole invitation. */
const LINKS = ['X-MICROSOFT-SKYPETEAMSMEETINGURL', 'CONFERENCE', 'LOCATION', 'URL'];
const BODIES = ['DESCRIPTION', 'X-ALT-DESC'];

/**
 * The aliases of an event's meeting. A join link of its own says which meeting it is; the invitation text then
 * only adds what it says of the same meeting, whatever else it quotes.
 */
export function meetingAliases(text: (property: string) => string): MeetingAlias[] {
  const linked = LINKS.map((property) => readMeetingLinks(text(property))).find(({ length }) => length > 0);
  if (!linked)
    return BODIES.map((body) => readMeetingLinks(text(body))).find(({ length }) => length > 0) ?? [];
  const blocks = BODIES.flatMap((body) => readMeetingBlocks(text(body)));
  const same = blocks.filter((block) => block.some((alias) => linked.includes(alias)));
  return [...new Set([...linked, ...same.flat()])];
}
