import * as z from 'zod/mini';
import { Day, entryKind, Id, Instant, Line, Paragraph, Slug } from './envelope.ts';
import { ExpectationEvent } from './expectation-history.ts';

export const REALISM = ['realistic', 'conditional', 'unrealistic'] as const;
export const Realism = z.enum(REALISM);
export type Realism = z.infer<typeof Realism>;

export const OUTCOMES = ['met', 'exceeded', 'missed', 'withdrawn'] as const;
export const Outcome = z.enum(OUTCOMES);
export type Outcome = z.infer<typeof Outcome>;

export const PREREQUISITE_KINDS = ['time', 'budget', 'people', 'decision', 'other'] as const;

/** What an expectation needs; `granted` is absent while open, true when promised, false when refused. */
export const Prerequisite = z.strictObject({
  kind: z.enum(PREREQUISITE_KINDS),
  text: Line,
  granted: z.optional(z.boolean()),
});
export type Prerequisite = z.infer<typeof Prerequisite>;

export const ExpectationProposed = entryKind('expectation-proposed', {
  goal: Line,
  measure: z.optional(Line),
  baseline: z.optional(Line),
  target: z.optional(Line),
  dueOn: z.optional(Day),
  category: z.optional(Slug),
});

/** Changes an expectation; `null` takes an optional fact back. */
export const ExpectationChanged = entryKind('expectation-changed', {
  expectationId: Id,
  goal: z.optional(Line),
  measure: z.nullish(Line),
  baseline: z.nullish(Line),
  target: z.nullish(Line),
  dueOn: z.nullish(Day),
  category: z.nullish(Slug),
  why: z.optional(Paragraph),
});
export const ExpectationAssessed = entryKind('expectation-assessed', {
  expectationId: Id,
  realism: Realism,
  prerequisites: z.array(Prerequisite).check(z.maxLength(20)),
  risks: z.array(Line).check(z.maxLength(20)),
});
export const ExpectationAgreed = entryKind('expectation-agreed', {
  expectationId: Id,
  agreedWith: Line,
  revision: z.int().check(z.positive()),
  /** Why it is agreed although measure, date or assessment is missing. */
  why: z.optional(Paragraph),
});
export const ExpectationDeclined = entryKind('expectation-declined', {
  expectationId: Id,
  reason: Paragraph,
});
export const ExpectationClosed = entryKind('expectation-closed', {
  expectationId: Id,
  outcome: Outcome,
  evidence: Paragraph,
  /** The note that proves it, where there is one. */
  noteId: z.optional(Id),
});

export const EXPECTATION_STATES = ['proposed', 'agreed', 'declined', 'closed'] as const;

/** What the client expects, made explicit; `id` is the entry that proposed it, `entryId` the last that changed it. */
export const Expectation = z.strictObject({
  id: Id,
  seq: z.number(),
  entryId: Id,
  state: z.enum(EXPECTATION_STATES),
  /** 1 when proposed; one more for every change after an agreement. */
  revision: z.number(),
  goal: z.string(),
  measure: z.optional(z.string()),
  baseline: z.optional(z.string()),
  target: z.optional(z.string()),
  dueOn: z.optional(Day),
  category: z.optional(z.string()),
  proposedAt: Instant,
  changedAt: Instant,
  realism: z.optional(Realism),
  prerequisites: z.array(Prerequisite),
  risks: z.array(z.string()),
  agreed: z.optional(
    z.strictObject({
      with: z.string(),
      revision: z.number(),
      at: Instant,
      entryId: Id,
      why: z.optional(z.string()),
      /** What it was called then: later judgements know more. */
      realism: z.optional(Realism),
    }),
  ),
  declined: z.optional(z.strictObject({ reason: z.string(), at: Instant, entryId: Id })),
  closed: z.optional(
    z.strictObject({
      outcome: Outcome,
      evidence: z.string(),
      noteId: z.optional(Id),
      at: Instant,
      entryId: Id,
      seq: z.number(),
    }),
  ),
  /** Agreements and every change after the first, oldest first. */
  history: z.array(ExpectationEvent),
});
export type Expectation = z.infer<typeof Expectation>;
