import { createHash } from 'node:crypto';

/**
 * Table keys refuse / \ # ? and control characters, and a % does not survive every proxy. So that keys keep
 * their order, each such character is written as hexadecimal behind a leader, a character that sorts right at
 * or below it; leaders are written that way too. What lies beyond ASCII goes behind `~`, unit by unit.
 */
const LEADERS = ['!', '"', '$', '.', '>', '[', '~'];
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const ESCAPED = /[\u0000-\u0025./>?[\\~-\uffff]/g;
const ESCAPE = /~[0-9a-f]{4}|[!"$.>[][0-9a-f]{2}/g;

/** Table keys hold 1 KiB, that is 512 units of UTF-16. */
const LONGEST_KEY = 500;

/** Text as a part of a table key: any text, in the same order, without a blank. */
export function encodeKey(text: string): string {
  return text.replace(ESCAPED, (unit) => {
    const leader = LEADERS.findLast((candidate) => candidate <= unit) ?? '!';
    const hex = unit.charCodeAt(0).toString(16);
    return leader + hex.padStart(leader === '~' ? 4 : 2, '0');
  });
}

/** The text that `encodeKey` was given. */
export function decodeKey(key: string): string {
  return key.replace(ESCAPE, (escaped) => String.fromCharCode(Number.parseInt(escaped.slice(1), 16)));
}

/** Several texts as one table key. A blank parts them, because none is left within. */
export function joinKey(...parts: string[]): string {
  return parts.map(encodeKey).join(' ');
}

/** A key of any length as a row key; what is too long ends in a fingerprint and cannot be decoded. */
export function rowKeyOf(key: string): { rowKey: string; isWhole: boolean } {
  const whole = encodeKey(key);
  if (whole.length <= LONGEST_KEY) return { rowKey: whole, isWhole: true };
  const fingerprint = createHash('sha256').update(whole).digest('hex');
  return { rowKey: `${whole.slice(0, LONGEST_KEY - 70)} ${fingerprint}`, isWhole: false };
}

const SEQ_LIMIT = 10 ** 12;

/** The row key of an entry: later entries sort first, so that the latest are the start of a range. */
export function entryRowKey(seq: number): string {
  return `E${String(SEQ_LIMIT - seq).padStart(12, '0')}`;
}

/** The row key that makes an entry's id unique within its ledger. */
export function idRowKey(id: string): string {
  return `I${encodeKey(id)}`;
}

export const HEAD_ROW_KEY = 'H';
