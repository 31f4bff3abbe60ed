import * as z from 'zod/mini';
import { Day, entryKind, Id, Instant, Line, Paragraph } from './envelope.ts';
import { type Change, changeItem, part, type Refused, type Rules, refuse } from './rule.ts';

export const PARTIES = ['us', 'client'] as const;

export const CommitmentMade = entryKind('commitment-made', {
  who: z.enum(PARTIES),
  what: Paragraph,
  dueOn: z.optional(Day),
  owner: z.optional(Line),
  /** The expectation that it serves. */
  expectationId: z.optional(Id),
});
export const CommitmentKept = entryKind('commitment-kept', {
  commitmentId: Id,
  comment: z.optional(Paragraph),
});
export const CommitmentDropped = entryKind('commitment-dropped', {
  commitmentId: Id,
  comment: z.optional(Paragraph),
});

/** Who does what until when; `id` is the entry that made it. */
export const Commitment = z.strictObject({
  id: Id,
  seq: z.number(),
  at: Instant,
  who: z.enum(PARTIES),
  what: z.string(),
  dueOn: z.optional(Day),
  owner: z.optional(z.string()),
  meetingId: z.optional(z.string()),
  expectationId: z.optional(Id),
  closed: z.optional(
    z.strictObject({
      as: z.enum(['kept', 'dropped']),
      at: Instant,
      comment: z.optional(z.string()),
      entryId: Id,
    }),
  ),
});
export type Commitment = z.infer<typeof Commitment>;

export const commitmentRules: Rules<'commitment-made' | 'commitment-kept' | 'commitment-dropped'> = {
  'commitment-made': (
    { commitments, expectations },
    { id, seq, at, who, what, dueOn, owner, meetingId, expectationId },
  ) =>
    expectationId === undefined || expectations.some((expectation) => expectation.id === expectationId)
      ? { commitments: [...commitments, { id, seq, at, who, what, dueOn, owner, meetingId, expectationId }] }
      : refuse('unknown-reference', 'expectationId'),
  'commitment-kept': ({ commitments }, { commitmentId, comment, at, id }) =>
    close(commitments, commitmentId, { as: 'kept', at, comment, entryId: id }),
  'commitment-dropped': ({ commitments }, { commitmentId, comment, at, id }) =>
    close(commitments, commitmentId, { as: 'dropped', at, comment, entryId: id }),
};

function close(
  commitments: readonly Commitment[],
  id: string,
  closed: NonNullable<Commitment['closed']>,
): Change | Refused {
  return part(
    'commitments',
    changeItem(commitments, id, 'commitmentId', (commitment) =>
      commitment.closed ? refuse('wrong-state', 'commitmentId') : { ...commitment, closed },
    ),
  );
}
