import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import type { OpenedClient, ResolvedMeeting } from '#contracts/api.ts';
import type { MeetingList } from '#contracts/calendar.ts';
import type { ClientList } from '#contracts/clients.ts';
import type { DemoState } from '#contracts/demo.ts';
import type { Briefing } from '#domain/coaching/briefing.ts';
import { addDays } from '#domain/time.ts';
import { type Config, readConfig } from '#server/config.ts';
import { keepDemo } from '#server/demo/upkeep.ts';
import type { LedgerStore } from '#server/storage/ledger-store.ts';
import { entry } from '../support/entries.ts';
import { type Call, startServer, type TestServer } from '../support/server.ts';

jest.setTimeout(30_000);

const MONDAY = '2026-11-23T09:48:00+01:00';
const TUESDAY = `${addDays(MONDAY, 1)}${MONDAY.slice(10)}`;

let now: string;
let server: TestServer;
let jana: Call;
beforeEach(async () => {
  server = await startServer({ now: () => now });
  await itIs(MONDAY);
});
afterEach(() => server.stop());

async function itIs(instant: string): Promise<void> {
  now = instant;
  jana = await server.as('jana');
}

/** What happens at the start of the server. */
function start(demo: Config['demo'] = 'when-empty', store: LedgerStore = server.store): Promise<void> {
  const config = readConfig({});
  if (!config.ok) throw new Error(config.error.join(' '));
  return keepDemo({ store, config: { ...config.value, demo }, now: () => now });
}

const clients = async () => (await jana<ClientList>('GET', '/api/clients')).body.clients;
const open = async (id: string) => (await jana<OpenedClient>('GET', `/api/clients/${id}`)).body;
const meetings = async (call = jana) =>
  (await call<MeetingList>('GET', `/api/meetings?from=${now.slice(0, 10)}&to=${now.slice(0, 10)}`)).body
    .meetings;

async function idOf(name: string): Promise<string> {
  return (await clients()).find((client) => client.name.startsWith(name))?.id ?? `no ${name}`;
}

function addNote(clientId: string, id: string) {
  return jana('POST', `/api/clients/${clientId}/entries`, { entries: [entry('note-taken', { id })] });
}

async function addOwnClient() {
  const described = entry('client-described', {
    id: 'e1',
    name: 'Weinhof Sander',
    domains: ['weinhof-sander.example'],
  });
  expect((await jana('POST', '/api/clients', { id: 'own', entry: described })).status).toBe(201);
}

test('the first start fills an empty workspace, and the demo is marked as one', async () => {
  await start();
  const listed = await clients();
  expect(listed.map(({ flags }) => flags.includes('demo'))).toEqual(Array(8).fill(true));
  expect((await jana<DemoState>('GET', '/api/demo')).body).toEqual({ present: true });

  const { dossier, entries } = await open(await idOf('Hartwig'));
  expect(dossier.manager?.name).toBe('Jana Lindner');
  expect(new Set(entries.map(({ by }) => by.name))).toEqual(
    new Set(['Jana Lindner', 'Daniel Weiß', 'Miriam Vogt']),
  );
});

test('today’s meetings are there, linked where they should be, and lead to their briefings', async () => {
  await start();
  const today = await meetings();
  expect(today.map(({ title, clientName }) => [title, clientName])).toEqual([
    ['Abstimmung Newsletter', 'Hartwig Präzisionsteile GmbH'],
    ['Kennenlernen mit Ines Kroll', 'Praxisverbund Ahorn'],
    ['Anmeldung im neuen Programm', undefined],
    ['Wie es weitergeht', 'Kellermann Logistik GmbH'],
    ['Erstes Gespräch', 'Töpferei Lenz'],
    ['Neue Website für den Weinhof', undefined],
  ]);
  const [first, , unlinked, , , unknown] = today;
  const path = `/api/clients/${first?.clientId}/briefing?meetingId=${first?.meetingId}`;
  expect((await jana<Briefing>('GET', path)).body.situations[0]?.id).toBe('repeat-incident');
  const candidates = async (id = '') =>
    (await jana<ResolvedMeeting>('GET', `/api/meetings/${id}`)).body.candidates?.map(({ name, why }) => [
      name,
      why,
    ]);
  expect(await candidates(unlinked?.meetingId)).toEqual([
    ['Akademie am Wall gGmbH', 'n.soltau@akademie-am-wall.example'],
  ]);
  expect(await candidates(unknown?.meetingId)).toEqual([]);
});

