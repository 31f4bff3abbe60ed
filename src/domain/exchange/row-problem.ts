import type { ColumnName } from './column.ts';

/** Why a row is left out; the sentence in German and English stands where it is shown. */
export const ROW_PROBLEMS = [
  'name-missing',
  'too-long',
  'no-day',
  'no-amount',
  'no-share',
  'no-currency',
  'no-email',
  'no-domain',
  'unknown-word',
  'unknown-person',
  'renewal-day-missing',
  'goal-missing',
  'closing-day-missing',
  'reason-missing',
  'too-many',
] as const;
export type RowProblemCode = (typeof ROW_PROBLEMS)[number];

/** `row` counts as the program does that shows the file: the header is a row too. `value` is what stands there. */
export type RowProblem = { row: number; column: ColumnName; code: RowProblemCode; value: string };
