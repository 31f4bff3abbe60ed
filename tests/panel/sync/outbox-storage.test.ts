import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { JANA } from '../../support/entries.ts';
import { type Browser, openBrowser } from './browser.ts';
import { closeAllTabs, openTab } from './open-tab.ts';
import { ids, note, waitingIds } from './people-and-notes.ts';
import { type PretendServer, startPretendServer } from './pretend-server.ts';

let browser: Browser;
let server: PretendServer;

beforeEach(() => {
  browser = openBrowser();
  server = startPretendServer(['c1', 'c2'], JANA);
});
afterEach(closeAllTabs);

test('with storage denied, entries are kept in memory, said to be so, and sent', async () => {
  browser.denyStorage();
  server.behave('unreachable');
  const tab = await openTab(server);
  expect(tab.outbox.kind()).toBe('memory');
  await tab.outbox.put('c1', [note('n1')]);
  await tab.outbox.flush();
  expect(waitingIds(tab)).toEqual(['n1']);
  server.behave('works');
  await tab.outbox.flush();
  expect(ids(server.ledger('c1'))).toEqual(['n1']);
});

test('when the disk fails later on, what is put in stays in memory and is sent', async () => {
  const tab = await openTab(server);
  expect(tab.outbox.kind()).toBe('disk');
  server.behave('unreachable');
  await tab.outbox.put('c1', [note('n1')]);
  tab.store.close();
  await tab.outbox.put('c1', [note('n2')]);
  expect(tab.outbox.kind()).toBe('memory');
  server.behave('works');
  await tab.outbox.flush();
  expect(ids(server.ledger('c1'))).toEqual(['n1', 'n2']);
  expect(waitingIds(tab)).toEqual([]);
});

test('of two tabs only one sends, and both know what became of it', async () => {
  server.behave('unreachable');
  const [first, second] = [await openTab(server), await openTab(server)];
  await first.outbox.put('c1', [note('n1')]);
  await second.outbox.put('c1', [note('n2')]);
  await Promise.all([first.outbox.flush(), second.outbox.flush()]);
  server.batches.length = 0;
  server.behave('works');
  await Promise.all([first.outbox.flush(), second.outbox.flush()]);
  expect(server.batches).toHaveLength(1);
  expect(ids(server.ledger('c1'))).toEqual(['n1', 'n2']);
  expect([waitingIds(first), waitingIds(second)]).toEqual([[], []]);
});

test('what one tab puts in, the other shows as waiting', async () => {
  server.behave('unreachable');
  const [first, second] = [await openTab(server), await openTab(server)];
  const seen = new Promise<void>((resolve) => {
    second.outbox.subscribe(() => waitingIds(second).includes('n1') && resolve());
  });
  await first.outbox.put('c1', [note('n1')]);
  await seen;
});
