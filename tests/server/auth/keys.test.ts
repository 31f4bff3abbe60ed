import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type Directory, SECOND_TENANT, startDirectory, TENANT } from '../../support/directory.ts';
import { NOW } from '../../support/entries.ts';
import { startServer, type TestServer } from '../../support/server.ts';

let directory: Directory;
let server: TestServer;
let now: string;
beforeEach(async () => {
  now = NOW;
  directory = await startDirectory();
  server = await startServer({ config: { auth: directory.entra() }, now: () => now });
});
afterEach(async () => {
  await server.stop();
  await directory.stop();
});

const later = (minutes: number) => {
  now = new Date(Date.parse(now) + minutes * 60_000).toISOString();
};
const token = (kid?: string) => directory.sign(directory.claims(now), kid ? { kid } : {});
const status = async (of: string) => (await server.withToken(of)('GET', '/api/me')).status;

test('the keys are fetched once, however many ask', async () => {
  const sound = await token();
  expect(await Promise.all(Array.from({ length: 20 }, () => status(sound)))).toEqual(Array(20).fill(200));
  expect(directory.asked()).toBe(1);
});

test('a new key is known at once, and the withdrawn one no longer', async () => {
  const old = await token();
  expect(await status(old)).toBe(200);
  await directory.roll('key-2');
  expect(await status(await token())).toBe(200);
  expect(await status(old)).toBe(401);
});

test('made-up keys have the keys fetched again at most once a minute', async () => {
  expect(await status(await token())).toBe(200);
  for (let turn = 0; turn < 5; turn += 1) expect(await status(await token(`made-up-${turn}`))).toBe(401);
  expect(directory.asked()).toBe(2);
  later(1);
  for (let turn = 0; turn < 5; turn += 1) expect(await status(await token(`made-up-${turn}`))).toBe(401);
  expect(directory.asked()).toBe(3);
});

test('a withdrawn key is trusted for an hour at most, also when no new one is used', async () => {
  const { privateKey } = directory.keys();
  await status(await token());
  await directory.roll('key-2');
  const withdrawn = () => directory.sign(directory.claims(now), { kid: 'key-1' }, privateKey);
  later(59);
  expect(await status(await withdrawn())).toBe(200);
  later(1);
  expect(await status(await withdrawn())).toBe(401);
});

test.each([
  ['does not answer', undefined],
  ['answers with something else', { error: 'maintenance' }],
  ['answers with no key at all', { keys: [] }],
  [
    'answers with the keys of another issuer alone',
    { keys: [{ kid: 'key-1', kty: 'RSA', issuer: 'https://other.example' }] },
  ],
])('while the directory %s, the old keys serve on and nobody else is judged', async (_, instead) => {
  expect(await status(await token())).toBe(200);
  directory.goDown(instead);
  for (const minutes of [0, 61, 600]) {
    later(minutes);
    expect(await status(await token())).toBe(200);
    expect(await status(await token('unknown'))).toBe(503);
  }
  directory.comeBack();
  await directory.roll('key-2');
  later(1);
  expect(await status(await token())).toBe(200);
});

test('while it is down it is asked once a minute, not by every token', async () => {
  await status(await token());
  directory.goDown();
  later(61);
  for (let turn = 0; turn < 10; turn += 1) await status(await token(turn % 2 ? 'unknown' : undefined));
  expect(directory.asked()).toBe(2);
});

test('without a key nobody is let in, until there is one', async () => {
  directory.goDown();
  const answer = await server.withToken(await token())('GET', '/api/me');
  expect(answer).toMatchObject({ status: 503, body: { code: 'sign-in-unavailable' } });
  directory.comeBack();
  expect(await status(await token())).toBe(200);
});

test('that one tenant’s keys are out of reach does not touch the other', async () => {
  const both = await startServer({ config: { auth: directory.entra('unknown-tenant', TENANT) } });
  const call = async (tenant: string) =>
    (await both.withToken(await directory.sign({ ...directory.claims(NOW), tid: tenant }))('GET', '/api/me'))
      .status;
  expect(await call('unknown-tenant')).toBe(503);
  expect(await call(TENANT)).toBe(200);
  expect(await call(SECOND_TENANT)).toBe(401);
  await both.stop();
});

test('with Entra nobody signs in locally', async () => {
  const answer = await server.withToken()('POST', '/local/token', { userId: 'jana' });
  expect(answer.status).toBe(404);
});
