import * as z from 'zod/mini';
import { Day, Id } from '#domain/envelope.ts';
import type { LedgerStore } from '../storage/ledger-store.ts';

/** What a tenant's demo workspace consists of, so that it can be told from real data and taken away. */
const DemoRow = z.strictObject({
  /** The day around which it was made. */
  madeOn: Day,
  /** Its clients, each with the length of its ledger when it was made; 0 while that is under way. */
  clients: z.array(z.strictObject({ id: Id, seq: z.number() })),
  /** The names that its meetings go by. */
  meetings: z.array(z.string()),
  /** Someone took it away: it does not come back by itself. */
  removed: z.boolean(),
});
export type DemoRow = z.infer<typeof DemoRow>;

const TABLE = 'demo';
const KEY = 'workspace';

/** The demo workspace of a tenant, or `null` if it never had one. */
export async function readDemoRow(store: LedgerStore, tenant: string): Promise<DemoRow | null> {
  const row = await store.row(tenant, TABLE, KEY);
  // A row that cannot be read marks nothing: what it does not name is never taken for the demo.
  return DemoRow.safeParse(row?.value).data ?? null;
}

export async function writeDemoRow(store: LedgerStore, tenant: string, value: DemoRow): Promise<void> {
  await store.putRows(tenant, TABLE, [{ key: KEY, value }]);
}

/** The clients of a tenant that belong to its demo workspace; a list marks them so. */
export async function demoClientIds(store: LedgerStore, tenant: string): Promise<ReadonlySet<string>> {
  const row = await readDemoRow(store, tenant);
  return new Set(row?.clients.map(({ id }) => id));
}
