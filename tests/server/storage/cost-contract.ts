import { beforeAll, expect, test } from '@jest/globals';
import { openClient } from '#server/ledger.ts';
import type { LedgerKey } from '#server/storage/ledger-store.ts';
import { entry } from '../../support/entries.ts';
import { aLedger, appendAll, notes } from '../../support/ledgers.ts';
import type { Running } from './contract.ts';

const LENGTHS = [10, 10_000];

export function costContract(running: Running): void {
  const ledgers = new Map<number, LedgerKey>();
  beforeAll(async () => {
    for (const length of LENGTHS) ledgers.set(length, await aLedger(running.store, length));
  }, 60_000);

  /** How many storage calls it takes to do something with the ledger of this length. */
  async function callsOf(length: number, act: (key: LedgerKey) => Promise<unknown>): Promise<number> {
    const before = running.engine.calls();
    await act(ledgers.get(length) ?? { tenant: '', client: '' });
    return running.engine.calls() - before;
  }

  test.each(LENGTHS)('with %i entries, opening a client takes two storage calls', async (length) => {
    const { store } = running;
    const calls = await callsOf(length, async (key) => {
      const opened = await openClient({ store }, key);
      expect(opened?.seq).toBe(length);
      expect(opened?.entries).toHaveLength(Math.min(50, length));
    });
    expect(calls).toBe(2);
  });

  test.each(LENGTHS)('with %i entries, appending one or fifty takes two storage calls', async (length) => {
    const { store } = running;
    expect(await callsOf(length, (key) => appendAll(store, key, notes(20_001, 1)))).toBe(2);
    expect(await callsOf(length, (key) => appendAll(store, key, notes(20_002, 50)))).toBe(2);
  });

  test.each(LENGTHS)(
    'with %i entries, what a batch refers to within itself takes no further call',
    async (length) => {
      const { store } = running;
      const batch = [
        entry('note-taken', { id: 'fresh' }),
        entry('note-changed', { id: 'fresh-change', noteId: 'fresh' }),
        entry('signal-raised', { id: 'fresh-signal', evidence: 'fresh' }),
      ];
      expect(await callsOf(length, (key) => appendAll(store, key, batch))).toBe(2);
    },
  );
}
