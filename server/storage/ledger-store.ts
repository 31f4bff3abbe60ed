import type { Dossier } from '#domain/dossier.ts';
import type { RecordedEntry } from '#domain/entry.ts';

/** One client's ledger. Either part may hold any character; adapters encode reversibly. */
export type LedgerKey = { tenant: string; client: string };

/**
 * A ledger's head: what it adds up to, and the version that an append must still find. `dossier` is `null`
 * when it was folded under another `FOLD_VERSION`: fold the ledger anew.
 */
export type Head = { dossier: Dossier | null; version: string };

/**
 * Entries to append and the dossier they add up to; entries in `blank` take the place of stored ones. Where an
 * engine cannot change so many in one step, the first of them are changed in the very step that appends.
 */
export type LedgerChange = {
  /** The version of the head that was folded from; `null` when there is no such ledger yet. */
  version: string | null;
  dossier: Dossier;
  entries: readonly RecordedEntry[];
  blank: readonly RecordedEntry[];
};

/**
 * What became of an append: written; `conflict` when another writer was first (read again, fold again);
 * `known` when entries with these ids are already there; `too-large` when the engine cannot take so much at once.
 */
export type AppendOutcome =
  | { written: true }
  | { written: false; because: 'conflict' | 'too-large' }
  | { written: false; because: 'known'; ids: string[] };

/** A part of a ledger: after a place (oldest first), or before one (newest first; from the end if not given). */
export type Range = { after: number; limit: number } | { before?: number; limit: number };

/** A projection's row: found again by its key, listed in the order of keys. */
export type Row = { key: string; value: unknown };

/** Which rows to list: keys that begin with `prefix`, at or behind `from`, behind `after`; at most `limit`. */
export type RowPage = { prefix?: string; from?: string; after?: string; limit: number };

/** Thrown by any call when the engine does not answer; what it was asked to write may or may not be there. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable';
}

/**
 * The one port to storage. A ledger is gap-free; an append is all or nothing and durable when it answers.
 * Opening costs two calls (`head`, `entries`), appending two (`head`, `append`), whatever the ledger's length.
 * Tenants never see each other: every call names its tenant.
 */
export interface LedgerStore {
  /** The head, or `null` when there is no such ledger. One call. */
  head(key: LedgerKey): Promise<Head | null>;
  /** A range of entries. One call. */
  entries(key: LedgerKey, range: Range): Promise<RecordedEntry[]>;
  /** The entries with these ids that this ledger holds, in no particular order. For retries and old references. */
  find(key: LedgerKey, ids: readonly string[]): Promise<RecordedEntry[]>;
  /** Writes a change in one step if the head still has its version. At most 50 entries. One call. */
  append(key: LedgerKey, change: LedgerChange): Promise<AppendOutcome>;
  /** Writes a dossier that was folded anew, if the head still has `version`. */
  replaceDossier(key: LedgerKey, version: string, dossier: Dossier): Promise<boolean>;
  /** Ids of all ledgers of a tenant, and all tenants, for `npm run rebuild`; some may have no head (any more). */
  clients(tenant: string): AsyncIterable<string>;
  tenants(): AsyncIterable<string>;
  /** Deletes a ledger with everything in it; answers how many entries there were. Called again, it finishes what was cut short. */
  erase(key: LedgerKey): Promise<number>;

  /** Projections: rows of a tenant, in named tables of their own. */
  row(tenant: string, table: string, key: string): Promise<Row | null>;
  rows(tenant: string, table: string, page: RowPage): Promise<Row[]>;
  putRows(tenant: string, table: string, rows: readonly Row[]): Promise<void>;
  /** Writes the row only if none has this key; answers the row that is there now. */
  addRow(tenant: string, table: string, row: Row): Promise<Row>;
  deleteRow(tenant: string, table: string, key: string): Promise<void>;
  /** Empties a projection of a tenant before it is made anew. */
  clearTable(tenant: string, table: string): Promise<void>;

  /** Resolves when the store answers, throws when it does not. */
  ready(): Promise<void>;
  close(): Promise<void>;
}
