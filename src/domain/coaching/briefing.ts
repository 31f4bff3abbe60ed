import * as z from 'zod/mini';
import { Id } from '../envelope.ts';

/** The situations a client's history can show, strongest first (coaching.md, 'Situations'). */
export const SITUATIONS = [
  'repeat-incident',
  'our-incident',
  'parting',
  'cancellation',
  'client-crisis',
  'handover',
  'renewal',
  'goal-setting',
  'reconnect',
  'first-meeting',
  'steady',
] as const;
export const SituationId = z.enum(SITUATIONS);
export type SituationId = z.infer<typeof SituationId>;

/** The phases of a conversation; with an incident of ours it goes `open`, `hear` … `close` instead. */
export const PHASES = [
  'open',
  'understand',
  'hear',
  'apologise',
  'inform',
  'solve',
  'safeguard',
  'cooperation',
  'options',
  'agree',
  'close',
] as const;
export const Phase = z.enum(PHASES);
export type Phase = z.infer<typeof Phase>;

/** Entries that prove why something is shown; never empty. */
const Because = z.array(Id).check(z.minLength(1));

export const Situation = z.strictObject({ id: SituationId, because: Because });
export type Situation = z.infer<typeof Situation>;

const LINE = { promptId: z.string(), principle: z.string(), text: z.string(), because: Because };

/** What a line to say means in the panel's language, where that is not the client's. */
const GLOSS = { gloss: z.optional(z.string()) };

/** A line to say, in the client's language and form of address. */
export const Opening = z.strictObject({ ...LINE, ...GLOSS });
export type Opening = z.infer<typeof Opening>;

/** A question to ask, in the client's language and form of address. */
export const Question = z.strictObject({
  ...LINE,
  ...GLOSS,
  ...GLOSS,
  phase: Phase,
  status: z.enum(['new', 'left-open', 'check-again']),
  lastAnswer: z.optional(z.string()),
  /** The entry that holds `lastAnswer`. */
  lastAnswerId: z.optional(Id),
});
export type Question = z.infer<typeof Question>;

/** What not to do today, in the panel's language. */
export const Caution = z.strictObject(LINE);
export type Caution = z.infer<typeof Caution>;

/** How to be and what helps, in the panel's language. */
export const Advice = z.strictObject({ ...LINE, phase: z.optional(Phase) });
export type Advice = z.infer<typeof Advice>;

/** A fact that an incident still lacks, which the panel can take in on the spot. */
export const MissingFact = z.strictObject({
  incidentId: Id,
  field: z.enum(['toldClientOn', 'fixBy', 'mitigation', 'contactName']),
});
export type MissingFact = z.infer<typeof MissingFact>;

/** Something to find out or arrange before the call, in the panel's language. */
export const Preparation = z.strictObject({
  principle: z.string(),
  text: z.string(),
  because: Because,
  missing: z.optional(MissingFact),
});
export type Preparation = z.infer<typeof Preparation>;

/** Why a prompt that applies is not shown. */
export const WITHHELD_REASONS = [
  'answered-recently',
  'skipped-today',
  'asked-today',
  'missing-fact',
  'against-caution',
  'not-with-signal',
  'says-the-same',
  'rated-not-helpful',
  'switched-off',
] as const;
export const Withheld = z.strictObject({
  promptId: z.string(),
  principle: z.string(),
  reason: z.enum(WITHHELD_REASONS),
  /** What the reason is about: the missing fact, the prompt that speaks against it, the entry with the answer. */
  detail: z.optional(z.string()),
});
export type Withheld = z.infer<typeof Withheld>;

/** Something that happened since the last contact, in the panel's language. */
export const SinceLine = z.strictObject({ text: z.string(), entryId: Id });
export type SinceLine = z.infer<typeof SinceLine>;

/** What the coach says before and during a meeting; lists are complete and in the order to be shown. */
export const Briefing = z.strictObject({
  situations: z.array(Situation),
  phases: z.array(Phase),
  openings: z.array(Opening),
  questions: z.array(Question),
  cautions: z.array(Caution),
  advice: z.array(Advice),
  prepare: z.array(Preparation),
  since: z.array(SinceLine),
  withheld: z.array(Withheld),
});
export type Briefing = z.infer<typeof Briefing>;
