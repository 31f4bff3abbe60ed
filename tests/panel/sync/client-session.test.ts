import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Entry } from '#domain/entry.ts';
import { entry, JANA } from '../../support/entries.ts';
import { type Browser, openBrowser } from './browser.ts';
import { closeAllTabs, openTab, until } from './open-tab.ts';
import { type PretendServer, startPretendServer } from './pretend-server.ts';

const MIRIAM = { userId: 'miriam', name: 'Miriam Vogt' };

let browser: Browser;
let server: PretendServer;

beforeEach(() => {
  browser = openBrowser();
  server = startPretendServer(['c1'], JANA);
  server.append('c1', [entry('client-described', { id: 'd1' }), entry('signal-raised', { id: 's1' })], JANA);
});
afterEach(closeAllTabs);

function note(id: string): Entry {
  return entry('note-taken', { id, text: `Notiz ${id}` });
}
function texts(entries: readonly Entry[]): string[] {
  return entries.flatMap((one) => (one.kind === 'note-taken' ? [one.text] : []));
}

test('an opened client shows the dossier and its entries, newest first', async () => {
  const session = (await openTab(server)).openClient('c1');
  expect(session.getSnapshot()).toMatchObject({ phase: 'loading', entries: [], waiting: 0 });
  const state = await until(session, ({ phase }) => phase === 'ready');
  expect(state.dossier.profile?.name).toBe('Hartwig Teile GmbH');
  expect(state.entries.map(({ id }) => id)).toEqual(['s1', 'd1']);
  expect(state).toMatchObject({
    server: 'online',
    waiting: 0,
    refused: [],
    hasOlder: false,
    storage: 'disk',
  });
});

test('an entry changes what is shown before the call returns, and is waiting until the server has it', async () => {
  const session = (await openTab(server)).openClient('c1');
  await until(session, ({ phase }) => phase === 'ready');
  const appended = session.append([{ kind: 'signal-raised', signal: 'layoffs' }]);
  const atOnce = session.getSnapshot();
  expect(atOnce.dossier.signals.map(({ signal }) => signal)).toEqual(['short-time-work', 'layoffs']);
  expect(atOnce.entries[0]).toMatchObject({ seq: 3, by: JANA, pending: true });
  expect(atOnce).toMatchObject({ waiting: 1 });
  expect(await appended).toMatchObject({ ok: true, value: [{ id: atOnce.entries[0]?.id, seq: 3 }] });
  const saved = await until(session, ({ waiting, dossier }) => waiting === 0 && dossier.seq === 3);
  expect(saved.entries[0]).not.toHaveProperty('pending');
  expect(saved.lastSavedAt).toBeDefined();
});

test('entries get a ULID that sorts, the local time with its offset, and the meeting', async () => {
  const clock = () => Object.assign(new Date('2026-11-23T08:48:00Z'), { getTimezoneOffset: () => -60 });
  const session = (await openTab(server, { clock })).openClient('c1', 'm1');
  await until(session, ({ phase }) => phase === 'ready');
  const appended = await session.append([
    { kind: 'note-taken', text: 'eins', visibility: 'internal' },
    { kind: 'note-taken', text: 'zwei', visibility: 'internal', meetingId: 'm2' },
  ]);
  const [one, two] = appended.ok ? appended.value : [];
  expect(one).toMatchObject({ at: '2026-11-23T09:48:00+01:00', meetingId: 'm1' });
  expect(two).toMatchObject({ meetingId: 'm2' });
  expect(one?.id).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
  expect(String(one?.id) < String(two?.id)).toBe(true);
});

test('a batch of which one entry does not fold is refused as a whole, and nothing is kept', async () => {
  const session = (await openTab(server)).openClient('c1');
  const before = await until(session, ({ phase }) => phase === 'ready');
  const appended = await session.append([
    { kind: 'note-taken', text: 'bleibt draußen', visibility: 'internal' },
    { id: 'bad', kind: 'signal-resolved', signalId: 'nowhere' },
  ]);
  expect(appended).toEqual({
    ok: false,
    error: { code: 'unknown-reference', entryId: 'bad', field: 'signalId' },
  });
  expect(session.getSnapshot()).toBe(before);
});

test('what does not fit its schema is refused with the field', async () => {
  const session = (await openTab(server)).openClient('c1');
  await until(session, ({ phase }) => phase === 'ready');
  expect(
    await session.append([
      { id: 'n1', kind: 'note-taken', text: 'x'.repeat(20_001), visibility: 'internal' },
    ]),
  ).toEqual({ ok: false, error: { code: 'invalid-input', entryId: 'n1', field: 'text' } });
});

