import type { Candidate } from '#contracts/api.ts';
import { inBatches } from '../in-batches.ts';
import { clientsAt } from '../projections/addresses.ts';
import { knownName } from '../projections/clients.ts';
import type { Viewer } from './viewer.ts';

const MAX_CANDIDATES = 5;

/** Most addresses that are looked up: whom so many are invited to is no conversation with one client. */
const MAX_ADDRESSES = 60;

type Invited = readonly { email: string }[];

export type Clients = {
  /** What a client is called; `undefined` for one that was erased, or is not for this person to know of. */
  nameOf(clientId: string): Promise<string | undefined>;
  /** The clients known to this person that a meeting may be with, by who is invited, likeliest first. */
  candidates(invited: Invited): Promise<Candidate[]>;
};

/** The clients of a tenant as one person knows them, for one request: each name and each address is looked up once, of however many meetings. */
export function clientsOf(viewer: Viewer): Clients {
  const { store, tenant } = viewer;
  const found = new Map<string, ReturnType<typeof clientsAt>>();
  const names = new Map<string, ReturnType<typeof knownName>>();
  const lookUp = (email: string) => remember(found, email, () => clientsAt(store, tenant, email));
  const nameOf = (id: string) => remember(names, id, () => knownName(viewer, id));

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
    const likeliest = [...clients].sort(([, a], [, b]) => b.weight - a.weight);
    const named = await inBatches(likeliest, async ([clientId, { why }]) => {
      const name = await nameOf(clientId);
      return name === undefined ? [] : [{ clientId, name, why }];
    });
    // Cut only now: what someone may not know of takes no place from what they may.
    return named.flat().slice(0, MAX_CANDIDATES);
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
