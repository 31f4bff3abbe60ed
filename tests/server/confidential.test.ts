import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ResolvedMeeting } from '#contracts/api.ts';
import type { MeetingList } from '#contracts/calendar.ts';
import type { ClientList } from '#contracts/clients.ts';
import type { Entry } from '#domain/entry.ts';
import { entry } from '../support/entries.ts';
import { seenBy } from '../support/seen.ts';
import { type Call, startServer, type TestServer } from '../support/server.ts';
import { calendar, event } from './calendar/calendars.ts';

/** Nothing of the confidential client may reach an outsider: neither its name, nor its domain, nor its notes. */
const SECRET = /Geheim|kellerfund|fusion|c-secret/i;
const THREAD = '19:meeting_S@thread.v2';
const WHEN = { start: '2026-11-23T10:00:00+01:00', end: '2026-11-23T11:00:00+01:00' };
const GUEST = { name: 'Frau Geheim', email: 'geheim@kellerfund.example' };

let server: TestServer;
let tom: Call;
let jana: Call;
let miriam: Call;
let meetingId: string;

/** Jana's client `c-secret`, confidential, with a meeting; and `c-open`, which everyone knows. Tom is the outsider. */
beforeAll(async () => {
  server = await startServer();
  [jana, tom, miriam] = [await server.as('jana'), await server.as('tom'), await server.as('miriam')];
  await create('c-open', 'Hartwig Teile GmbH', 'hartwig.example');
  await create('c-secret', 'Geheim AG', 'kellerfund.example');
  await add(jana, 'c-secret', [
    entry('manager-changed', { id: 's1', userId: 'jana', name: 'Jana Lindner' }),
    entry('note-taken', { id: 's2', text: 'Die Fusion kommt.' }),
    entry('contact-joined', { id: 's3', contactId: 'p1', name: GUEST.name, email: GUEST.email }),
  ]);
  const resolved = await jana<ResolvedMeeting>('POST', '/api/meetings/resolve', {
    threadId: THREAD,
    title: 'Geheim: Fusion',
    attendees: [GUEST],
    ...WHEN,
  });
  meetingId = resolved.body.meetingId;
  const link = { clientId: 'c-secret', title: 'Geheim: Fusion', purpose: 'renewal', ...WHEN };
  expect(await jana('PUT', `/api/meetings/${meetingId}/client`, link)).toMatchObject({ status: 200 });
  await add(jana, 'c-secret', [entry('access-set', { id: 's4', colleagues: [] })]);
});
afterAll(() => server.stop());

async function create(id: string, name: string, domain: string): Promise<void> {
  const described = entry('client-described', { id: `${id}-d`, name, domains: [domain] });
  expect(await jana('POST', '/api/clients', { id, entry: described })).toMatchObject({ status: 201 });
}

async function add(call: Call, client: string, entries: Entry[]): Promise<void> {
  expect(await call('POST', `/api/clients/${client}/entries`, { entries })).toMatchObject({ status: 200 });
}

async function seen(answer: ReturnType<Call>) {
  return seenBy(await answer);
}

type Request = Parameters<Call>;
const NOTE = { entries: [entry('note-taken', { id: 't1' })] };
const NAMING_A_CLIENT: [string, (client: string) => Request][] = [
  ['opening it', (id) => ['GET', `/api/clients/${id}`]],
  [
    'asking whether it is new',
    (id) => ['GET', `/api/clients/${id}`, undefined, { 'if-none-match': '"5", *' }],
  ],
  ['reading entries', (id) => ['GET', `/api/clients/${id}/entries`]],
  ['reading entries after', (id) => ['GET', `/api/clients/${id}/entries?after=0`]],
  ['appending', (id) => ['POST', `/api/clients/${id}/entries`, NOTE]],
  [
    'appending what is there',
    (id) => [
      'POST',
      `/api/clients/${id}/entries`,
      { entries: [entry('note-taken', { id: 's2', text: 'Die Fusion kommt.' })] },
    ],
  ],
  [
    'letting oneself in',
    (id) => [
      'POST',
      `/api/clients/${id}/entries`,
      { entries: [entry('access-set', { id: 't2', confidential: false })] },
    ],
  ],
  [
    'taking it over',
    (id) => [
      'POST',
      `/api/clients/${id}/entries`,
      { entries: [entry('manager-changed', { id: 't3', userId: 'tom', name: 'Tom Beck' })] },
    ],
  ],
  ['the briefing', (id) => ['GET', `/api/clients/${id}/briefing`]],
  ['the stage', (id) => ['GET', `/api/clients/${id}/stage`]],
  ['the list behind it', (id) => ['GET', `/api/clients?after=${id}`]],
];

