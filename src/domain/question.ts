import * as z from 'zod/mini';
import type { Dossier } from './dossier.ts';
import type { Stamp } from './envelope.ts';
import { entryKind, Id, Instant, LongText } from './envelope.ts';
import type { Rules } from './rule.ts';
import { dayOf } from './time.ts';

const PromptId = z.string().check(z.minLength(1), z.maxLength(120));
const PrincipleId = z.string().check(z.minLength(1), z.maxLength(120));
const QUESTION = {
  promptId: PromptId,
  principle: PrincipleId,
  text: z.string().check(z.minLength(1), z.maxLength(2000)),
};

export const QuestionAsked = entryKind('question-asked', QUESTION);
export const QuestionSkipped = entryKind('question-skipped', QUESTION);
export const QuestionAnswered = entryKind('question-answered', { ...QUESTION, answer: LongText });

/** 'Not helpful here' (or helpful after all): lowers the prompt for this client for 90 days. */
export const PromptRated = entryKind('prompt-rated', {
  promptId: PromptId,
  principle: PrincipleId,
  useful: z.boolean(),
});

/** Longest part of an answer that the dossier keeps; the entry has the whole. */
export const REMEMBERED_ANSWER_LENGTH = 600;

/** How many questions of one round are kept, the latest ones. */
const ROUND_LENGTH = 50;

/** The latest that became of one question with this client; `id` is the prompt. */
export const QuestionMemory = z.strictObject({
  id: PromptId,
  seq: z.number(),
  principle: PrincipleId,
  text: z.string(),
  state: z.enum(['asked', 'answered', 'skipped']),
  at: Instant,
  entryId: Id,
  meetingId: z.optional(z.string()),
  answer: z.optional(z.string()),
  answeredAt: z.optional(Instant),
  /** The entry that holds `answer`; it outlives a later asking, so that 'is that still so?' can show it. */
  answerEntryId: z.optional(Id),
});
export type QuestionMemory = z.infer<typeof QuestionMemory>;

/** The questions that one meeting asked; `id` is the meeting. */
export const QuestionRound = z.strictObject({
  id: z.string(),
  seq: z.number(),
  at: Instant,
  promptIds: z.array(z.string()),
});
export type QuestionRound = z.infer<typeof QuestionRound>;

export const PromptRating = z.strictObject({
  id: PromptId,
  seq: z.number(),
  useful: z.boolean(),
  at: Instant,
  entryId: Id,
});
export type PromptRating = z.infer<typeof PromptRating>;

type QuestionEntry = Stamp & {
  id: string;
  at: string;
  meetingId?: string | undefined;
  promptId: string;
  principle: string;
  text: string;
};

export const questionRules: Rules<
  'question-asked' | 'question-skipped' | 'question-answered' | 'prompt-rated'
> = {
  'question-asked': (dossier, entry) => ({
    questions: remember(dossier, entry, { state: 'asked' }),
    rounds: addToRound(dossier, entry),
  }),
  'question-skipped': (dossier, entry) => ({ questions: remember(dossier, entry, { state: 'skipped' }) }),
  'question-answered': (dossier, entry) => ({
    questions: remember(dossier, entry, {
      state: 'answered',
      answer: entry.answer.slice(0, REMEMBERED_ANSWER_LENGTH),
      answeredAt: entry.at,
      answerEntryId: entry.id,
    }),
    rounds: addToRound(dossier, entry),
  }),
  'prompt-rated': ({ ratings }, { promptId, useful, at, id, seq }) => ({
    ratings: [
      ...ratings.filter((rating) => rating.id !== promptId),
      { id: promptId, seq, useful, at, entryId: id },
    ],
  }),
};

function remember(
  { questions }: Dossier,
  { promptId, principle, text, at, id, seq, meetingId }: QuestionEntry,
  became: Pick<QuestionMemory, 'state'> & Partial<QuestionMemory>,
): QuestionMemory[] {
  const before = questions.find((question) => question.id === promptId);
  const memory: QuestionMemory = {
    ...before,
    ...became,
    id: promptId,
    seq,
    principle,
    text,
    at,
    entryId: id,
    meetingId,
  };
  return [...questions.filter((question) => question !== before), memory];
}

/** A conversation without a meeting id counts as the round of its day. */
function addToRound({ rounds }: Dossier, { meetingId, at, seq, promptId }: QuestionEntry): QuestionRound[] {
  const id = meetingId ?? `day:${dayOf(at)}`;
  const round = rounds.find((candidate) => candidate.id === id) ?? { id, seq, at, promptIds: [] };
  if (round.promptIds.includes(promptId)) return rounds;
  const asked = { ...round, promptIds: [...round.promptIds, promptId].slice(-ROUND_LENGTH) };
  return [...rounds.filter((candidate) => candidate.id !== id), asked].sort((a, b) => a.seq - b.seq);
}
