import * as z from 'zod/mini';
import { Channel } from './client.ts';
import type { Dossier } from './dossier.ts';
import { Day, Id, Instant } from './envelope.ts';
import type { Expectation } from './expectation.ts';

/** A goal as the client sees it: what was said together, and nothing that we think of it. */
export const StageGoal = z.strictObject({
  id: Id,
  revision: z.number(),
  goal: z.string(),
  measure: z.optional(z.string()),
  baseline: z.optional(z.string()),
  target: z.optional(z.string()),
  dueOn: z.optional(Day),
  /** What it needs; a need that was refused is none that is kept in sight. */
  needs: z.array(z.string()),
  /** Who agreed and when; absent while it is to be agreed. */
  agreed: z.optional(z.strictObject({ with: z.string(), at: Instant })),
  /** True when it was agreed before and has changed since. */
  changed: z.optional(z.literal(true)),
});
export type StageGoal = z.infer<typeof StageGoal>;

/** Everything that the page has which the client sees. A field that is not here cannot be on it. */
export const Stage = z.strictObject({
  clientName: z.string(),
  toAgree: z.array(StageGoal),
  agreed: z.array(StageGoal),
  rhythm: z.optional(
    z.strictObject({ channel: Channel, everyDays: z.number(), detail: z.optional(z.string()) }),
  ),
});
export type Stage = z.infer<typeof Stage>;

/**
 * What of a client may be shown to the client: agreed goals, those proposals whose ids are in `picked`, and the
 * agreed rhythm. Every field is copied by its name, so that a new fact of the dossier is not shown until someone
 * decides that it is. Ids that are not those of a proposal show nothing.
 */
export function stageOf(dossier: Dossier, picked: readonly string[]): Stage {
  const { profile, rhythm, expectations } = dossier;
  return {
    clientName: profile?.name ?? '',
    toAgree: expectations
      .filter(({ id, state }) => state === 'proposed' && picked.includes(id))
      .map((goal) => ({ ...goalOf(goal), ...(goal.agreed && { changed: true as const }) })),
    agreed: expectations
      .filter(({ state }) => state === 'agreed')
      .map((goal) => ({
        ...goalOf(goal),
        ...(goal.agreed && { agreed: { with: goal.agreed.with, at: goal.agreed.at } }),
      })),
    ...(rhythm && {
      rhythm: {
        channel: rhythm.channel,
        everyDays: rhythm.everyDays,
        ...(rhythm.detail !== undefined && { detail: rhythm.detail }),
      },
    }),
  };
}

function goalOf({
  id,
  revision,
  goal,
  measure,
  baseline,
  target,
  dueOn,
  prerequisites,
}: Expectation): StageGoal {
  return {
    id,
    revision,
    goal,
    ...(measure !== undefined && { measure }),
    ...(baseline !== undefined && { baseline }),
    ...(target !== undefined && { target }),
    ...(dueOn !== undefined && { dueOn }),
    needs: prerequisites.filter(({ granted }) => granted !== false).map(({ text }) => text),
  };
}
