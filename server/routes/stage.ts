import * as z from 'zod/mini';
import { Stage, stageOf } from '#domain/stage.ts';
import { callerOf } from '../auth/caller.ts';
import { members } from '../auth/policy.ts';
import type { App, Context } from '../context.ts';
import { readKnown } from '../known-client.ts';
import { refuse } from '../problems.ts';
import { ClientInPath } from '../query.ts';

/** Ids of the proposals that are to be agreed now, with commas between. */
const Picked = z.strictObject({ pick: z.optional(z.string().check(z.maxLength(4000))) });

/** What the client sees of a client: the page that is shown gets this and nothing else. */
export function stageRoutes(app: App, context: Context): void {
  app.get(
    '/api/clients/:id/stage',
    {
      config: { allow: members },
      schema: { params: ClientInPath, querystring: Picked, response: { 200: Stage } },
    },
    async (request, reply) => {
      const head = await readKnown(context, callerOf(request), request.params.id);
      if (!head) return refuse(reply, 'not-found');
      return stageOf(head.dossier, request.query.pick?.split(',') ?? []);
    },
  );
}
