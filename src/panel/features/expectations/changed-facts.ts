import type { ExpectationEvent } from '#domain/expectation-history.ts';

const NAMES = ['goal', 'measure', 'baseline', 'target', 'dueOn', 'category'] as const;
export type FactName = (typeof NAMES)[number];

type Changed = Extract<ExpectationEvent, { kind: 'changed' }>;

/** The facts that a change touched, as they were and as they became; a date as `day` writes it. */
export function changedFacts(
  { before, after }: Changed,
  day: (day: string) => string,
): { name: FactName; before: string | undefined; after: string | undefined }[] {
  const said = (name: FactName, value: string | undefined) =>
    value !== undefined && name === 'dueOn' ? day(value) : value;
  return NAMES.filter((name) => before[name] !== after[name]).map((name) => ({
    name,
    before: said(name, before[name]),
    after: said(name, after[name]),
  }));
}
