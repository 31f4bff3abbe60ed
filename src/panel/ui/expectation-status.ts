import type { Expectation } from '#domain/expectation.ts';
import { daysBetween } from '#domain/time.ts';
import type { MarkStatus } from './mark.tsx';

/** So many days before its date an agreed goal with a refused or open prerequisite counts as at risk. */
const RISK_WINDOW_DAYS = 30;

/** The sign of an expectation today: what became of it, or how it stands. `today` is a day. */
export function statusOf(expectation: Expectation, today: string): MarkStatus {
  const { state, closed, dueOn, realism, prerequisites } = expectation;
  if (closed) return closed.outcome === 'met' || closed.outcome === 'exceeded' ? 'met' : 'missed';
  if (state === 'declined') return 'missed';
  if (state === 'proposed') return 'proposed';
  const daysLeft = dueOn ? daysBetween(today, dueOn) : undefined;
  const overdue = daysLeft !== undefined && daysLeft < 0;
  const notGranted = prerequisites.some(({ granted }) => granted !== true);
  const close = daysLeft !== undefined && daysLeft <= RISK_WINDOW_DAYS;
  const shaky = realism === 'unrealistic' || prerequisites.some(({ granted }) => granted === false);
  return overdue || shaky || (close && notGranted && realism === 'conditional') ? 'at-risk' : 'open';
}
