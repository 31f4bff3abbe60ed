import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { JANA } from '../../support/entries.ts';
import { openBrowser } from './browser.ts';
import { closeAllTabs, openTab } from './open-tab.ts';
import { ids, note, notes, waitingIds } from './people-and-notes.ts';
import { type Behaviour, type PretendServer, startPretendServer } from './pretend-server.ts';

let server: PretendServer;

beforeEach(() => {
  openBrowser();
  server = startPretendServer(['c1', 'c2'], JANA);
});
afterEach(closeAllTabs);

test('what is put in arrives, in order', async () => {
  const tab = await openTab(server);
  await tab.outbox.put('c1', [note('n1'), note('n2')]);
  await tab.outbox.put('c1', [note('n3')]);
  await tab.outbox.flush();
  expect(ids(server.ledger('c1'))).toEqual(['n1', 'n2', 'n3']);
  expect(waitingIds(tab)).toEqual([]);
});

test('a reload with the server down keeps everything, in order, and sends it once the server is back', async () => {
  server.behave('unreachable');
  const before = await openTab(server);
  await before.outbox.put('c1', [note('n1')]);
  await before.outbox.put('c2', [note('m1')]);
  await before.outbox.put('c1', [note('n2'), note('n3')]);
  before.close();
  const after = await openTab(server);
  expect(waitingIds(after)).toEqual(['n1', 'm1', 'n2', 'n3']);
  expect(waitingIds(after, 'c1')).toEqual(['n1', 'n2', 'n3']);
  server.behave('works');
  await after.outbox.flush();
  expect(ids(server.ledger('c1'))).toEqual(['n1', 'n2', 'n3']);
  expect(ids(server.ledger('c2'))).toEqual(['m1']);
  expect(waitingIds(after)).toEqual([]);
});

test('typing on while it is being sent loses nothing and keeps the order', async () => {
  const tab = await openTab(server);
  const all = notes(60);
  for (const [index, one] of all.entries()) {
    void tab.outbox.put('c1', [one]);
    // Uneven pauses, so that some fall into every step of the sending.
    for (let turn = index % 7; turn > 0; turn -= 1) await new Promise((resolve) => setImmediate(resolve));
  }
  await tab.outbox.flush();
  expect(ids(server.ledger('c1'))).toEqual(ids(all));
});

test('200 entries made offline arrive in order, in batches the server takes', async () => {
  server.behave('unreachable');
  const tab = await openTab(server);
  const all = notes(200);
  for (const one of all) await tab.outbox.put('c1', [one]);
  await tab.outbox.flush();
  server.batches.length = 0;
  server.behave('works');
  await tab.outbox.flush();
  expect(ids(server.ledger('c1'))).toEqual(ids(all));
  expect(server.batches.map((batch) => batch.length)).toEqual([50, 50, 50, 50]);
});

test('long notes go in batches of at most half a megabyte', async () => {
  server.behave('unreachable');
  const tab = await openTab(server);
  // 20,000 characters of three bytes each: eight make 480 kB.
  await tab.outbox.put(
    'c1',
    Array.from({ length: 10 }, (_, index) => note(`n${index}`, '€'.repeat(20_000))),
  );
  await tab.outbox.flush();
  server.batches.length = 0;
  server.behave('works');
  await tab.outbox.flush();
  expect(server.batches.map((batch) => batch.length)).toEqual([8, 2]);
});

test('entries whose answer is lost on its way back count once, also over a reload', async () => {
  const before = await openTab(server);
  server.behave('loses-the-answer');
  await before.outbox.put('c1', [note('n1'), note('n2')]);
  await before.outbox.flush();
  before.close();
  const tab = await openTab(server);
  expect(waitingIds(tab)).toEqual(['n1', 'n2']);
  server.behave('works');
  await tab.outbox.flush();
  expect(waitingIds(tab)).toEqual([]);
  expect(ids(server.ledger('c1'))).toEqual(['n1', 'n2']);
});

test.each<{ what: string; behaviour: Behaviour; problem: object }>([
  { what: 'an unreachable server', behaviour: 'unreachable', problem: { kind: 'offline' } },
  { what: 'a 500', behaviour: { status: 500 }, problem: { kind: 'unavailable' } },
  { what: 'a 503', behaviour: { status: 503 }, problem: { kind: 'unavailable' } },
  { what: 'a 429', behaviour: { status: 429 }, problem: { kind: 'unavailable' } },
  { what: 'a 404 page of a proxy', behaviour: { status: 404 }, problem: { kind: 'unreadable' } },
  { what: 'the page of a hotel network', behaviour: 'captive-portal', problem: { kind: 'unreadable' } },
  { what: 'a missing sign-in', behaviour: 'no-token', problem: { kind: 'signed-out' } },
  { what: 'a missing membership', behaviour: 'not-a-member', problem: { kind: 'refused' } },
])('$what leaves everything waiting, in order, and refuses nothing', async ({ behaviour, problem }) => {
  server.behave(behaviour);
  const tab = await openTab(server);
  await tab.outbox.put('c1', [note('n1'), note('n2')]);
  await tab.outbox.flush();
  expect(waitingIds(tab)).toEqual(['n1', 'n2']);
  expect(tab.outbox.refused()).toEqual([]);
  expect(tab.outbox.problem()).toMatchObject(problem);
  server.behave('works');
  await tab.outbox.flush();
  expect(ids(server.ledger('c1'))).toEqual(['n1', 'n2']);
  expect(tab.outbox.problem()).toBeUndefined();
});

test('trouble with one client does not hold up another', async () => {
  server.behave(({ path }) => (path.includes('/c1/') ? { status: 500 } : 'works'));
  const tab = await openTab(server);
  await tab.outbox.put('c1', [note('n1')]);
  await tab.outbox.put('c2', [note('m1')]);
  await tab.outbox.flush();
  expect(waitingIds(tab)).toEqual(['n1']);
  expect(ids(server.ledger('c2'))).toEqual(['m1']);
});
