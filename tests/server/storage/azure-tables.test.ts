import { odata, RestError, TableClient, type TableServiceClientOptions } from '@azure/data-tables';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { append } from '#server/ledger.ts';
import { openAzureTables } from '#server/storage/azure-tables.ts';
import { type LedgerKey, StoreUnavailable } from '#server/storage/ledger-store.ts';
import { type Azurite, startAzurite } from '../../support/azurite.ts';
import { entry, JANA, NOW } from '../../support/entries.ts';
import { addEntries, aLedger, appendAll, collect, notes, seqs, someClient } from '../../support/ledgers.ts';
import { storageContract } from './contract.ts';

type Policy = NonNullable<TableServiceClientOptions['additionalPolicies']>[number]['policy'];

let azurite: Azurite;
beforeAll(async () => {
  azurite = await startAzurite();
});
afterAll(() => azurite.stop());

describe('Azure Tables keeps the storage contract', () => {
  storageContract(async () => {
    let requests = 0;
    const count: Policy = {
      name: 'count',
      sendRequest: (request, next) => {
        requests += 1;
        return next(request);
      },
    };
    return { open: () => openWith(count), calls: () => requests, stop: async () => {} };
  });
});

describe('when the network fails', () => {
  test('an append whose answer is lost is sent again by the library and stored once', async () => {
    const store = await openWith(losingAnswers({ count: 1 }));
    const key = await aLedger(store);
    const raised = [
      entry('signal-raised', { id: 's1' }),
      entry('signal-resolved', { id: 's2', signalId: 's1' }),
    ];
    expect((await appendAll(store, key, raised)).entries).toEqual([
      { id: 's1', seq: 2 },
      { id: 's2', seq: 3 },
    ]);
    expect(await seqs(store, key)).toEqual([1, 2, 3]);
  });

  test('an append whose answer never comes is unavailable, and answered as stored when it is sent again', async () => {
    const healthy = await openWith();
    const key = await aLedger(healthy);
    await appendAll(healthy, key, [entry('signal-raised', { id: 's1' })]);
    const failing = await openWith(losingAnswers(), { maxRetries: 0 });
    const resolved = [entry('signal-resolved', { id: 's2', signalId: 's1' })];
    await expect(appendAll(failing, key, resolved)).rejects.toThrow(StoreUnavailable);
    expect((await appendAll(healthy, key, resolved)).entries).toEqual([{ id: 's2', seq: 3 }]);
    expect(await seqs(healthy, key)).toEqual([1, 2, 3]);
  });

  test.each([1, 2, 3, 5])(
    'an erasure cut short at its step %i leaves nothing to read or write and is finished by the next',
    async (step) => {
      const healthy = await openWith();
      const key = await aLedger(healthy, 300);
      const failing = await openWith(losingAnswers({ first: step, count: 1 }), { maxRetries: 0 });
      await expect(failing.erase(key)).rejects.toThrow(StoreUnavailable);
      expect(await healthy.head(key)).toBeNull();
      expect(await append({ store: healthy, now: () => NOW }, key, notes(900, 1), JANA)).toEqual({
        ok: false,
        error: { code: 'not-found' },
      });
      expect(await healthy.erase(key)).toBe(300);
      await aLedger(healthy, 300, key);
      expect(await seqs(healthy, key)).toHaveLength(300);
    },
  );

  test('a service that is not there is unavailable', async () => {
    const gone = await startAzurite();
    const store = await openAzureTables(gone, { retryOptions: { maxRetries: 0 } });
    await store.ready();
    await gone.stop();
    await expect(store.ready()).rejects.toThrow(StoreUnavailable);
    await expect(store.head(someClient())).rejects.toThrow(StoreUnavailable);
    await expect(appendAll(store, someClient(), notes(1, 1))).rejects.toThrow(StoreUnavailable);
  });
});