describe('to an outsider a confidential client is one that never was', () => {
  test.each(NAMING_A_CLIENT)('%s', async (_, request) => {
    const answer = await seen(tom(...request('c-secret')));
    expect(answer).toEqual(await seen(tom(...request('never-was'))));
    expect(answer.status).toBeGreaterThanOrEqual(400);
  });

  test('linking a meeting with it', async () => {
    const own = await tom<ResolvedMeeting>('POST', '/api/meetings/resolve', {
      threadId: '19:meeting_T@thread.v2',
      ...WHEN,
    });
    const url = `/api/meetings/${own.body.meetingId}/client`;
    const link = (clientId: string): Request => ['PUT', url, { clientId, title: 'Termin', ...WHEN }];
    expect(await seen(tom(...link('c-secret')))).toEqual(await seen(tom(...link('never-was'))));
  });

  test('its meeting, which is not in their calendar', async () => {
    expect(await seen(tom('GET', `/api/meetings/${meetingId}`))).toEqual(
      await seen(tom('GET', '/api/meetings/never-was')),
    );
    const link = { clientId: 'c-open', title: 'Meins', ...WHEN };
    expect(await seen(tom('PUT', `/api/meetings/${meetingId}/client`, link))).toEqual(
      await seen(tom('PUT', '/api/meetings/never-was/client', link)),
    );
    const briefing = (id: string) => seen(tom('GET', `/api/clients/c-open/briefing?meetingId=${id}`));
    expect(await briefing(meetingId)).toEqual(await briefing('never-was'));
  });

  test('lists and searches', async () => {
    for (const url of ['/api/clients', '/api/clients?search=geheim', '/api/clients?search=kellerfund']) {
      const { body, text } = await tom<ClientList>('GET', url);
      expect(body.clients.map(({ id }) => id)).toEqual(url.includes('search') ? [] : ['c-open']);
      expect(text).not.toMatch(SECRET);
    }
    const { body } = await tom<MeetingList>('GET', '/api/meetings?from=2026-11-20&to=2026-11-30');
    expect(body.meetings.map(({ title }) => title)).not.toContain('Geheim: Fusion');
  });

  test('an id that is taken is told in the same words as any other, and with no number', async () => {
    const again = (id: string, entryId: string) =>
      seen(
        tom('POST', '/api/clients', {
          id,
          entry: entry('client-described', {
            id: entryId,
            name: 'Geheim AG',
            domains: ['kellerfund.example'],
          }),
        }),
      );
    const answer = await again('c-secret', 'c-secret-d');
    expect(answer).toEqual(await again('c-open', 'other'));
    expect(answer).toMatchObject({ status: 409 });
  });
});

test('whoever is invited to its meeting sees the meeting, and nothing of the client', async () => {
  const hint = { threadId: THREAD, attendees: [GUEST], ...WHEN };
  const resolved = await tom<ResolvedMeeting>('POST', '/api/meetings/resolve', hint);
  expect(resolved.body).toEqual({ meetingId, candidates: [] });
  const { body } = await tom<MeetingList>('GET', '/api/meetings?from=2026-11-23&to=2026-11-23');
  expect(body.meetings.find((meeting) => meeting.meetingId === meetingId)).toEqual({
    meetingId,
    title: 'Geheim: Fusion',
    ...WHEN,
    mine: true,
    attendees: [GUEST],
  });
  const one = await tom('GET', `/api/meetings/${meetingId}`);
  expect(one.body).not.toHaveProperty('clientId');
  expect(one.body).toMatchObject({ candidates: [] });
  const imported = await tom('POST', '/api/meetings/import', invitation(), {
    'content-type': 'text/calendar',
  });
  expect(imported.status).toBe(200);
  expect(imported.text).not.toMatch(/Geheim AG|c-secret/);
});

