import type { TableClient, TableEntity } from '@azure/data-tables';
import type { RecordedEntry } from '#domain/entry.ts';
import { jsonOf, jsonProperties } from './azure-row.ts';
import { readRows } from './azure-table.ts';
import { entryRowKey, HEAD_ROW_KEY, idRowKey } from './keys.ts';
import type { Range } from './ledger-store.ts';
import { parseEntries } from './stored.ts';

/**
 * A transaction takes 100 operations, and 50 entries with 50 ids and the head would be 101. So entries that
 * are appended together share a row two by two; it has the key of the later one.
 */
const ENTRIES_A_ROW = 2;

/** The rows of new entries: one for every two of them, and one for each id, which no second entry can take. */
export function rowsOf(partitionKey: string, entries: readonly RecordedEntry[]): TableEntity[] {
  const rows: TableEntity[] = [];
  for (let first = 0; first < entries.length; first += ENTRIES_A_ROW) {
    rows.push(rowOf(partitionKey, entries.slice(first, first + ENTRIES_A_ROW)));
  }
  return [...rows, ...entries.map(({ id, seq }) => ({ partitionKey, rowKey: idRowKey(id), seq }))];
}

/** The row that holds these entries, which follow upon each other. */
export function rowOf(partitionKey: string, entries: readonly RecordedEntry[]): TableEntity {
  const last = entries.at(-1)?.seq ?? 0;
  return { partitionKey, rowKey: entryRowKey(last), ...jsonProperties(entries) };
}

/** The entries that a row holds, oldest first. */
export function entriesOf(row: TableEntity): RecordedEntry[] {
  return parseEntries(jsonOf(row));
}

/** The keys between which all rows with these entries lie; the first may hold one entry that comes later. */
export function rowKeysOf(first: number, last: number): { from: string; to: string } {
  return { from: entryRowKey(last + ENTRIES_A_ROW - 1), to: entryRowKey(first) };
}

/** A range of a ledger's entries, in the order that the port asks for. One request. */
export async function readRange(
  table: TableClient,
  partitionKey: string,
  range: Range,
): Promise<RecordedEntry[]> {
  if ('after' in range) {
    return readBetween(table, partitionKey, range.after + 1, range.after + range.limit);
  }
  const { before = Number.MAX_SAFE_INTEGER, limit } = range;
  const { from } = rowKeysOf(1, before - 1);
  const rows = await readRows(table, partitionKey, { from, before: HEAD_ROW_KEY }, limit + 1);
  return rows
    .flatMap((row) => entriesOf(row).reverse())
    .filter(({ seq }) => seq < before)
    .slice(0, limit);
}

/** The entries at these places; places that follow upon each other are read together. */
export async function readSeqs(
  table: TableClient,
  partitionKey: string,
  seqs: readonly number[],
): Promise<RecordedEntry[]> {
  const sorted = seqs.toSorted((a, b) => a - b);
  const starts = sorted.filter((seq) => !sorted.includes(seq - 1));
  const ends = sorted.filter((seq) => !sorted.includes(seq + 1));
  const runs = await Promise.all(
    starts.map((start, index) => readBetween(table, partitionKey, start, ends[index] ?? start)),
  );
  return runs.flat();
}

/** The entries from `first` to `last`, oldest first. Rows sort newest first, so what was read is turned. */
async function readBetween(
  table: TableClient,
  partitionKey: string,
  first: number,
  last: number,
): Promise<RecordedEntry[]> {
  if (last < first) return [];
  const rows = await readRows(table, partitionKey, rowKeysOf(first, last));
  return rows
    .reverse()
    .flatMap(entriesOf)
    .filter(({ seq }) => seq >= first && seq <= last);
}
