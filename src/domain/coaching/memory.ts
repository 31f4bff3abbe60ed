import type { Dossier } from '../dossier.ts';
import type { QuestionMemory } from '../question.ts';
import { dayOf, daysBetween } from '../time.ts';
import type { Question, Withheld } from './briefing.ts';
import type { Candidate } from './candidate.ts';
import { topicOf } from './candidate.ts';
import type { Occasion } from './occasion.ts';
import type { Playbook } from './playbook.ts';

/** Days after an answer until it may be checked, and until the question is as good as new (coaching.md, 'Not again'). */
export const MEMORY_DAYS = { checkAgainFrom: 30, newAfter: 60 } as const;

/** What became of a question before: how it may be asked now, or why it is not. */
export type Recollection =
  | { status: Question['status']; lastAskedAt?: string; answer?: QuestionMemory }
  | { withheld: Withheld['reason']; detail: string };

/** Finds what became of a question, across meetings and account managers. */
export type Recall = (candidate: Candidate) => Recollection;

/**
 * Remembers by topic, so that another wording of a question just answered is not asked either; a prompt that
 * the playbook does not know (any more) counts for its principle.
 */
export function recallOf(occasion: Occasion, playbook: Playbook): Recall {
  const topics = new Map(
    playbook.principles.flatMap((principle) =>
      principle.prompts.map((prompt) => [prompt.id, topicOf(principle, prompt)] as const),
    ),
  );
  const latest = latestBy(occasion.dossier, (memory) => topics.get(memory.id) ?? memory.principle);
  return ({ principle, topic }) => {
    const memories = [latest.get(topic), latest.get(principle.id)].filter((memory) => memory !== undefined);
    const memory = memories.sort(byTime).at(-1);
    return memory ? recollect(memory, occasion) : { status: 'new' };
  };
}

function recollect(memory: QuestionMemory, { meeting, day }: Occasion): Recollection {
  const today = memory.meetingId ? memory.meetingId === meeting.id : dayOf(memory.at) === day;
  if (today && memory.state === 'asked') return { withheld: 'asked-today', detail: memory.entryId };
  if (today && memory.state === 'skipped') return { withheld: 'skipped-today', detail: memory.entryId };
  const lastAskedAt = memory.at;
  if (memory.state === 'asked') return { status: 'left-open', lastAskedAt, answer: memory };
  const age = memory.answeredAt === undefined ? Infinity : daysBetween(memory.answeredAt, day);
  if (age < MEMORY_DAYS.checkAgainFrom) {
    return { withheld: 'answered-recently', detail: memory.answerEntryId ?? memory.entryId };
  }
  if (age <= MEMORY_DAYS.newAfter) return { status: 'check-again', lastAskedAt, answer: memory };
  return { status: 'new', lastAskedAt };
}

function latestBy(
  { questions }: Dossier,
  keyOf: (memory: QuestionMemory) => string,
): Map<string, QuestionMemory> {
  const latest = new Map<string, QuestionMemory>();
  for (const memory of [...questions].sort(byTime)) latest.set(keyOf(memory), memory);
  return latest;
}

function byTime(a: QuestionMemory, b: QuestionMemory): number {
  return Date.parse(a.at) - Date.parse(b.at) || a.seq - b.seq;
}
