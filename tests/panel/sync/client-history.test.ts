import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { entry, JANA } from '../../support/entries.ts';
import { openBrowser } from './browser.ts';
import { closeAllTabs, openTab, until } from './open-tab.ts';
import { MIRIAM, notes } from './people-and-notes.ts';
import { type PretendServer, startPretendServer } from './pretend-server.ts';

let server: PretendServer;

beforeEach(() => {
  openBrowser();
  server = startPretendServer(['c1'], JANA);
  server.append('c1', [entry('client-described', { id: 'd1' }), entry('signal-raised', { id: 's1' })], JANA);
});
afterEach(closeAllTabs);

test('opened again, a client keeps the earlier entries it had, unless some between are missing', async () => {
  const reopened = async (clientId = 'c1') => {
    const tab = await openTab(server);
    const session = tab.openClient(clientId);
    await session.refresh();
    return { tab, session };
  };
  server.append('c1', notes(98, 'a'), JANA);
  const first = await reopened();
  await first.session.older();
  server.append('c1', notes(1, 'b'), MIRIAM);
  await first.session.refresh();
  first.tab.close();
  server.append('c1', notes(2, 'c'), MIRIAM);
  const second = await reopened();
  expect(second.session.getSnapshot().entries.map(({ seq }) => seq)).toEqual(
    Array.from({ length: 103 }, (_, index) => 103 - index),
  );
  second.tab.close();
  server.append('c1', notes(60, 'x'), MIRIAM);
  const third = await reopened();
  expect(third.session.getSnapshot().entries.map(({ seq }) => seq)).toEqual(
    Array.from({ length: 50 }, (_, index) => 163 - index),
  );
});

test('earlier entries are loaded page by page, and one entry is found however far back', async () => {
  server.append('c1', notes(178), JANA);
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
