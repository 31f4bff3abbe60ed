/** A name under which every host knows the same Teams meeting: its chat thread, or the digits of its short link. */
export type MeetingAlias = `thread:${string}` | `meet:${string}`;

const TEAMS_HOSTS = new Set([
  'teams.microsoft.com',
  'teams.cloud.microsoft',
  'teams.live.com',
  'teams.microsoft.us',
  'gov.teams.microsoft.us',
  'dod.teams.microsoft.us',
]);

/** Pages that lead on to another address, and the parameter that holds it. */
const WRAPPERS: readonly { at: (address: Address) => boolean; parameter: string }[] = [
  { at: ({ host }) => SAFE_LINKS.test(host), parameter: 'url' },
  {
    at: ({ host, path }) => host === 'statics.teams.cdn.office.net' && /safelinks/i.test(path),
    parameter: 'url',
  },
  { at: ({ host, path }) => TEAMS_HOSTS.has(host) && LAUNCHER.test(path), parameter: 'url' },
  { at: ({ host, path }) => host === 'www.google.com' && path === '/url', parameter: 'q' },
];
const SAFE_LINKS = /^([a-z0-9-]+\.)?safelinks\.protection\.(outlook\.com|office365\.us)$/;
const LAUNCHER = /^\/dl\/launcher\/launcher\.html$/i;

/** Links are wrapped at most twice in practice: a launcher page inside a SafeLink. */
const MAX_WRAPPERS = 4;

/** Teams draws a line of 80 underscores above and below its block; the line inside of it is shorter. */
const EDGE_OF_BLOCK = /_{60,}/;

/** An address in plain text or in an attribute; a SafeLink around a long join link has about 1 500 characters. */
const ADDRESS = /https:\/\/[^\s<>"']{1,6000}/gi;

// Nothing but letters, digits, dots and hyphens makes a host here, so `teams.microsoft.com@evil.example` is none.
const PARTS = /^https:\/\/([a-z0-9.-]+)(?::443)?(\/[^?#]*)?(?:\?([^#]*))?(?:#(.*))?$/is;

const MEETING_THREAD = /^19:meeting_[\w.=+-]{1,200}@thread\.(v2|skype)$/;
const ANY_THREAD = /^19:[\w.=+-]{1,300}@[a-z0-9.]{1,60}(;messageid=\d{1,20})?$/;

/**
 * The aliases of the meeting that an invitation leads to, from its body (plain text or HTML, any language) or
 * from a bare join link: at most one thread and one short link, none when there is no Teams link. When another
 * meeting is quoted, the last block is meant, because Teams writes its block at the end. Never throws.
 */
export function readMeetingLinks(text: string): MeetingAlias[] {
  return readMeetingBlocks(text).at(-1) ?? [];
}

/** All meetings that a text leads to, in its order, each with its aliases. */
export function readMeetingBlocks(text: string): MeetingAlias[][] {
  return text.split(EDGE_OF_BLOCK).flatMap(blocksBetweenEdges);
}

function blocksBetweenEdges(text: string): MeetingAlias[][] {
  const blocks: MeetingAlias[][] = [];
  for (const [address] of text.matchAll(ADDRESS)) {
    const alias = aliasOf(address.replace(/&(amp|#38|#x26);/gi, '&'));
    if (!alias) continue;
    const block = blocks.at(-1);
    if (!block || !belongs(alias, block)) blocks.push([alias]);
    else if (!block.includes(alias)) block.push(alias);
  }
  return blocks;
}

/** A block begins with its join link: a thread may follow a short link, but a short link begins a new block. */
function belongs(alias: MeetingAlias, block: readonly MeetingAlias[]): boolean {
  if (block.includes(alias)) return true;
  return isThread(alias) && !block.some(isThread);
}

function isThread(alias: MeetingAlias): boolean {
  return alias.startsWith('thread:');
}

/**
 * The alias of a chat thread as a host names it (`19:meeting_…@thread.v2`); chats without a scheduled meeting
 * have one too. `undefined` for what is no thread id.
 */
export function threadAlias(threadId: string): MeetingAlias | undefined {
  return ANY_THREAD.test(threadId) ? `thread:${threadId}` : undefined;
}

/** The alias of a meeting's digits, which people write in groups (`312 345 678 901`). `undefined` for other text. */
export function meetAlias(code: string): MeetingAlias | undefined {
  const digits = code.replace(/[\s-]/g, '');
  return /^\d{6,20}$/.test(digits) ? `meet:${digits}` : undefined;
}

type Address = { host: string; path: string; query: string; fragment: string };

function parseAddress(text: string): Address | undefined {
  const parts = PARTS.exec(text);
  if (!parts) return undefined;
  const [, host = '', path = '/', query = '', fragment = ''] = parts;
  return { host: host.toLowerCase(), path, query, fragment };
}

function aliasOf(text: string, wrappers = 0): MeetingAlias | undefined {
  const address = parseAddress(text);
  if (!address) return undefined;
  const inner = innerAddress(address);
  if (inner !== undefined) return wrappers < MAX_WRAPPERS ? aliasOf(inner, wrappers + 1) : undefined;
  return TEAMS_HOSTS.has(address.host) ? meetingAt(address) : undefined;
}

function innerAddress(address: Address): string | undefined {
  const wrapper = WRAPPERS.find(({ at }) => at(address));
  if (!wrapper) return undefined;
  const inner = parameter(address.query, wrapper.parameter) ?? '';
  // The launcher names a place on its own host: `/_#/l/meetup-join/…`.
  return inner.startsWith('/') ? `https://${address.host}${inner}` : inner;
}

function meetingAt({ path, query, fragment }: Address): MeetingAlias | undefined {
  // The web client keeps the place behind the hash: `/_#/l/meetup-join/…`, `/v2/?meetingjoin=true#/meet/…`.
  const place = fragment.startsWith('/') ? fragment : path;
  const [first, second, third, fourth] = place.replace(/\?.*/s, '').split('/').filter(Boolean);
  switch (first?.toLowerCase()) {
    case 'l':
      return second?.toLowerCase() === 'meetup-join' ? joinedThread(third, fourth) : undefined;
    case 'meet':
      return meetAlias(/^\d+(?!\w)/.exec(second ?? '')?.[0] ?? '');
    case 'meetingoptions':
      return joinedThread(
        parameter(query, 'threadId')?.replace(/^19_/, '19:'),
        parameter(query, 'messageId'),
      );
    default:
      return undefined;
  }
}

/** Scheduled meetings have a thread of their own; one held in a channel or chat is told apart by its message. */
function joinedThread(thread = '', message = '0'): MeetingAlias | undefined {
  const threadId = decodeFully(thread);
  if (MEETING_THREAD.test(threadId)) return `thread:${threadId}`;
  const messageId = /^\d+/.exec(message)?.[0] ?? '0';
  return Number(messageId) > 0 ? threadAlias(`${threadId};messageid=${messageId}`) : undefined;
}

function parameter(query: string, name: string): string | undefined {
  for (const pair of query.split('&')) {
    const equals = pair.indexOf('=');
    if (equals > 0 && pair.slice(0, equals).toLowerCase() === name.toLowerCase()) {
      return decode(pair.slice(equals + 1).replaceAll('+', ' '));
    }
  }
  return undefined;
}

/** Mail gateways encode what is encoded already: `19%253ameeting_…`. */
function decodeFully(text: string): string {
  let decoded = text;
  for (let round = 0; round < 3 && decoded.includes('%'); round++) decoded = decode(decoded) ?? '';
  return decoded;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined; // A stray percent sign: the link leads nowhere.
  }
}
