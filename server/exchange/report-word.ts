import {
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Language } from '#domain/client.ts';
import { type Report, type ReportSection, type Value, withoutControls } from './report.ts';

const LOCALES: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };

/** A report as a Word file: headings as headings, tables as tables whose first row comes again on each page. */
export async function reportWord(report: Report, language: Language): Promise<Buffer> {
  const write = writerOf(language);
  const document = new Document({
    title: withoutControls(report.title),
    creator: 'Augenhöhe',
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 21, language: { value: LOCALES[language] } },
          paragraph: { spacing: { after: 80 } },
        },
      },
    },
    sections: [
      {
        properties: { page: { margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } } },
        children: [
          heading(report.title, HeadingLevel.TITLE),
          new Paragraph({ children: lines(report.subtitle) }),
          ...report.sections.flatMap((section) => sectionOf(section, write)),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

type Write = (value: Value) => string;

function sectionOf(section: ReportSection, write: Write): (Paragraph | Table)[] {
  const said = [...(section.lines ?? []), ...(section.rows.length === 0 ? [section.none] : [])];
  return [
    heading(section.title, HeadingLevel.HEADING_1),
    ...said.map((text) => new Paragraph({ children: lines(text) })),
    ...(section.isWide
      ? section.rows.flatMap((row) => setOut(section.columns, row, write))
      : section.rows.length > 0
        ? [tableOf([section.columns, ...section.rows.map((row) => row.map(write))], true)]
        : []),
  ];
}

/** A row by itself: its first cell as a heading, the others that hold anything one below the other. */
function setOut(columns: readonly string[], row: readonly Value[], write: Write): (Paragraph | Table)[] {
  const facts = columns
    .map((name, index) => [name, write(row[index])])
    .slice(1)
    .filter(([, value]) => value !== '');
  return [heading(write(row[0]), HeadingLevel.HEADING_2), tableOf(facts, false)];
}

/** The width between the margins of an A4 page, in twentieths of a point. */
const PAGE_WIDTH = 9_600;
const MARGIN = 1_150;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'C8C8C8' };
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** Columns are as wide as their texts are long, within limits; one without any text is left away. */
function tableOf(rows: readonly (readonly string[])[], hasHeader: boolean): Table {
  const body = hasHeader ? rows.slice(1) : rows;
  const filled = (rows[0] ?? []).flatMap((_, column) => (body.some((row) => row[column]) ? [column] : []));
  const weights = filled.map((column) =>
    Math.min(50, Math.max(18, ...rows.map((row) => row[column]?.length ?? 0))),
  );
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const widths = weights.map((weight) => Math.round((PAGE_WIDTH * weight) / all));
  return new Table({
    width: { size: PAGE_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: LINE,
      bottom: LINE,
      insideHorizontal: LINE,
      left: NO_LINE,
      right: NO_LINE,
      insideVertical: NO_LINE,
    },
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          tableHeader: hasHeader && index === 0,
          cantSplit: true,
          children: filled.map(
            (column, place) =>
              new TableCell({
                width: { size: widths[place] ?? 0, type: WidthType.DXA },
                margins: { top: 40, bottom: 40, left: 80, right: 80 },
                children: [
                  new Paragraph({
                    spacing: { after: 0 },
                    children: lines(cells[column] ?? '', hasHeader ? index === 0 : column === 0),
                  }),
                ],
              }),
          ),
        }),
    ),
  });
}

function heading(text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return new Paragraph({
    heading: level,
    keepNext: true,
    spacing: { before: level === HeadingLevel.TITLE ? 0 : 240, after: 80 },
    children: lines(text),
  });
}

/** Text as runs: a line break in it stays one. */
function lines(text: string, bold = false): TextRun[] {
  return withoutControls(text)
    .split('\n')
    .map((line, index) => new TextRun({ text: line, bold, ...(index > 0 && { break: 1 }) }));
}

function writerOf(language: Language): Write {
  const locale = LOCALES[language];
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
  const number = new Intl.NumberFormat(locale);
  return (value) => {
    if (value === undefined) return '';
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return number.format(value);
    if ('day' in value) return days.format(Date.parse(value.day));
    if ('share' in value) return share.format(value.share);
    const { amount, currency } = value;
    return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount);
  };
}
