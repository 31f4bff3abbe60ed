import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import type { Entry } from '#domain/entry.ts';
import { entry, JANA } from '../../support/entries.ts';
import { type Browser, openBrowser } from './browser.ts';
import { closeAllTabs, openTab, type Tab } from './open-tab.ts';
import { type Behaviour, type PretendServer, startPretendServer } from './pretend-server.ts';

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

function note(id: string, text = `Notiz ${id}`): Entry {
  return entry('note-taken', { id, text });
}
function ids(entries: readonly { id: string }[]): string[] {
  return entries.map(({ id }) => id);
}
function waitingIds(tab: Tab, clientId?: string): string[] {
  return tab.outbox.waiting(clientId).map(({ entry }) => entry.id);
}

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

test('200 entries made offline arrive in order, in batches the server takes', async () => {
  server.behave('unreachable');
  const tab = await openTab(server);
  const notes = Array.from({ length: 200 }, (_, index) => note(`n${index}`));
  for (const one of notes) await tab.outbox.put('c1', [one]);
  await tab.outbox.flush();
  server.batches.length = 0;
  server.behave('works');
  await tab.outbox.flush();
  expect(ids(server.ledger('c1'))).toEqual(ids(notes));
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

test('an answer lost on its way back counts the entries once', async () => {
  const tab = await openTab(server);
  server.behave('loses-the-answer');
  await tab.outbox.put('c1', [note('n1'), note('n2')]);
  await tab.outbox.flush();
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

test.each([true, false])(
  'a refused entry in a batch is set aside and the rest goes on (culprit named: %s)',
  async (named) => {
    server.namesCulprits = named;
    server.behave('unreachable');
    const tab = await openTab(server);
    const badReference = entry('signal-resolved', { id: 'bad', signalId: 'nowhere' });
    const notes = Array.from({ length: 20 }, (_, index) => note(`n${index}`));
    await tab.outbox.put('c1', [...notes.slice(0, 13), badReference, ...notes.slice(13)]);
    await tab.outbox.flush();
    server.behave('works');
    await tab.outbox.flush();
    expect(ids(server.ledger('c1'))).toEqual(ids(notes));
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
  expect(tab.outbox.refused('gone')).toMatchObject([
    { entry: { id: 'n1' }, problem: { code: 'not-found' } },
    { entry: { id: 'n2' }, problem: { code: 'not-found' } },
  ]);
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

/** Lets fake time pass, and what it starts come to an end (the pretended disk takes a few turns of the loop). */
async function wait(milliseconds: number): Promise<void> {
  await jest.advanceTimersByTimeAsync(milliseconds);
  for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
