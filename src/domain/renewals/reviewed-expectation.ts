import * as z from 'zod/mini';
import { Day, Id } from '../envelope.ts';
import { Outcome, Prerequisite, Realism } from '../expectation.ts';
import { Standing } from './standing.ts';

/** Who recorded a step, and when; `entryId` proves it. `byName` is absent where only the dossier remembers it. */
const STEP = { entryId: Id, on: Day, byName: z.optional(z.string()) };

const FACTS = z.strictObject({
  goal: z.optional(z.string()),
  measure: z.optional(z.string()),
  baseline: z.optional(z.string()),
  target: z.optional(z.string()),
  dueOn: z.optional(Day),
  category: z.optional(z.string()),
});

/** One step in the life of an expectation. */
export const ExpectationStep = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('proposed'), ...STEP, facts: FACTS }),
  z.strictObject({
    kind: z.literal('changed'),
    ...STEP,
    before: FACTS,
    after: FACTS,
    why: z.optional(z.string()),
  }),
  z.strictObject({
    kind: z.literal('assessed'),
    ...STEP,
    realism: Realism,
    prerequisites: z.array(Prerequisite),
    risks: z.array(z.string()),
  }),
  z.strictObject({
    kind: z.literal('agreed'),
    ...STEP,
    with: z.string(),
    revision: z.number(),
    why: z.optional(z.string()),
  }),
  z.strictObject({ kind: z.literal('declined'), ...STEP, reason: z.string() }),
  z.strictObject({
    kind: z.literal('closed'),
    ...STEP,
    outcome: Outcome,
    evidence: z.string(),
    noteId: z.optional(Id),
  }),
]);
export type ExpectationStep = z.infer<typeof ExpectationStep>;

/** An expectation as it is now, and how it came to be so: `steps` oldest first. */
export const ReviewedExpectation = z.strictObject({
  entryId: Id,
  standing: Standing,
  revision: z.number(),
  ...FACTS.shape,
  goal: z.string(),
  realism: z.optional(Realism),
  prerequisites: z.array(Prerequisite),
  risks: z.array(z.string()),
  steps: z.array(ExpectationStep),
});
export type ReviewedExpectation = z.infer<typeof ReviewedExpectation>;
