import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type LedgerKey, type LedgerStore, StoreUnavailable } from '#server/storage/ledger-store.ts';
import { openSqlite } from '#server/storage/sqlite.ts';
import { entry } from '../../support/entries.ts';
import { addEntries, aLedger, appendAll, notes, seqs } from '../../support/ledgers.ts';
import { storageContract } from './contract.ts';
import { countStatements } from './counted-sqlite.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'augenhoehe-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('SQLite keeps the storage contract', () => {
  storageContract(async () => {
    const { calls, stop } = countStatements();
    return {
      open: async () => openSqlite(join(folder, 'contract.sqlite')),
      calls,
      stop: async () => stop(),
    };
  });
});

const HARTWIG = { tenant: 'agency', client: 'hartwig' };

describe('a SQLite file', () => {
  test('holds every acknowledged entry after the process was killed', async () => {
    const file = join(folder, 'killed.sqlite');
    const acknowledged: string[] = [];
    for (const [round, afterLines] of [40, 1, 75].entries()) {
      acknowledged.push(...(await appendNotes(file, `round${round}`, 1_000_000, afterLines)));
    }
    const store = openSqlite(file);
    const stored = await store.entries(HARTWIG, { after: 0, limit: 10_000 });
    expect(acknowledged.length).toBeGreaterThan(115);
    expect(stored.map(({ id, seq }) => `${id} ${seq}`)).toEqual(expect.arrayContaining(acknowledged));
    expect(stored.map(({ seq }) => seq)).toEqual(stored.map((_, index) => index + 1));
    expect((await store.head(HARTWIG))?.dossier?.seq).toBe(stored.length);
    await store.close();
  });

  test('is opened, made and written by several processes at once', async () => {
    const file = join(folder, 'shared.sqlite');
    const lines = await Promise.all(['a', 'b', 'c', 'd'].map((writer) => appendNotes(file, writer, 15)));
    const store = openSqlite(file);
    const stored = await store.entries(HARTWIG, { after: 0, limit: 1000 });
    expect(
      stored
        .map(({ id, seq }) => `${id} ${seq}`)
        .slice(1)
        .toSorted(),
    ).toEqual(lines.flat().toSorted());
    expect(stored.map(({ seq }) => seq)).toEqual(Array.from({ length: 61 }, (_, index) => index + 1));
    await store.close();
  });

  test('reads no more the longer the ledger is, and writes one statement for each entry', async () => {
    const store = openSqlite(':memory:');
    const key = await aLedger(store);
    const counts: number[] = [];
    for (const [first, count] of [
      [100, 1],
      [200, 1],
      [300, 50],
    ] as const) {
      await addEntries(store, key, notes(first * 1000, 500));
      const { statements, stop } = countStatements();
      await appendAll(store, key, notes(first, count));
      counts.push(statements() - count);
      stop();
    }
    expect(counts).toEqual([6, 6, 6]); // Head; begin, head, known ids, new head, commit.
    await store.close();
  });

  test.each<[string, (store: LedgerStore, key: LedgerKey) => Promise<unknown>]>([
    [
      'a note that is removed',
      (store, key) => appendAll(store, key, [entry('note-removed', { id: 'r1', noteId: 'secret' })]),
    ],
    ['a client that is erased', (store, key) => store.erase(key)],
  ])('keeps nothing of %s', async (name, remove) => {
    const place = join(folder, name);
    const store = openSqlite(join(place, 'store.sqlite'));
    const key = await aLedger(store);
    const kept = await aLedger(store);
    await appendAll(store, key, [entry('note-taken', { id: 'secret', text: 'Streng vertraulich' })]);
    await appendAll(store, kept, [entry('note-taken', { id: 'n1', text: 'Darf bleiben' })]);
    const bytes = () =>
      readdirSync(place)
        .map((file) => readFileSync(join(place, file), 'latin1'))
        .join();
    expect(bytes()).toContain('Streng vertraulich');
    await remove(store, key);
    expect(bytes()).not.toContain('Streng vertraulich');
    expect(bytes()).toContain('Darf bleiben');
    await store.close();
  });

  test('of a later version is refused', () => {
    const file = join(folder, 'later.sqlite');
    const database = new DatabaseSync(file);
    database.exec('PRAGMA user_version = 99');
    database.close();
    expect(() => openSqlite(file)).toThrow(/later\.sqlite was written by a later version/);
  });

  test('that another process does not let go of is unavailable, and serves again afterwards', async () => {
    const file = join(folder, 'locked.sqlite');
    const store = openSqlite(file, { busyTimeoutMs: 20 });
    const key = await aLedger(store);
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    await expect(appendAll(store, key, notes(1, 1))).rejects.toThrow(StoreUnavailable);
    other.exec('ROLLBACK');
    other.close();
    await appendAll(store, key, notes(1, 1));
    expect(await seqs(store, key)).toEqual([1, 2]);
    await store.close();
  });
});

/**
 * Lets another process append so many notes, one at a time, and kills it as soon as it has printed so many
 * lines; answers all whole lines that it printed.
 */
async function appendNotes(
  file: string,
  writer: string,
  count: number,
  killAfter = Number.POSITIVE_INFINITY,
): Promise<string[]> {
  const script = join(process.cwd(), 'tests/server/storage/append-notes.ts');
  const child = spawn(process.execPath, [script, file, writer, String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.on('data', (chunk) => {
    printed += chunk;
    if (printed.split('\n').length > killAfter) child.kill('SIGKILL');
  });
  await once(child, 'close');
  return printed.split('\n').slice(0, -1);
}
