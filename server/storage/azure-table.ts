import { odata, type TableClient, type TableEntity, type TransactionAction } from '@azure/data-tables';
import { statusOf } from './azure-unavailable.ts';

/** What one transaction takes. */
export const MAX_OPERATIONS = 100;

const MAX_PAGE = 1000;

/** A row as it was read: with its version. */
export type StoredRow = TableEntity & { etag: string };

/** Row keys of one partition: at or behind `from`, behind `after`, up to `to`, before `before`. */
export type KeyRange = { from?: string; after?: string; to?: string; before?: string };

/** The row with this key, or `undefined`. One request. */
export async function readRow(
  table: TableClient,
  partitionKey: string,
  rowKey: string,
): Promise<StoredRow | undefined> {
  try {
    return await table.getEntity<StoredRow>(partitionKey, rowKey);
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

/** The rows of a partition within a range, in the order of keys. One request for every 1000 rows. */
export async function readRows(
  table: TableClient,
  partitionKey: string,
  range: KeyRange = {},
  limit = Number.POSITIVE_INFINITY,
): Promise<StoredRow[]> {
  const filter = [
    odata`PartitionKey eq ${partitionKey}`,
    ...(range.from === undefined ? [] : [odata`RowKey ge ${range.from}`]),
    ...(range.after === undefined ? [] : [odata`RowKey gt ${range.after}`]),
    ...(range.to === undefined ? [] : [odata`RowKey le ${range.to}`]),
    ...(range.before === undefined ? [] : [odata`RowKey lt ${range.before}`]),
  ].join(' and ');
  const rows: StoredRow[] = [];
  const pages = table
    .listEntities({ queryOptions: { filter } })
    .byPage({ maxPageSize: Math.min(limit, MAX_PAGE) });
  for await (const page of pages) {
    rows.push(...(page as StoredRow[])); // A row that was read has both of its keys, which the type leaves open.
    if (rows.length >= limit) break;
  }
  return rows.slice(0, limit);
}

/** Writes rows, in as many transactions as it takes; each of them is written whole or not at all. */
export async function writeRows(table: TableClient, rows: readonly TableEntity[]): Promise<void> {
  for (let first = 0; first < rows.length; first += MAX_OPERATIONS) {
    const part = rows.slice(first, first + MAX_OPERATIONS);
    try {
      await table.submitTransaction(part.map((row): TransactionAction => ['upsert', row, 'Replace']));
    } catch (error) {
      if (statusOf(error) !== 413 || part.length === 1) throw error;
      const middle = Math.ceil(part.length / 2);
      await writeRows(table, part.slice(0, middle));
      await writeRows(table, part.slice(middle));
    }
  }
}

/** Deletes all rows within a range, together with whoever else deletes them at the same time. */
export async function deleteRows(
  table: TableClient,
  partitionKey: string,
  range: KeyRange = {},
): Promise<void> {
  for (;;) {
    const rows = await readRows(table, partitionKey, range, MAX_OPERATIONS);
    if (rows.length === 0) return;
    const deletions = rows.map(({ rowKey }): TransactionAction => ['delete', { partitionKey, rowKey }]);
    try {
      await table.submitTransaction(deletions);
    } catch (error) {
      if (statusOf(error) !== 404) throw error;
    }
  }
}
