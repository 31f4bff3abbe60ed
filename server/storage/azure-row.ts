import type { TableEntity } from '@azure/data-tables';

/** A property takes 64 KiB, that is 32 K units of UTF-16; a row takes 1 MiB. */
const PIECE_LENGTH = 32_000;

/** A value as JSON in properties of a row: `text0`, `text1`, … */
export function jsonProperties(value: unknown): Record<string, string> {
  const text = onOneLine(JSON.stringify(value));
  const properties: Record<string, string> = {};
  let start = 0;
  for (let piece = 0; start < text.length; piece += 1) {
    const end = endOfPiece(text, start);
    properties[`text${piece}`] = text.slice(start, end);
    start = end;
  }
  return properties;
}

/** The JSON that a row holds in its properties. */
export function jsonOf(row: TableEntity): string {
  let text = '';
  for (let piece = 0; ; piece += 1) {
    const part = row[`text${piece}`];
    if (typeof part !== 'string') return text;
    text += part;
  }
}

/** A pair of surrogates is not parted: each half alone would be lost in UTF-8. */
function endOfPiece(text: string, start: number): number {
  const end = start + PIECE_LENGTH;
  const isInPair = (text.codePointAt(end - 1) ?? 0) > 0xffff;
  return isInPair ? end - 1 : end;
}

/** Azurite (seen in 3.37) ends a row of a transaction at U+2028 and U+2029. Within JSON they can be escaped as well. */
function onOneLine(json: string): string {
  return json.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
