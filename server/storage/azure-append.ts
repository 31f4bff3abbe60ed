import type { TableClient, TableEntity, TransactionAction } from '@azure/data-tables';
import type { Dossier } from '#domain/dossier.ts';
import type { RecordedEntry } from '#domain/entry.ts';
import { entriesOf, rowKeysOf, rowOf, rowsOf } from './azure-entries.ts';
import { jsonProperties } from './azure-row.ts';
import { MAX_OPERATIONS, readRow, readRows, type StoredRow } from './azure-table.ts';
import { statusOf } from './azure-unavailable.ts';
import { HEAD_ROW_KEY, idRowKey } from './keys.ts';
import type { AppendOutcome, LedgerChange } from './ledger-store.ts';

/** The head of a ledger: the row that every append has to find as it was read. */
export function headRow(partitionKey: string, dossier: Dossier): TableEntity {
  const { seq } = dossier;
  return { partitionKey, rowKey: HEAD_ROW_KEY, seq, ...jsonProperties(dossier) };
}

/** Appends in one transaction: the head, the entries, their ids and what is to be blanked. */
export async function append(
  table: TableClient,
  partitionKey: string,
  { version, dossier, entries, blank }: LedgerChange,
): Promise<AppendOutcome> {
  const head = headRow(partitionKey, dossier);
  const additions: TransactionAction[] = [
    version === null ? ['create', head] : ['update', head, 'Replace', { etag: version }],
    ...rowsOf(partitionKey, entries).map((row): TransactionAction => ['create', row]),
  ];
  const blanked = await blankedRows(table, partitionKey, blank);
  const withHead = countFitting(blanked, MAX_OPERATIONS - additions.length);
  try {
    // Where very much is blanked, what does not fit goes first: cut short, all of it is only asked for again.
    for (let first = withHead; first < blanked.length; ) {
      const count = countFitting(blanked.slice(first), MAX_OPERATIONS);
      await table.submitTransaction(blanked.slice(first, first + count));
      first += count;
    }
    await table.submitTransaction([...additions, ...blanked.slice(0, withHead)]);
    return { written: true };
  } catch (error) {
    const status = statusOf(error);
    if (status === 404 || status === 412) return { written: false, because: 'conflict' };
    if (status === 413) return { written: false, because: 'too-large' };
    if (status === 409) return alreadyThere(table, partitionKey, entries);
    throw error;
  }
}

/** A transaction takes 4 MiB; the head and new entries leave at least so much for what is blanked. */
const MAX_BLANKED_BYTES = 1_500_000;

/** How many of these operations fit into one transaction that has room for so many. */
function countFitting(actions: readonly TransactionAction[], room: number): number {
  let bytes = 0;
  let count = 0;
  for (const action of actions.slice(0, room)) {
    bytes += Buffer.byteLength(JSON.stringify(action[1]));
    if (bytes > MAX_BLANKED_BYTES && count > 0) break;
    count += 1;
  }
  return count;
}

/** Something of the transaction exists: ids that are taken, or the head of a ledger that was not there before. */
async function alreadyThere(
  table: TableClient,
  partitionKey: string,
  entries: readonly RecordedEntry[],
): Promise<AppendOutcome> {
  const taken = await Promise.all(entries.map(({ id }) => readRow(table, partitionKey, idRowKey(id))));
  const ids = entries.filter((_, index) => taken[index]).map(({ id }) => id);
  return ids.length > 0 ? { written: false, because: 'known', ids } : { written: false, because: 'conflict' };
}

const READS_AT_ONCE = 50;

/** Updates of the rows that hold these entries, each written only if nobody else has changed it. */
async function blankedRows(
  table: TableClient,
  partitionKey: string,
  blank: readonly RecordedEntry[],
): Promise<TransactionAction[]> {
  const bySeq = new Map(blank.map((entry) => [entry.seq, entry]));
  const rows = new Map<string, StoredRow>();
  for (let first = 0; first < blank.length; first += READS_AT_ONCE) {
    const part = blank.slice(first, first + READS_AT_ONCE);
    const read = await Promise.all(part.map(({ seq }) => readRows(table, partitionKey, rowKeysOf(seq, seq))));
    for (const row of read.flat()) {
      if (entriesOf(row).some(({ seq }) => bySeq.has(seq)) && !rows.has(row.rowKey))
        rows.set(row.rowKey, row);
    }
  }
  return [...rows.values()].map((row) => {
    const entries = entriesOf(row).map((entry) => bySeq.get(entry.seq) ?? entry);
    return ['update', rowOf(partitionKey, entries), 'Replace', { etag: row.etag }];
  });
}
