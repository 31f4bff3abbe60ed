import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { EntryPage } from '#contracts/api.ts';
import type { HandedOver, HandoverList } from '#contracts/handover.ts';
import { entry } from '../support/entries.ts';
import { type Call, startServer, type TestServer } from '../support/server.ts';

const TOM = { userId: 'tom', name: 'Tom Beck' };

let server: TestServer;
let jana: Call;
let tom: Call;
let miriam: Call;

/** Jana leaves: `a` is hers, `b` hers and confidential, `c` hers and archived; `d` is Tom's, `e` nobody's. */
beforeEach(async () => {
  server = await startServer();
  [jana, tom, miriam] = [await server.as('jana'), await server.as('tom'), await server.as('miriam')];
  const managers = { a: 'jana', b: 'jana', c: 'jana', d: 'tom', e: undefined };
  for (const [id, userId] of Object.entries(managers)) {
    const described = entry('client-described', { id: `${id}1`, name: `Kunde ${id}`, archived: id === 'c' });
    await jana('POST', '/api/clients', { id, entry: described });
    const name = userId === 'tom' ? TOM.name : 'Jana Lindner';
    const entries = [
      ...(userId ? [entry('manager-changed', { id: `${id}2`, userId, name })] : []),
      ...(id === 'b' ? [entry('access-set', { id: `${id}3`, colleagues: [] })] : []),
    ];
    if (userId) await jana('POST', `/api/clients/${id}/entries`, { entries });
  }
});
afterEach(() => server.stop());

function handOver(call: Call, clientIds: string[], to = TOM) {
  return call<HandedOver>('POST', '/api/handover', { from: 'jana', to, clientIds });
}

async function changes(client: string): Promise<string[]> {
  const { body } = await miriam<EntryPage>('GET', `/api/clients/${client}/entries?after=0`);
  return body.entries.flatMap((one) =>
    one.kind === 'manager-changed' ? `${one.userId} by ${one.by.userId}` : [],
  );
}

test('a lead sees who serves how many, and all clients of one of them', async () => {
  const { body } = await miriam<HandoverList>('GET', '/api/handover');
  expect(body).toEqual({
    managers: [
      { userId: 'jana', name: 'Jana Lindner', clients: 3 },
      { userId: 'tom', name: 'Tom Beck', clients: 1 },
    ],
  });
  const hers = await miriam<HandoverList>('GET', '/api/handover?userId=jana');
  expect(hers.body.clients?.map(({ id, flags }) => [id, ...flags])).toEqual([
    ['a'],
    ['b', 'confidential'],
    ['c', 'archived'],
  ]);
});

test('they come along, the confidential one too, and whoever left is out of it', async () => {
  const { body } = await handOver(miriam, ['a', 'b', 'c']);
  expect(body).toEqual({ handed: ['a', 'b', 'c'], left: [] });
  expect((await tom('GET', '/api/clients/b')).status).toBe(200);
  expect((await jana('GET', '/api/clients/b')).status).toBe(404);
  expect((await jana('GET', '/api/clients')).text).not.toMatch(/Kunde b/);
  expect(await changes('b')).toEqual(['jana by jana', 'tom by miriam']);
});

test('sent twice, and twice at once, it changes each client once', async () => {
  const answers = await Promise.all([handOver(miriam, ['a', 'b']), handOver(miriam, ['a', 'b'])]);
  for (const { body } of [...answers, await handOver(miriam, ['a', 'b', 'a'])]) {
    expect(body).toEqual({ handed: ['a', 'b'], left: [] });
  }
  expect(await changes('a')).toEqual(['jana by jana', 'tom by miriam']);
});

test('what is not the leaving manager’s stays as it is', async () => {
  const { body } = await handOver(miriam, ['d', 'e', 'never-was', 'a'], {
    userId: 'daniel',
    name: 'Daniel Weiß',
  });
  expect(body).toEqual({ handed: ['a'], left: ['d', 'e', 'never-was'] });
  expect(await changes('d')).toEqual(['tom by jana']);
});

test.each([
  ['nobody', { from: 'jana', to: TOM, clientIds: [] }, 'clientIds'],
  [
    'too many',
    { from: 'jana', to: TOM, clientIds: Array.from({ length: 201 }, (_, i) => `x${i}`) },
    'clientIds',
  ],
  ['to oneself', { from: 'tom', to: TOM, clientIds: ['d'] }, 'to.userId'],
])('refused: %s', async (_, body, path) => {
  expect(await miriam('POST', '/api/handover', body)).toMatchObject({
    status: 400,
    body: { fields: [{ path }] },
  });
});

test('it is a lead’s', async () => {
  expect((await handOver(jana, ['a'])).status).toBe(403);
  expect((await jana('GET', '/api/handover')).status).toBe(403);
});
