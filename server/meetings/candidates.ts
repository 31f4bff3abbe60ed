import type { Candidate } from '#contracts/api.ts';
import { clientName, clientsAt } from '../projections/addresses.ts';
import { inBatches } from './in-batches.ts';
import type { Place } from './meeting-rows.ts';

const MAX_CANDIDATES = 5;

/** Most addresses that are looked up: whom so many are invited to is no conversation with one client. */
const MAX_ADDRESSES = 60;

type Invited = readonly { email: string }[];

export type Clients = {
  /** What a client is called; `undefined` for one that was erased. */
  nameOf(clientId: string): Promise<string | undefined>;
  /** The clients that a meeting may be with, by who is invited, likeliest first. */
  candidates(invited: Invited): Promise<Candidate[]>;
};

/** The clients of a tenant, for one request: each name and each address is looked up once, of however many meetings. */
export function clientsOf({ store, tenant }: Place): Clients {
  const found = new Map<string, ReturnType<typeof clientsAt>>();
  const names = new Map<string, ReturnType<typeof clientName>>();
  const lookUp = (email: string) => remember(found, email, () => clientsAt(store, tenant, email));
  const nameOf = (id: string) => remember(names, id, () => clientName(store, tenant, id));

  async function candidates(invited: Invited): Promise<Candidate[]> {
    const emails = invited.slice(0, MAX_ADDRESSES).map(({ email }) => email);
    const matches = await inBatches(emails, async (email) => ({ email, ...(await lookUp(email)) }));
    const clients = new Map<string, { why: string; weight: number }>();
    for (const { email, clientIds, isContact } of matches) {
      for (const id of clientIds) {
        const { why = email, weight = 0 } = clients.get(id) ?? {};
        clients.set(id, { why, weight: weight + (isContact ? CONTACT_WEIGHT : 1) });
      }
    }
    const likeliest = [...clients].sort(([, a], [, b]) => b.weight - a.weight).slice(0, MAX_CANDIDATES);
    const named = await inBatches(likeliest, async ([clientId, { why }]) => {
      const name = await nameOf(clientId);
      return name === undefined ? [] : [{ clientId, name, why }];
    });
    return named.flat();
  }
  return { nameOf, candidates };
}

/** Someone we know by name says more than several who share a domain. */
const CONTACT_WEIGHT = 10;

function remember<T>(known: Map<string, T>, key: string, make: () => T): T {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
