import Papa from 'papaparse';
import writeExcelFile from 'write-excel-file/node';
import type { Language } from '#domain/client.ts';
import { type Cell, textOf } from '#domain/exchange/cell.ts';
import { COLUMNS } from '#domain/exchange/column.ts';
import { guardApostrophe, guardFormula } from '#domain/exchange/harmless.ts';
import { EXPORTED_COLUMNS, rowsOfClient } from '#domain/exchange/rows-of-client.ts';
import { dayOf } from '#domain/time.ts';
import type { Caller } from '../auth/caller.ts';
import { rightsOf } from '../auth/policy.ts';
import { inBatches } from '../in-batches.ts';
import { listClients } from '../projections/clients.ts';
import { readHead } from '../read-head.ts';
import type { LedgerStore } from '../storage/ledger-store.ts';
import { withoutControls } from './report.ts';

/** All clients that the caller may know of, in the columns that an import reads. */
export async function clientTable(
  { store, now }: { store: LedgerStore; now: () => string },
  caller: Caller,
  language: Language,
): Promise<Cell[][]> {
  const clients = await listClients(store, caller.tenant, rightsOf(caller), dayOf(now()), new Set());
  const rows = await inBatches(clients, async ({ id }) => {
    const head = await readHead(store, { tenant: caller.tenant, client: id });
    // The list may be a moment behind.
    return head && rightsOf(caller).knows(head.dossier) ? rowsOfClient(id, head.dossier, language) : [];
  });
  return [EXPORTED_COLUMNS.map((name) => COLUMNS[name].label[language]), ...rows.flat()];
}

/**
 * The table as CSV in UTF-8. German Excel wants semicolons and decimal commas; the mark at the beginning tells it
 * the encoding. No cell begins a formula.
 */
export function asCsv(table: readonly (readonly Cell[])[], language: Language): string {
  const texts = table.map((row) =>
    row.map((cell) => {
      if (typeof cell !== 'number') return guardFormula(textOf(cell));
      return language === 'de' ? String(cell).replace('.', ',') : String(cell);
    }),
  );
  return `\uFEFF${Papa.unparse(texts, { delimiter: language === 'de' ? ';' : ',', newline: '\r\n' })}\r\n`;
}

const WIDTHS: Partial<Record<string, number>> = { name: 32, goal: 40, evidence: 40, contactEmail: 32 };
const OTHER_WIDTH = 16;

/** The table as an Excel file: days as days, numbers as numbers, all else as text, which is never a formula. */
export function asExcel([header = [], ...rows]: readonly (readonly Cell[])[]): Promise<Buffer> {
  const shares = EXPORTED_COLUMNS.indexOf('revenueShare');
  const head = header.map((cell) => ({ value: textOf(cell), fontWeight: 'bold' as const }));
  const body = rows.map((row) =>
    row.map((cell, column) => excelCell(cell, column === shares ? '0.##%' : undefined)),
  );
  return writeExcelFile([head, ...body], {
    columns: EXPORTED_COLUMNS.map((name) => ({ width: WIDTHS[name] ?? OTHER_WIDTH })),
    stickyRowsCount: 1,
  }).toBuffer();
}

function excelCell(cell: Cell, format: string | undefined) {
  if (cell === null) return null;
  if (cell instanceof Date) return { value: cell, type: Date, format: 'yyyy-mm-dd' };
  if (typeof cell === 'number') return { value: cell, type: Number, ...(format && { format }) };
  return { value: withoutControls(guardApostrophe(textOf(cell))), type: String };
}
