import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/universal';
import type { Cell } from '#domain/exchange/cell.ts';

/** A sheet of a file: a CSV file has one, without a name. */
export type Sheet = { name: string; rows: Cell[][] };

/** A file that is no table, or one larger than this page takes. */
export type Unreadable = 'unreadable' | 'old-excel' | 'too-large';

/** A table of 10,000 rows has about two megabytes. */
const LARGEST_FILE = 30 * 1024 * 1024;

/** The sheets of a CSV or Excel file that hold anything, told apart by what the file begins with. */
export async function readFile(file: Blob): Promise<Sheet[] | Unreadable> {
  if (file.size > LARGEST_FILE) return 'too-large';
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (beginsWith(bytes, [0x50, 0x4b])) return readExcel(file);
  if (beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'old-excel';
  const text = decode(bytes);
  // No table has the byte nought in its text.
  if (text.includes('\u0000')) return 'unreadable';
  const rows = readCsv(text);
  return rows.length > 0 ? [{ name: '', rows }] : 'unreadable';
}

async function readExcel(file: Blob): Promise<Sheet[] | Unreadable> {
  try {
    const sheets = await readExcelFile(file);
    const filled = sheets.filter(({ data }) => data.length > 0);
    return filled.length > 0
      ? filled.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellOf)) }))
      : 'unreadable';
  } catch {
    // What the library cannot read is told to whoever chose the file; why it cannot is of no use to them.
    return 'unreadable';
  }
}

function cellOf(value: unknown): Cell {
  return typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean' ||
    value instanceof Date
    ? value
    : null;
}

/** The delimiter that Excel's own first line names, `sep=;`, or the one that fits best. */
function readCsv(text: string): Cell[][] {
  const [, said] = /^sep=(.)\r?\n/.exec(text) ?? [];
  const table = said ? text.slice(text.indexOf('\n') + 1) : text;
  const { data } = Papa.parse<string[]>(table, { delimiter: said ?? likelyDelimiter(table) });
  const last = data.findLastIndex((row) => row.some((cell) => cell.trim() !== ''));
  return data.slice(0, last + 1);
}

const DELIMITERS = [';', '\t', ',', '|'];
const ROWS_TRIED = 50;

/** The delimiter by which most of the first rows fall into equally many cells; of several, the one that makes more. */
function likelyDelimiter(text: string): string {
  const tried = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: ROWS_TRIED, skipEmptyLines: true });
    const widths = data.map((row) => row.length).filter((width) => width > 1);
    const alike = Map.groupBy(widths, (width) => width);
    const [width = 0, rows = []] = [...alike].sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
    return { delimiter, width, rows: rows.length };
  });
  return tried.sort((a, b) => b.rows - a.rows || b.width - a.width)[0]?.delimiter ?? ';';
}

/** UTF-8 where the bytes are such, with its mark or without; UTF-16 by its mark; else what Windows writes. */
function decode(bytes: Uint8Array): string {
  if (beginsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (beginsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function beginsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
