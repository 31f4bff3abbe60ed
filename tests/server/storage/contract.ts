import { afterAll, beforeAll, describe } from '@jest/globals';
import type { Entry } from '#domain/entry.ts';
import { type Appended, append, createClient } from '#server/ledger.ts';
import type { LedgerKey, LedgerStore } from '#server/storage/ledger-store.ts';
import { entry, JANA, NOW } from '../../support/entries.ts';
import { costContract } from './cost-contract.ts';
import { keyContract } from './key-contract.ts';
import { ledgerContract } from './ledger-contract.ts';
import { projectionContract } from './projection-contract.ts';

/** An engine under test. */
export type Engine = {
  /** Opens what the engine holds once more, as another process would. */
  open(): Promise<LedgerStore>;
  /** How often the engine was asked for something so far: requests, or statements and transactions. */
  calls(): number;
  stop(): Promise<void>;
};

/** The engine that runs while the tests do. */
export type Running = { engine: Engine; store: LedgerStore };

/** What every adapter of the storage port does, whatever its engine. */
export function storageContract(start: () => Promise<Engine>): void {
  const running = {} as Running; // Filled before the first test.
  beforeAll(async () => {
    running.engine = await start();
    running.store = await running.engine.open();
  });
  afterAll(async () => {
    await running.store.close();
    await running.engine.stop();
  });
  describe('ledgers', () => ledgerContract(running));
  describe('keys', () => keyContract(running));
  describe('costs', () => costContract(running));
  describe('projections', () => projectionContract(running));
}

let clients = 0;

/** A client that no other test uses. */
export function someClient(tenant = 'agency'): LedgerKey {
  clients += 1;
  return { tenant, client: `client-${clients}` };
}

/** A client of whom its description is known, and as many notes `n2`, `n3`, … as make a ledger of this length. */
export async function aLedger(store: LedgerStore, length = 1, key = someClient()): Promise<LedgerKey> {
  const begun = await createClient(
    { store, now: () => NOW },
    key,
    entry('client-described', { id: 'd1' }),
    JANA,
  );
  if (!begun.ok) throw new Error(`not begun: ${begun.error.code}`);
  await addNotes(store, key, 2, length - 1);
  return key;
}

/** Appends so many notes, fifty at a time. */
export async function addNotes(
  store: LedgerStore,
  key: LedgerKey,
  first: number,
  count: number,
): Promise<void> {
  const all = notes(first, count);
  for (let next = 0; next < count; next += 50) await appendAll(store, key, all.slice(next, next + 50));
}

/** So many notes, `n7`, `n8`, … */
export function notes(first: number, count: number): Entry[] {
  return Array.from({ length: count }, (_, index) => entry('note-taken', { id: `n${first + index}` }));
}

/** Appends entries and throws when they are refused. */
export async function appendAll(
  store: LedgerStore,
  key: LedgerKey,
  entries: readonly Entry[],
): Promise<Appended> {
  const result = await append({ store, now: () => NOW }, key, entries, JANA);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** The places of all entries of a ledger, oldest first. */
export async function seqs(store: LedgerStore, key: LedgerKey): Promise<number[]> {
  return (await store.entries(key, { after: 0, limit: 10_000 })).map(({ seq }) => seq);
}

/** All that comes, as a list. */
export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}
