import { createHash } from 'node:crypto';
import { Id } from '#domain/envelope.ts';
import type { ClientRecord } from '#domain/exchange/client-record.ts';
import { plainName } from '#domain/exchange/collect-clients.ts';
import type { Caller } from '../auth/caller.ts';
import { rightsOf } from '../auth/policy.ts';
import { listClients } from '../projections/clients.ts';
import { type CurrentHead, readHead } from '../read-head.ts';
import type { LedgerStore } from '../storage/ledger-store.ts';

/** Which client a record means: one that is there, or the id under which it is to be begun. */
export type Found = { clientId: string; head: CurrentHead | null };

/** Ids that follow from a client number begin so; by a name alone such a client is no other number's. */
const BY_KEY = 'k-';
const BY_NAME = 'n-';

/**
 * Finds the clients that records mean, for one caller and one request: by id, by client number, else by name.
 * `'ambiguous'` when several have the name. The same record finds the same client every time, also the one that it
 * began; of a client that the caller may not know of, nothing is to be noticed.
 */
export function clientFinder(store: LedgerStore, caller: Caller, day: string) {
  let names: Promise<ReadonlyMap<string, string[]>> | undefined;

  async function named(name: string): Promise<string[]> {
    names ??= idsByName(store, caller, day);
    return (await names).get(plainName(name)) ?? [];
  }

  /** An import is one record in the trail, not one for each client that it looks for. */
  async function readKnown(client: string): Promise<CurrentHead | null> {
    const head = await readHead(store, { tenant: caller.tenant, client });
    return head && rightsOf(caller).knows(head.dossier) ? head : null;
  }

  return async ({ key, name }: ClientRecord): Promise<Found | 'ambiguous'> => {
    if (key !== undefined && Id.safeParse(key).success) {
      const head = await readKnown(key);
      if (head) return { clientId: key, head };
    }
    const means = key === undefined ? [BY_NAME, plainName(name)] : [BY_KEY, key];
    const clientId = idFrom(means);
    const known = await readKnown(clientId);
    if (known) return { clientId, head: known };

    // Someone may have begun this client by hand, without its number.
    const others = (await named(name)).filter((id) => key === undefined || !id.startsWith(BY_KEY));
    const [only] = others;
    if (others.length > 1 && key === undefined) return 'ambiguous';
    if (only !== undefined && others.length === 1) {
      return { clientId: only, head: await readKnown(only) };
    }
    const isTaken = (await readHead(store, { tenant: caller.tenant, client: clientId })) !== null;
    if (!isTaken) return { clientId, head: null };
    // Under this id lies a client that is kept from the caller, who begins one of their own.
    const own = idFrom([...means, caller.userId]);
    return { clientId: own, head: await readKnown(own) };
  };
}

/** An id that is always the same for the same words; the first of them stays readable. */
export function idFrom([kind = '', ...words]: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(words)).digest('base64url');
  return `${kind}${hash.slice(0, 26)}`;
}

async function idsByName(store: LedgerStore, caller: Caller, day: string): Promise<Map<string, string[]>> {
  const ids = new Map<string, string[]>();
  for (const { id, name } of await listClients(store, caller.tenant, rightsOf(caller), day, new Set())) {
    const plain = plainName(name);
    ids.set(plain, [...(ids.get(plain) ?? []), id]);
  }
  return ids;
}
