import type { FastifyReply, FastifyRequest } from 'fastify';
import { PlaybookVersions } from '#contracts/playbook.ts';
import { playbookIssueSentence } from '#contracts/playbook-issues.ts';
import { checkOwnPlaybook } from '#domain/coaching/check-own-playbook.ts';
import { OwnPlaybook, PlaybookDraft } from '#domain/coaching/own-playbook.ts';
import { callerOf } from '../auth/caller.ts';
import { leads, members } from '../auth/policy.ts';
import type { App, Context } from '../context.ts';
import { keepVersion, listVersions, readOwnPlaybook } from '../own-playbook.ts';
import { languageOf, refuse, refuseField } from '../problems.ts';
import { etag, isNamed, unchanged } from './etag.ts';

/** Every line of the shipped playbook worded anew is about half of this; a row of Azure Tables holds it all. */
const BODY_LIMIT = 400_000;

const NOTHING: PlaybookDraft = { changes: {}, own: [] };

/** What a tenant says otherwise than the shipped playbook: members read it, leads write it, every version is kept. */
export function playbookRoutes(app: App, { store, now, playbook, trail }: Context): void {
  app.get(
    '/api/playbook',
    { config: { allow: members }, schema: { response: { 200: OwnPlaybook } } },
    async (request, reply) => {
      const own = await readOwnPlaybook(store, callerOf(request).tenant);
      const version = etag(own.version);
      if (isNamed(request.headers['if-none-match'], version)) return unchanged(reply, version);
      return reply.header('ETag', version).send(own);
    },
  );

  app.get(
    '/api/playbook/versions',
    { config: { allow: members }, schema: { response: { 200: PlaybookVersions } } },
    async (request) => ({ versions: await listVersions(store, callerOf(request).tenant) }),
  );

  app.put(
    '/api/playbook',
    {
      config: { allow: leads },
      bodyLimit: BODY_LIMIT,
      schema: { body: PlaybookDraft, response: { 200: OwnPlaybook } },
    },
    async (request, reply) => {
      const before = await readOwnPlaybook(store, callerOf(request).tenant);
      const issues = checkOwnPlaybook(request.body, playbook, before);
      if (issues.length === 0) return write(request, reply, before, request.body);
      const language = languageOf(reply);
      const fields = issues.map((issue) => ({
        path: issue.path,
        message: playbookIssueSentence(issue, language),
      }));
      return refuse(reply, 'invalid-input', fields);
    },
  );

  app.delete(
    '/api/playbook',
    { config: { allow: leads }, schema: { response: { 200: OwnPlaybook } } },
    async (request, reply) =>
      write(request, reply, await readOwnPlaybook(store, callerOf(request).tenant), NOTHING),
  );

  /** Writes the next version, if the one that the lead has seen is still the latest. */
  async function write(
    request: FastifyRequest,
    reply: FastifyReply,
    before: OwnPlaybook,
    { changes, own }: PlaybookDraft,
  ) {
    const { tenant, userId, name } = callerOf(request);
    const seen = request.headers['if-match'];
    if (seen === undefined) return refuseField(reply, 'invalid-input', 'If-Match');
    if (!isNamed(seen, etag(before.version))) return refuse(reply, 'stale-playbook');
    const version = before.version + 1;
    const next: OwnPlaybook = { version, changes, own, by: { userId, name }, at: now() };
    if (!(await keepVersion(store, tenant, next))) return refuse(reply, 'stale-playbook');
    trail.note(callerOf(request), 'playbook-changed');
    return reply.header('ETag', etag(version)).send(next);
  }
}
