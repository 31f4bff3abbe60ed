import type { Caller } from './auth/caller.ts';
import { rightsOf } from './auth/policy.ts';
import type { Context } from './context.ts';
import { type CurrentHead, readHead } from './read-head.ts';

/**
 * The head of a client that the caller may know of. `null` when there is none, and just so when it is confidential
 * and not the caller's to know: answer both with `refuse(reply, 'not-found')`. Every route that names a client
 * comes through here, so that the trail knows of it: a read by someone who is not the client's manager, or a refusal.
 * One call to the store.
 */
export async function readKnown(
  { store, trail }: Pick<Context, 'store' | 'trail'>,
  caller: Caller,
  clientId: string,
): Promise<CurrentHead | null> {
  const head = await readHead(store, { tenant: caller.tenant, client: clientId });
  if (!head) return null;
  if (!rightsOf(caller).knows(head.dossier)) {
    trail.note(caller, 'refusal', clientId);
    return null;
  }
  if (head.dossier.manager?.userId !== caller.userId) trail.note(caller, 'client-read', clientId);
  return head;
}

/** For a write that found no client: notes in the trail if there is one and the caller may not know of it. */
export async function noteIfHidden(
  { store, trail }: Pick<Context, 'store' | 'trail'>,
  caller: Caller,
  clientId: string,
): Promise<void> {
  const head = await readHead(store, { tenant: caller.tenant, client: clientId });
  if (head && !rightsOf(caller).knows(head.dossier)) trail.note(caller, 'refusal', clientId);
}
