import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { entry, JANA } from '../../support/entries.ts';
import { type Browser, openBrowser } from './browser.ts';
import { closeAllTabs, openTab, until } from './open-tab.ts';
import { ids, MIRIAM, note, notes, texts } from './people-and-notes.ts';
import { type PretendServer, startPretendServer } from './pretend-server.ts';

let browser: Browser;
let server: PretendServer;

beforeEach(() => {
  browser = openBrowser();
  server = startPretendServer(['c1'], JANA);
  server.append('c1', [entry('client-described', { id: 'd1' }), entry('signal-raised', { id: 's1' })], JANA);
});
afterEach(closeAllTabs);

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
  expect(texts(session.getSnapshot().entries)).toEqual(['…']);
  expect(JSON.stringify(await tab.store.client('c1'))).not.toContain('Notiz n1');
});

test('a page with a hole in it is not built upon', async () => {
  const session = (await openTab(server)).openClient('c1');
  await until(session, ({ phase }) => phase === 'ready');
  server.append('c1', [entry('signal-raised', { id: 's2' }), entry('signal-raised', { id: 's3' })], MIRIAM);
  const whole = server.fetch;
  server.fetch = async (input, init) => {
    const answer = await whole(input, init);
    if (!String(input).includes('after=')) return answer;
    const page = await answer.json();
    return Response.json({ ...page, entries: page.entries.slice(1) });
  };
  await session.refresh();
  expect(session.getSnapshot().dossier.signals.map(({ id }) => id)).toEqual(['s1', 's2', 's3']);
});

test('a ledger put back to an earlier state is shown as it is now, without what never happened', async () => {
  server.append('c1', notes(118), JANA);
  const session = (await openTab(server)).openClient('c1');
  await until(session, ({ phase }) => phase === 'ready');
  await session.older();
  const restored = startPretendServer(['c1'], JANA);
  restored.append('c1', notes(110, 'x'), JANA);
  server.fetch = restored.fetch;
  await session.refresh();
  expect(ids(session.getSnapshot().entries)).toEqual(ids(notes(110, 'x').slice(-50).toReversed()));
  expect(session.getSnapshot().dossier.seq).toBe(110);
});

test('a panel left behind by many entries catches up', async () => {
  const session = (await openTab(server)).openClient('c1');
  await until(session, ({ phase }) => phase === 'ready');
  server.append('c1', notes(120), MIRIAM);
  await session.refresh();
  expect(session.getSnapshot().dossier.seq).toBe(122);
  expect(session.getSnapshot().entries.map(({ seq }) => seq)).toEqual(
    Array.from({ length: 122 }, (_, index) => 122 - index),
  );
});

test('a hidden panel does not ask', async () => {
  const session = (await openTab(server, { pollEveryMs: 5 })).openClient('c1');
  await until(session, ({ phase }) => phase === 'ready');
  browser.hide();
  await session.refresh();
  server.requests.length = 0;
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect(server.requests).toEqual([]);
});

test('a panel seen again asks at once', async () => {
  const session = (await openTab(server)).openClient('c1');
  await until(session, ({ phase }) => phase === 'ready');
  browser.hide();
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
