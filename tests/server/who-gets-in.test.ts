import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Entry } from '#domain/entry.ts';
import { LOCAL_TENANT } from '#server/auth/local.ts';
import { meetingId, rootFor, SINGLE } from '#server/meetings/meeting-id.ts';
import { entry } from '../support/entries.ts';
import { seenBy } from '../support/seen.ts';
import { type Call, type LocalUser, startServer, type TestServer } from '../support/server.ts';
import { calendar, event } from './calendar/calendars.ts';

const THREAD = '19:meeting_M@thread.v2';
/** The same name of a meeting gives the same id in one tenant. */
const MEETING = meetingId(rootFor(LOCAL_TENANT, `thread:${THREAD}`), SINGLE);

/** `as` names the lead where only a lead may do it. */
type Sample = { url: string; body?: unknown; headers?: Record<string, string>; as?: 'miriam' };

/**
 * A request of every operation that works for the manager of client `c1`, with whom meeting `M` is. The operations come from the description of the API: a new one without a line here fails.
 */
const SAMPLES: Record<string, Sample> = {
  'GET /api/me': { url: '/api/me' },
  'GET /api/people': { url: '/api/people' },
  'GET /api/clients': { url: '/api/clients' },
  'POST /api/clients': {
    url: '/api/clients',
    body: { id: 'c2', entry: entry('client-described', { id: 'e2', name: 'Neukunde AG' }) },
  },
  'GET /api/clients/{id}': { url: '/api/clients/c1' },
  'GET /api/clients/{id}/entries': { url: '/api/clients/c1/entries' },
  'POST /api/clients/{id}/entries': {
    url: '/api/clients/c1/entries',
    body: { entries: [entry('note-taken', { id: 'n2' })] },
  },
  'GET /api/clients/{id}/briefing': { url: '/api/clients/c1/briefing' },
  'GET /api/import': { url: '/api/import' },
  'POST /api/import': {
    url: '/api/import',
    body: { clients: [{ name: 'Übernommen AG', contacts: [], expectations: [] }] },
  },
  'GET /api/clients/export.csv': { url: '/api/clients/export.csv' },
  'GET /api/clients/export.xlsx': { url: '/api/clients/export.xlsx' },
  'GET /api/playbook': { url: '/api/playbook' },
  'GET /api/playbook/versions': { url: '/api/playbook/versions' },
  'PUT /api/playbook': {
    url: '/api/playbook',
    body: { changes: {}, own: [] },
    headers: { 'if-match': '*' },
    as: 'miriam',
  },
  'DELETE /api/playbook': { url: '/api/playbook', headers: { 'if-match': '*' }, as: 'miriam' },
  'GET /api/meetings': { url: '/api/meetings' },
  'POST /api/meetings/resolve': { url: '/api/meetings/resolve', body: { threadId: THREAD } },
  'POST /api/meetings/import': {
    url: '/api/meetings/import',
    body: calendar(event('UID:m1', 'DTSTART:20261124T090000Z')),
    headers: { 'content-type': 'text/calendar' },
  },
  'GET /api/meetings/{meetingId}': { url: `/api/meetings/${MEETING}` },
  'PUT /api/meetings/{meetingId}/client': {
    url: `/api/meetings/${MEETING}/client`,
    body: {
      clientId: 'c1',
      title: 'Jour fixe',
      start: '2026-11-24T10:00:00+01:00',
      end: '2026-11-24T11:00:00+01:00',
    },
  },
  'GET /api/clients/{id}/stage': { url: '/api/clients/c1/stage' },
  'GET /api/handover': { url: '/api/handover?userId=jana', as: 'miriam' },
  'POST /api/handover': {
    url: '/api/handover',
    body: { from: 'jana', to: { userId: 'tom', name: 'Tom Beck' }, clientIds: ['c1'] },
    as: 'miriam',
  },
  'DELETE /api/clients/{id}': { url: '/api/clients/c1', as: 'miriam' },
  'GET /api/clients/{id}/export': { url: '/api/clients/c1/export' },
  'GET /api/clients/{id}/export.html': { url: '/api/clients/c1/export.html' },
  'DELETE /api/clients/{id}/contacts/{contactId}': { url: '/api/clients/c1/contacts/p1', as: 'miriam' },
  'GET /api/clients/{id}/contacts/{contactId}/export': { url: '/api/clients/c1/contacts/p1/export' },
  'GET /api/clients/{id}/contacts/{contactId}/export.html': {
    url: '/api/clients/c1/contacts/p1/export.html',
  },
  'GET /api/clients/{id}/contacts/{contactId}/mentions': { url: '/api/clients/c1/contacts/p1/mentions' },
  'GET /api/receipts': { url: '/api/receipts', as: 'miriam' },
  'GET /api/trail': { url: '/api/trail', as: 'miriam' },
  'GET /api/clients/{id}/review': { url: '/api/clients/c1/review?language=en' },
  'GET /api/renewals': { url: '/api/renewals?within=180' },
  'GET /api/base-rates': { url: '/api/base-rates?category=doubling&horizonDays=90' },
  'GET /api/calibration': { url: '/api/calibration', as: 'miriam' },
  'GET /api/demo': { url: '/api/demo' },
  'DELETE /api/demo': { url: '/api/demo' },
};

/** Operations that need no token, because they tell nothing of anyone. */
const FOR_ANYONE = ['GET /api/sign-in', 'GET /healthz', 'GET /readyz', 'POST /local/token'];

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

function send(call: Call, name: string) {
  const { url, body, headers } = SAMPLES[name] ?? { url: '' };
  const [method] = name.split(' ');
  return call(method as 'GET' | 'POST' | 'PUT' | 'DELETE', url, body, headers); // The document names no other.
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
    const answer = await send(server.withToken(), name);
    expect(answer).toMatchObject({ status: 401, body: { code: 'no-token' } });
    expect(answer.headers['www-authenticate']).toBe('Bearer');
    expect(answer.text).toBe((await server.withToken()('GET', '/api/me')).text);
  });

  test('as a guest: 403', async () => {
    const answer = await send(await server.as('guest'), name);
    expect(answer).toMatchObject({ status: 403, body: { code: 'not-a-member' } });
    expect(answer.text).not.toMatch(/Hartwig|local-agency/);
  });

  test.each<[string, LocalUser]>([
    ['from another tenant', 'stranger'],
    ['as an outsider of the confidential client', 'tom'],
  ])('%s: byte for byte as if the client never was', async (_, user) => {
    const answer = await send(await server.as(user), name);
    expect(answer.text).not.toMatch(/Hartwig|Linie 2/);
    expect(seenBy(answer)).toEqual(seenBy(await send(await empty.as(user), name)));
    if (user === 'tom' && isForLeads) expect(answer.status).toBe(403);
    else if (/\{/.test(name)) expect(answer).toMatchObject({ status: 404, body: { code: 'not-found' } });
    else expect(answer.status).toBeLessThan(300);
  });

  test(`as its manager: ${isForLeads ? 403 : '2xx'}`, async () => {
    const answer = await send(await server.as('jana'), name);
    if (isForLeads) expect(answer).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
    else expect(Math.floor(answer.status / 100)).toBe(2);
  });

  test('as a lead: 2xx', async () => {
    expect(Math.floor((await send(await server.as('miriam'), name)).status / 100)).toBe(2);
  });
});
