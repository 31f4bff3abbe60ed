import * as z from 'zod/mini';
import { Renewals } from '#contracts/renewals.ts';
import { byUrgency, isDue, renewalRow } from '#domain/renewals/renewal-list.ts';
import { dayOf } from '#domain/time.ts';
import { callerOf } from '../auth/caller.ts';
import { members, seesRenewal } from '../auth/policy.ts';
import type { App, Context } from '../context.ts';
import { listRenewals } from '../projections/renewals.ts';
import { numberInQuery } from '../query.ts';

const Ahead = z.strictObject({ within: z._default(numberInQuery(1, 730), 90) });

/** What is due, most urgent first. */
export function renewalRoutes(app: App, { store, now }: Context): void {
  app.get(
    '/api/renewals',
    { config: { allow: members }, schema: { querystring: Ahead, response: { 200: Renewals } } },
    async (request) => {
      const caller = callerOf(request);
      const { within } = request.query;
      const day = dayOf(now());
      const rows = await listRenewals(store, caller.tenant, (clientId, facts) =>
        seesRenewal(caller, facts) && isDue(facts, day, within)
          ? renewalRow(clientId, facts, day)
          : undefined,
      );
      return { day, within, renewals: rows.sort(byUrgency) };
    },
  );
}
