import type { Language } from '../client.ts';
import type { Dossier } from '../dossier.ts';
import type { Meeting } from '../meeting.ts';
import type { Briefing } from './briefing.ts';
import { callCandidates } from './candidate.ts';
import { occasionOf } from './occasion.ts';
import { phasesOf } from './phases.ts';
import type { Playbook } from './playbook.ts';
import { prepare } from './prepare.ts';
import { since } from './since.ts';
import { situationsOf } from './situation.ts';
import { suggest } from './suggestion.ts';
import { speakerOf } from './wording.ts';

/** What the coach looks at. `now` and `meeting.start` are instants with offset. */
export type CoachInput = {
  dossier: Dossier;
  meeting: Meeting;
  now: string;
  playbook: Playbook;
  panelLanguage: Language;
};

/**
 * START HERE. What to know, say first, ask, avoid and prepare for this meeting, each with the entries that
 * are the reason. Pure: the same history and the same minute give the same briefing, in the panel as on the
 * server. Situations are recognised, the playbook's prompts are held against them, and what is left is put
 * in order; what applies but is not shown is in `withheld` with its reason.
 */
export function coach({ dossier, meeting, now, playbook, panelLanguage }: CoachInput): Briefing {
  const occasion = occasionOf(dossier, meeting, now);
  const situations = situationsOf(occasion);
  const standing = { occasion, situations };
  const called = callCandidates(standing, playbook);
  const speaker = speakerOf(occasion, playbook.phrases, panelLanguage);
  return {
    situations,
    phases: phasesOf(situations),
    ...suggest(called, standing, playbook, speaker),
    prepare: prepare(called.candidates, occasion, playbook, speaker),
    since: since(occasion, speaker),
  };
}
