import * as z from 'zod/mini';
import { Receipt } from '#contracts/privacy.ts';
import type { LedgerStore } from '../storage/ledger-store.ts';

/** What was erased, or is about to be: rows `client` and `client contact`. They outlive what they tell of. */
const TABLE = 'erasures';

/** A place of a text that named a contact when the contact was erased: no word of it, so that nothing is kept. */
const MentionPlace = z.strictObject({ seq: z.number(), path: z.string(), start: z.number() });
export type MentionPlace = z.infer<typeof MentionPlace>;

/** `done` says that nothing is left to erase; until then whoever asks again finishes it. */
export const Erasure = z.strictObject({
  receipt: Receipt,
  done: z.boolean(),
  /** Of a contact: the texts that were left for a decision. */
  mentions: z.optional(z.array(MentionPlace)),
  more: z.optional(z.boolean()),
});
export type Erasure = z.infer<typeof Erasure>;

type Erased = { tenant: string; client: string; contact?: string };

const ROWS_AT_ONCE = 1_000;
const MOST_LISTED = 1_000;

/** The erasure of a client or of one of its contacts, under way or done; `undefined` when nobody has asked for it. */
export async function readErasure(store: LedgerStore, erased: Erased): Promise<Erasure | undefined> {
  const row = await store.row(erased.tenant, TABLE, keyOf(erased));
  return row ? Erasure.parse(row.value) : undefined;
}

export async function writeErasure(store: LedgerStore, tenant: string, erasure: Erasure): Promise<void> {
  const { clientId: client, contactId: contact } = erasure.receipt;
  const key = keyOf({ tenant, client, ...(contact !== undefined && { contact }) });
  await store.putRows(tenant, TABLE, [{ key, value: erasure }]);
}

/** The receipts of a tenant for what is erased, newest first. */
export async function listReceipts(store: LedgerStore, tenant: string): Promise<Receipt[]> {
  const receipts: Receipt[] = [];
  for await (const { receipt, done } of erasures(store, tenant, '')) if (done) receipts.push(receipt);
  return receipts.sort((a, b) => Date.parse(b.at) - Date.parse(a.at)).slice(0, MOST_LISTED);
}

/** Forgets where texts named the contacts of a client: the texts themselves are gone. The receipts stay. */
export async function forgetMentions(store: LedgerStore, tenant: string, client: string): Promise<void> {
  for await (const { receipt } of erasures(store, tenant, `${client} `)) {
    await writeErasure(store, tenant, { receipt, done: true });
  }
}

async function* erasures(store: LedgerStore, tenant: string, prefix: string): AsyncGenerator<Erasure> {
  for (let after: string | undefined; ; ) {
    const page = { prefix, ...(after !== undefined && { after }), limit: ROWS_AT_ONCE };
    const rows = await store.rows(tenant, TABLE, page);
    for (const { value } of rows) yield Erasure.parse(value);
    if (rows.length < ROWS_AT_ONCE) return;
    after = rows.at(-1)?.key;
  }
}

/** No id holds a blank. */
function keyOf({ client, contact }: Erased): string {
  return contact === undefined ? client : `${client} ${contact}`;
}
