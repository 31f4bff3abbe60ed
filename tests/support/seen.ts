import type { Answer } from './server.ts';

/** Ids and secret addresses that the server makes by chance. */
const CHANCE = /[\w-]{43}(?=\.ics)|[0-9A-HJKMNP-TV-Z]{26}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** An answer as whoever gets it sees it, but for what differs between any two: the time, and ids made by chance. */
export function seenBy({ status, headers, text }: Answer<unknown>) {
  const { date: _, ...rest } = headers;
  // A file that is packed holds the time at which it was.
  if (!/text|json/.test(String(headers['content-type'] ?? 'text')))
    return { status, type: headers['content-type'] };
  const ids = new Map<string, string>();
  const known = text.replace(CHANCE, (id) => {
    if (!ids.has(id)) ids.set(id, `id ${ids.size}`);
    return ids.get(id) ?? '';
  });
  return { status, headers: rest, text: known };
}
