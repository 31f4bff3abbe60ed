import { DatabaseSync, StatementSync } from 'node:sqlite';

/** Counts what Node's SQLite is asked for from now on; the adapter notices nothing of it. */
export function countStatements() {
  const statements: string[] = [];
  const { get, all, run } = StatementSync.prototype;
  const { exec } = DatabaseSync.prototype;
  function counted<Values extends unknown[], T>(method: (...values: Values) => T) {
    return function (this: StatementSync, ...values: Values): T {
      statements.push(this.sourceSQL);
      return method.apply(this, values);
    };
  }
  Object.assign(StatementSync.prototype, { get: counted(get), all: counted(all), run: counted(run) });
  DatabaseSync.prototype.exec = function (this: DatabaseSync, sql: string) {
    statements.push(sql);
    return exec.call(this, sql);
  };
  return {
    statements: () => statements.length,
    calls: () => callsOf(statements),
    stop: () => {
      Object.assign(StatementSync.prototype, { get, all, run });
      DatabaseSync.prototype.exec = exec;
    },
  };
}

/** A statement of its own is a call, and so is a transaction with all of its statements. */
function callsOf(statements: readonly string[]): number {
  let calls = 0;
  let isInTransaction = false;
  for (const sql of statements) {
    if (!isInTransaction) calls += 1;
    if (sql.startsWith('BEGIN')) isInTransaction = true;
    if (sql === 'COMMIT' || sql === 'ROLLBACK') isInTransaction = false;
  }
  return calls;
}
