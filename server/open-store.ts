import { join } from 'node:path';
import type { Config } from './config.ts';
import type { Log } from './context.ts';
import { inStep } from './projections/in-step.ts';
import type { LedgerStore } from './storage/ledger-store.ts';

/** The store that the settings name, with its projections kept in step. Only the engine in use is loaded. */
export async function openStore({ store, dataDir }: Config, log: Log): Promise<LedgerStore> {
  if (store.kind === 'azure') {
    const { openAzureTables } = await import('./storage/azure-tables.ts');
    return inStep(await openAzureTables(store), log);
  }
  const { openSqlite } = await import('./storage/sqlite.ts');
  return inStep(openSqlite(join(dataDir, 'augenhoehe.sqlite')), log);
}
