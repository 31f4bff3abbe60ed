import { afterEach, expect, test } from '@jest/globals';
import { type Call, startServer, type TestServer } from '../support/server.ts';

const A_MINUTE = 60;

let server: TestServer;
afterEach(() => server.stop());

const start = async (trustedProxies: string[] = []) => {
  server = await startServer({ limits: { requestsAMinute: A_MINUTE }, config: { trustedProxies } });
};
/** Calls until no more is answered, and says how many were. */
async function exhaust(
  call: Call,
  url = '/api/me',
  headers: (turn: number) => Record<string, string> = () => ({}),
) {
  for (let turn = 0; turn <= 2 * A_MINUTE; turn += 1) {
    const answer = await call('GET', url, undefined, headers(turn));
    if (answer.status !== 429) continue;
    expect(answer.body.code).toBe('too-many-requests');
    const seconds = Number(answer.headers['retry-after']);
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    return turn;
  }
  return Number.POSITIVE_INFINITY;
}

test('whoever asks without end is told to wait, and nobody else is', async () => {
  await start();
  const [jana, miriam, stranger] = [
    await server.as('jana'),
    await server.as('miriam'),
    await server.as('stranger'),
  ];
  expect(await exhaust(jana)).toBe(A_MINUTE);
  expect((await jana('GET', '/api/clients')).status).toBe(429);
  for (const call of [miriam, stranger, server.withToken()])
    expect((await call('GET', '/api/me')).status).not.toBe(429);
});

test.each(['/api/me', '/api/sign-in', '/healthz'])(
  'an address that nobody is known by is counted at %s, and who is known there is not',
  async (url) => {
    await start();
    const jana = await server.as('jana');
    // Signing in was one of them.
    expect(await exhaust(server.withToken(), url)).toBe(A_MINUTE - 1);
    expect((await jana('GET', '/api/me')).status).toBe(200);
  },
);

test('tokens that do not count do not make anybody else of an address', async () => {
  await start();
  const made = await exhaust(server.withToken(), '/api/me', (turn) => ({
    authorization: `Bearer a.b${turn}.c`,
  }));
  expect(made).toBe(A_MINUTE);
});

test('an address that a stranger claims does not count', async () => {
  await start();
  const made = await exhaust(server.withToken(), '/api/me', (turn) => ({
    'x-forwarded-for': `10.0.0.${turn}`,
  }));
  expect(made).toBe(A_MINUTE);
});

test('an address that a trusted proxy says does, but not what its caller wrote before', async () => {
  await start(['127.0.0.1']);
  const by = (caller: string) => (turn: number) => ({ 'x-forwarded-for': `10.9.9.${turn}, ${caller}` });
  expect(await exhaust(server.withToken(), '/api/me', by('203.0.113.1'))).toBe(A_MINUTE);
  expect(await exhaust(server.withToken(), '/api/me', by('203.0.113.2'))).toBe(A_MINUTE);
});

test.each<[string, string[], string, string | undefined]>([
  ['no proxy is trusted', [], 'https', undefined],
  ['another address is trusted', ['10.0.0.7'], 'https', undefined],
  ['a trusted proxy speaks TLS', ['127.0.0.0/8'], 'https', 'max-age=31536000'],
  ['a trusted proxy does not', ['127.0.0.0/8'], 'http', undefined],
])('where %s, HTTPS is demanded accordingly', async (_, trusted, proto, demanded) => {
  await start(trusted);
  for (const url of ['/', '/api/me', '/nothing']) {
    const { headers } = await server.withToken()('GET', url, undefined, { 'x-forwarded-proto': proto });
    expect(headers['strict-transport-security']).toBe(demanded);
  }
});

test('a trusted proxy does not make another name this machine', async () => {
  await start(['127.0.0.1']);
  const headers = { host: 'evil.example', 'x-forwarded-host': 'localhost' };
  expect((await server.withToken()('POST', '/local/token', { userId: 'jana' }, headers)).status).toBe(404);
});
