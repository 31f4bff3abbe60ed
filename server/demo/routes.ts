import { DemoState } from '#contracts/demo.ts';
import { callerOf } from '../auth/caller.ts';
import { leads, members } from '../auth/policy.ts';
import type { App, Context } from '../context.ts';
import { isDemoPresent, removeDemo } from './seed.ts';

/** The demo workspace: whether the caller's tenant has one, and its removal. */
export function demoRoutes(app: App, context: Context): void {
  const { config, store } = context;

  app.get(
    '/api/demo',
    { config: { allow: members }, schema: { response: { 200: DemoState } } },
    async (request) => ({ present: await isDemoPresent(store, callerOf(request).tenant) }),
  );

  app.delete(
    '/api/demo',
    {
      // On one's own machine whoever tries the demo may end it; a team's workspace is its lead's.
      config: { allow: config.auth.kind === 'local' ? members : leads },
      schema: { response: { 200: DemoState } },
    },
    async (request) => {
      await removeDemo(store, callerOf(request).tenant);
      return { present: false };
    },
  );
}
