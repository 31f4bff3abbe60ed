import { type Custody, mayKnow } from '#domain/access.ts';
import type { Dossier } from '#domain/dossier.ts';
import type { Entry } from '#domain/entry.ts';
import type { Rights } from '../rights.ts';
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

/** Account managers and leads use the product: they read and write every client of their tenant that they may know of. */
export function members({ roles }: Caller): boolean {
  return roles.includes('manager') || roles.includes('lead');
}

/** Leads answer for renewals, the playbook and who serves whom; no client can be kept from them. */
export function leads({ roles }: Caller): boolean {
  return roles.includes('lead');
}

/** Of a confidential client only its manager, named colleagues and leads may know; of any other every member. */
export function mayKnowOf(caller: Caller, client: Custody): boolean {
  return members(caller) && mayKnow({ userId: caller.userId, isLead: leads(caller) }, client);
}

/** In charge of a client are its manager and the leads; of one without a manager, whoever may know of it. */
export function isInCharge(caller: Caller, client: Custody): boolean {
  if (!mayKnowOf(caller, client)) return false;
  return leads(caller) || client.manager === null || client.manager.userId === caller.userId;
}

/** Who is in charge says who may know of a client, and can say so again: leads always are. */
export function maySetAccess(caller: Caller, client: Custody): boolean {
  return isInCharge(caller, client);
}

/** Anyone may take a client over or hand it over, as when a colleague is ill; a confidential one, who is in charge. */
export function mayChangeManager(caller: Caller, client: Custody): boolean {
  return client.access?.confidential ? isInCharge(caller, client) : mayKnowOf(caller, client);
}

/** Leads alone review a renewal. */
export function mayReview(caller: Caller): boolean {
  return leads(caller);
}

/** Leads see every renewal that is due, account managers those of the clients that they serve. */
export function seesRenewal(caller: Caller, client: Custody): boolean {
  return mayKnowOf(caller, client) && (leads(caller) || client.manager?.userId === caller.userId);
}

/** Whoever may know of a client may append to it; what leads or those in charge decide is theirs, also to take back. */
export function mayAppend(caller: Caller, entry: Entry, client: Dossier): boolean {
  // That a person was erased is for the server alone to say, once it is true.
  if (entry.kind === 'contact-erased') return false;
  const decides = decisionsIn(entry, client);
  if (decides.review && !mayReview(caller)) return false;
  if (decides.access && !maySetAccess(caller, client)) return false;
  if (decides.manager && !mayChangeManager(caller, client)) return false;
  return mayKnowOf(caller, client);
}

/** The caller's rights, for whoever asks without knowing about roles. */
export function rightsOf(caller: Caller): Rights {
  return {
    knows: (client) => mayKnowOf(caller, client),
    mayAppend: (entry, client) => mayAppend(caller, entry, client),
  };
}

/** Which reserved facts of a client an entry changes; taking an entry back changes what that one did. */
function decisionsIn(entry: Entry, { undoable }: Dossier) {
  const undone = entry.kind === 'entry-undone' && undoable.find(({ entryId }) => entryId === entry.entryId);
  return {
    review: entry.kind === 'renewal-reviewed' || (undone && 'review' in undone.facts),
    access: entry.kind === 'access-set' || (undone && 'access' in undone.facts),
    manager: entry.kind === 'manager-changed' || (undone && 'manager' in undone.facts),
  };
}
