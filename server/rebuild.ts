import { rebuildMeetings } from './meetings/rebuild-meetings.ts';
import { clearAddresses, showAddresses } from './projections/addresses.ts';
import { clearClients, showClient } from './projections/clients.ts';
import { clearRenewals, showRenewal } from './projections/renewals.ts';
import { rebuild } from './read-head.ts';
import type { LedgerStore } from './storage/ledger-store.ts';

/** How much of a tenant was made anew. */
type Rebuilt = { tenant: string; clients: number; meetings: number };

/** Folds every ledger anew and makes all that follows from it again, one tenant after the other. */
export async function* rebuildAll(store: LedgerStore): AsyncGenerator<Rebuilt> {
  for await (const tenant of store.tenants()) {
    await clearAddresses(store, tenant);
    await clearRenewals(store, tenant);
    await clearClients(store, tenant);
    let clients = 0;
    for await (const client of store.clients(tenant)) {
      const key = { tenant, client };
      const dossier = await rebuild(store, key);
      if (!dossier) continue;
      await showAddresses(store, key, dossier);
      await showRenewal(store, key, dossier, []);
      await showClient(store, key, dossier);
      clients += 1;
    }
    yield { tenant, clients, meetings: await rebuildMeetings(store, tenant) };
  }
}
