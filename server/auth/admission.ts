import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Result } from '#domain/result.ts';
import type { App } from '../context.ts';
import { refuse } from '../problems.ts';
import type { Caller } from './caller.ts';
import { anyone } from './policy.ts';
import type { Rejection } from './token.ts';

type Verify = (token: string) => Promise<Result<Caller, Rejection>>;

/** Lets in only whom a route's policy allows: first who it is, then how often, then whether. */
export function guardRoutes(app: App, verify: Verify): void {
  const count = app.createRateLimit({
    keyGenerator: ({ caller, ip }) => (caller ? JSON.stringify([caller.tenant, caller.userId]) : ip),
  });
  app.decorateRequest('caller', null);
  app.addHook('onRoute', ({ url, config }) => {
    if (!config?.allow && !isPage(url)) throw new Error(`${url} does not say who may use it.`);
  });
  app.addHook('onRequest', async (request, reply) => {
    const { allow } = request.routeOptions.config;
    // Pages and what is not there are not counted: an office opens its pages at nine o'clock from one address.
    if (!allow) return;
    const isOpen = allow === anyone;
    const known = isOpen ? null : await identify(request, verify);
    if (known?.ok) request.caller = known.value;
    const limit = await count(request);
    if (!limit.isAllowed && limit.isExceeded) {
      return refuse(reply.header('Retry-After', limit.ttlInSeconds), 'too-many-requests');
    }
    if (isOpen || !known) return;
    if (!known.ok) return reject(reply, known.error);
    if (!allow(known.value)) return refuse(reply, 'not-allowed');
  });
}

function identify(request: FastifyRequest, verify: Verify): Promise<Result<Caller, Rejection>> {
  const { rawHeaders } = request.raw;
  // Node takes the first of several, something in front of it may have looked at the last.
  const given = rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'authorization');
  if (given.length > 1) return Promise.resolve({ ok: false, error: 'no-token' });
  const [, token] = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
  return token ? verify(token) : Promise.resolve({ ok: false, error: 'no-token' });
}

function reject(reply: FastifyReply, rejection: Rejection) {
  if (rejection === 'no-token') reply.header('WWW-Authenticate', 'Bearer');
  return refuse(reply, rejection);
}

/** Pages and scripts hold nothing of anyone and are served to anyone; all else names its policy. */
function isPage(url: string): boolean {
  return url === '/*';
}
