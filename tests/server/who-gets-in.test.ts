import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Entry } from '#domain/entry.ts';
import { entry } from '../support/entries.ts';
import { MEETING, requestOf, SAMPLES, THREAD } from '../support/route-samples.ts';
import { seenBy } from '../support/seen.ts';
import { type LocalUser, startServer, type TestServer } from '../support/server.ts';

/** Operations that need no token, because they tell nothing of anyone. */
const FOR_ANYONE = [
  'GET /api/sign-in',
  // Its address is its key: see feed.test.ts.
  'GET /feed/{file}',
  'GET /healthz',
  'GET /readyz',
  'POST /local/token',
];

/** The description of the API, from which the operations come. */
const document = await described();
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, { security }]) => ({
    name: `${method.toUpperCase()} ${path}`,
    isGuarded: security !== undefined,
  })),
);
const guarded = operations.filter(({ isGuarded }) => isGuarded).map(({ name }) => name);

type ApiDocument = { paths: Record<string, Record<string, { security?: unknown[] }>> };

async function described(): Promise<ApiDocument> {
  const server = await startServer();
  const { body } = await server.withToken()<ApiDocument>('GET', '/api/openapi.json');
  await server.stop();
  return body;
}

test('every operation that needs a token is tried here, and only these need none', () => {
  expect(Object.keys(SAMPLES).sort()).toEqual([...guarded].sort());
  expect(
    operations
      .filter(({ isGuarded }) => !isGuarded)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(FOR_ANYONE);
});

test('a route that does not say who may use it cannot be added', async () => {
  const other = await startServer();
  expect(() => other.app.get('/api/anything', async () => 'secret')).toThrow(/who may use it/);
  await other.stop();
});

const WHEN = { start: '2026-11-24T10:00:00+01:00', end: '2026-11-24T11:00:00+01:00' };
const PETRA = { name: 'Petra Hartwig', email: 'petra@hartwig-teile.example' };

/** Of each kind that a list across clients could show. */
const HISTORY: Entry[] = [
  entry('manager-changed', { id: 'm1' }),
  entry('contact-joined', { id: 'p0', ...PETRA }),
  entry('renewal-set', { id: 'r1' }),
  entry('contact-made', { id: 'k0' }),
  entry('signal-raised', { id: 's1', signal: 'wants-to-cancel' }),
  entry('incident-reported', { id: 'i1' }),
  entry('note-taken', { id: 'n1' }),
  entry('commitment-made', { id: 'k1' }),
  ...['doubling', 'recruiting'].flatMap((category) => [
    entry('expectation-proposed', { id: `x-${category}`, category }),
    entry('expectation-agreed', { id: `a-${category}`, expectationId: `x-${category}` }),
    entry('expectation-closed', { id: `c-${category}`, expectationId: `x-${category}` }),
  ]),
  entry('access-set', { id: 'a1', colleagues: [] }),
];

/** Jana's client `c1`, confidential, with a history and a meeting. */
async function seed(server: TestServer): Promise<void> {
  const jana = await server.as('jana');
  await jana('POST', '/api/clients', { id: 'c1', entry: entry('client-described', { id: 'e1' }) });
  await jana('POST', '/api/meetings/resolve', { threadId: THREAD, attendees: [PETRA], ...WHEN });
  const link = { clientId: 'c1', title: 'Hartwig: Linie 2', ...WHEN };
  expect((await jana('PUT', `/api/meetings/${MEETING}/client`, link)).status).toBe(200);
  const told = await jana('POST', '/api/clients/c1/entries', { entries: HISTORY });
  expect(told.status).toBe(200);
}

describe.each(guarded)('%s', (name) => {
  let server: TestServer;
  let empty: TestServer;
  beforeAll(async () => {
    [server, empty] = await Promise.all([startServer(), startServer()]);
    await seed(server);
  });
  afterAll(() => Promise.all([server.stop(), empty.stop()]));

  const isForLeads = SAMPLES[name]?.as !== undefined;

  test('without a token: 401', async () => {
    const answer = await server.withToken()(...requestOf(name));
    expect(answer).toMatchObject({ status: 401, body: { code: 'no-token' } });
    expect(answer.headers['www-authenticate']).toBe('Bearer');
    expect(answer.text).toBe((await server.withToken()('GET', '/api/me')).text);
  });

  test('as a guest: 403', async () => {
    const answer = await (await server.as('guest'))(...requestOf(name));
    expect(answer).toMatchObject({ status: 403, body: { code: 'not-a-member' } });
    expect(answer.text).not.toMatch(/Hartwig|local-agency/);
  });

  test.each<[string, LocalUser]>([
    ['from another tenant', 'stranger'],
    ['as an outsider of the confidential client', 'tom'],
  ])('%s: byte for byte as if the client never was', async (_, user) => {
    const answer = await (await server.as(user))(...requestOf(name));
    expect(answer.text).not.toMatch(/Hartwig|Linie 2/);
    expect(seenBy(answer)).toEqual(seenBy(await (await empty.as(user))(...requestOf(name))));
    if (user === 'tom' && isForLeads) expect(answer.status).toBe(403);
    else if (/\{/.test(name)) expect(answer).toMatchObject({ status: 404, body: { code: 'not-found' } });
    else expect(answer.status).toBeLessThan(300);
  });

  test(`as its manager: ${isForLeads ? 403 : '2xx'}`, async () => {
    const answer = await (await server.as('jana'))(...requestOf(name));
    if (isForLeads) expect(answer).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
    else expect(Math.floor(answer.status / 100)).toBe(2);
  });

  test('as a lead: 2xx', async () => {
    expect(Math.floor((await (await server.as('miriam'))(...requestOf(name))).status / 100)).toBe(2);
  });
});
