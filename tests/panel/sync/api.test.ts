import { expect, test } from '@jest/globals';
import { EMPTY_DOSSIER } from '#domain/dossier.ts';
import { type Api, createApi } from '#panel/sync/api.ts';
import { importCalendar, listMeetings } from '#panel/sync/calendar-api.ts';
import { createClient, listClients } from '#panel/sync/clients-api.ts';
import { playbookVersions, resetPlaybook, savePlaybook } from '#panel/sync/playbook-api.ts';
import { entry } from '../../support/entries.ts';

const _ME = { userId: 'jana', name: 'Jana Reuter', tenant: 'agency', roles: ['manager'] };
const OPENED = { dossier: EMPTY_DOSSIER, seq: 0, entries: [] };
const _PROBLEM = { code: 'wrong-state', title: 'Das geht nicht mehr.', status: 409 };

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

test('a client already known is asked for by its version', async () => {
  const { api, sent } = apiWith(new Response(null, { status: 304 }), json(OPENED), json(OPENED));
  expect(await api.openClient('c1', 12)).toEqual({ ok: true, value: 'unchanged' });
  expect(sent[0]?.headers.get('if-none-match')).toBe('"12"');
  expect(await api.openClient('c1', 12)).toEqual({ ok: true, value: OPENED });
  expect(await api.openClient('c1')).toEqual({ ok: true, value: OPENED });
  expect(sent[2]?.headers.has('if-none-match')).toBe(false);
});

const PLAYBOOK = { version: 4, changes: {}, own: [] };
const note = entry('note-taken', { id: 'n1' });
const described = entry('client-described', { id: 'd1' });
const link = { clientId: 'c1', title: 'Jour fixe', start: note.at, end: note.at };

test.each<{ call: (api: Api) => Promise<unknown>; answer: unknown; sends: string; body?: unknown }>([
  { call: (api) => listClients(api), answer: { clients: [] }, sends: 'GET /api/clients' },
  {
    call: (api) => listClients(api, { search: 'Hartwig & Söhne', after: 'c9', limit: 20 }),
    answer: { clients: [] },
    sends: 'GET /api/clients?search=Hartwig+%26+S%C3%B6hne&after=c9&limit=20',
  },
  {
    call: (api) => createClient(api, { id: 'c1', entry: described }),
    answer: { seq: 1, entries: [{ id: 'd1', seq: 1 }] },
    sends: 'POST /api/clients',
    body: { id: 'c1', entry: described },
  },
  {
    call: (api) => api.entriesAfter('c1', 0),
    answer: { entries: [], seq: 0 },
    sends: 'GET /api/clients/c1/entries?after=0',
  },
  {
    call: (api) => api.entriesBefore('c1', 51, 25),
    answer: { entries: [], seq: 90 },
    sends: 'GET /api/clients/c1/entries?before=51&limit=25',
  },
  {
    call: (api) => api.append('c1', [note]),
    answer: { seq: 1, entries: [{ id: 'n1', seq: 1 }] },
    sends: 'POST /api/clients/c1/entries',
    body: { entries: [note] },
  },
  {
    call: (api) => api.resolveMeeting({ joinUrl: 'https://teams.example/l' }),
    answer: { meetingId: 'm1', candidates: [] },
    sends: 'POST /api/meetings/resolve',
    body: { joinUrl: 'https://teams.example/l' },
  },
  {
    call: (api) => api.linkMeeting('19:meeting/x', link),
    answer: {},
    sends: 'PUT /api/meetings/19%3Ameeting%2Fx/client',
    body: link,
  },
  {
    call: (api) => listMeetings(api, '2026-11-23T00:00:00+01:00', '2026-11-24T00:00:00+01:00'),
    answer: { meetings: [] },
    sends: 'GET /api/meetings?from=2026-11-23T00%3A00%3A00%2B01%3A00&to=2026-11-24T00%3A00%3A00%2B01%3A00',
  },
  {
    call: (api) => api.meeting('m1'),
    answer: { meetingId: 'm1', title: 'Jour fixe', start: note.at, end: note.at, attendees: [] },
    sends: 'GET /api/meetings/m1',
  },
  {
    call: (api) => api.tell({ method: 'DELETE', path: '/api/demo' }),
    answer: { present: false },
    sends: 'DELETE /api/demo',
  },
  { call: (api) => api.playbook(3), answer: PLAYBOOK, sends: 'GET /api/playbook' },
  { call: (api) => playbookVersions(api), answer: { versions: [] }, sends: 'GET /api/playbook/versions' },
  {
    call: (api) => savePlaybook(api, 3, { changes: {}, own: [] }),
    answer: PLAYBOOK,
    sends: 'PUT /api/playbook',
    body: { changes: {}, own: [] },
  },
  { call: (api) => resetPlaybook(api, 3), answer: PLAYBOOK, sends: 'DELETE /api/playbook' },
])('$sends', async ({ call, answer, sends, body }) => {
  const { api, sent } = apiWith(json(answer));
  expect(await call(api)).toMatchObject({ ok: true });
  expect(`${sent[0]?.method} ${sent[0]?.path}`).toBe(sends);
  if (body === undefined) return expect(sent[0]?.body).toBeUndefined();
  expect(JSON.parse(String(sent[0]?.body))).toEqual(body);
  expect(sent[0]?.headers.get('content-type')).toBe('application/json');
});

test('a playbook is read unless it is known, and written only where the version seen is the latest', async () => {
  const { api, sent } = apiWith(new Response(null, { status: 304 }), json(PLAYBOOK), json(PLAYBOOK));
  expect(await api.playbook(3)).toEqual({ ok: true, value: 'unchanged' });
  await savePlaybook(api, 3, { changes: {}, own: [] });
  await resetPlaybook(api, 4);
  const versions = sent.map(({ headers }) => [headers.get('if-none-match'), headers.get('if-match')]);
  expect(versions).toEqual([
    ['"3"', null],
    [null, '"3"'],
    [null, '"4"'],
  ]);
});

test('a calendar file goes as it is, with the zone of whoever opens it', async () => {
  const { api, sent } = apiWith(json({ meetings: [], unread: [] }));
  expect(await importCalendar(api, 'BEGIN:VCALENDAR\r\n')).toEqual({
    ok: true,
    value: { meetings: [], unread: [] },
  });
  expect(sent[0]).toMatchObject({
    method: 'POST',
    path: `/api/meetings/import?timeZone=${encodeURIComponent(Intl.DateTimeFormat().resolvedOptions().timeZone)}`,
    body: 'BEGIN:VCALENDAR\r\n',
  });
  expect(sent[0]?.headers.get('content-type')).toBe('text/calendar');
});
