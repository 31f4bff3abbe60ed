import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { TrailPage } from '#contracts/trail.ts';
import { LOCAL_TENANT } from '#server/auth/local.ts';
import { openSqlite } from '#server/storage/sqlite.ts';
import { entry, NOW } from '../support/entries.ts';
import { startProcess } from '../support/process.ts';
import { type Call, type LocalUser, type Settings, startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let now: string;
beforeEach(() => {
  now = NOW;
});
afterEach(() => server.stop());

/** A server with Jana's client `c1` and Jana's confidential client `c2`. */
async function start(settings: Settings = {}): Promise<Record<'jana' | 'tom' | 'miriam' | 'stranger', Call>> {
  server = await startServer({ now: () => now, ...settings });
  const as = (user: LocalUser) => server.as(user);
  const jana = await as('jana');
  for (const id of ['c1', 'c2']) {
    await jana('POST', '/api/clients', { id, entry: entry('client-described', { id: `${id}-d` }) });
    const entries = [
      entry('manager-changed', { id: `${id}-m` }),
      entry('note-taken', { id: `${id}-n`, text: 'Die Linie 2 steht.' }),
      ...(id === 'c2' ? [entry('access-set', { id: 'c2-a', colleagues: [] })] : []),
    ];
    expect((await jana('POST', `/api/clients/${id}/entries`, { entries })).status).toBe(200);
  }
  return { jana, tom: await as('tom'), miriam: await as('miriam'), stranger: await as('stranger') };
}

/** What the trail says, newest first: who, what, on which client, which route. */
async function trailOf(call: Call) {
  const { body } = await call<TrailPage>('GET', '/api/trail');
  return body.records.map(({ by, what, clientId, route }) =>
    [by.userId, what, clientId, route].filter((part) => part !== undefined).join(' '),
  );
}

describe('what is recorded', () => {
  type Doing = (people: Awaited<ReturnType<typeof start>>) => Promise<unknown>;
  const playbook = { changes: {}, own: [] };
  test.each<[string, Doing, string[]]>([
    ['its manager reads a client', ({ jana }) => jana('GET', '/api/clients/c1'), []],
    ['a colleague reads a client', ({ tom }) => tom('GET', '/api/clients/c1'), ['tom client-read c1']],
    ['a lead reads a client', ({ miriam }) => miriam('GET', '/api/clients/c2'), ['miriam client-read c2']],
    ['someone reads entries', ({ tom }) => tom('GET', '/api/clients/c1/entries'), ['tom client-read c1']],
    [
      'someone asks for the briefing',
      ({ tom }) => tom('GET', '/api/clients/c1/briefing'),
      ['tom client-read c1'],
    ],
    ['someone looks at the list', ({ tom }) => tom('GET', '/api/clients?search=hartwig'), []],
    ['someone asks for what is not there', ({ tom }) => tom('GET', '/api/clients/never-was'), []],
    [
      'an outsider asks for a confidential client',
      ({ tom }) => tom('GET', '/api/clients/c2'),
      ['tom refusal c2'],
    ],
    [
      'an outsider writes to it',
      ({ tom }) => tom('POST', '/api/clients/c2/entries', { entries: [entry('note-taken', { id: 't' })] }),
      ['tom refusal c2'],
    ],
    [
      'an outsider makes a client of its id',
      ({ tom }) => tom('POST', '/api/clients', { id: 'c2', entry: entry('client-described', { id: 't' }) }),
      ['tom refusal c2'],
    ],
    [
      'a manager does what is a lead’s',
      ({ tom }) => tom('GET', '/api/trail'),
      ['tom refusal GET /api/trail'],
    ],
    [
      'a manager reviews a renewal',
      ({ jana }) =>
        jana('POST', '/api/clients/c1/entries', { entries: [entry('renewal-reviewed', { id: 'r' })] }),
      ['jana refusal c1 POST /api/clients/:id/entries'],
    ],
    [
      'a lead changes the playbook',
      ({ miriam }) => miriam('PUT', '/api/playbook', playbook, { 'if-match': '"0"' }),
      ['miriam playbook-changed'],
    ],
    ['someone from elsewhere asks', ({ stranger }) => stranger('GET', '/api/clients/c1'), []],
  ])('%s', async (_, act, expected) => {
    const people = await start();
    await act(people);
    expect(await trailOf(people.miriam)).toEqual(expected);
    expect(await trailOf(people.stranger)).toEqual([]);
  });

  test('no word of what people wrote', async () => {
    const { tom, miriam } = await start();
    await tom('GET', '/api/clients/c1');
    const { body, text } = await miriam<TrailPage>('GET', '/api/trail');
    expect(body.records).toEqual([
      { at: NOW, by: { userId: 'tom', name: 'Tom Beck' }, what: 'client-read', clientId: 'c1' },
    ]);
    expect(text).not.toMatch(/Hartwig|Linie/);
  });

  test('an open panel leaves one record an hour', async () => {
    const { tom, miriam } = await start();
    for (let minute = 0; minute < 130; minute += 10) {
      now = new Date(Date.parse(NOW) + minute * 60_000).toISOString();
      await tom('GET', '/api/clients/c1', undefined, { 'if-none-match': '"3"' });
      await tom('GET', '/api/clients/c1/entries?after=3');
    }
    expect(await trailOf(miriam)).toEqual(Array(3).fill('tom client-read c1'));
  });
});

test('it is read newest first, in pages, by leads alone', async () => {
  const { tom, jana, miriam } = await start();
  for (let read = 0; read < 5; read += 1) {
    now = new Date(Date.parse(NOW) + read * 2 * 3_600_000).toISOString();
    await tom('GET', '/api/clients/c1');
  }
  const times: string[] = [];
  let next: string | undefined = '';
  while (next !== undefined) {
    const after = next && `&after=${encodeURIComponent(next)}`;
    const page: { body: TrailPage } = await miriam<TrailPage>('GET', `/api/trail?limit=2${after}`);
    times.push(...page.body.records.map(({ at }) => at));
    next = page.body.next;
  }
  expect(times).toHaveLength(5);
  expect(times).toEqual(times.toSorted().reverse());
  expect((await jana('GET', '/api/trail')).status).toBe(403);
});

test('it forgets what is older than 400 days when it starts', async () => {
  const { tom } = await start();
  await tom('GET', '/api/clients/c1');
  await server.app.close();
  const rows = () => server.store.rows(LOCAL_TENANT, 'trail', { limit: 10 });
  const startOn = async (days: number) => {
    now = new Date(Date.parse(NOW) + days * 86_400_000).toISOString();
    const again = await startServer({ now: () => now, around: () => server.store });
    await again.app.close();
  };
  await startOn(399);
  expect(await rows()).toHaveLength(1);
  await startOn(401);
  expect(await rows()).toHaveLength(0);
});

describe('while the store', () => {
  test('is slow with it, requests are as quick as ever', async () => {
    const { tom } = await start({
      around: (store) => ({
        ...store,
        async putRows(tenant, table, put) {
          if (table === 'trail') await pause(1_500);
          return store.putRows(tenant, table, put);
        },
      }),
    });
    const begun = performance.now();
    for (let turn = 0; turn < 20; turn += 1) {
      expect((await tom('GET', turn % 2 ? '/api/clients/c2' : '/api/clients/c1')).status).toBe(
        turn % 2 ? 404 : 200,
      );
      await pause(10);
    }
    expect(performance.now() - begun).toBeLessThan(1_400);
  });

  test('refuses it, requests succeed, and all of it is written when the store is back, once', async () => {
    let isAway = true;
    const { tom, miriam } = await start({
      around: (store) => ({
        ...store,
        async putRows(tenant, table, put) {
          if (table === 'trail' && isAway) throw new Error('away');
          return store.putRows(tenant, table, put);
        },
      }),
    });
    expect((await tom('GET', '/api/clients/c1')).status).toBe(200);
    expect((await tom('GET', '/api/clients/c2')).status).toBe(404);
    expect(await trailOf(miriam)).toEqual([]);
    isAway = false;
    expect((await trailOf(miriam)).toSorted()).toEqual(['tom client-read c1', 'tom refusal c2']);
    expect(await trailOf(miriam)).toHaveLength(2);
  });
});

test('the server stops only when the last record is written, however slow and shaky the store', async () => {
  let tries = 0;
  const { jana } = await start({
    around: (store) => ({
      ...store,
      async putRows(tenant, table, put) {
        if (table === 'trail') await pause(300);
        if (table === 'trail' && ++tries < 3) throw new Error('away');
        return store.putRows(tenant, table, put);
      },
    }),
  });
  expect((await jana('GET', '/api/trail')).status).toBe(403);
  await server.app.close();
  expect(await server.store.rows(LOCAL_TENANT, 'trail', { limit: 10 })).toHaveLength(1);
});

test('nothing of it is lost on SIGTERM', async () => {
  server = await startServer();
  const dataDir = await mkdtemp(join(tmpdir(), 'augenhoehe-'));
  const running = await startProcess(dataDir, { DEMO: '0' });
  const refused = Array.from({ length: 60 }, () => running.call('GET', '/api/trail'));
  for (const answer of await Promise.all(refused)) expect(answer.status).toBe(403);
  running.child.kill('SIGTERM');
  expect(await running.ended).toBe(0);
  const store = openSqlite(join(dataDir, 'augenhoehe.sqlite'));
  expect(await store.rows(LOCAL_TENANT, 'trail', { limit: 100 })).toHaveLength(60);
  await store.close();
  await rm(dataDir, { recursive: true });
}, 30_000);
