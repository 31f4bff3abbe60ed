import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { pino } from 'pino';
import type { BaseRates } from '#contracts/base-rates.ts';
import type { Renewals } from '#contracts/renewals.ts';
import { append, createClient } from '#server/ledger.ts';
import { catchUp, inStep } from '#server/projections/in-step.ts';
import type { LedgerStore } from '#server/storage/ledger-store.ts';
import { openSqlite } from '#server/storage/sqlite.ts';
import { entry, JANA, NOW, on } from '../support/entries.ts';
import { addEntries } from '../support/ledgers.ts';
import { type Call, startServer, type TestServer } from '../support/server.ts';

const KEY = { tenant: 'local-agency', client: 'c1' };
const now = () => NOW;

let server: TestServer;
let miriam: Call;
/** The same file without anything that keeps the lists in step, as a process has it that dies after an append. */
let ledgers: LedgerStore;
beforeEach(async () => {
  server = await startServer();
  miriam = await server.as('miriam');
  ledgers = openSqlite(server.file);
  await createClient({ store: ledgers, now }, KEY, entry('client-described', { id: 'd1' }), JANA);
  await addEntries(ledgers, KEY, [
    entry('renewal-set', { id: 'r1', on: '2026-12-22' }),
    ...Array.from({ length: 45 }, (_, index) =>
      entry('contact-made', {
        id: `t${index}`,
        at: on(`2026-10-${String((index % 28) + 1).padStart(2, '0')}`),
      }),
    ),
    entry('expectation-proposed', { id: 'x1' }),
    entry('expectation-agreed', { id: 'x2' }),
    entry('expectation-closed', { id: 'x3' }),
  ]);
});
afterEach(async () => {
  await ledgers.close();
  await server.stop();
});

async function shown() {
  const { renewals } = (await miriam<Renewals>('GET', '/api/renewals')).body;
  const { closed } = (await miriam<BaseRates>('GET', '/api/base-rates')).body;
  return [renewals.map(({ clientId, contact }) => [clientId, contact.days.length]), closed];
}

const WHOLE = [[['c1', 45]], 1];

test('what the lists lack is put right when the client is opened', async () => {
  expect(await shown()).toEqual([[], 0]);
  await miriam('GET', '/api/clients/c1');
  expect(await shown()).toEqual(WHOLE);

  await append({ store: ledgers, now }, KEY, [entry('entry-undone', { id: 'u1', entryId: 'x3' })], JANA);
  await append({ store: ledgers, now }, KEY, [entry('contact-made', { id: 'late' })], JANA);
  await miriam('GET', '/api/clients/c1');
  expect(await shown()).toEqual([[['c1', 46]], 0]);
});

test('a release that did not know of renewals leaves nothing behind: a start makes the lists', async () => {
  await miriam('GET', '/api/clients/c1');
  await ledgers.clearTable(KEY.tenant, 'renewals');
  await ledgers.clearTable(KEY.tenant, 'closed-expectations');
  expect(await shown()).toEqual([[], 0]);
  await catchUp(inStep(ledgers, pino({ level: 'silent' })), new AbortController().signal);
  expect(await shown()).toEqual(WHOLE);
});

test('an append whose row could not be written is in the next one', async () => {
  await miriam('GET', '/api/clients/c1');
  const log = pino({ level: 'silent' });
  const broken = { ...ledgers, putRows: () => Promise.reject(new Error('The list is full.')) };
  const early = entry('contact-made', { id: 'early', at: on('2026-01-05') });
  await append({ store: inStep(broken, log), now }, KEY, [early], JANA);
  expect(await shown()).toEqual(WHOLE);
  await append({ store: inStep(ledgers, log), now }, KEY, [entry('note-taken', { id: 'n1' })], JANA);
  expect(await shown()).toEqual([[['c1', 46]], 1]);
});
