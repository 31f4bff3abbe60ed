import type { TableClient, TableEntity } from '@azure/data-tables';
import { jsonOf, jsonProperties } from './azure-row.ts';
import { deleteRows, type KeyRange, readRow, readRows, writeRows } from './azure-table.ts';
import { statusOf } from './azure-unavailable.ts';
import { decodeKey, encodeKey, joinKey, rowKeyOf } from './keys.ts';
import type { LedgerStore, Row, RowPage } from './ledger-store.ts';

type Projections = Pick<LedgerStore, 'row' | 'rows' | 'putRows' | 'addRow' | 'deleteRow' | 'clearTable'>;

/** Sorts behind everything that can follow in a key. */
const LAST = '~~';

/** The projections in one table, with a partition for each tenant and name. */
export function azureProjections(table: TableClient): Projections {
  async function one(partitionKey: string, key: string): Promise<Row | null> {
    const row = await readRow(table, partitionKey, rowKeyOf(key).rowKey);
    return row ? readProjected(row) : null;
  }
  async function add(partitionKey: string, row: Row): Promise<Row> {
    try {
      await table.createEntity(projected(partitionKey, row));
      return row;
    } catch (error) {
      if (statusOf(error) !== 409) throw error;
      // Between the two requests the other row can have been deleted: then there is room again.
      return (await one(partitionKey, row.key)) ?? add(partitionKey, row);
    }
  }
  return {
    async row(tenant, name, key) {
      return one(joinKey(tenant, name), key);
    },
    async rows(tenant, name, page) {
      const rows = await readRows(table, joinKey(tenant, name), keyRange(page), page.limit);
      return rows.map(readProjected);
    },
    async putRows(tenant, name, rows) {
      const partitionKey = joinKey(tenant, name);
      // A row may appear only once in a transaction; of two with one key the last is meant.
      const byKey = new Map(rows.map((row) => [row.key, projected(partitionKey, row)]));
      await writeRows(table, [...byKey.values()]);
    },
    async addRow(tenant, name, row) {
      return add(joinKey(tenant, name), row);
    },
    async deleteRow(tenant, name, key) {
      try {
        await table.deleteEntity(joinKey(tenant, name), rowKeyOf(key).rowKey);
      } catch (error) {
        if (statusOf(error) !== 404) throw error;
      }
    },
    async clearTable(tenant, name) {
      await deleteRows(table, joinKey(tenant, name));
    },
  };
}

function keyRange({ prefix, from, after }: RowPage): KeyRange {
  const start = encodeKey(prefix ?? '');
  const first = rowKeyOf(from ?? '').rowKey;
  return {
    // biome-ignore lint/complexity/useMathMinMax: these are texts.
    from: first > start ? first : start,
    before: start + LAST,
    ...(after !== undefined && { after: rowKeyOf(after).rowKey }),
  };
}

function projected(partitionKey: string, { key, value }: Row): TableEntity {
  const { rowKey, isWhole } = rowKeyOf(key);
  const stored = isWhole ? { value } : { value, key };
  return { partitionKey, rowKey, ...jsonProperties(stored) };
}

function readProjected(row: TableEntity): Row {
  // Written by `projected`: an object with the value, and with the key if the row key is not the whole of it.
  const { value, key } = JSON.parse(jsonOf(row)) as { value: unknown; key?: string };
  return { key: key ?? decodeKey(row.rowKey), value };
}
