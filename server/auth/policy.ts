import type { Entry } from '#domain/entry.ts';
import type { Caller } from './caller.ts';

/** Whether a caller may use a route. Every route names one (`config: { allow: members }`); else nothing starts. */
export type Policy = (caller: Caller) => boolean;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may use the route; `anyone` needs no token. */
    allow?: Policy | typeof anyone;
  }
}

/** The pages, the state of the process and the description of the API are for anyone. */
export const anyone = 'anyone';

/** Account managers and leads read and write all clients of their tenant. */
export function members({ roles }: Caller): boolean {
  return roles.includes('manager') || roles.includes('lead');
}

/** Leads answer for renewals. */
export function leads({ roles }: Caller): boolean {
  return roles.includes('lead');
}

/** Members append entries of every kind, except that the review of a renewal is a lead's. */
export function mayAppend(caller: Caller, { kind }: Pick<Entry, 'kind'>): boolean {
  return kind === 'renewal-reviewed' ? leads(caller) : members(caller);
}
