import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { LedgerStore } from './ledger-store.ts';
import { SqliteDatabase } from './sqlite-database.ts';
import { sqliteLedgers } from './sqlite-ledgers.ts';
import { sqliteProjections } from './sqlite-projections.ts';

/** Raised with the schema; a file of a later version is refused. */
const SCHEMA_VERSION = 1;

const SCHEMA = `
  CREATE TABLE ledger (
    id INTEGER PRIMARY KEY,
    tenant TEXT NOT NULL,
    client TEXT NOT NULL,
    version TEXT NOT NULL,
    dossier TEXT NOT NULL,
    UNIQUE (tenant, client)
  ) STRICT;
  CREATE TABLE entry (
    ledger INTEGER NOT NULL REFERENCES ledger,
    seq INTEGER NOT NULL,
    id TEXT NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (ledger, seq),
    UNIQUE (ledger, id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE projection (
    tenant TEXT NOT NULL,
    name TEXT NOT NULL,
    key TEXT NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (tenant, name, key)
  ) STRICT, WITHOUT ROWID;
`;

/**
 * A store in one file (`:memory:` for none), which several processes may have open. What it has answered
 * outlives `kill -9` and a power cut. A writer waits at most `busyTimeoutMs` for another process.
 */
export function openSqlite(file: string, { busyTimeoutMs = 5000 } = {}): LedgerStore {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const connection = new DatabaseSync(file, { timeout: busyTimeoutMs });
  // `secure_delete`: what is removed is overwritten with zeros, not only unlinked.
  connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;');
  const database = new SqliteDatabase(connection);
  createSchema(database, file);
  return {
    ...sqliteLedgers(database),
    ...sqliteProjections(database),
    async ready() {
      database.one('SELECT 1 FROM ledger LIMIT 1');
    },
    async close() {
      connection.close();
    },
  };
}

function createSchema(database: SqliteDatabase, file: string): void {
  database.transaction(() => {
    const version = Number(database.one('PRAGMA user_version')?.user_version);
    if (version > SCHEMA_VERSION) throw new Error(`${file} was written by a later version of this server`);
    if (version === 0) database.script(`${SCHEMA} PRAGMA user_version = ${SCHEMA_VERSION};`);
  });
}
