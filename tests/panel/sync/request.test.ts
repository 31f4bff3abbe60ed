import { expect, test } from '@jest/globals';
import { EMPTY_DOSSIER } from '#domain/dossier.ts';
import { type Api, createApi } from '#panel/sync/api.ts';
import { request } from '#panel/sync/request.ts';

const ME = { userId: 'jana', name: 'Jana Reuter', tenant: 'agency', roles: ['manager'] };
const _OPENED = { dossier: EMPTY_DOSSIER, seq: 0, entries: [] };
const PROBLEM = { code: 'wrong-state', title: 'Das geht nicht mehr.', status: 409 };

type Sent = { method?: string | undefined; path: string; headers: Headers; body: unknown };

/** An API whose requests are answered one by one with the given answers, and what was sent. */
function apiWith(...answers: (Response | Error)[]): { api: Api; sent: Sent[]; renewals: boolean[] } {
  const sent: Sent[] = [];
  const renewals: boolean[] = [];
  const api = createApi({
    token: async ({ renew = false } = {}) => {
      renewals.push(renew);
      return `token-${renewals.length}`;
    },
    language: () => 'de',
    fetch: async (input, init) => {
      sent.push({
        method: init?.method,
        path: String(input),
        headers: new Headers(init?.headers),
        body: init?.body,
      });
      const answer = answers.shift() ?? new Error('Nothing more was expected.');
      if (answer instanceof Error) throw answer;
      return answer;
    },
  });
  return { api, sent, renewals };
}

const json = (body: unknown, status = 200, headers = {}) => Response.json(body, { status, headers });

test.each<{ what: string; answer: Response | Error; outcome: object }>([
  { what: 'an answer that fits', answer: json(ME), outcome: { ok: true, value: ME } },
  {
    what: 'an answer of another shape',
    answer: json({ ...ME, roles: 'manager' }),
    outcome: { ok: false, error: { kind: 'unreadable' } },
  },
  {
    what: 'a page instead of an answer',
    answer: new Response('<h1>Willkommen</h1>'),
    outcome: { ok: false, error: { kind: 'unreadable' } },
  },
  {
    what: 'no network',
    answer: new TypeError('Failed to fetch'),
    outcome: { ok: false, error: { kind: 'offline' } },
  },
  {
    what: 'a refusal',
    answer: json(PROBLEM, 409),
    outcome: { ok: false, error: { kind: 'refused', problem: PROBLEM } },
  },
  {
    what: 'a refusal by something that is not our server',
    answer: new Response('Forbidden', { status: 403 }),
    outcome: { ok: false, error: { kind: 'unreadable' } },
  },
  {
    what: 'a server in trouble',
    answer: new Response('oops', { status: 502 }),
    outcome: { ok: false, error: { kind: 'unavailable' } },
  },
  {
    what: 'a server that asks for time',
    answer: json({ ...PROBLEM, code: 'too-many-requests', status: 429 }, 429, { 'retry-after': '7' }),
    outcome: {
      ok: false,
      error: { kind: 'unavailable', problem: { code: 'too-many-requests' }, retryAfterMs: 7_000 },
    },
  },
])('$what', async ({ answer, outcome }) => {
  const { api } = apiWith(answer);
  expect(await api.me()).toMatchObject(outcome);
});

test('every request is signed and says which language problems are told in', async () => {
  const { api, sent } = apiWith(json(ME));
  await api.me();
  expect(sent[0]?.headers.get('authorization')).toBe('Bearer token-1');
  expect(sent[0]?.headers.get('accept-language')).toBe('de');
});

test('a refused token is renewed once, and the request repeated with the new one', async () => {
  const { api, sent, renewals } = apiWith(json(PROBLEM, 401), json(ME));
  expect(await api.me()).toEqual({ ok: true, value: ME });
  expect(renewals).toEqual([false, true]);
  expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual([
    'Bearer token-1',
    'Bearer token-2',
  ]);
});

test('a renewed token that is refused too means: signed out', async () => {
  const { api, sent } = apiWith(json(PROBLEM, 401), json(PROBLEM, 401));
  expect(await api.me()).toEqual({ ok: false, error: { kind: 'signed-out' } });
  expect(sent).toHaveLength(2);
});

test.each([
  { what: 'nobody signed in', error: new Error('Nobody is signed in.'), kind: 'signed-out' },
  { what: 'no network for the sign-in', error: new TypeError('Failed to fetch'), kind: 'offline' },
])('without a token nothing is sent: $what', async ({ error, kind }) => {
  let requests = 0;
  const api = createApi({
    token: () => Promise.reject(error),
    language: () => 'en',
    fetch: async () => {
      requests += 1;
      return json(ME);
    },
  });
  expect(await api.me()).toEqual({ ok: false, error: { kind } });
  expect(requests).toBe(0);
});

test('an answer that does not come in time counts as no answer', async () => {
  const silent: typeof fetch = (_, init) =>
    new Promise((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
    });
  const settings = { token: async () => 't', language: () => 'de' as const, fetch: silent };
  expect(await request(settings, { path: '/api/me', timeoutMs: 20 })).toEqual({
    ok: false,
    error: { kind: 'offline' },
  });
});

test('an answer that breaks off counts as no answer', async () => {
  const broken = new ReadableStream({
    pull: (controller) => controller.error(new TypeError('network error')),
  });
  const { api } = apiWith(new Response(broken));
  expect(await api.me()).toEqual({ ok: false, error: { kind: 'offline' } });
});