describe('rows', () => {
  test('take no more than Azure allows, and hold readable JSON', async () => {
    const store = await openWith();
    const key = await aLedger(store, 1, { tenant: 'rows', client: 'long' });
    await appendAll(store, key, [entry('note-taken', { id: 'n1', text: '"'.repeat(20_000) })]);
    for (let first = 0; first < 150; first += 50) {
      const promises = notes(first, 50).map(({ id }) =>
        entry('commitment-made', { id, what: 'ü'.repeat(2000) }),
      );
      await appendAll(
        store,
        key,
        promises.map((promise) => ({ ...promise, id: `k${promise.id}` })),
      );
    }
    const rows = await rowsOf(key);
    expect(Math.max(...rows.flatMap(({ pieces }) => pieces.map(({ length }) => length)))).toBeLessThan(
      32 * 1024,
    );
    const head = rows.find(({ rowKey }) => rowKey === 'H')?.pieces ?? [];
    expect(head.length).toBeGreaterThan(5);
    expect(JSON.parse(head.join(''))).toMatchObject({ seq: 152 });
    expect(rows.map(({ rowKey }) => rowKey)).toEqual(expect.arrayContaining(['E999999999998', 'In1']));
  });

  test.each([0, 1])('keep characters of two units whole wherever a property ends (%i)', async (shift) => {
    const store = await openWith();
    const key = await aLedger(store);
    const [before, behind] = ['x'.repeat(19_000 + shift), '😀'.repeat(10_000)];
    await appendAll(store, key, [
      entry('note-taken', { id: 'n1', text: before }),
      entry('note-taken', { id: 'n2', text: behind }),
    ]);
    expect(await store.entries(key, { limit: 2 })).toMatchObject([{ text: behind }, { text: before }]);
    const pieces = (await rowsOf(key)).flatMap((row) => row.pieces);
    expect(pieces.filter((piece) => !piece.isWellFormed())).toEqual([]);
  });

  test('that are too large together are refused, and nothing is stored', async () => {
    const store = await openWith();
    const key = await aLedger(store);
    const control = notes(1, 50).map((note) => ({ ...note, text: '\u0001'.repeat(20_000) }));
    expect(await append({ store, now: () => NOW }, key, control, JANA)).toEqual({
      ok: false,
      error: { code: 'too-large' },
    });
    expect(await seqs(store, key)).toEqual([1]);
    await appendAll(store, key, control.slice(0, 25));
    expect(await seqs(store, key)).toHaveLength(26);
  });

  test('of a note with more versions than a transaction takes are all blanked', async () => {
    const store = await openWith();
    const key = await aLedger(store);
    await appendAll(store, key, [entry('note-taken', { id: 'note', text: 'Geheim 0' })]);
    for (let first = 0; first < 250; first += 50) {
      const versions = Array.from({ length: 50 }, (_, index) =>
        entry('note-changed', { id: `v${first + index}`, noteId: 'note', text: `Geheim ${first + index}` }),
      );
      await appendAll(store, key, versions);
    }
    await addEntries(store, key, notes(1, 3));
    await appendAll(store, key, [entry('note-removed', { id: 'r1', noteId: 'note' })]);
    const all = await store.entries(key, { after: 0, limit: 1000 });
    expect(JSON.stringify(all)).not.toContain('Geheim');
    expect(all).toHaveLength(256);
  });
});

/** The rows of a ledger as they are stored, with the properties that together hold their JSON. */
async function rowsOf({ tenant, client }: LedgerKey) {
  const options = { allowInsecureConnection: true };
  const table = TableClient.fromConnectionString(azurite.connectionString, 'ledgers', options);
  const filter = odata`PartitionKey eq ${`${tenant} ${client}`}`;
  const rows = await collect(table.listEntities({ queryOptions: { filter } }));
  return rows.map((row) => ({
    rowKey: row.rowKey,
    pieces: Object.entries(row).flatMap(([name, text]) => (name.startsWith('text') ? [String(text)] : [])),
  }));
}

/** The tables of this test run's Azurite, opened with a policy that sees every request. */
function openWith(
  policy?: Policy,
  retryOptions: TableServiceClientOptions['retryOptions'] = { retryDelayInMs: 1 },
) {
  return openAzureTables(azurite, {
    retryOptions,
    additionalPolicies: policy ? [{ policy, position: 'perRetry' }] : [],
  });
}

/** Lets transactions take place without their answers arriving: so many, from the first or a later one on. */
function losingAnswers({ first = 1, count = Number.POSITIVE_INFINITY } = {}): Policy {
  let transactions = 0;
  return {
    name: 'losingAnswers',
    async sendRequest(request, next) {
      const response = await next(request);
      if (!request.url.endsWith('$batch')) return response;
      transactions += 1;
      if (transactions < first || transactions >= first + count) return response;
      throw new RestError('socket hang up', { code: 'ECONNRESET', request });
    },
  };
}
