import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { People } from '#contracts/people.ts';
import { addDays, dayOf } from '#domain/time.ts';
import { NOW } from '../support/entries.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let now = NOW;
beforeEach(async () => {
  now = NOW;
  server = await startServer({ now: () => now });
});
afterEach(() => server.stop());

async function peopleSeenBy(user: 'jana' | 'stranger') {
  const { body } = await (await server.as(user))<People>('GET', '/api/people');
  return body.people;
}

test('who has signed in is known to colleagues by name, and to nobody else', async () => {
  for (const user of ['miriam', 'jana', 'guest'] as const) await (await server.as(user))('GET', '/api/me');
  expect(await peopleSeenBy('jana')).toEqual([
    { userId: 'jana', name: 'Jana Lindner' },
    { userId: 'miriam', name: 'Miriam Vogt' },
  ]);
  expect(await peopleSeenBy('stranger')).toEqual([]);
});

test('who has not come for 400 days is no longer offered', async () => {
  await (await server.as('miriam'))('GET', '/api/me');
  now = `${addDays(dayOf(NOW), 401)}T09:00:00+01:00`;
  await (await server.as('jana'))('GET', '/api/me');
  expect((await peopleSeenBy('jana')).map(({ userId }) => userId)).toEqual(['jana']);
});
