import { Me } from '#contracts/api.ts';
import { People } from '#contracts/people.ts';
import { dayOf } from '#domain/time.ts';
import { callerOf } from '../auth/caller.ts';
import { members } from '../auth/policy.ts';
import type { App, Context } from '../context.ts';
import { keepFeed } from '../feed/feed-rows.ts';
import { listPeople, rememberPerson } from '../people.ts';

/** Who the server takes the caller for, and who else works here. */
export function meRoutes(app: App, { store, now, log }: Context): void {
  app.get('/api/me', { config: { allow: members }, schema: { response: { 200: Me } } }, async (request) => {
    const caller = callerOf(request);
    const { userId, name, tenant, roles } = caller;
    // Who cannot be noted today is noted the next time.
    await rememberPerson(store, caller, dayOf(now()))
      .then(() => keepFeed(store, caller, dayOf(now())))
      .catch((err) => log.warn({ err }, 'a person was not noted'));
    return { userId, name, tenant, roles: [...roles] };
  });

  app.get(
    '/api/people',
    { config: { allow: members }, schema: { response: { 200: People } } },
    async (request) => ({ people: await listPeople(store, callerOf(request).tenant, dayOf(now())) }),
  );
}
