import type { Mention, Mentions } from '#contracts/privacy.ts';
import { BLANK, isAboutContact, mentionsIn, textsOf, type Wanted } from '#domain/blanked-person.ts';
import type { RecordedEntry } from '#domain/entry.ts';
import type { LedgerKey, LedgerStore } from '../storage/ledger-store.ts';
import { type MentionPlace, readErasure } from './erasures.ts';
import { allEntries, wantedPerson } from './wanted-person.ts';

/** Most texts that are listed for a decision; who names a person more often looks at the whole history. */
export const MOST_MENTIONS = 2_000;

/** How much of a text is shown around a name, to each side. */
const EXCERPT = 80;

/** The first place of each entry that names the person in a text, but not where the person is described. */
export function placesOfMentions(entries: readonly RecordedEntry[], wanted: Wanted): MentionPlace[] {
  return entries.flatMap((entry) => {
    if (isAboutContact(entry, wanted.contactId)) return [];
    for (const { path, text } of textsOf(entry)) {
      const [place] = mentionsIn({ text }, wanted);
      if (place) return [{ seq: entry.seq, path, start: place.start }];
    }
    return [];
  });
}

/**
 * The texts that mention a contact: of one who is there by their names, of one who was erased by the places that
 * were written down then. `undefined` for a contact of whom nothing is known.
 */
export async function readMentions(
  store: LedgerStore,
  key: LedgerKey,
  contact: string,
): Promise<Mentions | undefined> {
  const erasure = await readErasure(store, { ...key, contact });
  if (erasure?.done) return mentionsAt(store, key, erasure.mentions ?? [], erasure.more ?? false);
  const entries = await allEntries(store, key);
  const wanted = wantedPerson(entries, contact);
  if (!wanted) return undefined;
  const places = placesOfMentions(entries, wanted);
  return mentionsAt(store, key, places.slice(0, MOST_MENTIONS), places.length > MOST_MENTIONS);
}

/** The texts at these places as they are now; one that was removed since needs no decision any more. */
export async function mentionsAt(
  store: LedgerStore,
  key: LedgerKey,
  places: readonly MentionPlace[],
  more: boolean,
): Promise<Mentions> {
  const mentions: Mention[] = [];
  for (let first = 0; first < places.length; ) {
    // What lies close together is read together.
    const after = (places[first]?.seq ?? 1) - 1;
    const entries = await store.entries(key, { after, limit: 500 });
    const bySeq = new Map(entries.map((entry) => [entry.seq, entry]));
    const last = after + 500;
    for (; first < places.length && (places[first]?.seq ?? 0) <= last; first += 1) {
      const place = places[first];
      const entry = place && bySeq.get(place.seq);
      if (entry) mentions.push(...mentionOf(entry, place));
    }
  }
  return { mentions, more };
}

/** The entry as a mention, with the text around the place. */
function mentionOf(entry: RecordedEntry, { path, start }: MentionPlace): Mention[] {
  const text = textsOf(entry).find((one) => one.path === path)?.text;
  if (text === undefined || text === BLANK) return [];
  const { id: entryId, kind, at } = entry;
  return [{ entryId, kind, at, excerpt: excerptOf(text, start) }];
}

function excerptOf(text: string, place: number): string {
  const from = Math.max(0, place - EXCERPT);
  const to = Math.min(text.length, place + EXCERPT);
  const part = text.slice(from, to).replace(/\s+/g, ' ').trim();
  return `${from > 0 ? '…' : ''}${part}${to < text.length ? '…' : ''}`.toWellFormed();
}
