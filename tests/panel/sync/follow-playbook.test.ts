import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type OwnPlaybook, UNCHANGED } from '#domain/coaching/own-playbook.ts';
import { createApi } from '#panel/sync/api.ts';
import { followPlaybook } from '#panel/sync/follow-playbook.ts';
import { openLocalStore } from '#panel/sync/store.ts';
import { type Browser, openBrowser } from './browser.ts';

const OFF = { 'hell.forecasts.ask': { off: true } };
const FIRST: OwnPlaybook = { version: 1, changes: OFF, own: [], by: { userId: 'm', name: 'Miriam' } };

let browser: Browser;
let latest: OwnPlaybook;
let isReachable: boolean;
let requests: (string | null)[];
let stops: (() => void)[];
beforeEach(() => {
  browser = openBrowser();
  latest = UNCHANGED;
  isReachable = true;
  requests = [];
  stops = [];
});
afterEach(() => {
  for (const stop of stops) stop();
});

/** A panel that follows the playbook; what it was told of, in order. */
async function follow(pollEveryMs = 60_000): Promise<number[]> {
  const api = createApi({
    token: async () => 'a-token',
    language: () => 'de',
    fetch: async (_, init) => {
      const known = new Headers(init?.headers).get('if-none-match');
      requests.push(known);
      if (!isReachable) throw new TypeError('Failed to fetch');
      if (known === `"${latest.version}"`) return new Response(null, { status: 304 });
      return Response.json(latest);
    },
  });
  const told: number[] = [];
  const store = await openLocalStore('agency/jana');
  stops.push(
    followPlaybook({ api, store, pollEveryMs, onKnown: ({ version }) => told.push(version) }),
    store.close,
  );
  return told;
}

async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 3_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error('It did not come to that.');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

test('without anything known it is the shipped playbook, until the server says otherwise', async () => {
  latest = FIRST;
  const told = await follow();
  await until(() => told.length === 2);
  expect(told).toEqual([0, 1]);
  expect(requests).toEqual(['"0"']);
});

test('what was known last is there without the server', async () => {
  latest = FIRST;
  const before = await follow();
  await until(() => before.includes(1));
  isReachable = false;
  const told = await follow();
  await until(() => requests.length === 2);
  expect(told).toEqual([1]);
});

test('a look back at the page asks at once, and what is new is told once', async () => {
  const told = await follow();
  await until(() => requests.length === 1);
  latest = FIRST;
  browser.hide();
  browser.show();
  await until(() => told.includes(1));
  browser.show();
  await until(() => requests.length === 3);
  expect(told).toEqual([0, 1]);
  expect(requests).toEqual(['"0"', '"0"', '"1"']);
});

test('it asks again from time to time, but not while nobody looks', async () => {
  const told = await follow(20);
  await until(() => requests.length > 2);
  latest = FIRST;
  await until(() => told.includes(1));
  browser.hide();
  const asked = requests.length;
  await new Promise((resolve) => setTimeout(resolve, 120));
  expect(requests.length).toBeLessThanOrEqual(asked + 1);
});

test('who has stopped hears nothing more', async () => {
  const told = await follow();
  await until(() => requests.length === 1);
  stops[0]?.();
  latest = FIRST;
  browser.show();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect({ told, requests }).toEqual({ told: [0], requests: ['"0"'] });
});
