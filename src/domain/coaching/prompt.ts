import * as z from 'zod/mini';
import { MissingFact, Phase } from './briefing.ts';
import { Condition } from './condition.ts';

const Sentence = z.string().check(z.trim(), z.minLength(1), z.maxLength(400));

/** A line to say aloud, in the client's language and form of address; `{contact}` and other facts are filled in. */
export const Spoken = z.strictObject({
  de: z.strictObject({ sie: Sentence, du: Sentence }),
  en: Sentence,
});
export type Spoken = z.infer<typeof Spoken>;

/** A line that only we read, in the panel's language. */
export const PanelText = z.strictObject({ de: Sentence, en: Sentence });
export type PanelText = z.infer<typeof PanelText>;

/** What a prompt does that a caution of the day may speak against. */
export const TAGS = ['sells', 'offers', 'pushes', 'routine-apology', 'relief'] as const;
export const Tag = z.enum(TAGS);
export type Tag = z.infer<typeof Tag>;

const BASE = {
  /** `source.principle.wording`: stable, for entries and statistics point to it. */
  id: z.string().check(z.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/), z.maxLength(120)),
  /** Narrows the principle's `when` to what this wording says; it must hold as well. */
  only: z.optional(Condition),
  /** Prompts of one topic say nearly the same: one is shown. Without it, those of a principle and kind are alike. */
  topic: z.optional(z.string()),
  tags: z.optional(z.array(Tag)),
  /** Switched off by the workspace. */
  off: z.optional(z.boolean()),
};

export const OpeningPrompt = z.strictObject({ ...BASE, kind: z.literal('opening'), say: Spoken });
export const QuestionPrompt = z.strictObject({
  ...BASE,
  kind: z.literal('question'),
  phase: Phase,
  say: Spoken,
  /** How to ask whether an answer of one or two months ago still holds. */
  again: z.optional(Spoken),
});
export const CautionPrompt = z.strictObject({
  ...BASE,
  kind: z.literal('caution'),
  text: PanelText,
  /** Prompts with one of these tags are withheld while this caution is shown. */
  against: z.optional(z.array(Tag)),
});
export const AdvicePrompt = z.strictObject({
  ...BASE,
  kind: z.literal('advice'),
  phase: z.optional(Phase),
  text: PanelText,
});
export const PreparePrompt = z.strictObject({
  ...BASE,
  kind: z.literal('prepare'),
  text: PanelText,
  /** The fact of a mistake that it asks for; shown for each mistake that lacks it. */
  missing: z.optional(MissingFact.shape.field),
  /** Says which mistake is meant, where several lack the fact. */
  textOfEach: z.optional(PanelText),
});
/** Help in the expectation form, with a line to say where one helps. */
export const FormPrompt = z.strictObject({
  ...BASE,
  kind: z.literal('form'),
  text: PanelText,
  say: z.optional(Spoken),
});

/** One line, question, caution, advice, preparation or form help of the playbook. */
export const Prompt = z.discriminatedUnion('kind', [
  OpeningPrompt,
  QuestionPrompt,
  CautionPrompt,
  AdvicePrompt,
  PreparePrompt,
  FormPrompt,
]);
export type Prompt = z.infer<typeof Prompt>;
export type PromptKind = Prompt['kind'];
export type PromptOf<K extends PromptKind> = Extract<Prompt, { kind: K }>;
