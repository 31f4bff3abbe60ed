import { rebuild } from '../read-head.ts';
import type { LedgerStore } from '../storage/ledger-store.ts';
import { clearClients, showClient } from './clients.ts';

/** Folds every ledger anew and makes the projections again from what that gives, one tenant after the other. */
export async function* rebuildAll(store: LedgerStore): AsyncGenerator<{ tenant: string; clients: number }> {
  for await (const tenant of store.tenants()) {
    await clearClients(store, tenant);
    let clients = 0;
    for await (const client of store.clients(tenant)) {
      const key = { tenant, client };
      const dossier = await rebuild(store, key);
      if (!dossier) continue;
      await showClient(store, key, dossier);
      clients += 1;
    }
    yield { tenant, clients };
  }
}
