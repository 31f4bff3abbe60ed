import { Me } from '#contracts/api.ts';
import { callerOf } from '../auth/caller.ts';
import { members } from '../auth/policy.ts';
import type { App } from '../context.ts';

/** Who the server takes the caller for. */
export function meRoutes(app: App): void {
  app.get('/api/me', { config: { allow: members }, schema: { response: { 200: Me } } }, async (request) => {
    const { userId, name, tenant, roles } = callerOf(request);
    return { userId, name, tenant, roles: [...roles] };
  });
}
