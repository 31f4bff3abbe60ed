import { readConfig } from '#server/config.ts';
import { createLog } from '#server/log.ts';
import { openStore } from '#server/open-store.ts';
import { rebuildAll } from '#server/rebuild.ts';

/** Makes everything that is derived from the ledgers again: dossiers and projections. */
const read = readConfig();
if (!read.ok) {
  console.error(read.error.join('\n'));
  process.exit(1);
}
const store = await openStore(read.value, createLog('silent'));
for await (const { tenant, clients, meetings } of rebuildAll(store)) {
  console.log(`${tenant}: clients ${clients}, linked meetings ${meetings}`);
}
await store.close();
