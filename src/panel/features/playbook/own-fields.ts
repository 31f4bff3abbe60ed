import type { Phase } from '#domain/coaching/briefing.ts';
import type { Condition } from '#domain/coaching/condition.ts';
import type { PanelText, Prompt, PromptKind, Spoken, Tag } from '#domain/coaching/prompt.ts';

export const KINDS = ['opening', 'question', 'caution', 'advice', 'prepare', 'form'] as const;

/** Kinds whose line is said aloud; the others are only read by us. */
const SPOKEN: readonly PromptKind[] = ['opening', 'question'];

/** The fields of a line of one's own as they stand in its form, for every kind. */
export type OwnFields = {
  kind: PromptKind;
  phase: Phase | undefined;
  say: Spoken;
  text: PanelText;
  only: Condition;
  tags: Tag[];
  /** Takes the place of the shipped lines of its kind, instead of standing beside them. */
  instead: boolean;
};

export const EMPTY_FIELDS: OwnFields = {
  kind: 'question',
  phase: 'understand',
  say: { de: { sie: '', du: '' }, en: '' },
  text: { de: '', en: '' },
  only: {},
  tags: [],
  instead: false,
};

export function isSpokenKind(kind: PromptKind): boolean {
  return SPOKEN.includes(kind);
}

export function fieldsOf(prompt: Prompt): OwnFields {
  return {
    kind: prompt.kind,
    phase: 'phase' in prompt ? prompt.phase : undefined,
    say: ('say' in prompt && prompt.say) || EMPTY_FIELDS.say,
    text: 'text' in prompt ? prompt.text : EMPTY_FIELDS.text,
    only: prompt.only ?? {},
    tags: prompt.tags ?? [],
    instead: prompt.topic === undefined,
  };
}

/** The prompt that the fields describe; what its kind has no use for is left out. */
export function promptOf({ kind, phase, say, text, only, tags, instead }: OwnFields, id: string): Prompt {
  const base = {
    id,
    ...(kind !== 'form' && Object.keys(only).length > 0 && { only }),
    ...(tags.length > 0 && { tags }),
    // With a topic of its own, a line is shown beside the others of its principle.
    ...(!instead && { topic: id }),
  };
  switch (kind) {
    case 'opening':
      return { ...base, kind, say };
    case 'question':
      return { ...base, kind, phase: phase ?? 'understand', say };
    case 'advice':
      return { ...base, kind, text, ...(phase && { phase }) };
    default:
      return { ...base, kind, text };
  }
}