test('entries of one batch can refer to each other', async () => {
  const session = (await openTab(server)).openClient('c1');
  await until(session, ({ phase }) => phase === 'ready');
  const appended = await session.append([
    { id: 'x1', kind: 'expectation-proposed', goal: 'Mehr Bewerbungen' },
    { kind: 'expectation-assessed', expectationId: 'x1', realism: 'realistic', prerequisites: [], risks: [] },
  ]);
  expect(appended.ok).toBe(true);
  expect(session.getSnapshot().dossier.expectations).toMatchObject([{ id: 'x1', realism: 'realistic' }]);
});

test('undo is a further entry and shows at once', async () => {
  const session = (await openTab(server)).openClient('c1');
  await until(session, ({ phase }) => phase === 'ready');
  const appended = await session.append([{ kind: 'signal-raised', signal: 'layoffs' }]);
  const undone = session.undo(appended.ok ? (appended.value[0]?.id ?? '') : '');
  expect(session.getSnapshot().dossier.signals.map(({ id }) => id)).toEqual(['s1']);
  expect((await undone).ok).toBe(true);
  await until(session, ({ waiting }) => waiting === 0);
  expect(server.ledger('c1').map(({ kind }) => kind)).toEqual([
    'client-described',
    'signal-raised',
    'signal-raised',
    'entry-undone',
  ]);
});

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
  first.close();
  server.behave('unreachable');
  const session = (await openTab(server)).openClient('c1');
  const state = await until(session, ({ phase }) => phase === 'ready');
  expect(texts(state.entries)).toEqual(['angekommen']);
  expect(state.waiting).toBe(0);
});

test('an answer lost on its way back shows and stores the note once', async () => {
  const session = (await openTab(server)).openClient('c1');
  await until(session, ({ phase }) => phase === 'ready');
  server.behave(({ method }) => (method === 'POST' ? 'loses-the-answer' : 'works'));
  await session.append([{ kind: 'note-taken', text: 'einmal', visibility: 'internal' }]);
  await session.refresh();
  expect(texts(session.getSnapshot().entries)).toEqual(['einmal']);
  server.behave('works');
  await session.refresh();
  const state = await until(session, ({ waiting }) => waiting === 0);
  expect(texts(state.entries)).toEqual(['einmal']);
  expect(texts(server.ledger('c1'))).toEqual(['einmal']);
});

test('what others append comes in under what waits here, and both are kept', async () => {
  const session = (await openTab(server, { pollEveryMs: 10 })).openClient('c1');
  await until(session, ({ phase }) => phase === 'ready');
  server.behave(({ method }) => (method === 'POST' ? 'unreachable' : 'works'));
  await session.append([{ kind: 'signal-raised', signal: 'layoffs' }]);
  server.append('c1', [entry('signal-raised', { id: 's2', signal: 'praise' })], MIRIAM);
  const both = await until(session, ({ dossier }) => dossier.signals.length === 3);
  expect(both.dossier.signals.map(({ signal }) => signal)).toEqual(['short-time-work', 'praise', 'layoffs']);
  expect(both.entries.map(({ seq, by }) => [seq, by.name])).toMatchObject([
    [4, 'Jana Reuter'],
    [3, 'Miriam Vogt'],
    [2, 'Jana Reuter'],
    [1, 'Jana Reuter'],
  ]);
});

test('a waiting entry that others have overtaken is left to the server, which refuses it; it is kept and shown', async () => {
  const session = (await openTab(server)).openClient('c1');
  await until(session, ({ phase }) => phase === 'ready');
  server.behave('unreachable');
  await session.append([{ kind: 'signal-resolved', signalId: 's1' }]);
  server.append('c1', [entry('signal-resolved', { id: 'r1', signalId: 's1' })], MIRIAM);
  server.behave(({ method }) => (method === 'POST' ? 'unreachable' : 'works'));
  await session.refresh();
  expect(session.getSnapshot()).toMatchObject({ waiting: 1, refused: [] });
  server.behave('works');
  await session.refresh();
  const state = await until(session, ({ refused }) => refused.length === 1);
  expect(state).toMatchObject({
    waiting: 0,
    refused: [{ entry: { kind: 'signal-resolved' }, problem: { code: 'wrong-state' } }],
  });
  await session.discard(state.refused[0]?.entry.id ?? '');
  expect(session.getSnapshot().refused).toEqual([]);
});

