import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { entry, JANA } from '../../support/entries.ts';
import { openBrowser } from './browser.ts';
import { closeAllTabs, openTab } from './open-tab.ts';
import { ids, note, notes, waitingIds } from './people-and-notes.ts';
import { type PretendServer, startPretendServer } from './pretend-server.ts';

let server: PretendServer;

beforeEach(() => {
  openBrowser();
  server = startPretendServer(['c1', 'c2'], JANA);
});
afterEach(closeAllTabs);

test.each([true, false])(
  'a refused entry in a batch is set aside and the rest goes on (culprit named: %s)',
  async (named) => {
    server.namesCulprits = named;
    server.behave('unreachable');
    const tab = await openTab(server);
    const badReference = entry('signal-resolved', { id: 'bad', signalId: 'nowhere' });
    const all = notes(20);
    await tab.outbox.put('c1', [...all.slice(0, 13), badReference, ...all.slice(13)]);
    await tab.outbox.flush();
    server.behave('works');
    await tab.outbox.flush();
    expect(ids(server.ledger('c1'))).toEqual(ids(all));
    expect(waitingIds(tab)).toEqual([]);
    expect(tab.outbox.refused('c1')).toMatchObject([
      { clientId: 'c1', entry: { id: 'bad' }, problem: { code: 'unknown-reference', status: 422 } },
    ]);
  },
);

test('a refused entry outlives a reload, can be sent again or given up', async () => {
  const before = await openTab(server);
  const resolved = entry('signal-resolved', { id: 'r1', signalId: 's1' });
  await before.outbox.put('c1', [resolved, entry('signal-resolved', { id: 'r2', signalId: 's2' })]);
  await before.outbox.flush();
  before.close();
  const after = await openTab(server);
  expect(after.outbox.refused().map((refused) => refused.entry.id)).toEqual(['r1', 'r2']);
  server.append('c1', [entry('signal-raised', { id: 's1' })], JANA);
  await after.outbox.retry('r1');
  await after.outbox.discard('r2');
  expect(ids(server.ledger('c1'))).toEqual(['s1', 'r1']);
  expect(after.outbox.refused()).toEqual([]);
  after.close();
  expect((await openTab(server)).outbox.refused()).toEqual([]);
});

test('entries for a client that is not there are kept as refused', async () => {
  const tab = await openTab(server);
  await tab.outbox.put('gone', [note('n1'), note('n2')]);
  await tab.outbox.flush();
  expect(server.batches).toHaveLength(1);
  expect(tab.outbox.refused('gone')).toMatchObject([
    { entry: { id: 'n1' }, problem: { code: 'not-found' } },
    { entry: { id: 'n2' }, problem: { code: 'not-found' } },
  ]);
});
