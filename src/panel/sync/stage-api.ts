import { Stage } from '#domain/stage.ts';
import { type Api, search, segment } from './api.ts';
import type { Outcome } from './api-outcome.ts';

/** What the client sees, with the proposals of the ids in `pick`. */
export function openStage({ ask }: Api, clientId: string, pick: string): Outcome<Stage> {
  return ask(Stage, { path: `/api/clients/${segment(clientId)}/stage${search({ pick })}` });
}
