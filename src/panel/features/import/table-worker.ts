import { textOf } from '#domain/exchange/cell.ts';
import { collectClients, findTable, type Table } from '#domain/exchange/collect-clients.ts';
import { proposeColumns } from '#domain/exchange/propose-columns.ts';
import { readFile } from './read-file.ts';
import type { OpenedSheet, TableAnswer, TableRequest } from './table-messages.ts';

const SAMPLES = 3;

/** The tables of the file that is open; they stay here, and the page only learns what it shows. */
let tables: Table[] = [];

addEventListener('message', async ({ data }: MessageEvent<TableRequest>) => {
  postMessage(await answer(data));
});

async function answer(request: TableRequest): Promise<TableAnswer> {
  const { id } = request;
  if (request.ask === 'open') {
    const read = await readFile(request.file);
    if (typeof read === 'string') return { id, opened: read };
    tables = read.map(({ rows }) => findTable(rows));
    return { id, opened: read.map(({ name }, index) => describe(name, tables[index])) };
  }
  const table = tables[request.sheet];
  return {
    id,
    checked: table
      ? collectClients(table, request.mapping, request.people)
      : { clients: [], problems: [], emptyRows: 0 },
  };
}

function describe(name: string, table: Table = findTable([])): OpenedSheet {
  const { headers, rows } = table;
  const samples = headers.map((_, column) =>
    rows
      .slice(0, 50)
      .map((row) => textOf(row[column]))
      .filter(Boolean)
      .slice(0, SAMPLES),
  );
  return { name, headers, samples, rows: rows.length, proposed: proposeColumns(headers) };
}
