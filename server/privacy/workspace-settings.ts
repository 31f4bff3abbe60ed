import { isDeepStrictEqual } from 'node:util';
import { RETENTION_MONTHS, WorkspaceSettings } from '#contracts/privacy.ts';
import type { LedgerStore } from '../storage/ledger-store.ts';

/** Every version of a tenant's settings is a row that nobody changes, the latest first. */
const TABLE = 'workspace';

const VERSION_LIMIT = 10 ** 9;

const UNSET: WorkspaceSettings = {
  version: 0,
  retentionMonths: RETENTION_MONTHS.usual,
  eraseAutomatically: false,
};

/** What a tenant has set for its workspace. One call to the store. */
export async function readSettings(store: LedgerStore, tenant: string): Promise<WorkspaceSettings> {
  const [latest] = await store.rows(tenant, TABLE, { limit: 1 });
  if (!latest) return UNSET;
  // Settings of another release that cannot be read erase nothing by themselves, but keep their place.
  const version = VERSION_LIMIT - Number(latest.key);
  return WorkspaceSettings.safeParse(latest.value).data ?? { ...UNSET, version };
}

/** Keeps a version; false when another one has taken its place in the meantime. */
export async function keepSettings(
  store: LedgerStore,
  tenant: string,
  settings: WorkspaceSettings,
): Promise<boolean> {
  const key = String(VERSION_LIMIT - settings.version).padStart(10, '0');
  const kept = await store.addRow(tenant, TABLE, { key, value: settings });
  return isDeepStrictEqual(kept.value, settings);
}
