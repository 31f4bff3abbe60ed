import type { TableEntity } from '@azure/data-tables';

/** A property takes 64 KiB, that is 32 K units of UTF-16; a row takes 1 MiB. */
const PIECE_LENGTH = 32_000;

/** A long text as properties of a row: `text0`, `text1`, … */
export function textProperties(text: string): Record<string, string> {
  const properties: Record<string, string> = {};
  let start = 0;
  for (let piece = 0; start < text.length; piece += 1) {
    const end = endOfPiece(text, start);
    properties[`text${piece}`] = text.slice(start, end);
    start = end;
  }
  return properties;
}

/** The text that a row holds in its properties. */
export function textOf(row: TableEntity): string {
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
