import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Me } from '#contracts/api.ts';
import { startServer, type TestServer } from '../../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

test.each([
  ['jana', { userId: 'jana', name: 'Jana Lindner', tenant: 'local-agency', roles: ['manager'] }],
  ['tom', { userId: 'tom', name: 'Tom Beck', tenant: 'local-agency', roles: ['manager'] }],
  ['miriam', { userId: 'miriam', name: 'Miriam Vogt', tenant: 'local-agency', roles: ['lead'] }],
  ['stranger', { userId: 'stranger', name: 'Jonas Brandt', tenant: 'other-agency', roles: ['lead'] }],
] as const)('%s signs in and is known by the token alone', async (user, me) => {
  const call = await server.as(user);
  const answer = await call<Me>('GET', '/api/me');
  expect(answer.status).toBe(200);
  expect(answer.body).toEqual(me);
});

test('a guest of the tenant gets a token and nothing for it', async () => {
  const call = await server.as('guest');
  expect(await call('GET', '/api/me')).toMatchObject({ status: 403, body: { code: 'not-a-member' } });
});

test('an unknown user gets none', async () => {
  const answer = await server.withToken()('POST', '/local/token', { userId: 'nobody' });
  expect(answer).toMatchObject({ status: 404, body: { code: 'not-found' } });
});

test('a page that reached this machine by another name cannot sign in', async () => {
  const answer = await server.withToken()(
    'POST',
    '/local/token',
    { userId: 'jana' },
    { host: 'evil.example' },
  );
  expect(answer.status).toBe(404);
});
