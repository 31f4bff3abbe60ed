import type { Custody } from '#domain/access.ts';
import type { Dossier } from '#domain/dossier.ts';
import type { Entry } from '#domain/entry.ts';

/**
 * What someone may do with the clients of a tenant. The policy says it of a caller (`rightsOf`); ledger, lists and
 * meetings ask it, so that none of them knows about roles.
 */
export type Rights = {
  /** Whether they may know that there is such a client. */
  knows(client: Custody): boolean;
  /** Whether they may append this entry to a client that they know of. */
  mayAppend(entry: Entry, client: Dossier): boolean;
};

/** What the server itself does is nobody's request. */
export const ALL_RIGHTS: Rights = { knows: () => true, mayAppend: () => true };
