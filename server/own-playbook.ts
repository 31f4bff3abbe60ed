import { isDeepStrictEqual } from 'node:util';
import type { PlaybookVersion } from '#contracts/playbook.ts';
import { OwnPlaybook, UNCHANGED } from '#domain/coaching/own-playbook.ts';
import type { LedgerStore, Row } from './storage/ledger-store.ts';

/** Every version of a tenant's own playbook is a row that nobody changes, the latest first. */
const TABLE = 'playbook';

const VERSION_LIMIT = 10 ** 9;

/** How many of the latest versions are listed. */
const LISTED = 100;

/** What a tenant says otherwise than the shipped playbook. One call to the store. */
export async function readOwnPlaybook(store: LedgerStore, tenant: string): Promise<OwnPlaybook> {
  const [latest] = await store.rows(tenant, TABLE, { limit: 1 });
  return latest ? versionIn(latest) : UNCHANGED;
}

/** The latest versions, newest first. */
export async function listVersions(store: LedgerStore, tenant: string): Promise<PlaybookVersion[]> {
  const rows = await store.rows(tenant, TABLE, { limit: LISTED });
  return rows
    .map(versionIn)
    .flatMap(({ version, by, at, changes, own }) =>
      by && at ? [{ version, by, at, changes: Object.keys(changes).length, own: own.length }] : [],
    );
}

/** Keeps a version; false when another one has taken its place in the meantime. */
export async function keepVersion(store: LedgerStore, tenant: string, own: OwnPlaybook): Promise<boolean> {
  // As it comes back from the store: without fields that are absent.
  const value: unknown = JSON.parse(JSON.stringify(own));
  const kept = await store.addRow(tenant, TABLE, { key: keyOf(own.version), value });
  return isDeepStrictEqual(kept.value, value);
}

function keyOf(version: number): string {
  return String(VERSION_LIMIT - version).padStart(10, '0');
}

/** A version of another release that cannot be read changes nothing, but keeps its place. */
function versionIn({ key, value }: Row): OwnPlaybook {
  const version = VERSION_LIMIT - Number(key);
  return OwnPlaybook.safeParse(value).data ?? { ...UNCHANGED, version };
}
