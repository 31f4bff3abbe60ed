import type { Caller } from './auth/caller.ts';
import { rightsOf } from './auth/policy.ts';
import { type CurrentHead, readHead } from './read-head.ts';
import type { LedgerStore } from './storage/ledger-store.ts';

/**
 * The head of a client that the caller may know of. `null` when there is none, and just so when it is confidential
 * and not the caller's to know: answer both with `refuse(reply, 'not-found')`. Every route that names a client
 * comes through here. One call to the store.
 */
export async function readKnown(
  store: LedgerStore,
  caller: Caller,
  clientId: string,
): Promise<CurrentHead | null> {
  const head = await readHead(store, { tenant: caller.tenant, client: clientId });
  return head && rightsOf(caller).knows(head.dossier) ? head : null;
}
