/** One line of a calendar file after unfolding, and the number of the line on which it begins (from 1). */
export type ContentLine = { line: number; text: string };

/** The text of a calendar file: UTF-8 or UTF-16 as its first bytes say, else the Latin alphabet of Windows. */
export function decodeCalendar(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Joins what is folded over several lines (a line that begins with a blank continues the one before). */
export function unfold(text: string): ContentLine[] {
  const unfolded: ContentLine[] = [];
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    const last = unfolded.at(-1);
    if (last && (line.startsWith(' ') || line.startsWith('\t'))) last.text += line.slice(1);
    else if (line.trim() !== '') unfolded.push({ line: index + 1, text: line });
  }
  return unfolded;
}

/** The name of a line's property in capitals, before parameters and value. */
export function propertyName(text: string): string {
  return text.slice(0, Math.max(0, text.search(/[;:]/))).toUpperCase();
}
