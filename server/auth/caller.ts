import type { FastifyRequest } from 'fastify';
import type { Role } from '#contracts/api.ts';

/** Who is calling, as the verified token alone says. `userId` is unique within `tenant`. */
export type Caller = { tenant: string; userId: string; name: string; roles: readonly Role[] };

declare module 'fastify' {
  interface FastifyRequest {
    caller: Caller | null;
  }
}

/** The caller of a route that is not open to anyone; there is always one, or the route was not reached. */
export function callerOf(request: Pick<FastifyRequest, 'caller'>): Caller {
  if (!request.caller) throw new Error('A route that is open to anyone asked for its caller.');
  return request.caller;
}
