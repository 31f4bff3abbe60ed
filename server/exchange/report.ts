/** What stands in a cell of a report: text, a day, an amount of money, a share of 1, a number; or nothing. */
export type Value =
  | string
  | number
  | { day: string }
  | { amount: number; currency: string }
  | { share: number }
  | undefined;

/** A part of a report: lines of text, then rows under columns. */
export type ReportSection = {
  title: string;
  lines?: string[];
  columns: string[];
  rows: Value[][];
  /** Where rows have too many columns for a page, a document sets each out by itself, under its first column. */
  isWide?: true;
  /** Said where there are no rows. */
  none: string;
};

/** A report as data, which a Word and an Excel file write each in its own way. */
export type Report = { title: string; subtitle: string; sections: ReportSection[] };

/** XML has no way to write these, and a file with one of them does not open. */
export function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML 1.0 excludes
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}
