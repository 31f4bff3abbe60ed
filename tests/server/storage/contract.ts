import { afterAll, beforeAll, describe } from '@jest/globals';
import type { LedgerStore } from '#server/storage/ledger-store.ts';
import { appendContract } from './append-contract.ts';
import { costContract } from './cost-contract.ts';
import { erasureContract } from './erasure-contract.ts';
import { keyContract } from './key-contract.ts';
import { ledgerContract } from './ledger-contract.ts';
import { projectionContract } from './projection-contract.ts';
import { upkeepContract } from './upkeep-contract.ts';

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
  describe('appending', () => appendContract(running));
  describe('ledgers', () => ledgerContract(running));
  describe('keys', () => keyContract(running));
  describe('costs', () => costContract(running));
  describe('erasing', () => erasureContract(running));
  describe('projections', () => projectionContract(running));
  describe('what a workspace keeps', () => upkeepContract(running));
}
