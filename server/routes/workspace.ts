import { Retention, WorkspaceDraft, WorkspaceSettings } from '#contracts/privacy.ts';
import { dayOf } from '#domain/time.ts';
import { callerOf } from '../auth/caller.ts';
import { leads, members } from '../auth/policy.ts';
import type { App, Context } from '../context.ts';
import { dueClients } from '../privacy/retention.ts';
import { keepSettings, readSettings } from '../privacy/workspace-settings.ts';
import { refuse, refuseField } from '../problems.ts';
import { etag, isNamed, unchanged } from './etag.ts';

/** The settings of a workspace, which members read and leads change, and what is due to be erased by them. */
export function workspaceRoutes(app: App, { store, now, trail }: Context): void {
  app.get(
    '/api/workspace',
    { config: { allow: members }, schema: { response: { 200: WorkspaceSettings } } },
    async (request, reply) => {
      const settings = await readSettings(store, callerOf(request).tenant);
      const version = etag(settings.version);
      if (isNamed(request.headers['if-none-match'], version)) return unchanged(reply, version);
      return reply.header('ETag', version).send(settings);
    },
  );

  app.put(
    '/api/workspace',
    { config: { allow: leads }, schema: { body: WorkspaceDraft, response: { 200: WorkspaceSettings } } },
    async (request, reply) => {
      const caller = callerOf(request);
      const { tenant, userId, name } = caller;
      const before = await readSettings(store, tenant);
      const seen = request.headers['if-match'];
      if (seen === undefined) return refuseField(reply, 'invalid-input', 'If-Match');
      if (!isNamed(seen, etag(before.version))) return refuse(reply, 'stale-settings');
      const version = before.version + 1;
      const next = { version, ...request.body, by: { userId, name }, at: now() };
      if (!(await keepSettings(store, tenant, next))) return refuse(reply, 'stale-settings');
      trail.note(caller, 'settings-changed');
      return reply.header('ETag', etag(version)).send(next);
    },
  );

  app.get(
    '/api/retention',
    { config: { allow: leads }, schema: { response: { 200: Retention } } },
    async (request) => {
      const { tenant } = callerOf(request);
      const { retentionMonths, eraseAutomatically } = await readSettings(store, tenant);
      const due = await dueClients(store, tenant, retentionMonths, dayOf(now()));
      return { retentionMonths, eraseAutomatically, clients: due };
    },
  );
}
