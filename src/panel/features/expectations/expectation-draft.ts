import * as z from 'zod/mini';
import { type Expectation, PREREQUISITE_KINDS, type Prerequisite, REALISM } from '#domain/expectation.ts';
import type { EntryDraft } from '../../sync/client-state.ts';
import { assessmentGap } from './assessment.ts';
import { slugOf } from './category.ts';

/** What an older version of the form did not keep is empty; nothing that was typed is lost for it. */
const Typed = z._default(z.string(), '');

/** The form as typed so far; every field may still be empty. Kept on the device at every change. */
export const ExpectationDraft = z.object({
  goal: Typed,
  measure: Typed,
  baseline: Typed,
  target: Typed,
  dueOn: Typed,
  /** As typed: its slug is what is saved. */
  category: Typed,
  realism: z.optional(z.enum(REALISM)),
  prerequisites: z.array(
    z.object({ kind: z.enum(PREREQUISITE_KINDS), text: z.string(), granted: z.optional(z.boolean()) }),
  ),
  risks: z.array(z.string()),
  /** Questions to which nobody knew the answer yet. */
  putOff: z._default(z.array(z.string()), []),
  /** Why something agreed changes. */
  why: Typed,
});
export type ExpectationDraft = z.infer<typeof ExpectationDraft>;

const FACTS = ['goal', 'measure', 'baseline', 'target', 'dueOn', 'category'] as const;

/** The form for an expectation as it stands, or an empty one. */
export function draftOf(expectation: Expectation | undefined): ExpectationDraft {
  const {
    goal = '',
    measure = '',
    baseline = '',
    target = '',
    dueOn = '',
    category = '',
  } = expectation ?? {};
  const { realism, prerequisites = [], risks = [] } = expectation ?? {};
  const facts = { goal, measure, baseline, target, dueOn, category };
  return { ...facts, realism, prerequisites, risks, putOff: [], why: '' };
}

/** Whether nothing was typed at all. */
export function isBlank(draft: ExpectationDraft): boolean {
  return FACTS.every((name) => draft[name].trim() === '') && !assessmentChanged(draft, undefined);
}

const optional = (text: string) => text.trim() || undefined;

function factsOf({ measure, baseline, target, dueOn, category }: ExpectationDraft) {
  return {
    measure: optional(measure),
    baseline: optional(baseline),
    target: optional(target),
    dueOn: optional(dueOn),
    category: optional(slugOf(category)),
  };
}

/**
 * The entries that take the draft into the ledger: a proposal or a change, and the assessment when there is one
 * that holds. Nothing without a goal, for then there is nothing to propose yet.
 */
export function entriesOf(
  draft: ExpectationDraft,
  expectation: Expectation | undefined,
  newId: string,
): EntryDraft[] {
  const { goal, realism, prerequisites, risks, why } = draft;
  if (goal.trim() === '') return [];
  const facts = factsOf(draft);
  const entries: EntryDraft[] = [];
  if (!expectation)
    entries.push({ kind: 'expectation-proposed', id: newId, goal: goal.trim(), ...withoutEmpty(facts) });
  else if (factsChanged(draft, expectation)) {
    const cleared = Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, value ?? null]));
    entries.push({
      kind: 'expectation-changed',
      expectationId: expectation.id,
      goal: goal.trim(),
      ...cleared,
      ...(why.trim() && { why: why.trim() }),
    });
  }
  if (realism && !assessmentGap(draft) && assessmentChanged(draft, expectation)) {
    const expectationId = expectation?.id ?? newId;
    entries.push({
      kind: 'expectation-assessed',
      expectationId,
      realism,
      prerequisites: prerequisites.map(kept),
      risks,
    });
  }
  return entries;
}

function kept({ kind, text, granted }: Prerequisite): Prerequisite {
  return granted === undefined ? { kind, text } : { kind, text, granted };
}

function withoutEmpty<T extends object>(facts: T): Partial<T> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Partial<T>;
}

/** Whether what is wished differs from what the ledger holds. */
export function factsChanged(draft: ExpectationDraft, expectation: Expectation): boolean {
  const [typed, saved] = [draft, draftOf(expectation)].map((of) => ({
    goal: of.goal.trim(),
    ...factsOf(of),
  }));
  return JSON.stringify(typed) !== JSON.stringify(saved);
}

function assessmentChanged(draft: ExpectationDraft, expectation: Expectation | undefined): boolean {
  const of = ({ realism, prerequisites, risks }: ExpectationDraft) =>
    JSON.stringify([realism, prerequisites.map(kept), risks]);
  return of(draft) !== of(draftOf(expectation));
}

/** Whether anything in the form is not in the ledger yet. */
export function isUnsaved(draft: ExpectationDraft, expectation: Expectation | undefined): boolean {
  return expectation
    ? factsChanged(draft, expectation) || assessmentChanged(draft, expectation)
    : !isBlank(draft);
}

/** Whether saving would leave something behind: an assessment that nobody has made, or that does not hold yet. */
export function isHalfAssessed(draft: ExpectationDraft, expectation: Expectation | undefined): boolean {
  const isOpen = draft.realism === undefined || assessmentGap(draft) !== undefined;
  return isOpen && assessmentChanged(draft, expectation);
}
