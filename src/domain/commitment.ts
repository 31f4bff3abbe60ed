import * as z from 'zod/mini';
import { Day, entryKind, Id, Instant, Line, Paragraph } from './envelope.ts';
import { isOfMeeting, type Meeting } from './meeting.ts';
import { applyChanges, type Change, changeItem, part, type Refused, type Rules, refuse } from './rule.ts';
import { isBefore } from './time.ts';

export const PARTIES = ['us', 'client'] as const;

export const CommitmentMade = entryKind('commitment-made', {
  who: z.enum(PARTIES),
  what: Paragraph,
  dueOn: z.optional(Day),
  owner: z.optional(Line),
  /** The expectation that it serves. */
  expectationId: z.optional(Id),
});
/** Changes an open promise, above all its date; `null` takes an optional fact back. */
export const CommitmentChanged = entryKind('commitment-changed', {
  commitmentId: Id,
  what: z.optional(Paragraph),
  dueOn: z.nullish(Day),
  owner: z.nullish(Line),
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

type CommitmentKind = 'commitment-made' | 'commitment-changed' | 'commitment-kept' | 'commitment-dropped';

export const commitmentRules: Rules<CommitmentKind> = {
  'commitment-made': (
    { commitments, expectations },
    { id, seq, at, who, what, dueOn, owner, meetingId, expectationId },
  ) =>
    expectationId === undefined || expectations.some((expectation) => expectation.id === expectationId)
      ? { commitments: [...commitments, { id, seq, at, who, what, dueOn, owner, meetingId, expectationId }] }
      : refuse('unknown-reference', 'expectationId'),
  'commitment-changed': ({ commitments }, { commitmentId, what, dueOn, owner }) =>
    change(commitments, commitmentId, (commitment) => applyChanges(commitment, { what, dueOn, owner })),
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
  return change(commitments, id, (commitment) => ({ ...commitment, closed }));
}

/** Whatever is done to a promise is done while it is open. */
function change(
  commitments: readonly Commitment[],
  id: string,
  to: (commitment: Commitment) => Commitment,
): Change | Refused {
  return part(
    'commitments',
    changeItem(commitments, id, 'commitmentId', (commitment) =>
      commitment.closed ? refuse('wrong-state', 'commitmentId') : to(commitment),
    ),
  );
}

/** Open promises of both sides that fall due by `day`, the oldest date first. */
export function dueBy(commitments: readonly Commitment[], day: string): Commitment[] {
  return commitments
    .filter(({ closed, dueOn }) => !closed && dueOn !== undefined && dueOn <= day)
    .toSorted((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? ''));
}

/**
 * Promises made before this meeting that it has to ask about: those still open, and those closed since it began,
 * so that an answer stays in sight where it was given. The earliest date first, those without one last.
 */
export function promisedBefore(commitments: readonly Commitment[], meeting: Meeting): Commitment[] {
  const late = '9999-12-31';
  return commitments
    .filter(({ at, meetingId }) => !isOfMeeting(meeting, meetingId) && isBefore(at, meeting.start))
    .filter(({ closed }) => !closed || !isBefore(closed.at, meeting.start))
    .toSorted((a, b) => (a.dueOn ?? late).localeCompare(b.dueOn ?? late));
}
