import type { FastifyReply } from 'fastify';

/** A version as HTTP names it. */
export function etag(version: number): string {
  return `"${version}"`;
}

/** Whether an `If-None-Match` or `If-Match` names this version, be it among others, as a weak one or as `*`. */
export function isNamed(versions: string | undefined, version: string): boolean {
  const named = versions?.split(',').map((one) => one.trim().replace(/^W\//, '')) ?? [];
  return named.includes(version) || named.includes('*');
}

/** Tells a panel that asks again that nothing is new. */
export function unchanged(reply: FastifyReply, version: string) {
  return reply.code(304).header('ETag', version).send();
}
