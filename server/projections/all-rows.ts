import type { LedgerStore, Row } from '../storage/ledger-store.ts';

const ROWS_AT_ONCE = 1_000;

/** All rows of a projection whose keys begin with `prefix`, a thousand at a time. */
export async function allRows(
  store: Pick<LedgerStore, 'rows'>,
  tenant: string,
  table: string,
  prefix = '',
): Promise<Row[]> {
  const all: Row[] = [];
  for (;;) {
    const after = all.at(-1)?.key;
    const page = { prefix, limit: ROWS_AT_ONCE, ...(after !== undefined && { after }) };
    const rows = await store.rows(tenant, table, page);
    all.push(...rows);
    if (rows.length < ROWS_AT_ONCE) return all;
  }
}
