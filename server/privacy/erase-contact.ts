import { ulid } from 'ulid';
import type { ErasedContact, Receipt } from '#contracts/privacy.ts';
import { type Wanted, withoutPerson } from '#domain/blanked-person.ts';
import { EMPTY_DOSSIER } from '#domain/dossier.ts';
import type { RecordedEntry } from '#domain/entry.ts';
import type { Person } from '#domain/envelope.ts';
import { takeOutAttendee } from '../meetings/client-meetings.ts';
import { foldTaken, readHead } from '../read-head.ts';
import type { LedgerChange, LedgerKey, LedgerStore } from '../storage/ledger-store.ts';
import { type Erasure, readErasure, writeErasure } from './erasures.ts';
import { MOST_MENTIONS, mentionsAt, placesOfMentions } from './mentions.ts';
import { allEntries, isInvited, wantedPerson } from './wanted-person.ts';

type Deps = { store: LedgerStore; now: () => string };

const MAX_TRIES = 20;

/**
 * Erases one contact: whatever describes the person, and their name where names belong, is blanked in the ledger,
 * in one step with the entry that says so; they are taken out of the client's meetings. Texts that name them stay
 * as they are and are answered for a decision. `null` when the ledger describes no such person. Called again, it
 * finishes what was cut short, or answers with the same receipt.
 */
export async function eraseContact(
  deps: Deps,
  key: LedgerKey,
  contact: string,
  by: Person,
): Promise<ErasedContact | null | 'too-busy'> {
  const { store, now } = deps;
  const known = await readErasure(store, { ...key, contact });
  if (known?.done) return answer(store, key, known);
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const head = await readHead(store, key);
    if (!head) return null;
    const entries = await allEntries(store, key);
    const wanted = wantedPerson(entries, contact);
    // Without a name left there is nothing to look for: the ledger was done with when this was cut short.
    if (!wanted) return known ? finish(store, key, known) : null;
    const { receipt } = known ?? { receipt: begin(key.client, contact, now(), by) };
    const change = changeFor(entries, wanted, { version: head.version, at: now(), by });
    // Meetings first: by the names in the ledger they are found again if this is cut short.
    const meetings = await takeOutAttendee({ store, tenant: key.tenant }, key.client, (attendee) =>
      isInvited(wanted, attendee),
    );
    const places = placesOfMentions(applied(entries, change.blank), wanted);
    const begun: Erasure = {
      receipt: {
        ...receipt,
        entries: change.blank.length,
        meetings: receipt.meetings + meetings,
      },
      done: false,
      mentions: places.slice(0, MOST_MENTIONS),
      more: places.length > MOST_MENTIONS,
    };
    await writeErasure(store, key.tenant, begun);
    if ((await store.append(key, change)).written) return finish(store, key, begun);
  }
  return 'too-busy';
}

async function finish(store: LedgerStore, key: LedgerKey, begun: Erasure): Promise<ErasedContact> {
  await writeErasure(store, key.tenant, { ...begun, done: true });
  return answer(store, key, begun);
}

async function answer(store: LedgerStore, key: LedgerKey, erasure: Erasure): Promise<ErasedContact> {
  const { receipt, mentions = [], more = false } = erasure;
  return { receipt, ...(await mentionsAt(store, key, mentions, more)) };
}

/** The ledger without the person, folded anew, so that nothing of them is left in the dossier either. */
function changeFor(
  entries: readonly RecordedEntry[],
  wanted: Wanted,
  { version, at, by }: { version: string; at: string; by: Person },
): LedgerChange {
  const blank = entries.flatMap((entry) => {
    const without = withoutPerson(entry, wanted);
    return without === entry ? [] : [without];
  });
  // The descriptions come first: a store that cannot take all in one step takes the first with the last step, so
  // that the names are known for as long as there is something left to look for.
  blank.sort((a, b) => Number(b.kind === 'contact-joined') - Number(a.kind === 'contact-joined'));
  const seq = (entries.at(-1)?.seq ?? 0) + 1;
  const { contactId } = wanted;
  const erased: RecordedEntry = {
    id: ulid(),
    kind: 'contact-erased',
    at,
    contactId,
    seq,
    by,
    recordedAt: at,
  };
  const dossier = foldTaken(EMPTY_DOSSIER, [...applied(entries, blank), erased]);
  return { version, dossier, entries: [erased], blank };
}

function applied(entries: readonly RecordedEntry[], blank: readonly RecordedEntry[]): RecordedEntry[] {
  const blanked = new Map(blank.map((entry) => [entry.seq, entry]));
  return entries.map((entry) => blanked.get(entry.seq) ?? entry);
}

function begin(clientId: string, contactId: string, at: string, by: Person): Receipt {
  return {
    receiptId: ulid(),
    what: 'contact',
    clientId,
    contactId,
    at,
    by,
    entries: 0,
    meetings: 0,
    rows: 0,
  };
}
