import { Line, Paragraph } from '../envelope.ts';
import { OUTCOMES } from '../expectation.ts';
import { type Cell, textOf } from './cell.ts';
import type { ExpectationRecord, ImportedState } from './client-record.ts';
import type { ColumnName } from './column.ts';
import { given, type RowReader } from './read-row.ts';
import { STATE_WORDS } from './words.ts';

const BESIDE_GOAL: readonly ColumnName[] = ['measure', 'target', 'agreedOn', 'closedOn', 'evidence'];

/** The expectation that a row names; whoever agreed is `otherwise` when the row does not say. */
export function readExpectation(reader: RowReader, otherwise: string): ExpectationRecord | undefined {
  const goal = reader.text('goal', Line);
  if (!goal) {
    const stray = BESIDE_GOAL.find((column) => reader.has(column));
    if (stray && !reader.has('goal')) reader.refuse('goal', 'goal-missing');
    return undefined;
  }
  const dueOn = reader.day('dueOn');
  const agreedOn = reader.day('agreedOn');
  const saidClosedOn = reader.day('closedOn');
  const evidence = reader.text('evidence', Paragraph);
  const state = reader.word('state', STATE_WORDS) ?? (agreedOn ? 'agreed' : 'proposed');
  const closedOn = saidClosedOn ?? dueOn;
  if (isOutcome(state) && !closedOn) reader.refuse('closedOn', 'closing-day-missing');
  if (state === 'declined' && !evidence) reader.refuse('evidence', 'reason-missing');
  return {
    goal,
    state,
    ...given({
      measure: reader.text('measure', Line),
      baseline: reader.text('baseline', Line),
      target: reader.text('target', Line),
      dueOn,
      category: reader.read('category', 'unknown-word', readSlug),
      agreedOn,
      agreedWith: reader.text('agreedWith', Line) ?? (otherwise || undefined),
      closedOn: isOutcome(state) ? closedOn : undefined,
      evidence: isOutcome(state) || state === 'declined' ? evidence : undefined,
    }),
  };
}

/** Whether an expectation that stands so is closed. */
export function isOutcome(state: ImportedState): state is (typeof OUTCOMES)[number] {
  return OUTCOMES.some((outcome) => outcome === state);
}

/** `Newsletter & Links` → `newsletter-links`. */
function readSlug(cell: Cell): string | null {
  const slug = textOf(cell)
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return slug || null;
}
