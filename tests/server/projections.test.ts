import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { pino } from 'pino';
import type { ClientList } from '#contracts/clients.ts';
import { append, createClient } from '#server/ledger.ts';
import { catchUp, inStep } from '#server/projections/in-step.ts';
import { type LedgerStore, StoreUnavailable } from '#server/storage/ledger-store.ts';
import { openSqlite } from '#server/storage/sqlite.ts';
import { entry, JANA, NOW } from '../support/entries.ts';
import { run } from '../support/process.ts';
import { type Call, startServer, type TestServer } from '../support/server.ts';

const TENANT = 'local-agency';
const now = () => NOW;

let server: TestServer;
let jana: Call;
/** The same file without anything that keeps the list in step, as a process has it that dies after an append. */
let ledgers: LedgerStore;
beforeEach(async () => {
  server = await startServer();
  jana = await server.as('jana');
  ledgers = openSqlite(server.file);
});
afterEach(async () => {
  await ledgers.close();
  await server.stop();
});

const list = async () => (await jana<ClientList>('GET', '/api/clients')).body.clients;

async function create(client: string, name: string): Promise<void> {
  const described = entry('client-described', { id: `${client}-described`, name });
  await createClient({ store: ledgers, now }, { tenant: TENANT, client }, described, JANA);
}

test('a client that the list lacks or shows as it was is put right when it is opened', async () => {
  await create('c1', 'Hartwig Teile GmbH');
  expect(await list()).toEqual([]);
  await jana('GET', '/api/clients/c1');
  expect(await list()).toMatchObject([{ id: 'c1', name: 'Hartwig Teile GmbH', seq: 1 }]);

  const renamed = entry('client-described', { id: 'e2', name: 'Hartwig Technik GmbH' });
  await append({ store: ledgers, now }, { tenant: TENANT, client: 'c1' }, [renamed], JANA);
  expect(await list()).toMatchObject([{ name: 'Hartwig Teile GmbH', seq: 1 }]);
  await jana('GET', '/api/clients/c1');
  expect(await list()).toMatchObject([{ name: 'Hartwig Technik GmbH', seq: 2 }]);
});

test('a start puts the whole list right', async () => {
  await create('c1', 'Erste');
  await create('c2', 'Zweite');
  await catchUp(inStep(ledgers, pino({ level: 'silent' })), new AbortController().signal);
  expect(await list()).toMatchObject([{ name: 'Erste' }, { name: 'Zweite' }]);
});

test('an append counts even when the list cannot be written', async () => {
  const lines: string[] = [];
  const log = pino({ level: 'warn' }, { write: (line: string) => lines.push(line) });
  const broken = { ...ledgers, putRows: () => Promise.reject(new Error('The list is full.')) };
  const key = { tenant: TENANT, client: 'c1' };
  const described = entry('client-described', { id: 'e1' });
  const created = await createClient({ store: inStep(broken, log), now }, key, described, JANA);
  expect(created.ok).toBe(true);
  expect(lines).toHaveLength(1);
  expect(await list()).toEqual([]);
  await jana('GET', '/api/clients/c1');
  expect(await list()).toMatchObject([{ id: 'c1' }]);
});

test('a client counts as confidential only when the list says so', async () => {
  await create('c1', 'Geheim AG');
  let isBroken = true;
  const put: LedgerStore['putRows'] = (...rows) =>
    isBroken ? Promise.reject(new Error('The list is full.')) : ledgers.putRows(...rows);
  const deps = { store: inStep({ ...ledgers, putRows: put }, pino({ level: 'silent' })), now };
  const key = { tenant: TENANT, client: 'c1' };
  const set = [entry('access-set', { id: 'a1', colleagues: [] })];
  await expect(append(deps, key, set, JANA)).rejects.toThrow(StoreUnavailable);
  isBroken = false;
  expect(await append(deps, key, set, JANA)).toMatchObject({ ok: true, value: { seq: 2 } });
  expect((await ledgers.row(TENANT, 'clients', 'c1'))?.value).toMatchObject({
    access: { confidential: true },
  });
});

test('a slow write of an older state never replaces a newer one', async () => {
  const delays: number[] = [];
  const slow: LedgerStore = {
    ...ledgers,
    async putRows(...rows) {
      await new Promise((resolve) => setTimeout(resolve, delays.shift()));
      await ledgers.putRows(...rows);
    },
  };
  const deps = { store: inStep(slow, pino({ level: 'silent' })), now };
  const key = { tenant: TENANT, client: 'c1' };
  await create('c1', 'Hartwig Teile GmbH');
  await deps.store.head(key);
  delays.push(50, 0);
  await Promise.all(['n1', 'n2'].map((id) => append(deps, key, [entry('note-taken', { id })], JANA)));
  expect(await list()).toMatchObject([{ id: 'c1', seq: 3 }]);
});

test('an erased client is off the list', async () => {
  await create('c1', 'Hartwig Teile GmbH');
  await jana('GET', '/api/clients/c1');
  await server.store.erase({ tenant: TENANT, client: 'c1' });
  expect(await list()).toEqual([]);
  await create('c1', 'Wieder da');
  await jana('GET', '/api/clients/c1');
  expect(await list()).toMatchObject([{ name: 'Wieder da', seq: 1 }]);
});

test('npm run rebuild makes all lists again from the ledgers', async () => {
  await create('c1', 'Erste');
  await create('c2', 'Zweite');
  await ledgers.putRows(TENANT, 'clients', [{ key: 'c9', value: { name: 'Von früher' } }]);
  const rebuilding = run('scripts/rebuild.ts', { DATA_DIR: server.file.replace(/\/[^/]*$/, '') });
  expect(await rebuilding.ended).toBe(0);
  expect(rebuilding.stdout()).toBe('local-agency: clients 2, linked meetings 0\n');
  expect(await list()).toMatchObject([{ name: 'Erste' }, { name: 'Zweite' }]);
  expect(await ledgers.row(TENANT, 'clients', 'c9')).toBeNull();
});
