import type { HeldRow } from '#contracts/privacy.ts';
import { clientAddressRows } from '../projections/addresses.ts';
import { clientRowOf } from '../projections/clients.ts';
import { renewalRowsOf } from '../projections/renewals.ts';
import type { LedgerKey, LedgerStore } from '../storage/ledger-store.ts';

/** Who keeps rows that name a client beside its ledger. A new list has its line here, or exports and erasures miss it. */
const KEEPERS: ((store: LedgerStore, key: LedgerKey) => Promise<HeldRow[]>)[] = [
  clientRowOf,
  clientAddressRows,
  renewalRowsOf,
];

/** The rows beside the ledger that name a client. */
export async function heldRows(store: LedgerStore, key: LedgerKey): Promise<HeldRow[]> {
  const rows: HeldRow[] = [];
  for (const keeper of KEEPERS) rows.push(...(await keeper(store, key)));
  return rows;
}

/** Erases the rows beside the ledger that name a client; answers how many there were. */
export async function eraseHeldRows(store: LedgerStore, key: LedgerKey): Promise<number> {
  const rows = await heldRows(store, key);
  for (const row of rows) await store.deleteRow(key.tenant, row.table, row.key);
  return rows.length;
}
