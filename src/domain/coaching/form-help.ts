import { isAboutGoals } from './circumstance.ts';
import type { CoachInput } from './coach.ts';
import type { Condition } from './condition.ts';
import { GOAL_TESTS, type Goal } from './goal.ts';
import { occasionOf } from './occasion.ts';
import type { PromptOf } from './prompt.ts';
import { glossOf, panelLine, type Speaker, sayLine, speakerOf } from './wording.ts';

/** Help beside the expectation form; `say` is a line for the client, where one helps. */
export type FormHelp = { promptId: string; principle: string; text: string; say?: string; gloss?: string };

/**
 * What the playbook says to one expectation in the form, kept or only drafted (a draft is `proposed`): its
 * form prompts whose principle names a circumstance that is true of it, in the playbook's order.
 */
export function formHelp(
  goal: Goal,
  { dossier, meeting, now, playbook, panelLanguage }: CoachInput,
): FormHelp[] {
  const occasion = occasionOf(dossier, meeting, now);
  const speaker = speakerOf(occasion, playbook.phrases, panelLanguage);
  return playbook.principles
    .filter(({ when }) => when.some((condition) => isTrueOf(goal, condition, occasion.day)))
    .flatMap(({ id, prompts }) =>
      prompts.flatMap((prompt) => (prompt.kind === 'form' && !prompt.off ? helpOf(prompt, id, speaker) : [])),
    );
}

function helpOf(prompt: PromptOf<'form'>, principle: string, speaker: Speaker): FormHelp[] {
  const subject = { because: [] };
  const wording = panelLine(prompt.text, subject, speaker);
  const line = prompt.say && sayLine(prompt.say, subject, speaker);
  const gloss = prompt.say && glossOf(prompt.say, subject, speaker);
  if ('missing' in wording) return [];
  return [
    {
      promptId: prompt.id,
      principle,
      text: wording.text,
      ...(line && 'text' in line && { say: line.text }),
      ...(gloss && { gloss }),
    },
  ];
}

function isTrueOf(goal: Goal, { circumstances = [] }: Condition, day: string): boolean {
  const ofGoals = circumstances.filter(isAboutGoals);
  return ofGoals.length > 0 && ofGoals.every((circumstance) => GOAL_TESTS[circumstance](goal, day));
}