test('its removal takes the demo and nothing else, and it does not come back by itself', async () => {
  await start();
  const demo = await clients();
  const unlinked = (await meetings()).find(({ title }) => title === 'Neue Website für den Weinhof');
  await addOwnClient();
  const link = { clientId: 'own', title: 'Weinhof', start: unlinked?.start, end: unlinked?.end };
  expect((await jana('PUT', `/api/meetings/${unlinked?.meetingId}/client`, link)).status).toBe(200);

  expect(await jana<DemoState>('DELETE', '/api/demo')).toMatchObject({
    status: 200,
    body: { present: false },
  });
  const left = async () => [
    (await clients()).map(({ name }) => name),
    (await meetings()).map(({ title }) => title),
  ];
  expect(await left()).toEqual([['Weinhof Sander'], ['Weinhof']]);
  for (const { id } of demo) expect((await jana('GET', `/api/clients/${id}`)).status).toBe(404);
  expect((await jana<DemoState>('GET', '/api/demo')).body).toEqual({ present: false });

  await start();
  expect(await left()).toEqual([['Weinhof Sander'], ['Weinhof']]);
  await start('always');
  expect((await clients()).filter(({ flags }) => flags.includes('demo'))).toHaveLength(8);
});

test('real data is never joined by a demo that nobody asked for', async () => {
  await addOwnClient();
  await start();
  await start('never');
  expect(await clients()).toMatchObject([{ id: 'own', flags: [] }]);
});

test('another tenant neither has the demo nor can remove it', async () => {
  await start();
  const stranger = await server.as('stranger');
  expect((await stranger<DemoState>('GET', '/api/demo')).body).toEqual({ present: false });
  expect((await stranger<DemoState>('DELETE', '/api/demo')).status).toBe(200);
  expect(await clients()).toHaveLength(8);
});

test('on the next day a demo that nobody wrote in is about that day', async () => {
  await start();
  const before = await clients();
  await start();
  expect(await clients()).toEqual(before);
  await itIs(TUESDAY);
  await start();
  expect((await meetings()).map(({ title }) => title)).toContain('Abstimmung Newsletter');
  const after = await clients();
  expect(after).toHaveLength(8);
  expect(after.filter(({ id }) => before.some((client) => client.id === id))).toEqual([]);
});

test('on the next day what somebody wrote is still there, beside that day’s meetings', async () => {
  await start();
  const before = await clients();
  const hartwig = await idOf('Hartwig');
  await addNote(hartwig, 'mine');
  await itIs(TUESDAY);
  await start();
  await start();
  expect((await clients()).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  expect((await open(hartwig)).entries.map(({ id }) => id)).toContain('mine');
  const today = await meetings();
  expect(today.filter(({ title }) => title === 'Abstimmung Newsletter')).toMatchObject([
    { clientId: hartwig },
  ]);
  expect(today).toHaveLength(7);
  await jana('DELETE', '/api/demo');
  await start();
  expect([await clients(), await meetings()]).toEqual([[], []]);
});

test.each([
  ['the same day', MONDAY],
  ['the next day', TUESDAY],
])('a start that is cut short is made good on %s', async (_, later) => {
  let appends = 0;
  const failing: LedgerStore = {
    ...server.store,
    append: (key, change) => {
      appends += 1;
      if (appends > 40) throw new Error('The power is gone.');
      return server.store.append(key, change);
    },
  };
  await expect(start('when-empty', failing)).rejects.toThrow('The power is gone.');
  await itIs(later);
  await start();
  const listed = await clients();
  expect(listed).toHaveLength(8);
  expect(await meetings()).toHaveLength(6);
  const seqs = listed.map(({ seq }) => seq);
  await jana('DELETE', '/api/demo');
  await start('always');
  expect((await clients()).map(({ seq }) => seq)).toEqual(seqs);
});
