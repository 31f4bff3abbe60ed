import type { Person } from '../envelope.ts';
import { type Cell, textOf } from './cell.ts';
import { type ClientRecord, MOST_OF_A_CLIENT } from './client-record.ts';
import type { Mapping } from './propose-columns.ts';
import { given, type ReadRow, readRow } from './read-row.ts';
import type { RowProblem } from './row-problem.ts';

/** A table as it was read: `rows` begin behind the header, which is row number `headerRow`, counted from 1. */
export type Table = { headers: string[]; headerRow: number; rows: Cell[][] };

/** A client of a table, and the rows that told of it. */
export type CollectedClient = { record: ClientRecord; rows: number[] };

/** What a table comes to: clients to take over, and what is left out with its place and the reason. */
export type Collected = { clients: CollectedClient[]; problems: RowProblem[]; emptyRows: number };

/** Where the names of columns stand: the first row with two or more texts; before it may be titles. */
export function findTable(rows: readonly (readonly Cell[])[]): Table {
  const found = rows.findIndex((row) => row.filter((cell) => textOf(cell) !== '').length > 1);
  const headerIndex = Math.max(found, 0);
  const headers = (rows[headerIndex] ?? []).map(textOf);
  return { headers, headerRow: headerIndex + 1, rows: rows.slice(headerIndex + 1).map((row) => [...row]) };
}

/**
 * Reads all rows of a table. Rows with the same client number, or without one the same name, tell of one client;
 * of two that differ the later one counts. A row with a mistake is left out as a whole.
 */
export function collectClients(table: Table, mapping: Mapping, people: readonly Person[]): Collected {
  const clients = new Map<string, CollectedClient>();
  const problems: RowProblem[] = [];
  let emptyRows = 0;
  for (const [index, cells] of table.rows.entries()) {
    if (cells.every((cell) => textOf(cell) === '')) {
      emptyRows += 1;
      continue;
    }
    const read = readRow(cells, { mapping, row: table.headerRow + 1 + index, people });
    const identity = identityOf(read);
    const known = clients.get(identity);
    if (read.problems.length === 0 && known && isFull(known.record, read)) {
      read.problems.push({ row: read.row, column: 'name', code: 'too-many', value: read.client.name });
    }
    if (read.problems.length > 0) problems.push(...read.problems);
    else clients.set(identity, known ? withRow(known, read) : asClient(read));
  }
  return { clients: [...clients.values()], problems, emptyRows };
}

/** Rows with one identity tell of one client. */
function identityOf({ client }: ReadRow): string {
  return client.key ? `key ${client.key}` : `name ${plainName(client.name)}`;
}

/** A name without what makes no difference: case, accents written apart, further space. */
export function plainName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function isFull({ contacts, expectations }: ClientRecord, { contact, expectation }: ReadRow): boolean {
  return (
    (contact !== undefined && contacts.length >= MOST_OF_A_CLIENT) ||
    (expectation !== undefined && expectations.length >= MOST_OF_A_CLIENT)
  );
}

function asClient({ row, client, contact, expectation }: ReadRow): CollectedClient {
  const record = {
    ...client,
    contacts: contact ? [contact] : [],
    expectations: expectation ? [expectation] : [],
  };
  return { record, rows: [row] };
}

function withRow({ record, rows }: CollectedClient, read: ReadRow): CollectedClient {
  const { contact, expectation, client, row } = read;
  const renewal = client.renewal && { ...record.renewal, ...client.renewal };
  return {
    record: {
      ...record,
      ...client,
      ...given({ renewal }),
      contacts: withOne(record.contacts, contact, isSamePerson),
      expectations: withOne(record.expectations, expectation, isSameGoal),
    },
    rows: [...rows, row],
  };
}

/** The list with an item: in the place of the one that it tells of anew, else at the end. */
function withOne<T extends object>(
  list: readonly T[],
  item: T | undefined,
  isSame: (one: T, other: T) => boolean,
): T[] {
  if (!item) return [...list];
  const known = list.find((other) => isSame(other, item));
  return known ? list.map((other) => (other === known ? { ...known, ...item } : other)) : [...list, item];
}

function isSamePerson(one: { name: string }, other: { name: string }): boolean {
  return plainName(one.name) === plainName(other.name);
}

type Goal = { goal: string; dueOn?: string | undefined };

/** The same words with the same date are one expectation; the same words a year later are another. */
export function isSameGoal(one: Goal, other: Goal): boolean {
  return plainName(one.goal) === plainName(other.goal) && one.dueOn === other.dueOn;
}
