import * as z from 'zod/mini';
import { BaseRates } from '#contracts/base-rates.ts';
import { Calibration } from '#contracts/calibration.ts';
import { Slug } from '#domain/envelope.ts';
import { baseRate, categoriesOf, similarHorizons, similarTo } from '#domain/renewals/base-rate.ts';
import { calibrate } from '#domain/renewals/calibration.ts';
import { isGranted } from '#domain/renewals/closed-expectation.ts';
import { dayOf } from '#domain/time.ts';
import { callerOf } from '../auth/caller.ts';
import { leads, members, rightsOf } from '../auth/policy.ts';
import type { App, Context } from '../context.ts';
import { listClients } from '../projections/clients.ts';
import { listClosed } from '../projections/closed-expectations.ts';
import { numberInQuery } from '../query.ts';

/** How many closed expectations an answer names; it counts them all. */
const MAX_EXAMPLES = 60;

/** Ten years: no goal looks further ahead. */
const LONGEST_HORIZON_DAYS = 3_660;

const Likeness = z.strictObject({
  category: z.optional(Slug),
  horizonDays: z.optional(numberInQuery(1, LONGEST_HORIZON_DAYS)),
});

/** What the workspace's own past says of a new goal, and how well it judges. */
export function trackRecordRoutes(app: App, { store, now }: Context): void {
  app.get(
    '/api/base-rates',
    { config: { allow: members }, schema: { querystring: Likeness, response: { 200: BaseRates } } },
    async (request) => {
      const caller = callerOf(request);
      const { category, horizonDays } = request.query;
      const clients = await listClients(store, caller.tenant, rightsOf(caller), dayOf(now()), new Set());
      const names = new Map(clients.map(({ id, name }) => [id, name]));
      const closed = (await listClosed(store, caller.tenant)).flatMap((one) => {
        const clientName = names.get(one.clientId);
        return clientName === undefined ? [] : [{ ...one, clientName }];
      });
      const { similar, unknownHorizon } = similarTo(closed, { category, horizonDays });
      return {
        ...(category !== undefined && { category }),
        ...(horizonDays !== undefined && { horizon: similarHorizons(horizonDays) }),
        ...baseRate(similar),
        unknownHorizon,
        categories: categoriesOf(closed),
        examples: similar.slice(0, MAX_EXAMPLES).map(({ id, realism, ...one }) => ({
          expectationId: id,
          granted: isGranted(one),
          ...one,
        })),
      };
    },
  );

  app.get(
    '/api/calibration',
    { config: { allow: leads }, schema: { response: { 200: Calibration } } },
    async (request) => calibrate(await listClosed(store, callerOf(request).tenant)),
  );
}
