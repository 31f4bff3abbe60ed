import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite';
import { StoreUnavailable } from './ledger-store.ts';

export type SqliteRow = Record<string, SQLOutputValue>;

/** Result codes that say that the file cannot be used now: locked, broken disk, disk full, no longer there. */
const UNAVAILABLE = new Set([5, 6, 10, 13, 14]);

/** A connection that prepares each statement once and tells a file that does not answer from a bug. */
export class SqliteDatabase {
  readonly #connection: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(connection: DatabaseSync) {
    this.#connection = connection;
  }

  one(sql: string, ...values: SQLInputValue[]): SqliteRow | undefined {
    return answered(() => this.#prepared(sql).get(...values));
  }

  all(sql: string, ...values: SQLInputValue[]): SqliteRow[] {
    return answered(() => this.#prepared(sql).all(...values));
  }

  /** Answers how many rows were changed. */
  run(sql: string, ...values: SQLInputValue[]): number {
    return answered(() => Number(this.#prepared(sql).run(...values).changes));
  }

  /** Runs statements that are not worth preparing, several at once if need be. */
  script(sql: string): void {
    answered(() => this.#connection.exec(sql));
  }

  /** Does the work as one step, alone among all writers: all of it is kept, or nothing if it throws. */
  transaction<T>(work: () => T): T {
    this.run('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.run('COMMIT');
      return result;
    } catch (error) {
      if (this.#connection.isTransaction) this.run('ROLLBACK');
      throw error;
    }
  }

  /** Empties the write-ahead log, where what was just removed can still be read. */
  forgetRemoved(): void {
    this.script('PRAGMA wal_checkpoint(TRUNCATE)');
  }

  #prepared(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#connection.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}

function answered<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (UNAVAILABLE.has(resultCode(error))) {
      throw new StoreUnavailable('SQLite does not answer', { cause: error });
    }
    throw error;
  }
}

/** SQLite's result code without what extends it; 0 if the error is none of SQLite's. */
function resultCode(error: unknown): number {
  return typeof error === 'object' && error !== null && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
}
