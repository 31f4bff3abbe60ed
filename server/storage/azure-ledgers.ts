import type { TableClient } from '@azure/data-tables';
import { append, headRow } from './azure-append.ts';
import { readRange, readSeqs } from './azure-entries.ts';
import { jsonOf } from './azure-row.ts';
import { deleteRows, readRow, readRows } from './azure-table.ts';
import { statusOf } from './azure-unavailable.ts';
import { decodeKey, encodeKey, HEAD_ROW_KEY, idRowKey, joinKey } from './keys.ts';
import type { LedgerKey, LedgerStore } from './ledger-store.ts';
import { parseDossier } from './stored.ts';

type Ledgers = Pick<
  LedgerStore,
  'head' | 'entries' | 'find' | 'append' | 'replaceDossier' | 'clients' | 'tenants' | 'erase'
>;

/** Names all tenants; no ledger and no tenant has a key that begins with a blank. */
const TENANTS = ' tenants';

/**
 * The ledgers in one table: a partition for each, with the head `H`, the entries `E…` and their ids `I…`. Each
 * tenant has a partition that names its ledgers, so that they are listed without a scan.
 */
export function azureLedgers(table: TableClient): Ledgers {
  return {
    async head(key) {
      const row = await readRow(table, partitionOf(key), HEAD_ROW_KEY);
      return row && !row.erased ? { version: row.etag, dossier: parseDossier(jsonOf(row)) } : null;
    },
    async entries(key, range) {
      return readRange(table, partitionOf(key), range);
    },
    async find(key, ids) {
      const partitionKey = partitionOf(key);
      const found = await Promise.all(ids.map((id) => readRow(table, partitionKey, idRowKey(id))));
      const seqs = found.flatMap((row) => (row ? [Number(row.seq)] : []));
      return readSeqs(table, partitionKey, seqs);
    },
    async append(key, change) {
      if (change.version === null) await register(table, key);
      return append(table, partitionOf(key), change);
    },
    async replaceDossier(key, version, dossier) {
      try {
        await table.updateEntity(headRow(partitionOf(key), dossier), 'Replace', { etag: version });
        return true;
      } catch (error) {
        if (statusOf(error) === 412 || statusOf(error) === 404) return false;
        throw error;
      }
    },
    async *clients(tenant) {
      for (const { rowKey } of await readRows(table, encodeKey(tenant))) yield decodeKey(rowKey);
    },
    async *tenants() {
      for (const { rowKey } of await readRows(table, TENANTS)) yield decodeKey(rowKey);
    },
    async erase(key) {
      return erase(table, key);
    },
  };
}

function partitionOf({ tenant, client }: LedgerKey): string {
  return joinKey(tenant, client);
}

/** Names the ledger before there is one: a name without a ledger does no harm, a ledger without a name would. */
async function register(table: TableClient, { tenant, client }: LedgerKey): Promise<void> {
  await Promise.all([
    table.upsertEntity({ partitionKey: TENANTS, rowKey: encodeKey(tenant) }, 'Replace'),
    table.upsertEntity({ partitionKey: encodeKey(tenant), rowKey: encodeKey(client) }, 'Replace'),
  ]);
}

/**
 * Empties the head first, so that no append gets in between, and deletes it last, so that nothing stays behind
 * unnoticed when this is cut short.
 */
async function erase(table: TableClient, key: LedgerKey): Promise<number> {
  const partitionKey = partitionOf(key);
  const entries = await emptyHead(table, partitionKey);
  await deleteRows(table, partitionKey, { before: HEAD_ROW_KEY });
  await deleteRows(table, partitionKey, { after: HEAD_ROW_KEY });
  await deleteRows(table, partitionKey);
  const name = encodeKey(key.client);
  await deleteRows(table, encodeKey(key.tenant), { from: name, to: name });
  return entries;
}

/** Leaves only the number of entries in the head, and answers it. */
async function emptyHead(table: TableClient, partitionKey: string): Promise<number> {
  const head = await readRow(table, partitionKey, HEAD_ROW_KEY);
  if (!head) return 0;
  const seq = Number(head.seq);
  try {
    const emptied = { partitionKey, rowKey: HEAD_ROW_KEY, seq, erased: true };
    await table.updateEntity(emptied, 'Replace', { etag: head.etag });
    return seq;
  } catch (error) {
    if (statusOf(error) === 412 || statusOf(error) === 404) return emptyHead(table, partitionKey);
    throw error;
  }
}
