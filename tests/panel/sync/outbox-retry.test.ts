import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
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
afterEach(() => {
  jest.useRealTimers();
  closeAllTabs();
});

test('failed tries are repeated after 1, 2, 4 … seconds at the latest, until one succeeds', async () => {
  const tab = await openTab(server);
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick', 'performance', 'Date'] });
  server.behave({ status: 503 });
  await tab.outbox.put('c1', [note('n1')]);
  await wait(0);
  await wait(999);
  expect(server.batches).toHaveLength(1);
  await wait(1);
  expect(server.batches).toHaveLength(2);
  server.behave('works');
  await wait(1_999);
  expect(waitingIds(tab)).toEqual(['n1']);
  await wait(1);
  expect(waitingIds(tab)).toEqual([]);
});

test('a server that asks for time gets it', async () => {
  const tab = await openTab(server);
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick', 'performance', 'Date'] });
  server.behave({ status: 429, retryAfter: 30 });
  await tab.outbox.put('c1', [note('n1')]);
  await wait(0);
  server.behave('works');
  await wait(29_999);
  expect(waitingIds(tab)).toEqual(['n1']);
  await wait(1);
  expect(waitingIds(tab)).toEqual([]);
});

test.each(['comeOnline', 'show'] as const)('%s: the next try starts at once', async (event) => {
  const tab = await openTab(server);
  server.behave('unreachable');
  await tab.outbox.put('c1', [note('n1')]);
  await tab.outbox.flush();
  server.behave('works');
  const sent = new Promise<void>((resolve) => {
    tab.outbox.subscribe(() => waitingIds(tab).length === 0 && resolve());
  });
  browser[event]();
  await sent;
  expect(ids(server.ledger('c1'))).toEqual(['n1']);
});

/** Lets fake time pass, and what it starts come to an end (the pretended disk takes a few turns of the loop). */
async function wait(milliseconds: number): Promise<void> {
  await jest.advanceTimersByTimeAsync(milliseconds);
  for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
