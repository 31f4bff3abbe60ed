/** What stands in a cell of a table: text from CSV; also numbers, days and yes or no from Excel. */
export type Cell = string | number | boolean | Date | null;

/** The text of a cell without space around it; an Excel day as `2026-11-22`. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return String(cell).trim();
}

/** Excel counts days from here; these bounds are the years 1954 and 2119. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const EXCEL_DAYS = { from: 20_000, to: 80_000 };
const DAY_MS = 86_400_000;

/**
 * The day in a cell as `YYYY-MM-DD`; `null` when it is none. Reads `2026-11-22`, `22.11.2026`, `22.11.26`,
 * `22/11/2026` (the day first, unless only the other way makes one), a time behind it, and Excel's numbers.
 */
export function readDay(cell: Cell): string | null {
  if (cell instanceof Date) return textOf(cell) || null;
  if (typeof cell === 'number') return dayOfExcel(cell);
  const text = textOf(cell);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(text);
  if (iso) return makeDay(iso[1], iso[2], iso[3]);
  const local = /^(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{4}|\d{2})(?:[,\s]+\d.*)?$/.exec(text);
  if (local) {
    const [, first, second, year = ''] = local;
    const full = year.length === 2 ? `20${year}` : year;
    return makeDay(full, second, first) ?? (text.includes('/') ? makeDay(full, first, second) : null);
  }
  return /^\d{5}$/.test(text) ? dayOfExcel(Number(text)) : null;
}

function dayOfExcel(days: number): string | null {
  if (days < EXCEL_DAYS.from || days > EXCEL_DAYS.to) return null;
  return new Date(EXCEL_EPOCH + Math.floor(days) * DAY_MS).toISOString().slice(0, 10);
}

function makeDay(year = '', month = '', day = ''): string | null {
  const said = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = Date.parse(said);
  // 31 November is no day, though it can be counted.
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === said ? said : null;
}

/**
 * The number in a cell; `null` when it is none. Of `1.234,5` and `1,234.5` the last sign is the decimal one; a
 * sign alone before exactly three digits parts thousands.
 */
export function readNumber(cell: Cell): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  const text = textOf(cell).replace(/[\s\u00a0\u202f'’]/g, '');
  if (!/^[+-]?\d[\d.,]*$/.test(text)) return null;
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (last < 0) return Number(text);
  const sign = text[last];
  const other = sign === '.' ? ',' : '.';
  const partsThousands =
    !text.includes(other) &&
    (text.indexOf(sign ?? '') !== last || (text.length - last === 4 && !/^[+-]?0/.test(text)));
  const [whole, decimals] = partsThousands ? [text, ''] : [text.slice(0, last), text.slice(last + 1)];
  const number = Number(`${whole.replace(/[.,]/g, '')}.${decimals || '0'}`);
  return Number.isFinite(number) ? number : null;
}

const SIGNS: Record<string, string> = {
  '€': 'EUR',
  $: 'USD',
  '£': 'GBP',
  euro: 'EUR',
  fr: 'CHF',
  sfr: 'CHF',
};

/** The currency as ISO 4217 that a word or sign means; `null` when it is none. */
export function readCurrency(cell: Cell): string | null {
  const text = textOf(cell).replace(/\.$/, '');
  const known = SIGNS[text.toLowerCase()] ?? text.toUpperCase();
  return /^[A-Z]{3}$/.test(known) ? known : null;
}

/** An amount of money with the currency beside it, if any: `12.500 €`, `CHF 12'500.00`. `null` when it is none. */
export function readAmount(cell: Cell): { amount: number; currency?: string } | null {
  if (typeof cell === 'number') return cell >= 0 ? { amount: cell } : null;
  const text = textOf(cell).replace(/,(?:-|–|--)$/, '');
  const [, before = '', figures = '', behind = ''] =
    /^([^\d+-]*?)\s*([+-]?\d[\d.,\s\u00a0\u202f'’]*)\s*(\D*)$/.exec(text) ?? [];
  const amount = readNumber(figures);
  if (amount === null || amount < 0) return null;
  const said = (before || behind).trim();
  if (said === '') return { amount };
  const currency = readCurrency(said);
  return currency ? { amount, currency } : null;
}

/** A share from 0 to 1: `0,12`, `12 %`, `12`. `null` when it is none. */
export function readShare(cell: Cell): number | null {
  const text = textOf(cell);
  const isPercent = text.endsWith('%');
  const number = typeof cell === 'number' ? cell : readNumber(text.replace(/\s*%$/, ''));
  if (number === null || number < 0 || number > 100) return null;
  return isPercent || number > 1 ? number / 100 : number;
}
