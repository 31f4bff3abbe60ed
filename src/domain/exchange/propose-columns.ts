import { COLUMN_NAMES, COLUMNS, type ColumnName } from './column.ts';

/** A column of ours for each column of a file, or `null` for one that is left alone. */
export type Mapping = readonly (ColumnName | null)[];

/**
 * Which of our columns the headers of a file mean, in German or English: first those that are called as we or
 * other programs call them, then those that only begin or end so. No column of ours is proposed twice.
 */
export function proposeColumns(headers: readonly string[]): Mapping {
  const said = headers.map(plainHeader);
  const mapping: (ColumnName | null)[] = said.map(() => null);
  const take = (fits: (header: string, spelling: string) => boolean) => {
    for (const { name, spelling } of SPELLINGS) {
      if (mapping.includes(name)) continue;
      const place = said.findIndex((header, index) => !mapping[index] && fits(header, spelling));
      if (place >= 0) mapping[place] = name;
    }
  };
  take((header, spelling) => header === spelling);
  take((header, spelling) => spelling.length > 4 && header.length > 0 && touches(header, spelling));
  return mapping;
}

/** `Verlängerung (Datum)` → `verlaengerungdatum`: headers differ in case, dashes and umlauts only by chance. */
function plainHeader(header: string): string {
  return header
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}%]/gu, '');
}

function touches(header: string, spelling: string): boolean {
  return header.startsWith(spelling) || header.endsWith(spelling);
}

/** Longer spellings first: `E-Mail-Domain` is rather a domain than an e-mail. */
const SPELLINGS = COLUMN_NAMES.flatMap((name) => {
  const { label, synonyms } = COLUMNS[name];
  return [label.de, label.en, ...synonyms.split(',')].map((said) => ({ name, spelling: plainHeader(said) }));
}).sort((a, b) => b.spelling.length - a.spelling.length);
