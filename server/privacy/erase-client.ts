import { ulid } from 'ulid';
import type { Receipt } from '#contracts/privacy.ts';
import type { Person } from '#domain/envelope.ts';
import { forgetMeetingsWith } from '../meetings/client-meetings.ts';
import type { LedgerKey, LedgerStore } from '../storage/ledger-store.ts';
import { type Erasure, forgetMentions, readErasure, writeErasure } from './erasures.ts';
import { eraseHeldRows, heldRows } from './held-rows.ts';

type Deps = { store: LedgerStore; now: () => string };

/**
 * Erases a client with everything that is stored on it and answers with the receipt; `null` when there never was
 * such a client. Called again, it finishes what was cut short, or answers with the same receipt.
 */
export async function eraseClient({ store, now }: Deps, key: LedgerKey, by: Person): Promise<Receipt | null> {
  const { tenant, client } = key;
  const known = await readErasure(store, key);
  if (known?.done) return known.receipt;
  const begun = known ?? begin(client, now(), by);
  // Before anything is gone, so that what is cut short is known to be meant, and nobody makes the client anew.
  if (!known && (await store.head(key))) await writeErasure(store, tenant, begun);

  const listed = (await heldRows(store, key)).length;
  // Without a look at the head: of an erasure that was cut short there may be entries and no head.
  const entries = await store.erase(key);
  if (!known && entries === 0 && !(await readErasure(store, key))) return null;
  const meetings = await forgetMeetingsWith({ store, tenant }, client);
  await eraseHeldRows(store, key);
  await forgetMentions(store, tenant, client);
  const receipt = {
    ...begun.receipt,
    entries: Math.max(begun.receipt.entries, entries),
    meetings: begun.receipt.meetings + meetings,
    rows: begun.receipt.rows + listed,
  };
  await writeErasure(store, tenant, { receipt, done: true });
  return receipt;
}

/** Whether a client was erased, or is being erased: nobody makes it anew under its id. */
export async function isErased(store: LedgerStore, key: LedgerKey): Promise<boolean> {
  return (await readErasure(store, key)) !== undefined;
}

function begin(clientId: string, at: string, by: Person): Erasure {
  const receipt: Receipt = {
    receiptId: ulid(),
    what: 'client',
    clientId,
    at,
    by,
    entries: 0,
    meetings: 0,
    rows: 0,
  };
  return { receipt, done: false };
}
