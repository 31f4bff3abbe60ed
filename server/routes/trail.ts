import * as z from 'zod/mini';
import { TrailPage } from '#contracts/trail.ts';
import { callerOf } from '../auth/caller.ts';
import { leads } from '../auth/policy.ts';
import type { App, Context } from '../context.ts';
import { readTrail } from '../projections/trail-rows.ts';
import { numberInQuery } from '../query.ts';

const Page = z.strictObject({
  after: z.optional(z.string().check(z.maxLength(100))),
  limit: z._default(numberInQuery(1, 200), 100),
});

/** The trail of the caller's tenant, newest first. What someone's role refused them is noted on the way out. */
export function trailRoutes(app: App, { store, trail }: Context): void {
  app.addHook('onResponse', async ({ caller, method, routeOptions, params }, { statusCode }) => {
    if (!caller || statusCode !== 403) return;
    const { id } = z.safeParse(z.object({ id: z.string() }), params).data ?? {};
    trail.note(caller, 'refusal', id, `${method} ${routeOptions.url}`);
  });

  app.get(
    '/api/trail',
    { config: { allow: leads }, schema: { querystring: Page, response: { 200: TrailPage } } },
    async (request) => {
      // What has just been done is in the list too.
      await trail.written();
      return readTrail(store, callerOf(request).tenant, request.query);
    },
  );
}
