import * as z from 'zod/mini';
import { HandedOver, Handover, HandoverList } from '#contracts/handover.ts';
import { dayOf } from '#domain/time.ts';
import { callerOf } from '../auth/caller.ts';
import { leads, rightsOf } from '../auth/policy.ts';
import type { App, Context } from '../context.ts';
import { handOver, managersOf } from '../handover.ts';
import { refuse, refuseField } from '../problems.ts';
import { listClients } from '../projections/clients.ts';

const Whose = z.strictObject({ userId: z.optional(z.string().check(z.maxLength(200))) });

/** Who serves whom, and the clients of someone who leaves. */
export function handoverRoutes(app: App, context: Context): void {
  const { store, now } = context;

  app.get(
    '/api/handover',
    { config: { allow: leads }, schema: { querystring: Whose, response: { 200: HandoverList } } },
    async (request) => {
      const caller = callerOf(request);
      const { userId } = request.query;
      const all = await listClients(store, caller.tenant, rightsOf(caller), dayOf(now()), new Set());
      const clients = all.filter(({ manager }) => manager?.userId === userId);
      return { managers: managersOf(all), ...(userId !== undefined && { clients }) };
    },
  );

  app.post(
    '/api/handover',
    { config: { allow: leads }, schema: { body: Handover, response: { 200: HandedOver } } },
    async (request, reply) => {
      const caller = callerOf(request);
      const { tenant, userId, name } = caller;
      if (request.body.from === request.body.to.userId) {
        return refuseField(reply, 'invalid-input', 'to.userId');
      }
      const deps = { store, now, tenant, rights: rightsOf(caller) };
      const done = await handOver(deps, request.body, { userId, name });
      return done.ok ? done.value : refuse(reply, done.error.code);
    },
  );
}
