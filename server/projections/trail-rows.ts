import { TrailRecord } from '#contracts/trail.ts';
import type { LedgerStore, Row } from '../storage/ledger-store.ts';

/** A tenant's trail: a row for each record, that nobody changes, the newest first. */
const TABLE = 'trail';

/** Days after which a record is removed. */
const KEPT_DAYS = 400;
const DAY_MS = 86_400_000;

/** Behind every instant in milliseconds since 1970 that a clock will show. */
const LAST_MS = 10 ** 13;

/** How many rows are removed before the next are looked for. */
const ROWS_AT_ONCE = 1_000;

/** A record as a row; `id` tells records of the same millisecond apart, and later ones sort first. */
export function trailRow(record: TrailRecord, id: string): Row {
  return { key: `${keyOf(Date.parse(record.at))} ${id}`, value: record };
}

export function writeTrail(store: LedgerStore, tenant: string, rows: readonly Row[]): Promise<void> {
  return store.putRows(tenant, TABLE, rows);
}

/** So many records, newest first, behind a place that an earlier call named as `next`. */
export async function readTrail(
  store: LedgerStore,
  tenant: string,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<{ records: TrailRecord[]; next?: string }> {
  const rows = await store.rows(tenant, TABLE, { ...(after && { after }), limit: limit + 1 });
  const shown = rows.slice(0, limit);
  // A record of another release that cannot be read keeps its place and is not shown.
  const records = shown.flatMap(({ value }) => TrailRecord.safeParse(value).data ?? []);
  const next = rows.length > limit ? shown.at(-1)?.key : undefined;
  return { records, ...(next && { next }) };
}

/** Removes what is older than 400 days, seen from `now` (ISO 8601 with offset). */
export async function forgetOldTrail(store: LedgerStore, tenant: string, now: string): Promise<void> {
  const from = keyOf(Date.parse(now) - KEPT_DAYS * DAY_MS);
  for (;;) {
    const rows = await store.rows(tenant, TABLE, { from, limit: ROWS_AT_ONCE });
    for (const { key } of rows) await store.deleteRow(tenant, TABLE, key);
    if (rows.length < ROWS_AT_ONCE) return;
  }
}

function keyOf(instant: number): string {
  return String(LAST_MS - instant).padStart(13, '0');
}
