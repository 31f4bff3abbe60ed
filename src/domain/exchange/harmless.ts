/** What a spreadsheet takes for the beginning of a formula, in either width. */
const FORMULA = '[=+\\-@\\t\\r＝＋－＠]';
const RISKY = new RegExp(`^'*${FORMULA}`);
const GUARDED = new RegExp(`^'+${FORMULA}`);

/** Text that no spreadsheet takes for a formula: an apostrophe stands before what would begin one. */
export function guardFormula(text: string): string {
  return RISKY.test(text) ? `'${text}` : text;
}

/** For cells that are marked as text: only what would be read back otherwise gets its apostrophe. */
export function guardApostrophe(text: string): string {
  return GUARDED.test(text) ? `'${text}` : text;
}

/** The text as it was before one of these guarded it. */
export function unguardFormula(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text;
}