test('the text of a note that someone removes is gone from this browser too', async () => {
  server.append('c1', [note('n1')], JANA);
  const tab = await openTab(server);
  const session = tab.openClient('c1');
  await until(session, ({ phase }) => phase === 'ready');
  server.append('c1', [entry('note-removed', { id: 'r1', noteId: 'n1' })], MIRIAM);
  await session.refresh();
  expect(texts(session.getSnapshot().entries)).toEqual(['–']);
  expect(JSON.stringify(await tab.store.client('c1'))).not.toContain('Notiz n1');
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
  expect(server.requests).toEqual(['GET /api/clients/c1', 'GET /api/clients/c1/entries?after=2']);
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

test('a note typed before anything is loaded is taken and kept', async () => {
  server.behave('unreachable');
  const session = (await openTab(server)).openClient('c1');
  await session.append([{ kind: 'note-taken', text: 'früh', visibility: 'internal' }]);
  expect(texts(session.getSnapshot().entries)).toEqual(['früh']);
  server.behave('works');
  await session.refresh();
  await until(session, ({ waiting, phase }) => waiting === 0 && phase === 'ready');
  expect(texts(server.ledger('c1'))).toEqual(['früh']);
});

test('earlier entries are loaded page by page, and one entry is found however far back', async () => {
  server.append(
    'c1',
    Array.from({ length: 178 }, (_, index) => note(`n${index}`)),
    JANA,
  );
  const session = (await openTab(server)).openClient('c1');
  const state = await until(session, ({ phase }) => phase === 'ready');
  expect([state.entries.length, state.hasOlder]).toEqual([50, true]);
  expect(await session.older()).toEqual({ ok: true, value: true });
  expect(session.getSnapshot().entries.map(({ seq }) => seq)).toEqual(
    Array.from({ length: 100 }, (_, index) => 180 - index),
  );
  expect(await session.entry('d1')).toMatchObject({ ok: true, value: { id: 'd1', seq: 1 } });
  expect(session.getSnapshot()).toMatchObject({ hasOlder: false });
  expect(await session.entry('nowhere')).toEqual({ ok: true, value: undefined });
});

test('a panel left behind by many entries catches up', async () => {
  const session = (await openTab(server)).openClient('c1');
  await until(session, ({ phase }) => phase === 'ready');
  server.append(
    'c1',
    Array.from({ length: 120 }, (_, index) => note(`n${index}`)),
    MIRIAM,
  );
  await session.refresh();
  expect(session.getSnapshot().dossier.seq).toBe(122);
  expect(session.getSnapshot().entries.map(({ seq }) => seq)).toEqual(
    Array.from({ length: 122 }, (_, index) => 122 - index),
  );
});

test('a hidden panel does not ask; seen again, it does', async () => {
  const session = (await openTab(server, { pollEveryMs: 5 })).openClient('c1');
  await until(session, ({ phase }) => phase === 'ready');
  browser.hide();
  await session.refresh();
  server.requests.length = 0;
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect(server.requests).toEqual([]);
  server.append('c1', [note('n1')], MIRIAM);
  browser.show();
  await until(session, ({ dossier }) => dossier.seq === 3);
});

test('two tabs on one client: what one takes, the other shows', async () => {
  const [first, second] = [await openTab(server), await openTab(server)];
  const [here, there] = [first.openClient('c1'), second.openClient('c1')];
  await Promise.all([here, there].map((session) => until(session, ({ phase }) => phase === 'ready')));
  await here.append([{ kind: 'note-taken', text: 'von hier', visibility: 'internal' }]);
  const state = await until(
    there,
    ({ entries, waiting }) => texts(entries).includes('von hier') && waiting === 0,
  );
  expect(texts(state.entries)).toEqual(['von hier']);
});

test('the same frame holds with 200 entries waiting', async () => {
  const session = (await openTab(server)).openClient('c1');
  await until(session, ({ phase }) => phase === 'ready');
  server.behave('unreachable');
  for (let index = 0; index < 200; index += 1)
    await session.append([{ kind: 'note-taken', text: `Notiz ${index}`, visibility: 'internal' }]);
  const started = performance.now();
  const appended = session.append([{ kind: 'signal-raised', signal: 'layoffs' }]);
  const took = performance.now() - started;
  expect(session.getSnapshot().dossier.signals).toHaveLength(2);
  // Two frames of a slow machine; a fraction of one is usual.
  expect(took).toBeLessThan(32);
  await appended;
});
