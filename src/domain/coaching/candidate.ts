import { daysBetween } from '../time.ts';
import type { Withheld } from './briefing.ts';
import { type Call, callUp, type Standing } from './condition.ts';
import type { Playbook, Principle } from './playbook.ts';
import type { Prompt, PromptKind, PromptOf } from './prompt.ts';

/** A prompt that applies today, with its reason and its place in the playbook. */
export type Candidate<K extends PromptKind = PromptKind> = Call & {
  prompt: PromptOf<K>;
  principle: Principle;
  topic: string;
  order: number;
};

/** Days for which 'not helpful here' keeps a prompt back. */
export const RATING_DAYS = 90;

/** What prompts of one topic share; without a topic of their own, those of a principle and kind do. */
export function topicOf(principle: Principle, prompt: Prompt): string {
  return prompt.topic ?? (prompt.kind === 'prepare' ? prompt.id : `${principle.id}/${prompt.kind}`);
}

/** The prompts that apply today, in the playbook's order, and those withheld before anything is chosen. */
export type Called = { candidates: Candidate[]; withheld: Withheld[] };

/** The prompts that apply today, in the playbook's order, and those that a signal, a rating or a lead keeps back. */
export function callCandidates(standing: Standing, playbook: Playbook): Called {
  const candidates: Candidate[] = [];
  const withheld: Withheld[] = [];
  let order = 0;
  for (const principle of playbook.principles) {
    const general = callUp(principle.when, standing);
    for (const prompt of principle.prompts) {
      order += 1;
      const call = general && narrow(general, prompt, standing);
      if (!call || prompt.kind === 'form') continue;
      const kept = keptBack(call, prompt, standing);
      if (kept) withheld.push({ promptId: prompt.id, principle: principle.id, ...kept });
      else if ('because' in call) {
        candidates.push({ ...call, prompt, principle, topic: topicOf(principle, prompt), order });
      }
    }
  }
  return { candidates, withheld };
}

type Answer = ReturnType<typeof callUp>;

/** The principle's call, narrowed to what this wording says: its own proof comes first, the rank stays. */
function narrow(general: NonNullable<Answer>, { only }: Prompt, standing: Standing): Answer {
  if (!only || 'stoppedBy' in general) return general;
  const own = callUp([only], standing);
  if (!own || 'stoppedBy' in own) return own;
  return { rank: general.rank, because: [...new Set([...own.because, ...general.because])] };
}

function keptBack(
  call: NonNullable<Answer>,
  { id, off }: Prompt,
  { occasion: { dossier, day } }: Standing,
): Pick<Withheld, 'reason' | 'detail'> | undefined {
  if ('stoppedBy' in call) return { reason: 'not-with-signal', detail: call.stoppedBy };
  if (off) return { reason: 'switched-off' };
  const rating = dossier.ratings.find((candidate) => candidate.id === id);
  return rating && !rating.useful && daysBetween(rating.at, day) <= RATING_DAYS
    ? { reason: 'rated-not-helpful', detail: rating.entryId }
    : undefined;
}

/** Whether a candidate is of this kind. */
export function isKind<K extends PromptKind>(candidate: Candidate, kind: K): candidate is Candidate<K> {
  return candidate.prompt.kind === kind;
}
