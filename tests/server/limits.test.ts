import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startServer, type TestServer } from '../support/server.ts';

const A_MINUTE = 100;

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ requestsAMinute: A_MINUTE });
});
afterAll(() => server.stop());

test('whoever asks without end is told to wait, and nobody else is', async () => {
  const nobody = server.withToken();
  const jana = await server.as('jana');
  const miriam = await server.as('miriam');
  for (let turn = 0; turn < A_MINUTE; turn += 1) await nobody('GET', '/api/me');
  const answer = await nobody('GET', '/api/me');
  expect(answer).toMatchObject({ status: 429, body: { code: 'too-many-requests' } });
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  expect(Number(answer.headers['retry-after'])).toBeLessThanOrEqual(60);
  expect((await jana('GET', '/api/me')).status).toBe(200);

  for (let turn = 1; turn < A_MINUTE; turn += 1) await jana('GET', '/api/me');
  expect((await jana('GET', '/api/me')).status).toBe(429);
  expect((await miriam('GET', '/api/me')).status).toBe(200);
});
