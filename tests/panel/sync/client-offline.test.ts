import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { entry, JANA } from '../../support/entries.ts';
import { type Browser, openBrowser } from './browser.ts';
import { closeAllTabs, openTab, until } from './open-tab.ts';
import { texts } from './people-and-notes.ts';
import { type PretendServer, startPretendServer } from './pretend-server.ts';

let browser: Browser;
let server: PretendServer;

beforeEach(() => {
  browser = openBrowser();
  server = startPretendServer(['c1'], JANA);
  server.append('c1', [entry('client-described', { id: 'd1' }), entry('signal-raised', { id: 's1' })], JANA);
});
afterEach(closeAllTabs);

test('notes made with the server down are there after a reload, waiting and in order, and arrive once', async () => {
  const first = await openTab(server);
  const before = first.openClient('c1');
  await until(before, ({ phase }) => phase === 'ready');
  server.behave('unreachable');
  for (const text of ['eins', 'zwei', 'drei'])
    await before.append([{ kind: 'note-taken', text, visibility: 'internal' }]);
  first.close();

  const session = (await openTab(server)).openClient('c1');
  const offline = await until(
    session,
    ({ phase, server: state }) => phase === 'ready' && state === 'offline',
  );
  expect(texts(offline.entries)).toEqual(['drei', 'zwei', 'eins']);
  expect(offline).toMatchObject({ waiting: 3, problem: { kind: 'offline' } });
  expect(offline.asOf).toBeDefined();
  expect(offline.dossier.profile?.name).toBe('Hartwig Teile GmbH');

  server.behave('works');
  browser.comeOnline();
  const online = await until(
    session,
    ({ waiting, server: state, dossier }) => waiting === 0 && state === 'online' && dossier.seq === 5,
  );
  expect(texts(online.entries)).toEqual(['drei', 'zwei', 'eins']);
  expect(texts(server.ledger('c1'))).toEqual(['eins', 'zwei', 'drei']);
});

test('what the server took just before it went away is still shown after a reload', async () => {
  const first = await openTab(server);
  const before = first.openClient('c1');
  await until(before, ({ phase }) => phase === 'ready');
  server.behave(({ method }) => (method === 'POST' ? 'works' : 'unreachable'));
  await before.append([{ kind: 'note-taken', text: 'angekommen', visibility: 'internal' }]);
  await until(before, ({ waiting }) => waiting === 0);
  await before.refresh();
  first.close();
  server.behave('unreachable');
  const session = (await openTab(server)).openClient('c1');
  const state = await until(session, ({ phase }) => phase === 'ready');
  expect(texts(state.entries)).toEqual(['angekommen']);
  expect(state.waiting).toBe(0);
});

test('an answer lost on its way back shows and stores the note once', async () => {
  const tab = await openTab(server);
  const session = tab.openClient('c1');
  await until(session, ({ phase }) => phase === 'ready');
  server.behave(({ method }) => (method === 'POST' ? 'loses-the-answer' : 'works'));
  await session.append([{ kind: 'note-taken', text: 'einmal', visibility: 'internal' }]);
  await tab.outbox.flush();
  await session.refresh();
  expect(session.getSnapshot().waiting).toBe(1);
  expect(texts(session.getSnapshot().entries)).toEqual(['einmal']);
  server.behave('works');
  await session.refresh();
  const state = await until(session, ({ waiting }) => waiting === 0);
  expect(texts(state.entries)).toEqual(['einmal']);
  expect(texts(server.ledger('c1'))).toEqual(['einmal']);
});

test('a client opened a second time shows the saved state first and asks only whether it still holds', async () => {
  const first = await openTab(server);
  await until(first.openClient('c1'), ({ phase }) => phase === 'ready');
  first.close();
  server.requests.length = 0;
  const session = (await openTab(server)).openClient('c1');
  const seen: string[] = [];
  session.subscribe(() => seen.push(session.getSnapshot().phase));
  const state = await until(session, ({ phase }) => phase === 'ready');
  expect(state.dossier.seq).toBe(2);
  await session.refresh();
  expect(seen).not.toContain('loading');
  expect(server.requests).toEqual(['GET /api/clients/c1 unless "2"', 'GET /api/clients/c1/entries?after=2']);
});

test.each([
  { what: 'there is no such client', clientId: 'c9', behaviour: 'works', phase: 'missing' },
  {
    what: 'the server is down and nothing was saved',
    clientId: 'c1',
    behaviour: 'unreachable',
    phase: 'failed',
  },
  { what: 'the client is not ours to see', clientId: 'c1', behaviour: 'not-a-member', phase: 'failed' },
] as const)('$what: $phase', async ({ clientId, behaviour, phase }) => {
  server.behave(behaviour);
  const session = (await openTab(server)).openClient(clientId);
  await until(session, (state) => state.phase === phase);
  expect(session.getSnapshot().dossier.profile).toBeNull();
});

test('a client that is no longer ours to see is no longer on this disk', async () => {
  const tab = await openTab(server);
  const session = tab.openClient('c1');
  await until(session, ({ phase }) => phase === 'ready');
  expect(await tab.store.client('c1')).toBeDefined();
  server.behave('not-a-member');
  await session.refresh();
  expect(session.getSnapshot()).toMatchObject({ phase: 'failed', entries: [] });
  expect(await tab.store.client('c1')).toBeUndefined();
});

test('once signed in again, what waited goes as soon as the server answers', async () => {
  const tab = await openTab(server);
  const session = tab.openClient('c1');
  await until(session, ({ phase }) => phase === 'ready');
  server.behave('no-token');
  await session.append([{ kind: 'note-taken', text: 'wartet', visibility: 'internal' }]);
  await tab.outbox.flush();
  expect(session.getSnapshot()).toMatchObject({
    waiting: 1,
    server: 'offline',
    problem: { kind: 'signed-out' },
  });
  server.behave('works');
  await session.refresh();
  await until(session, ({ waiting, server: state }) => waiting === 0 && state === 'online');
});
