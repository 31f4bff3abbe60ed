import type { HeldRow } from '#contracts/privacy.ts';
import type { Dossier } from '#domain/dossier.ts';
import type { RecordedEntry } from '#domain/entry.ts';
import { type Closings, closingsOf } from '#domain/renewals/closings.ts';
import { type ContactPoint, rememberContacts } from '#domain/renewals/contact-memory.ts';
import { RenewalFacts, renewalFacts } from '#domain/renewals/renewal-facts.ts';
import { foldSteps } from '../read-head.ts';
import type { LedgerKey, LedgerStore } from '../storage/ledger-store.ts';
import { allRows } from './all-rows.ts';
import { clearClosings, closingRowsOf, dropClosings, showClosings } from './closed-expectations.ts';

/** What says whether a client's renewal needs attention: a row each, found again by the client's id. */
const TABLE = 'renewals';

/**
 * Writes what a client's dossier says about its renewal, and which expectations were closed. Both remember more
 * than the dossier does, so they are carried on from what they showed by the `entries` since; where these are not
 * all that came since, the ledger is gone through.
 */
export async function showRenewal(
  store: LedgerStore,
  key: LedgerKey,
  dossier: Dossier,
  entries: readonly RecordedEntry[],
): Promise<void> {
  const before = await readFacts(store, key);
  const isNext = (before?.seq ?? 0) + entries.length === dossier.seq;
  const closings = isNext ? closingsOf(dossier, entries) : undefined;
  const { contacts, ...closed } = closings
    ? { contacts: rememberContacts(before?.contacted ?? [], dossier, entries), ...closings }
    : await goThrough(store, key);
  await showClosings(store, key, closed);
  const facts = renewalFacts(dossier, contacts);
  // Last, because the seq in this row says that the closed expectations are written.
  if (facts) await store.putRows(key.tenant, TABLE, [{ key: key.client, value: facts }]);
}

/** All that a ledger tells of conversations and closed expectations, entry by entry. */
async function goThrough(
  store: LedgerStore,
  key: LedgerKey,
): Promise<Closings & { contacts: ContactPoint[] }> {
  let contacts: ContactPoint[] = [];
  const closed: Map<string, Closings['closed'][number]> = new Map();
  let open: string[] = [];
  for await (const { entry, dossier } of foldSteps(store, key)) {
    const closings = closingsOf(dossier, [entry]);
    for (const one of closings?.closed ?? []) closed.set(one.id, one);
    for (const id of closings?.open ?? []) closed.delete(id);
    if (entry.kind === 'contact-made' || entry.kind === 'entry-undone') {
      contacts = rememberContacts(contacts, dossier, [entry]);
    }
    open = dossier.expectations.filter((expectation) => !expectation.closed).map(({ id }) => id);
  }
  return { contacts, closed: [...closed.values()], open };
}

/**
 * What `read` makes of each client of a tenant as its renewal is judged; `undefined` is left out. A row of another
 * release is written anew at the next start.
 */
export function listRenewals<T>(
  store: LedgerStore,
  tenant: string,
  read: (clientId: string, facts: RenewalFacts) => T | undefined,
): Promise<T[]> {
  return allRows(store, { tenant, table: TABLE }, ({ key, value }) => {
    const facts = RenewalFacts.safeParse(value);
    return facts.success ? read(key, facts.data) : undefined;
  });
}

/** The ledger's seq that a client's row shows, 0 if there is no row that can be read. */
export async function shownRenewalSeq(store: LedgerStore, key: LedgerKey): Promise<number> {
  return (await readFacts(store, key))?.seq ?? 0;
}

/** The rows of a client's renewal and closed expectations, as they stand there. */
export async function renewalRowsOf(store: LedgerStore, key: LedgerKey): Promise<HeldRow[]> {
  const row = await store.row(key.tenant, TABLE, key.client);
  return [...(await closingRowsOf(store, key)), ...(row ? [{ table: TABLE, ...row }] : [])];
}

/** Forgets a client's renewal and its closed expectations. */
export async function dropRenewal(store: LedgerStore, key: LedgerKey): Promise<void> {
  await dropClosings(store, key);
  await store.deleteRow(key.tenant, TABLE, key.client);
}

/** Empties both tables of a tenant before they are made anew. */
export async function clearRenewals(store: LedgerStore, tenant: string): Promise<void> {
  await clearClosings(store, tenant);
  await store.clearTable(tenant, TABLE);
}

async function readFacts(store: LedgerStore, { tenant, client }: LedgerKey): Promise<RenewalFacts | null> {
  const row = await store.row(tenant, TABLE, client);
  return RenewalFacts.safeParse(row?.value).data ?? null;
}
