import * as z from 'zod/mini';
import {
  type Expectation,
  PREREQUISITE_KINDS,
  type Prerequisite,
  REALISM,
  type Realism,
} from '#domain/expectation.ts';
import type { EntryDraft } from '../../sync/client-state.ts';

/** The form as typed so far; every field may still be empty. Kept on the device at every change. */
export const ExpectationDraft = z.object({
  goal: z.string(),
  measure: z.string(),
  baseline: z.string(),
  target: z.string(),
  dueOn: z.string(),
  realism: z.optional(z.enum(REALISM)),
  prerequisites: z.array(
    z.object({ kind: z.enum(PREREQUISITE_KINDS), text: z.string(), granted: z.optional(z.boolean()) }),
  ),
  risks: z.array(z.string()),
});
export type ExpectationDraft = z.infer<typeof ExpectationDraft>;

const EMPTY: ExpectationDraft = {
  goal: '',
  measure: '',
  baseline: '',
  target: '',
  dueOn: '',
  prerequisites: [],
  risks: [],
};

/** The form for an expectation as it stands, or an empty one. */
export function draftOf(expectation: Expectation | undefined): ExpectationDraft {
  if (!expectation) return EMPTY;
  const {
    goal,
    measure = '',
    baseline = '',
    target = '',
    dueOn = '',
    realism,
    prerequisites,
    risks,
  } = expectation;
  return { goal, measure, baseline, target, dueOn, realism, prerequisites, risks };
}

/** What was kept of the form, or `undefined` when nothing (readable) was. */
export function readDraft(kept: string): ExpectationDraft | undefined {
  if (kept === '') return undefined;
  const parsed = ExpectationDraft.safeParse(safeJson(kept));
  return parsed.success ? parsed.data : undefined;
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A half-written draft is no draft; the fields then show what was saved last.
    return undefined;
  }
}

/**
 * What the rules propose: with conditions not all granted it is 'only if', with a refused one not realistic;
 * measure and date together are a yes (wopen.challenge, wopen.prerequisites). `undefined` while it is too early to say.
 */
export function proposedRealism({ measure, dueOn, prerequisites }: ExpectationDraft): Realism | undefined {
  if (prerequisites.some(({ granted }) => granted === false)) return 'unrealistic';
  if (prerequisites.some(({ granted }) => granted !== true)) return 'conditional';
  return measure.trim() && dueOn ? 'realistic' : undefined;
}

/** Why this assessment does not hold yet, if so. */
export function assessmentGap(draft: ExpectationDraft): 'measure-and-date' | 'prerequisite' | undefined {
  const { realism, measure, dueOn, prerequisites } = draft;
  if (realism === 'realistic' && !(measure.trim() && dueOn)) return 'measure-and-date';
  if ((realism === 'conditional' || realism === 'unrealistic') && prerequisites.length === 0)
    return 'prerequisite';
  return undefined;
}

/** Nothing is agreed without measure, date and an assessment that holds. */
export function canAgree(draft: ExpectationDraft): boolean {
  return Boolean(draft.measure.trim() && draft.dueOn && draft.realism) && !assessmentGap(draft);
}

const optional = (text: string) => text.trim() || undefined;

/** The entries that take the draft into the ledger: a proposal or a change, and the assessment when there is one. */
export function entriesOf(
  draft: ExpectationDraft,
  expectation: Expectation | undefined,
  newId: string,
  why: string,
): EntryDraft[] {
  const { goal, measure, baseline, target, dueOn, realism, prerequisites, risks } = draft;
  const facts = {
    measure: optional(measure),
    baseline: optional(baseline),
    target: optional(target),
    dueOn: optional(dueOn),
  };
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
  if (realism && assessmentChanged(draft, expectation)) {
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
  const saved = draftOf(expectation);
  return (['goal', 'measure', 'baseline', 'target', 'dueOn'] as const).some(
    (key) => draft[key].trim() !== saved[key],
  );
}

function assessmentChanged(draft: ExpectationDraft, expectation: Expectation | undefined): boolean {
  const of = ({ realism, prerequisites, risks }: ExpectationDraft) =>
    JSON.stringify([realism, prerequisites.map(kept), risks]);
  return of(draft) !== of(draftOf(expectation));
}

/** Whether anything in the form is not in the ledger yet. */
export function isUnsaved(draft: ExpectationDraft, expectation: Expectation | undefined): boolean {
  return !expectation || factsChanged(draft, expectation) || assessmentChanged(draft, expectation);
}
