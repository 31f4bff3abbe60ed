import * as z from 'zod/mini';
import { SignalName } from '../signal.ts';
import { SITUATIONS, type Situation, SituationId } from './briefing.ts';
import { CIRCUMSTANCES, proofOf } from './circumstance.ts';
import { ground, type Occasion } from './occasion.ts';
import { activeSignals } from './situation.ts';

/** When a prompt applies: every part given must hold; several conditions are alternatives. */
export const Condition = z.strictObject({
  /** This situation holds. */
  situation: z.optional(SituationId),
  /** At least one of these signals is active. */
  signals: z.optional(z.array(SignalName).check(z.minLength(1))),
  /** All of these are so. */
  circumstances: z.optional(z.array(z.enum(CIRCUMSTANCES)).check(z.minLength(1))),
  /** None of these signals is active. */
  notWith: z.optional(z.array(SignalName)),
  /** None of these situations holds. */
  notIn: z.optional(z.array(SituationId)),
});
export type Condition = z.infer<typeof Condition>;

/** What the conditions are held against: a dossier seen from a meeting, and the situations it shows. */
export type Standing = { occasion: Occasion; situations: readonly Situation[] };

/** What calls a prompt up: the proving entries, and the rank of the strongest situation behind it (0 strongest). */
export type Call = { because: string[]; rank: number };

/** The rank of what belongs to no situation. */
export const NO_SITUATION = SITUATIONS.length;

/**
 * Whether one of the conditions holds, and why: the entries of the alternative with the strongest situation
 * come first. A condition that fails only because of a signal answers with that signal's entry.
 */
export function callUp(
  conditions: readonly Condition[],
  standing: Standing,
): Call | { stoppedBy: string } | undefined {
  const answers = conditions.map((condition) => holds(condition, standing));
  const calls = answers.filter((answer) => answer !== undefined && 'because' in answer);
  if (calls.length === 0) return answers.find((answer) => answer !== undefined);
  calls.sort((a, b) => a.rank - b.rank);
  return {
    because: [...new Set(calls.flatMap(({ because }) => because))],
    rank: calls[0]?.rank ?? NO_SITUATION,
  };
}

function holds(
  { situation: id, signals, circumstances, notWith, notIn }: Condition,
  { occasion, situations }: Standing,
): Call | { stoppedBy: string } | undefined {
  const situation = situations.find((candidate) => candidate.id === id);
  if (id && !situation) return undefined;
  if (situations.some((candidate) => notIn?.includes(candidate.id))) return undefined;
  const proofs = [
    ...(circumstances ?? []).map((name) => proofOf(name, occasion)),
    ...(signals ? [activeSignals(occasion, signals)] : []),
  ];
  if (proofs.some((proof) => proof.length === 0)) return undefined;
  const stoppedBy = activeSignals(occasion, notWith ?? []).at(0);
  if (stoppedBy) return { stoppedBy };
  const proof = [...new Set([...proofs.flat(), ...(situation?.because ?? [])])];
  const because = proof.length > 0 ? proof : ground(occasion);
  return { because, rank: situation ? SITUATIONS.indexOf(situation.id) : rankOf(because, situations) };
}

/** The rank of the strongest situation that one of these entries proves. */
function rankOf(because: readonly string[], situations: readonly Situation[]): number {
  const proved = situations.find((situation) => situation.because.some((id) => because.includes(id)));
  return proved ? SITUATIONS.indexOf(proved.id) : NO_SITUATION;
}
