import * as z from 'zod/mini';
import { Instant, Person } from '../envelope.ts';
import type { Playbook, Principle } from './playbook.ts';
import { PanelText, Prompt, Spoken } from './prompt.ts';

/** The parts of a prompt that a workspace can word anew. */
export const WORDINGS = ['say', 'again', 'text', 'textOfEach'] as const;
export type WordingName = (typeof WORDINGS)[number];

/** What a workspace changes about one shipped prompt; what is absent stays as shipped. */
export const PromptChange = z.strictObject({
  off: z.optional(z.boolean()),
  say: z.optional(Spoken),
  again: z.optional(Spoken),
  text: z.optional(PanelText),
  textOfEach: z.optional(PanelText),
});
export type PromptChange = z.infer<typeof PromptChange>;

/** A prompt that a workspace adds to a principle; its id is `<principle>.own-<anything>`. */
export const OwnPrompt = z.strictObject({ principleId: z.string().check(z.maxLength(120)), prompt: Prompt });
export type OwnPrompt = z.infer<typeof OwnPrompt>;

const MOST_OWN_PROMPTS = 200;

/** What a workspace says otherwise than the shipped playbook, as a lead writes it. */
export const PlaybookDraft = z.strictObject({
  changes: z.record(z.string().check(z.maxLength(120)), PromptChange),
  own: z.array(OwnPrompt).check(z.maxLength(MOST_OWN_PROMPTS)),
});
export type PlaybookDraft = z.infer<typeof PlaybookDraft>;

/** A version of it as it is kept: 0 is the shipped playbook, and nobody wrote that. */
export const OwnPlaybook = z.extend(PlaybookDraft, {
  version: z.int().check(z.minimum(0)),
  by: z.optional(Person),
  at: z.optional(Instant),
});
export type OwnPlaybook = z.infer<typeof OwnPlaybook>;

export const UNCHANGED: OwnPlaybook = { version: 0, changes: {}, own: [] };

/** Of an own prompt's id, what stands before the part that its author chose; no shipped prompt has such an id. */
export function ownIdPrefix(principleId: string): string {
  return `${principleId}.own-`;
}

/**
 * The playbook in force: the shipped one with a workspace's changes in it. Neither is changed itself. An own
 * prompt comes first in its principle, for it is the workspace's preferred wording. What refers to a prompt or
 * principle that the shipped playbook does not have (any more) has no effect.
 */
export function mergePlaybook(shipped: Playbook, { changes, own }: PlaybookDraft): Playbook {
  if (Object.keys(changes).length === 0 && own.length === 0) return shipped;
  return {
    ...shipped,
    principles: shipped.principles.map((principle) => ({
      ...principle,
      prompts: [
        ...ownPromptsOf(principle, own),
        ...principle.prompts.map((prompt) => changed(prompt, changes[prompt.id])),
      ],
    })),
  };
}

function ownPromptsOf({ id }: Principle, own: readonly OwnPrompt[]): Prompt[] {
  return own.filter(({ principleId }) => principleId === id).map(({ prompt }) => prompt);
}

function changed<P extends Prompt>(prompt: P, change: PromptChange | undefined): P {
  if (!change) return prompt;
  const words = WORDINGS.filter((name) => name in prompt && change[name]).map((name) => [name, change[name]]);
  const off = change.off === undefined ? {} : { off: change.off };
  return Object.assign({}, prompt, Object.fromEntries(words), off);
}
