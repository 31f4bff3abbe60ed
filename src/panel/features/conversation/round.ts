import type { Briefing, Phase, Question } from '#domain/coaching/briefing.ts';
import type { Dossier } from '#domain/dossier.ts';
import { isOfMeeting, type Meeting } from '#domain/meeting.ts';
import type { QuestionMemory } from '#domain/question.ts';

/** The three cards of a phase: what was answered last, what is being answered, what to ask next. */
export type Round = {
  answered: QuestionMemory | undefined;
  asked: QuestionMemory | undefined;
  next: Question | undefined;
  /** Questions that wait in later phases. */
  later: number;
};

/** What of this meeting's questions is on the table, as dossier and briefing tell; `leftOpen` are put aside. */
export function roundOf(
  { questions, phases }: Briefing,
  dossier: Dossier,
  meeting: Meeting,
  phase: Phase,
  leftOpen: readonly string[],
): Round {
  const ofToday = dossier.questions.filter(({ meetingId }) => isOfMeeting(meeting, meetingId));
  const here = phases.indexOf(phase);
  return {
    answered: ofToday.findLast(({ state }) => state === 'answered'),
    asked: ofToday.findLast(({ state, id }) => state === 'asked' && !leftOpen.includes(id)),
    next: questions.find((question) => question.phase === phase),
    later: questions.filter((question) => phases.indexOf(question.phase) > here).length,
  };
}
