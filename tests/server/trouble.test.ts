import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { StoreUnavailable } from '#server/storage/ledger-store.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeEach(async () => {
  server = await startServer();
});
afterEach(() => server.stop());

const fail = (error: Error) => () => Promise.reject(error);

test('while the store does not answer, the process lives, is not ready, and says what to do', async () => {
  const jana = await server.as('jana');
  Object.assign(server.store, {
    head: fail(new StoreUnavailable('host db-17 does not answer')),
    ready: fail(new StoreUnavailable('host db-17 does not answer')),
  });
  const anyone = server.withToken();
  expect((await anyone('GET', '/healthz')).status).toBe(200);
  for (const answer of [await anyone('GET', '/readyz'), await jana('GET', '/api/clients/c1')]) {
    expect(answer).toMatchObject({ status: 503, body: { code: 'store-unavailable' } });
    expect(answer.text).not.toContain('db-17');
  }
});

test('what nobody expected is a problem without a word of its cause', async () => {
  const jana = await server.as('jana');
  Object.assign(server.store, { head: fail(new TypeError('Hartwig is not a function')) });
  const answer = await jana('GET', '/api/clients/c1');
  expect(answer).toMatchObject({ status: 500, body: { code: 'internal-error', status: 500 } });
  expect(answer.text).not.toMatch(/Hartwig|TypeError| at /);
});

test.each([
  ['GET / HTTP/1.1\r\nHost', 400],
  ['nonsense\r\n\r\n', 400],
  [`GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
])('what is no request (%#) is refused and cut off', async (bytes, status) => {
  await server.app.listen({ host: '127.0.0.1', port: 0 });
  const address = server.app.server.address();
  const socket = connect(typeof address === 'object' ? (address?.port ?? 0) : 0, '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk;
  });
  socket.end(bytes);
  await once(socket, 'close');
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  expect(head).toContain(`HTTP/1.1 ${status} `);
  expect(head).toContain('Content-Type: application/problem+json');
  expect(JSON.parse(body)).toMatchObject({ status });
});
