import * as z from 'zod/mini';
import { anyone } from '../auth/policy.ts';
import type { App, Context } from '../context.ts';
import { refuse } from '../problems.ts';

const Fine = z.strictObject({ status: z.literal('ok') });

/** Whether the process lives, and whether the store answers. */
export function healthRoutes(app: App, { store }: Context): void {
  const options = { config: { allow: anyone }, schema: { response: { 200: Fine } } } as const;
  app.get('/healthz', options, async () => ({ status: 'ok' as const }));
  app.get('/readyz', options, async (request, reply) => {
    try {
      await store.ready();
    } catch (err) {
      request.log.warn({ err }, 'the store does not answer');
      return refuse(reply, 'store-unavailable');
    }
    return { status: 'ok' as const };
  });
}
