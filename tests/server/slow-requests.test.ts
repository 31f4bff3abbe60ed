import { once } from 'node:events';
import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startServer, type TestServer } from '../support/server.ts';
import { listen, sendBytes } from '../support/wire.ts';

const PAUSE_MS = 20;

let server: TestServer;
let port: number;
let token: string;
beforeAll(async () => {
  server = await startServer({ limits: { headersMs: 150, requestMs: 300, sweepMs: 20 } });
  port = await listen(server.app);
  const { body } = await server.withToken()<{ token: string }>('POST', '/local/token', { userId: 'jana' });
  token = body.token;
});
afterAll(() => server.stop());

const drips = (text: string) => [...text];
const HEAD = (length: number) =>
  `POST /api/clients HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`;

/** Requests that would take seconds or for ever to arrive. Each is answered with 408 or cut off, far sooner. */
test.each<[string, () => string[]]>([
  [
    'headers that come letter by letter',
    () => drips(`GET /api/me HTTP/1.1\r\nHost: localhost\r\nX-Slow: ${'x'.repeat(200)}`),
  ],
  [
    'one header line after the other without end',
    () => ['GET / HTTP/1.1\r\nHost: x\r\n', ...Array.from({ length: 200 }, (_, at) => `X-${at}: 1\r\n`)],
  ],
  ['nothing after the first line', () => ['GET / HTTP/1.1\r\n', ...Array(200).fill('')]],
  ['a body that comes letter by letter', () => [HEAD(500), ...drips('{'.padEnd(300))]],
  ['a body that never comes', () => [HEAD(500), ...Array(200).fill('')]],
  [
    'a body in chunks without end',
    () => [
      HEAD(0).replace('Content-Length: 0', 'Transfer-Encoding: chunked'),
      ...Array(200).fill('1\r\n \r\n'),
    ],
  ],
])('%s: cut off', async (_, parts) => {
  const begun = performance.now();
  const answer = await sendBytes(port, parts(), PAUSE_MS);
  // To be let drip to the end would take four seconds and more.
  expect(performance.now() - begun).toBeLessThan(3_000);
  expect(answer === '' || answer.startsWith('HTTP/1.1 408 ')).toBe(true);
});

test('many of them at once leave room for everyone else', async () => {
  const slow = Array.from({ length: 100 }, () => sendBytes(port, ['GET / HTTP/1.1\r\n', '', ''], PAUSE_MS));
  const response = await fetch(`http://127.0.0.1:${port}/healthz`);
  expect(response.status).toBe(200);
  await Promise.all(slow);
});

test('a request in two parts that come in time is none of them', async () => {
  const answer = await sendBytes(
    port,
    ['GET /healthz HTTP/1.1\r\nHost: x\r\n', 'Connection: close\r\n\r\n'],
    PAUSE_MS,
  );
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
});

test.each(['websocket', 'h2c'])('a connection never becomes anything else, such as %s', async (protocol) => {
  const headers = { Upgrade: protocol, Connection: 'Upgrade', Authorization: `Bearer ${token}` };
  const asking = request({ port, path: '/api/me', headers }).end();
  const answer = once(asking, 'response').then(([response]) => response.statusCode);
  const upgraded = once(asking, 'upgrade').then(() => 'upgraded');
  expect(await Promise.race([answer, upgraded])).toBe(200);
  asking.destroy();
});
