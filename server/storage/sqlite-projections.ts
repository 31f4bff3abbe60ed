import type { LedgerStore, Row } from './ledger-store.ts';
import type { SqliteDatabase, SqliteRow } from './sqlite-database.ts';

type Projections = Pick<LedgerStore, 'row' | 'rows' | 'putRows' | 'addRow' | 'deleteRow' | 'clearTable'>;

/** Sorts behind every key. */
const LAST = '\u{10ffff}';

/** The projections in a SQLite file. */
export function sqliteProjections(database: SqliteDatabase): Projections {
  const one = (tenant: string, table: string, key: string) =>
    rowOf(
      database.one(
        'SELECT key, json FROM projection WHERE tenant = ? AND name = ? AND key = ?',
        tenant,
        table,
        key,
      ),
    );
  return {
    async row(tenant, table, key) {
      return one(tenant, table, key);
    },
    async rows(tenant, table, { prefix = '', from = '', after = '', limit }) {
      const rows = database.all(
        `SELECT key, json FROM projection WHERE tenant = ? AND name = ?
           AND key >= ? AND key < ? AND key >= ? AND key > ? ORDER BY key LIMIT ?`,
        tenant,
        table,
        prefix,
        prefix + LAST,
        from,
        after,
        limit,
      );
      return rows.flatMap((row) => rowOf(row) ?? []);
    },
    async putRows(tenant, table, rows) {
      database.transaction(() => {
        for (const { key, value } of rows) {
          database.run(
            'INSERT OR REPLACE INTO projection (tenant, name, key, json) VALUES (?, ?, ?, ?)',
            tenant,
            table,
            key,
            JSON.stringify(value),
          );
        }
      });
    },
    async addRow(tenant, table, row) {
      database.run(
        'INSERT OR IGNORE INTO projection (tenant, name, key, json) VALUES (?, ?, ?, ?)',
        tenant,
        table,
        row.key,
        JSON.stringify(row.value),
      );
      return one(tenant, table, row.key) ?? row;
    },
    async deleteRow(tenant, table, key) {
      database.run('DELETE FROM projection WHERE tenant = ? AND name = ? AND key = ?', tenant, table, key);
    },
    async clearTable(tenant, table) {
      database.run('DELETE FROM projection WHERE tenant = ? AND name = ?', tenant, table);
    },
  };
}

function rowOf(row: SqliteRow | undefined): Row | null {
  return row ? { key: String(row.key), value: JSON.parse(String(row.json)) } : null;
}
