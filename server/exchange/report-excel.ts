import writeExcelFile from 'write-excel-file/node';
import { type Report, type Value, withoutControls } from './report.ts';

/** What a sheet's name may not hold, and how long it may be. */
const NOT_IN_NAMES = /[\\/?*[\]:]/g;
const LONGEST_NAME = 31;

/** A report as an Excel file, a sheet for each part: days as days, numbers as numbers, all else as text. */
export function reportExcel({ title, subtitle, sections }: Report): Promise<Buffer> {
  const sheets = sections.map((section) => {
    const texts = [...(section === sections[0] ? [title, subtitle] : []), ...(section.lines ?? [])];
    const rows = section.rows.length > 0 ? section.rows : [[section.none]];
    return {
      sheet: section.title.replace(NOT_IN_NAMES, ' ').slice(0, LONGEST_NAME),
      columns: section.columns.map((_, index) => ({ width: widthOf(index, section.columns.length) })),
      data: [
        ...texts.map((text) => [textCell(text)]),
        section.columns.map((name) => ({ ...textCell(name), fontWeight: 'bold' as const })),
        ...rows.map((row) => row.map(cellOf)),
      ],
    };
  });
  return writeExcelFile(sheets).toBuffer();
}

function widthOf(index: number, count: number): number {
  return index === 0 || count < 4 ? 36 : 20;
}

function textCell(text: string) {
  // A cell of the type text is never a formula, whatever it begins with.
  return { value: withoutControls(text), type: String };
}

function cellOf(value: Value) {
  if (value === undefined || value === '') return null;
  if (typeof value === 'string') return { ...textCell(value), wrap: true };
  if (typeof value === 'number') return { value, type: Number };
  if ('day' in value) return { value: new Date(value.day), type: Date, format: 'yyyy-mm-dd' };
  if ('share' in value) return { value: value.share, type: Number, format: '0.##%' };
  return { value: value.amount, type: Number, format: `#,##0.00 "${value.currency}"` };
}