test('an invited outsider who links it with another client changes nothing of the confidential one', async () => {
  const threadId = '19:meeting_V@thread.v2';
  const hint = { threadId, title: 'Termin', attendees: [GUEST], ...WHEN };
  const { body } = await jana<ResolvedMeeting>('POST', '/api/meetings/resolve', hint);
  const url = `/api/meetings/${body.meetingId}/client`;
  await jana('PUT', url, { clientId: 'c-secret', title: 'Termin', ...WHEN });
  const before = (await jana('GET', '/api/clients/c-secret')).text;
  await tom('POST', '/api/meetings/resolve', hint);
  const linked = await tom('PUT', url, { clientId: 'c-open', title: 'Termin', ...WHEN });
  expect(linked).toMatchObject({ status: 200, body: { clientId: 'c-open' } });
  expect((await jana('GET', '/api/clients/c-secret')).text).toBe(before);
});

function invitation(): string {
  return calendar(
    event('UID:k1', 'DTSTART:20261125T090000Z', 'SUMMARY:Termin', `ATTENDEE:mailto:${GUEST.email}`),
  );
}

describe('those who may know', () => {
  test.each([
    ['its manager', () => jana],
    ['a lead', () => miriam],
  ])('%s has it in every list', async (_, who) => {
    const call = who();
    expect((await call('GET', '/api/clients/c-secret')).status).toBe(200);
    expect((await call('GET', '/api/clients?search=geheim')).text).toMatch(/c-secret/);
    expect((await call('GET', `/api/meetings/${meetingId}`)).text).toMatch(/Geheim AG/);
    expect((await call('GET', '/api/meetings?from=2026-11-23&to=2026-11-23')).text).toMatch(/Geheim AG/);
    const hint = { threadId: '19:meeting_other@thread.v2', attendees: [GUEST] };
    expect((await call('POST', '/api/meetings/resolve', hint)).text).toMatch(/Geheim AG/);
  });

  test('a named colleague reads and writes, but is not in charge', async () => {
    await add(miriam, 'c-secret', [
      entry('access-set', { id: 's5', colleagues: [{ userId: 'tom', name: 'Tom Beck' }] }),
    ]);
    expect((await tom('GET', '/api/clients/c-secret')).status).toBe(200);
    await add(tom, 'c-secret', [entry('note-taken', { id: 't4' })]);
    const reserved = [
      entry('access-set', { id: 't5', confidential: false }),
      entry('manager-changed', { id: 't6', userId: 'tom', name: 'Tom Beck' }),
      entry('entry-undone', { id: 't7', entryId: 's5' }),
      entry('entry-undone', { id: 't8', entryId: 's1' }),
    ];
    for (const one of reserved) {
      expect(await tom('POST', '/api/clients/c-secret/entries', { entries: [one] })).toMatchObject({
        status: 403,
        body: { code: 'not-allowed', fields: [{ path: 'entries.0.kind' }] },
      });
    }
    await add(jana, 'c-secret', [entry('access-set', { id: 's6', colleagues: [] })]);
    expect((await tom('GET', '/api/clients/c-secret')).status).toBe(404);
  });

  test('a manager cannot lock out the leads, who take the mark away', async () => {
    await add(miriam, 'c-secret', [entry('access-set', { id: 's7', confidential: false, colleagues: [] })]);
    expect((await tom('GET', '/api/clients/c-secret')).status).toBe(200);
    expect((await tom('GET', '/api/clients')).text).toMatch(/Geheim AG/);
    await add(miriam, 'c-secret', [entry('entry-undone', { id: 's8', entryId: 's7' })]);
    expect((await tom('GET', '/api/clients/c-secret')).status).toBe(404);
  });

  test('sent again after handing it over, an entry is still stored once', async () => {
    await create('c-handed', 'Lenz KG', 'lenz.example');
    const batch = [
      entry('manager-changed', { id: 'h1', userId: 'jana', name: 'Jana Lindner' }),
      entry('access-set', { id: 'h2', confidential: false, colleagues: [] }),
      entry('manager-changed', { id: 'h3', userId: 'tom', name: 'Tom Beck' }),
    ];
    await add(jana, 'c-handed', batch);
    await add(jana, 'c-handed', batch);
    const other = { entries: [entry('access-set', { id: 'h4', colleagues: [] })] };
    expect((await jana('POST', '/api/clients/c-handed/entries', other)).status).toBe(403);
  });
});
