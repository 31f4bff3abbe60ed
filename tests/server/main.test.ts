import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import type { EntryPage } from '#contracts/api.ts';
import type { ClientList } from '#contracts/clients.ts';
import { entry } from '../support/entries.ts';
import { type RunningServer, run, startProcess } from '../support/process.ts';

jest.setTimeout(30_000);

let dataDir: string;
let servers: RunningServer[];
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'augenhoehe-'));
  servers = [];
});
afterEach(async () => {
  for (const { child, ended } of servers) {
    child.kill('SIGKILL');
    await ended;
  }
  await rm(dataDir, { recursive: true });
});

async function start(env?: Record<string, string>): Promise<RunningServer> {
  const server = await startProcess(dataDir, env);
  servers.push(server);
  return server;
}

function create({ call }: RunningServer) {
  return call('POST', '/api/clients', { id: 'c1', entry: entry('client-described', { id: 'e1' }) });
}

function note({ call }: RunningServer, id: string, text = 'Eine Notiz.') {
  return call('POST', '/api/clients/c1/entries', { entries: [entry('note-taken', { id, text })] });
}

test('it prints its address, once and alone, and is ready in under two seconds when started again', async () => {
  const first = await start();
  await create(first);
  first.child.kill('SIGTERM');
  await first.ended;
  const ready = [await timeToStart(), await timeToStart(), await timeToStart()];
  // The quickest of three, because the other core's work is not ours.
  expect(Math.min(...ready)).toBeLessThan(2_000);
  const second = await start();
  expect(second.stdout()).toMatch(/^Augenhöhe: http:\/\/localhost:\d+\n$/);
  expect((await fetch(`${second.address}/readyz`)).status).toBe(200);
});

/** Milliseconds until a server is ready that is then stopped again. */
async function timeToStart(): Promise<number> {
  const begun = performance.now();
  const { child, ended } = await start();
  const took = performance.now() - begun;
  child.kill('SIGTERM');
  await ended;
  return took;
}

test('what it has acknowledged survives kill -9 in the middle of writing', async () => {
  const server = await start();
  await create(server);
  const acknowledged: string[] = [];
  const writers = Array.from({ length: 4 }, async (_, writer) => {
    for (let turn = 0; ; turn += 1) {
      const id = `w${writer}-${turn}`;
      const answer = await note(server, id).catch(() => null);
      if (answer?.status !== 200) return;
      acknowledged.push(id);
    }
  });
  await pause(400);
  server.child.kill('SIGKILL');
  await Promise.all(writers);

  const again = await start();
  const there: string[] = [];
  for (let after = 0; ; after += 200) {
    const { body } = await again.call<EntryPage>('GET', `/api/clients/c1/entries?after=${after}&limit=200`);
    there.push(...body.entries.map(({ id }) => id));
    if (body.entries.length === 0) break;
  }
  expect(acknowledged.length).toBeGreaterThan(10);
  expect(there).toEqual(expect.arrayContaining(acknowledged));
  const { body } = await again.call<ClientList>('GET', '/api/clients');
  expect(body.clients).toMatchObject([{ id: 'c1', seq: there.length }]);
});

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s lets a request under way finish, then the server is gone',
  async (signal) => {
    const server = await start();
    await create(server);
    const { port } = new URL(server.address);
    const body = JSON.stringify({ userId: 'jana' });
    const socket = connect(Number(port), '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.write(
      `POST /local/token HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 5)}`,
    );
    await pause(200);
    server.child.kill(signal);
    await pause(200);
    await expect(fetch(`${server.address}/healthz`)).rejects.toThrow();
    socket.write(body.slice(5));
    expect(await server.ended).toBe(0);
    expect(answer).toMatch(/^HTTP\/1\.1 200/);
  },
);

test('a caller who never finishes does not keep it from stopping within five seconds', async () => {
  const server = await start();
  const socket = connect(Number(new URL(server.address).port), '127.0.0.1');
  socket.on('error', () => {});
  socket.write('POST /local/token HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n');
  await pause(200);
  const begun = performance.now();
  server.child.kill('SIGTERM');
  expect(await server.ended).toBe(0);
  expect(performance.now() - begun).toBeLessThan(5_000);
});

test('a second signal stops it at once', async () => {
  const server = await start();
  const socket = connect(Number(new URL(server.address).port), '127.0.0.1');
  socket.on('error', () => {});
  socket.write('POST /local/token HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n');
  await pause(200);
  server.child.kill('SIGTERM');
  await pause(200);
  const begun = performance.now();
  server.child.kill('SIGTERM');
  await server.ended;
  expect(performance.now() - begun).toBeLessThan(1_000);
});

test('it makes the demo workspace in an empty store, marked as such, once', async () => {
  const first = await start({ DEMO: '' });
  const demo = (await first.call<ClientList>('GET', '/api/clients')).body.clients;
  expect(demo).toHaveLength(8);
  for (const { flags } of demo) expect(flags).toContain('demo');
  first.child.kill('SIGTERM');
  await first.ended;
  const second = await start({ DEMO: '' });
  expect((await second.call<ClientList>('GET', '/api/clients')).body.clients).toEqual(demo);
});

test('with settings that do not fit it says which, a line each, and does not start', async () => {
  const running = run('server/main.ts', { PORT: 'http', AUTH: 'entra', DATA_DIR: dataDir });
  expect(await running.ended).toBe(1);
  const lines = running.stderr().trim().split('\n');
  expect(lines.map((line) => line.split(' ')[0]).sort()).toEqual([
    'ENTRA_CLIENT_ID',
    'ENTRA_TENANT_ID',
    'PORT',
  ]);
  expect(running.stdout()).toBe('');
});

test('a port that is taken is said in one line', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.on('listening', resolve));
  const address = other.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  const running = run('server/main.ts', { PORT: port, DATA_DIR: dataDir, DEMO: '0', LOG_LEVEL: 'silent' });
  expect(await running.ended).toBe(1);
  expect(running.stderr()).toMatch(/^PORT \d+ is in use.*\n$/);
  await new Promise((resolve) => other.close(resolve));
});

test('the log names requests and users, never what people wrote, searched for or sent to sign in', async () => {
  const server = await start({ LOG_LEVEL: 'trace' });
  await create(server);
  const hostile = 'Kündigung geheim "}\n{"level":60,"msg":"gefälscht {jndi:ldap://evil.example}';
  await note(server, 'n1', hostile);
  await note(server, 'n1', `${hostile} anders`);
  await note(server, 'n2', '');
  await server.call('GET', '/api/clients?search=Hartwig-Gesuch');
  await server.call('GET', '/api/clients/Hartwig-Adresse');
  await server.call('GET', '/Hartwig-Seite');
  await server.call('GET', '/%zz-Hartwig');
  const token = 'eyJhbGciOiJSUzI1NiJ9.geheim.geheim';
  await fetch(`${server.address}/api/me`, { headers: { authorization: `Bearer ${token}` } });
  await fetch(`${server.address}/local/token`, { method: 'POST', body: '{"userId": Hartwig-kaputt' });
  server.child.kill('SIGTERM');
  await server.ended;
  const log = server.stdout() + server.stderr();
  expect(log).toContain('"route":"/api/clients/:id/entries","status":200');
  expect(log).toContain('"userId":"jana"');
  expect(log).not.toMatch(/geheim|gefälscht|jndi|Hartwig|Lindner|eyJ|127\.0\.0\.1.*reqId|remoteAddress/);
  for (const line of server.stderr().trim().split('\n')) expect(() => JSON.parse(line)).not.toThrow();
});
