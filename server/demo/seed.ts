import { dayOf } from '#domain/time.ts';
import { LOCAL_TENANT } from '../auth/local.ts';
import type { Context } from '../context.ts';
import { readHead } from '../read-head.ts';
import type { LedgerStore } from '../storage/ledger-store.ts';
import { enterMeetings, forgetMeetings, nameOf } from './demo-meetings.ts';
import { readDemoRow, writeDemoRow } from './demo-row.ts';
import { tellHistory } from './tell-history.ts';
import { demoWorkspace } from './workspace.ts';

/** The tenant that a demo workspace is made for: the local one, or the first of those configured. */
export function demoTenant({ config: { auth } }: Pick<Context, 'config'>): string {
  return auth.kind === 'local' ? LOCAL_TENANT : (auth.tenants[0] ?? '');
}

/** Writes the demo workspace around `now` (ISO 8601 with offset) by the ways that everything is written. */
export async function seedDemo(
  { store, config }: Pick<Context, 'store' | 'config'>,
  now: string,
): Promise<void> {
  const tenant = demoTenant({ config });
  const { clients, meetings } = demoWorkspace(now);
  const row = { madeOn: dayOf(now), meetings: meetings.map(nameOf), removed: false };
  // First, so that what a crash leaves half made is known to be demo.
  await writeDemoRow(store, tenant, { ...row, clients: clients.map(({ id }) => ({ id, seq: 0 })) });
  for (const client of clients) await tellHistory({ store, now: () => now }, tenant, client);
  await enterMeetings({ store, tenant }, meetings, now);
  const made = clients.map(async ({ id }) => ({ id, seq: await lengthOf(store, tenant, id) }));
  await writeDemoRow(store, tenant, { ...row, clients: await Promise.all(made) });
}

/** Takes away the demo's clients with their histories and its meetings; nothing else is touched. */
export async function removeDemo(store: LedgerStore, tenant: string): Promise<void> {
  const row = await readDemoRow(store, tenant);
  if (!row || row.removed) return;
  const clients = row.clients.map(({ id }) => id);
  await forgetMeetings({ store, tenant }, row.meetings, new Set(clients));
  for (const client of clients) await store.erase({ tenant, client });
  await writeDemoRow(store, tenant, { ...row, clients: [], meetings: [], removed: true });
}

export async function isDemoPresent(store: LedgerStore, tenant: string): Promise<boolean> {
  const row = await readDemoRow(store, tenant);
  return row !== null && !row.removed;
}

/** The length of a client's ledger; 0 when there is none. */
export async function lengthOf(store: LedgerStore, tenant: string, client: string): Promise<number> {
  return (await readHead(store, { tenant, client }))?.dossier.seq ?? 0;
}
