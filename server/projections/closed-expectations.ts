import type { HeldRow } from '#contracts/privacy.ts';
import { ClosedExpectation } from '#domain/renewals/closed-expectation.ts';
import type { Closings } from '#domain/renewals/closings.ts';
import type { LedgerKey, LedgerStore } from '../storage/ledger-store.ts';
import { allRows } from './all-rows.ts';

/** What every client's closed expectations teach, beyond what a dossier keeps: rows `client expectation`. */
const TABLE = 'closed-expectations';

/** A closed expectation and whose it is. */
export type ClosedOfClient = ClosedExpectation & { clientId: string };

/** Writes what was closed, and takes away what is open again. */
export async function showClosings(
  store: LedgerStore,
  { tenant, client }: LedgerKey,
  { closed, open }: Closings,
): Promise<void> {
  const rows = closed.map((value) => ({ key: `${client} ${value.id}`, value }));
  if (rows.length > 0) await store.putRows(tenant, TABLE, rows);
  if (open.length === 0) return;
  const reopened = new Set(open.map((id) => `${client} ${id}`));
  for (const { key } of await closingRowsOf(store, { tenant, client })) {
    if (reopened.has(key)) await store.deleteRow(tenant, TABLE, key);
  }
}

/** All closed expectations of a tenant, of whichever client. */
export function listClosed(store: LedgerStore, tenant: string): Promise<ClosedOfClient[]> {
  return allRows(store, { tenant, table: TABLE }, ({ key, value }) => {
    const row = ClosedExpectation.safeParse(value);
    return row.success ? { ...row.data, clientId: key.slice(0, key.indexOf(' ')) } : undefined;
  });
}

/** The rows of what a client's expectations taught. */
export function closingRowsOf(store: LedgerStore, { tenant, client }: LedgerKey): Promise<HeldRow[]> {
  return allRows(store, { tenant, table: TABLE, prefix: `${client} ` }, (row) => ({ table: TABLE, ...row }));
}

/** Forgets what a client's expectations taught. */
export async function dropClosings(store: LedgerStore, { tenant, client }: LedgerKey): Promise<void> {
  for (const { key } of await closingRowsOf(store, { tenant, client })) {
    await store.deleteRow(tenant, TABLE, key);
  }
}

/** Empties the table of a tenant before it is made anew. */
export function clearClosings(store: LedgerStore, tenant: string): Promise<void> {
  return store.clearTable(tenant, TABLE);
}
