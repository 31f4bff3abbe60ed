import { randomUUID } from 'node:crypto';
import type { RecordedEntry } from '#domain/entry.ts';
import type { AppendOutcome, LedgerChange, LedgerKey, LedgerStore, Range } from './ledger-store.ts';
import type { SqliteDatabase, SqliteRow } from './sqlite-database.ts';
import { parseDossier, parseEntries } from './stored.ts';

type Ledgers = Pick<
  LedgerStore,
  'head' | 'entries' | 'find' | 'append' | 'replaceDossier' | 'clients' | 'tenants' | 'erase'
>;

const OF_LEDGER = 'ledger = (SELECT id FROM ledger WHERE tenant = ? AND client = ?)';

/** The ledgers in a SQLite file. The methods run to their end at once, so a process never meets itself halfway. */
export function sqliteLedgers(database: SqliteDatabase): Ledgers {
  return {
    async head({ tenant, client }) {
      const row = database.one(
        'SELECT version, dossier FROM ledger WHERE tenant = ? AND client = ?',
        tenant,
        client,
      );
      return row ? { version: String(row.version), dossier: parseDossier(String(row.dossier)) } : null;
    },
    async entries(key, range) {
      return entriesOf(selectRange(database, key, range));
    },
    async find({ tenant, client }, ids) {
      const list = JSON.stringify(ids);
      return entriesOf(
        database.all(
          `SELECT json FROM entry WHERE ${OF_LEDGER} AND id IN (SELECT value FROM json_each(?))`,
          tenant,
          client,
          list,
        ),
      );
    },
    async append(key, change) {
      const outcome = database.transaction(() => append(database, key, change));
      if (outcome.written && change.blank.length > 0) database.forgetRemoved();
      return outcome;
    },
    async replaceDossier({ tenant, client }, version, dossier) {
      const replaced = database.run(
        'UPDATE ledger SET version = ?, dossier = ? WHERE tenant = ? AND client = ? AND version = ?',
        randomUUID(),
        JSON.stringify(dossier),
        tenant,
        client,
        version,
      );
      return replaced === 1;
    },
    async *clients(tenant) {
      const rows = database.all('SELECT client FROM ledger WHERE tenant = ? ORDER BY client', tenant);
      for (const row of rows) yield String(row.client);
    },
    async *tenants() {
      const rows = database.all('SELECT DISTINCT tenant FROM ledger ORDER BY tenant');
      for (const row of rows) yield String(row.tenant);
    },
    async erase({ tenant, client }) {
      const erased = database.transaction(() => {
        const entries = database.run(`DELETE FROM entry WHERE ${OF_LEDGER}`, tenant, client);
        database.run('DELETE FROM ledger WHERE tenant = ? AND client = ?', tenant, client);
        return entries;
      });
      database.forgetRemoved();
      return erased;
    },
  };
}

function selectRange(database: SqliteDatabase, { tenant, client }: LedgerKey, range: Range): SqliteRow[] {
  const select = `SELECT json FROM entry WHERE ${OF_LEDGER}`;
  return 'after' in range
    ? database.all(`${select} AND seq > ? ORDER BY seq LIMIT ?`, tenant, client, range.after, range.limit)
    : database.all(
        `${select} AND seq < ? ORDER BY seq DESC LIMIT ?`,
        tenant,
        client,
        range.before ?? Number.MAX_SAFE_INTEGER,
        range.limit,
      );
}

function entriesOf(rows: readonly SqliteRow[]): RecordedEntry[] {
  return parseEntries(`[${rows.map(({ json }) => json).join(',')}]`);
}

function append(
  database: SqliteDatabase,
  { tenant, client }: LedgerKey,
  { version, dossier, entries, blank }: LedgerChange,
): AppendOutcome {
  const head = database.one('SELECT id, version FROM ledger WHERE tenant = ? AND client = ?', tenant, client);
  if ((head?.version ?? null) !== version) return { written: false, because: 'conflict' };
  const known = database.all(
    `SELECT id FROM entry WHERE ${OF_LEDGER} AND id IN (SELECT value FROM json_each(?))`,
    tenant,
    client,
    JSON.stringify(entries.map(({ id }) => id)),
  );
  if (known.length > 0) return { written: false, because: 'known', ids: known.map(({ id }) => String(id)) };
  database.run(
    `INSERT INTO ledger (tenant, client, version, dossier) VALUES (?, ?, ?, ?)
       ON CONFLICT (tenant, client) DO UPDATE SET version = excluded.version, dossier = excluded.dossier`,
    tenant,
    client,
    randomUUID(),
    JSON.stringify(dossier),
  );
  for (const entry of entries) {
    database.run(
      'INSERT INTO entry (ledger, seq, id, json) SELECT id, ?, ?, ? FROM ledger WHERE tenant = ? AND client = ?',
      entry.seq,
      entry.id,
      JSON.stringify(entry),
      tenant,
      client,
    );
  }
  for (const entry of blank) {
    database.run(
      `UPDATE entry SET json = ? WHERE ${OF_LEDGER} AND seq = ?`,
      JSON.stringify(entry),
      tenant,
      client,
      entry.seq,
    );
  }
  return { written: true };
}
