import { setImmediate as othersTurn } from 'node:timers/promises';
import type { LedgerStore, Row } from '../storage/ledger-store.ts';

/** So many rows are read and worked on in some milliseconds. */
const ROWS_AT_ONCE = 250;

/**
 * All rows of a projection whose keys begin with `prefix`, each as `read` makes it (`undefined` is left out). Between
 * some hundreds of them other requests get their turn: nobody waits for somebody's long list.
 */
export async function allRows<T>(
  store: Pick<LedgerStore, 'rows'>,
  { tenant, table, prefix = '' }: { tenant: string; table: string; prefix?: string },
  read: (row: Row) => T | undefined,
): Promise<T[]> {
  const all: T[] = [];
  for (let after: string | undefined; ; ) {
    const page = { prefix, limit: ROWS_AT_ONCE, ...(after !== undefined && { after }) };
    const rows = await store.rows(tenant, table, page);
    for (const row of rows) {
      const made = read(row);
      if (made !== undefined) all.push(made);
    }
    after = rows.at(-1)?.key;
    if (rows.length < ROWS_AT_ONCE) return all;
    await othersTurn();
  }
}
