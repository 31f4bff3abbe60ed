import type * as z from 'zod/mini';
import { Line, Paragraph, type Person } from '../envelope.ts';
import { type Cell, readAmount, readCurrency, readDay, readShare, textOf } from './cell.ts';
import type { ClientRecord, ContactRecord, ExpectationRecord } from './client-record.ts';
import type { ColumnName } from './column.ts';
import { unguardFormula } from './harmless.ts';
import type { Mapping } from './propose-columns.ts';
import { readContact } from './read-contact.ts';
import { readExpectation } from './read-expectation.ts';
import type { RowProblem, RowProblemCode } from './row-problem.ts';
import { ADDRESS_WORDS, LANGUAGE_WORDS, readWord, type Words, YES_WORDS } from './words.ts';

/** What one row says: of a client, and perhaps of a contact and an expectation; or why it is left out. */
export type ReadRow = {
  row: number;
  client: Omit<ClientRecord, 'contacts' | 'expectations'>;
  contact?: ContactRecord;
  expectation?: ExpectationRecord;
  problems: RowProblem[];
};

/** The cells of a row by what they mean. What cannot be read is noted and counts as absent. */
export type RowReader = {
  has(column: ColumnName): boolean;
  text(column: ColumnName, schema: z.ZodMiniType<string>): string | undefined;
  day(column: ColumnName): string | undefined;
  word<T extends string>(column: ColumnName, words: Words<T>): T | undefined;
  read<T>(column: ColumnName, code: RowProblemCode, read: (cell: Cell) => T | null): T | undefined;
  refuse(column: ColumnName, code: RowProblemCode): void;
};

/** Reads row number `row`; `people` are those who may be named as account managers. */
export function readRow(
  cells: readonly Cell[],
  { mapping, row, people }: { mapping: Mapping; row: number; people: readonly Person[] },
): ReadRow {
  const problems: RowProblem[] = [];
  const reader = readerOf(cells, mapping, (column, code) =>
    problems.push({ row, column, code, value: cellText(cells[mapping.indexOf(column)]).slice(0, 80) }),
  );
  const client = readClient(reader, people);
  const contact = readContact(reader);
  const expectation = readExpectation(reader, contact?.name ?? client.name);
  return { row, client, ...(contact && { contact }), ...(expectation && { expectation }), problems };
}

function readerOf(cells: readonly Cell[], mapping: Mapping, refuse: RowReader['refuse']): RowReader {
  const cellOf = (column: ColumnName) => cells[mapping.indexOf(column)] ?? null;
  const read: RowReader['read'] = (column, code, toValue) => {
    const cell = cellOf(column);
    if (cellText(cell) === '') return undefined;
    const value = toValue(cell);
    if (value === null) refuse(column, code);
    return value ?? undefined;
  };
  return {
    has: (column) => cellText(cellOf(column)) !== '',
    refuse,
    read,
    text: (column, schema) =>
      read(column, 'too-long', (cell) => schema.safeParse(cellText(cell)).data ?? null),
    day: (column) => read(column, 'no-day', readDay),
    word: (column, words) => read(column, 'unknown-word', (cell) => readWord(words, cellText(cell))),
  };
}

function cellText(cell: Cell | undefined): string {
  return unguardFormula(textOf(cell));
}

function readClient(reader: RowReader, people: readonly Person[]): ReadRow['client'] {
  const name = reader.text('name', Line) ?? '';
  if (!reader.has('name')) reader.refuse('name', 'name-missing');
  const archived = reader.word('archived', YES_WORDS);
  return {
    name,
    ...given({
      key: reader.text('key', Line),
      domains: reader.read('domains', 'no-domain', readDomains),
      language: reader.word('language', LANGUAGE_WORDS),
      address: reader.word('address', ADDRESS_WORDS),
      since: reader.day('since'),
      revenueShare: reader.read('revenueShare', 'no-share', readShare),
      archived: archived && archived === 'true',
      manager: reader.read('manager', 'unknown-person', (cell) => personNamed(textOf(cell), people)),
      renewal: readRenewal(reader),
    }),
  };
}

function readRenewal(reader: RowReader): ClientRecord['renewal'] {
  const on = reader.day('renewalOn');
  const money = reader.read('annualValue', 'no-amount', readAmount);
  const currency = reader.read('currency', 'no-currency', readCurrency) ?? money?.currency;
  const comment = reader.text('renewalComment', Paragraph);
  if (!reader.has('renewalOn') && money) reader.refuse('renewalOn', 'renewal-day-missing');
  return on ? { on, ...given({ amount: money?.amount, currency, comment }) } : undefined;
}

const DOMAIN = /^[^\s@/]+\.[^\s@/]{2,}$/;

/** `https://www.hartwig.example/start`, `petra@hartwig.example` and `hartwig.example` mean the same. */
function readDomains(cell: Cell): string[] | null {
  const said = textOf(cell)
    .toLowerCase()
    .split(/[\s,;|]+/)
    .filter(Boolean)
    .map((one) =>
      one
        .replace(/^[a-z]+:\/\//, '')
        .replace(/^.*@/, '')
        .replace(/[/?#:].*$/, '')
        .replace(/^www\./, ''),
    );
  return said.length <= 50 && said.every((domain) => DOMAIN.test(domain) && domain.length <= 253)
    ? [...new Set(said)]
    : null;
}

/** Whoever has this name or user id; two of one name are told apart by their ids. */
function personNamed(said: string, people: readonly Person[]): Person | null {
  const named = people.filter(({ name }) => name.toLowerCase() === said.toLowerCase());
  return people.find(({ userId }) => userId === said) ?? (named.length === 1 ? (named[0] ?? null) : null);
}

/** Without what is absent. */
export function given<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  // Only fields of T that are there are kept.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
