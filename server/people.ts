import * as z from 'zod/mini';
import { Day, type Person } from '#domain/envelope.ts';
import { addDays } from '#domain/time.ts';
import type { Caller } from './auth/caller.ts';
import type { LedgerStore } from './storage/ledger-store.ts';

/** Who has worked in a tenant, a row each: the directory itself is never asked. */
const TABLE = 'people';

/** How long someone who no longer comes is still offered, in days: as long as the trail is kept. */
const REMEMBERED_DAYS = 400;

const ROWS_AT_ONCE = 1_000;

const PersonRow = z.strictObject({ name: z.string(), seenOn: Day });

/** Notes that someone works here today, unless that is known. */
export async function rememberPerson(
  store: LedgerStore,
  { tenant, userId, name }: Caller,
  seenOn: string,
): Promise<void> {
  const known = PersonRow.safeParse((await store.row(tenant, TABLE, userId))?.value).data;
  if (known?.name === name && known.seenOn === seenOn) return;
  await store.putRows(tenant, TABLE, [{ key: userId, value: { name, seenOn } }]);
}

/** Who has worked here lately, in the order of names. */
export async function listPeople(store: LedgerStore, tenant: string, today: string): Promise<Person[]> {
  const people: Person[] = [];
  for (let after: string | undefined; ; ) {
    const rows = await store.rows(tenant, TABLE, { ...(after && { after }), limit: ROWS_AT_ONCE });
    for (const { key, value } of rows) {
      const row = PersonRow.safeParse(value).data;
      if (row && addDays(row.seenOn, REMEMBERED_DAYS) >= today) people.push({ userId: key, name: row.name });
    }
    after = rows.at(-1)?.key;
    if (rows.length < ROWS_AT_ONCE) break;
  }
  return people.sort((a, b) => a.name.localeCompare(b.name, 'de'));
}
