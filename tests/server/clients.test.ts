import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { AppendedEntries, EntryPage, OpenedClient } from '#contracts/api.ts';
import type { ClientList } from '#contracts/clients.ts';
import type { Entry } from '#domain/entry.ts';
import { addDays, dayOf } from '#domain/time.ts';
import { entry, NOW } from '../support/entries.ts';
import { type Call, startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let jana: Call;
beforeEach(async () => {
  server = await startServer();
  jana = await server.as('jana');
});
afterEach(() => server.stop());

function create(
  id: string,
  fields: { name?: string; domains?: string[]; archived?: boolean } = {},
  by = jana,
) {
  return by<AppendedEntries>('POST', '/api/clients', {
    id,
    entry: entry('client-described', { id: `${id}-described`, ...fields }),
  });
}

function write(id: string, entries: Entry[], by = jana) {
  return by<AppendedEntries>('POST', `/api/clients/${id}/entries`, { entries });
}

const open = (id: string, by = jana) => by<OpenedClient>('GET', `/api/clients/${id}`);
const list = async (query = '', by = jana) => (await by<ClientList>('GET', `/api/clients${query}`)).body;
const names = ({ clients }: ClientList) => clients.map(({ name }) => name);

test('a client is created, written to and opened', async () => {
  expect(await create('c1')).toMatchObject({
    status: 201,
    headers: { location: '/api/clients/c1' },
    body: { seq: 1, entries: [{ id: 'c1-described', seq: 1 }] },
  });
  const entries = [entry('note-taken', { id: 'n1' }), entry('commitment-made', { id: 'k1' })];
  expect(await write('c1', entries)).toMatchObject({
    status: 200,
    body: {
      seq: 3,
      entries: [
        { id: 'n1', seq: 2 },
        { id: 'k1', seq: 3 },
      ],
    },
  });
  const opened = await open('c1');
  expect(opened).toMatchObject({ status: 200, headers: { etag: '"3"' }, body: { seq: 3 } });
  expect(opened.body.dossier.commitments).toMatchObject([{ id: 'k1' }]);
  expect(opened.body.entries.map(({ id }) => id)).toEqual(['k1', 'n1', 'c1-described']);
  expect(opened.body.entries[1]).toEqual({
    ...entries[0],
    seq: 2,
    by: { userId: 'jana', name: 'Jana Lindner' },
    recordedAt: NOW,
  });
});

test('the same again is answered the same and stored once', async () => {
  await create('c1');
  expect((await create('c1')).status).toBe(200);
  const entries = [entry('note-taken', { id: 'n1' }), entry('note-taken', { id: 'n2' })];
  const first = await write('c1', entries);
  expect((await write('c1', entries)).body).toEqual(first.body);
  await write('c1', [entry('note-taken', { id: 'n3' })]);
  expect((await write('c1', entries)).body.entries).toEqual(first.body.entries);
  expect((await open('c1')).body.seq).toBe(4);
});

test('whoever has the latest version gets no body', async () => {
  await create('c1');
  const ask = (known: string) => jana('GET', '/api/clients/c1', undefined, { 'if-none-match': known });
  for (const known of ['"1"', 'W/"1"', '"9", "1"']) {
    expect(await ask(known)).toMatchObject({ status: 304, text: '', headers: { etag: '"1"' } });
  }
  expect((await ask('"2"')).status).toBe(200);
  await write('c1', [entry('note-taken', { id: 'n1' })]);
  expect((await ask('"1"')).status).toBe(200);
});

test('the ledger can be read forwards from a place and backwards from another', async () => {
  await create('c1');
  await write(
    'c1',
    [1, 2, 3, 4].map((number) => entry('note-taken', { id: `n${number}` })),
  );
  const page = async (query: string) => {
    const { body } = await jana<EntryPage>('GET', `/api/clients/c1/entries${query}`);
    return { seqs: body.entries.map(({ seq }) => seq), seq: body.seq };
  };
  expect(await page('')).toEqual({ seqs: [5, 4, 3, 2, 1], seq: 5 });
  expect(await page('?after=2')).toEqual({ seqs: [3, 4, 5], seq: 5 });
  expect(await page('?after=2&limit=1')).toEqual({ seqs: [3], seq: 5 });
  expect(await page('?before=4&limit=2')).toEqual({ seqs: [3, 2], seq: 5 });
  expect(await page('?after=5')).toEqual({ seqs: [], seq: 5 });
});

test('eight people write to one client at once and nothing is lost or counted twice', async () => {
  await create('c1');
  const writers = Array.from({ length: 8 }, async (_, writer) => {
    for (let turn = 0; turn < 5; turn += 1) {
      expect((await write('c1', [entry('note-taken', { id: `w${writer}-${turn}` })])).status).toBe(200);
    }
  });
  await Promise.all(writers);
  const { body } = await jana<EntryPage>('GET', '/api/clients/c1/entries?after=0&limit=200');
  expect(body.entries.map(({ seq }) => seq)).toEqual(Array.from({ length: 41 }, (_, index) => index + 1));
  expect((await list()).clients[0]?.seq).toBe(41);
});

test('a lead reviews a renewal, a manager does not', async () => {
  await create('c1');
  const review = [entry('renewal-reviewed', { id: 'r1' })];
  expect((await write('c1', review)).status).toBe(403);
  expect((await write('c1', review, await server.as('miriam'))).status).toBe(200);
  expect((await open('c1')).body.dossier.review).toMatchObject({
    verdict: 'renew',
    by: { userId: 'miriam' },
  });
});

describe('the list of clients', () => {
  test('comes in the order of names, as people sort them', async () => {
    await create('c1', { name: 'zeta' });
    await create('c2', { name: 'Ölmann' });
    await create('c3', { name: 'Nord 10' });
    await create('c4', { name: 'Nord 9' });
    await create('c5', { name: 'Alpha' });
    await create('c6', { name: 'alpha' });
    expect(names(await list())).toEqual(['alpha', 'Alpha', 'Nord 9', 'Nord 10', 'Ölmann', 'zeta']);
  });

  test('is gone through page by page, with every client once', async () => {
    for (let number = 1; number <= 7; number += 1)
      await create(`c${number}`, { name: `Gleich ${number % 2}` });
    const seen: string[] = [];
    let after = '';
    do {
      const page = await list(`?limit=3${after && `&after=${after}`}`);
      seen.push(...page.clients.map(({ id }) => id));
      after = page.next ?? '';
    } while (after);
    expect(seen).toEqual(['c2', 'c4', 'c6', 'c1', 'c3', 'c5', 'c7']);
  });

  test.each([
    ['hartwig', ['Hartwig Teile GmbH']],
    ['TEILE hart', ['Hartwig Teile GmbH']],
    ['müll', ['Müller & Söhne']],
    ['muller', ['Müller & Söhne']],
    ['sohne.example', ['Müller & Söhne']],
    ['nobody', []],
    ['%', []],
    ['', ['Hartwig Teile GmbH', 'Müller & Söhne']],
  ])('searched for %j shows %j', async (search, found) => {
    await create('c1', { name: 'Hartwig Teile GmbH', domains: ['hartwig-teile.example'] });
    await create('c2', { name: 'Müller & Söhne', domains: ['sohne.example', 'mueller.example'] });
    expect(names(await list(`?${new URLSearchParams({ search })}`))).toEqual(found);
  });

  const today = dayOf(NOW);
  const long = (days: number) => `${addDays(today, -days)}T09:00:00+01:00`;
  test.each<[string, Entry[], string[]]>([
    ['nothing special', [], []],
    ['an incident', [entry('incident-reported', { id: 'i1' })], ['incident']],
    [
      'an incident that is resolved',
      [entry('incident-reported', { id: 'i1' }), entry('incident-resolved', { id: 'i2', incidentId: 'i1' })],
      [],
    ],
    ['a crisis', [entry('signal-raised', { id: 's1', signal: 'layoffs' })], ['crisis']],
    ['a crisis of 180 days ago', [entry('signal-raised', { id: 's1', at: long(180) })], ['crisis']],
    ['a crisis of 181 days ago', [entry('signal-raised', { id: 's1', at: long(181) })], []],
    [
      'a cancellation that was taken back',
      [
        entry('signal-raised', { id: 's1', signal: 'wants-to-cancel' }),
        entry('signal-resolved', { id: 's2', signalId: 's1' }),
      ],
      [],
    ],
    ['wishes to reduce', [entry('signal-raised', { id: 's1', signal: 'wants-to-reduce' })], ['cancellation']],
    ['praise', [entry('signal-raised', { id: 's1', signal: 'praise' })], []],
    ['a renewal in 90 days', [entry('renewal-set', { id: 'r1', on: addDays(today, 90) })], ['renewal-due']],
    ['a renewal in 91 days', [entry('renewal-set', { id: 'r1', on: addDays(today, 91) })], []],
    ['a renewal of yesterday', [entry('renewal-set', { id: 'r1', on: addDays(today, -1) })], []],
    ['the end', [entry('client-described', { id: 'e2', archived: true })], ['archived']],
  ])('marks a client with %s', async (_, entries, flags) => {
    await create('c1');
    if (entries.length > 0) await write('c1', entries);
    expect((await list()).clients).toMatchObject([{ id: 'c1', flags }]);
  });

  test('shows who serves a client, its renewal and its latest place', async () => {
    await create('c1');
    await write('c1', [
      entry('manager-changed', { id: 'm1', userId: 'jana', name: 'Jana Lindner' }),
      entry('renewal-set', { id: 'r1', on: '2027-08-01' }),
      entry('client-described', { id: 'e2', name: 'Hartwig Technik GmbH' }),
    ]);
    expect((await list()).clients).toEqual([
      {
        id: 'c1',
        name: 'Hartwig Technik GmbH',
        domains: ['hartwig-teile.example'],
        manager: { userId: 'jana', name: 'Jana Lindner' },
        renewalOn: '2027-08-01',
        flags: [],
        seq: 4,
      },
    ]);
  });
});

test('nothing of one tenant is seen in another', async () => {
  await create('c1');
  const stranger = await server.as('stranger');
  const unknown = await stranger('GET', '/api/clients/never-was');
  expect((await stranger('GET', '/api/clients/c1')).text).toBe(unknown.text);
  expect(await list('', stranger)).toEqual({ clients: [] });
  expect((await write('c1', [entry('note-taken', { id: 'n1' })], stranger)).status).toBe(404);
  expect((await create('c1', { name: 'Eigener' }, stranger)).status).toBe(201);
  expect(names(await list('', stranger))).toEqual(['Eigener']);
  expect(names(await list())).toEqual(['Hartwig Teile GmbH']);
  expect((await open('c1')).body.seq).toBe(1);
});
