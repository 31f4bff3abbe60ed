import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { MeetingHint, MeetingSummary, OpenedClient, ResolvedMeeting } from '#contracts/api.ts';
import type { MeetingList } from '#contracts/calendar.ts';
import { makeInstant } from '#domain/time.ts';
import { LOCAL_TENANT } from '#server/auth/local.ts';
import { rebuildMeetings } from '#server/meetings/rebuild-meetings.ts';
import { entry, NOW } from '../support/entries.ts';
import { type Call, startServer, type TestServer } from '../support/server.ts';

/** Every look at this clock is a minute later than the one before. */
let minutes = 0;
const server: TestServer = await startServer({
  now: () => makeInstant(Date.parse(NOW) + 60_000 * minutes++, 60),
});
let jana: Call;
let miriam: Call;
beforeAll(async () => {
  jana = await server.as('jana');
  miriam = await server.as('miriam');
  await client('hartwig', {
    name: 'Hartwig Teile GmbH',
    domains: ['hartwig-teile.example', 'hartwig.example'],
  });
  await client('ahorn', { name: 'Ahorn Pflege', domains: ['ahorn.example', 'gmail.com'] });
  await client('lenz', { name: 'Lenz & Söhne', domains: [] });
  await add(
    'lenz',
    entry('contact-joined', { id: 'k1', contactId: 'p1', name: 'Eva Lenz', email: 'Eva.Lenz@web.de' }),
  );
});
afterAll(() => server.stop());

function client(id: string, profile: { name: string; domains: string[] }) {
  return jana('POST', '/api/clients', {
    id,
    entry: entry('client-described', { id: `d-${id}`, ...profile }),
  });
}
async function add(id: string, ...entries: object[]) {
  expect((await jana('POST', `/api/clients/${id}/entries`, { entries })).status).toBe(200);
}
async function resolve(hint: MeetingHint, who = jana): Promise<ResolvedMeeting> {
  return (await who<ResolvedMeeting>('POST', '/api/meetings/resolve', hint)).body;
}
function link(meetingId: string, clientId: string | null, told: object = {}) {
  return jana<MeetingSummary>('PUT', `/api/meetings/${meetingId}/client`, {
    clientId,
    title: 'Jour fixe',
    start: '2026-11-24T10:00:00+01:00',
    end: '2026-11-24T11:00:00+01:00',
    ...told,
  });
}
async function ledgerOf(id: string) {
  return (await jana<OpenedClient>('GET', `/api/clients/${id}`)).body;
}

let thread = '';
let count = 0;
beforeEach(() => {
  count += 1;
  thread = `19:meeting_Link${count}@thread.v2`;
});

describe('who a meeting may be with', () => {
  const candidates = async (...emails: string[]) =>
    (await resolve({ threadId: thread, attendees: emails.map((email) => ({ email })) })).candidates.map(
      ({ clientId, why }) => [clientId, why],
    );

  test.each<[string, string[], string[][]]>([
    [
      'by the domain of someone invited',
      ['jana@agentur.example', 'x@hartwig.example'],
      [['hartwig', 'x@hartwig.example']],
    ],
    ['whatever the case', ['X@Hartwig.Example'], [['hartwig', 'x@hartwig.example']]],
    [
      'by a domain below the client’s',
      ['x@de.mail.hartwig.example'],
      [['hartwig', 'x@de.mail.hartwig.example']],
    ],
    ['not by a domain that only ends alike', ['x@nothartwig.example'], []],
    [
      'the one with more people first',
      ['a@ahorn.example', 'b@hartwig.example', 'c@hartwig.example'],
      [
        ['hartwig', 'b@hartwig.example'],
        ['ahorn', 'a@ahorn.example'],
      ],
    ],
    ['by a contact’s own address', ['eva.lenz@web.de'], [['lenz', 'eva.lenz@web.de']]],
    [
      'a contact before a domain',
      ['a@ahorn.example', 'b@ahorn.example', 'eva.lenz@web.de'],
      [
        ['lenz', 'eva.lenz@web.de'],
        ['ahorn', 'a@ahorn.example'],
      ],
    ],
    ['not by a mail provider’s domain', ['someone@web.de'], []],
    ['not even if a client names it as its own', ['someone@gmail.com'], []],
    ['nobody', [], []],
  ])('%s', async (_, emails, expected) => {
    expect(await candidates(...emails)).toEqual(expected);
  });

  test('follows the client: new domains, contacts who left, archived', async () => {
    await client('moving', { name: 'Umzug AG', domains: ['old.example'] });
    expect(await candidates('x@old.example')).toEqual([['moving', 'x@old.example']]);
    const profile = { name: 'Umzug SE', domains: ['new.example'] };
    await add('moving', entry('client-described', { id: 'm1', ...profile }));
    expect(await candidates('x@old.example')).toEqual([]);
    expect((await resolve({ threadId: thread, attendees: [{ email: 'x@new.example' }] })).candidates).toEqual(
      [{ clientId: 'moving', name: 'Umzug SE', why: 'x@new.example' }],
    );
    await add('moving', entry('contact-joined', { id: 'm2', contactId: 'c1', email: 'me@gmx.de' }));
    expect(await candidates('me@gmx.de')).toEqual([['moving', 'me@gmx.de']]);
    await add('moving', entry('contact-left', { id: 'm3', contactId: 'c1' }));
    expect(await candidates('me@gmx.de')).toEqual([]);
    await add('moving', entry('client-described', { id: 'm4', ...profile, archived: true }));
    expect(await candidates('x@new.example')).toEqual([]);
  });

  test('is told for one meeting that is asked for', async () => {
    const { meetingId } = await resolve({ threadId: thread, attendees: [{ email: 'x@hartwig.example' }] });
    const { body } = await jana<MeetingSummary>('GET', `/api/meetings/${meetingId}`);
    expect(body.candidates).toEqual([
      { clientId: 'hartwig', name: 'Hartwig Teile GmbH', why: 'x@hartwig.example' },
    ]);
  });
});

describe('linking', () => {
  test('is an entry of the client’s ledger, and everyone in the workspace sees the meeting', async () => {
    const { meetingId } = await resolve({ threadId: thread });
    const { status, body } = await link(meetingId, 'hartwig', { purpose: 'care' });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      meetingId,
      clientId: 'hartwig',
      clientName: 'Hartwig Teile GmbH',
      purpose: 'care',
    });
    const { entries, dossier } = await ledgerOf('hartwig');
    expect(entries[0]).toMatchObject({
      kind: 'meeting-linked',
      meetingId,
      title: 'Jour fixe',
      by: { userId: 'jana' },
    });
    expect(dossier.meetings.at(-1)).toMatchObject({ id: meetingId, purpose: 'care' });

    expect(await resolve({ threadId: thread }, miriam)).toEqual({
      meetingId,
      clientId: 'hartwig',
      candidates: [],
    });
    const listed = (await miriam<MeetingList>('GET', '/api/meetings?from=2026-11-24&to=2026-11-24')).body
      .meetings;
    expect(listed.find((meeting) => meeting.meetingId === meetingId)).toMatchObject({ clientId: 'hartwig' });
  });

  test('twice the same makes one entry', async () => {
    const { meetingId } = await resolve({ threadId: thread });
    await link(meetingId, 'hartwig');
    const { seq } = await ledgerOf('hartwig');
    await link(meetingId, 'hartwig');
    expect((await ledgerOf('hartwig')).seq).toBe(seq);
    // Another purpose is something new.
    await link(meetingId, 'hartwig', { purpose: 'renewal' });
    expect((await ledgerOf('hartwig')).seq).toBe(seq + 1);
  });

  test('with another client takes it out of the first one’s meetings', async () => {
    const { meetingId } = await resolve({ threadId: thread });
    await link(meetingId, 'hartwig');
    await link(meetingId, 'ahorn');
    expect((await resolve({ threadId: thread })).clientId).toBe('ahorn');
    const meetings = async (id: string) => (await ledgerOf(id)).dossier.meetings.map((meeting) => meeting.id);
    expect(await meetings('ahorn')).toContain(meetingId);
    expect(await meetings('hartwig')).not.toContain(meetingId);
    expect((await ledgerOf('hartwig')).entries[0]).toMatchObject({ kind: 'entry-undone' });
  });

  test('can be taken back to “no meeting with a client”', async () => {
    const { meetingId } = await resolve({ threadId: thread, attendees: [{ email: 'x@hartwig.example' }] });
    await link(meetingId, 'hartwig');
    const { body } = await link(meetingId, null);
    expect(body).toMatchObject({ noClient: true });
    expect(await resolve({ threadId: thread })).toEqual({ meetingId, noClient: true, candidates: [] });
    const listed = (await miriam<MeetingList>('GET', '/api/meetings?from=2026-11-24&to=2026-11-24')).body
      .meetings;
    expect(listed.map((meeting) => meeting.meetingId)).not.toContain(meetingId);
  });

  test.each<[string, string, object, number, object]>([
    ['an unknown meeting', 'nothing', {}, 404, { code: 'not-found' }],
    [
      'an unknown client',
      '',
      { clientId: 'nobody' },
      404,
      { code: 'not-found', fields: [{ path: 'clientId' }] },
    ],
    ['an empty title', '', { title: ' ' }, 400, { code: 'invalid-input', fields: [{ path: 'title' }] }],
    [
      'no client named',
      '',
      { clientId: undefined },
      400,
      { code: 'invalid-input', fields: [{ path: 'clientId' }] },
    ],
  ])('refuses %s', async (_, id, told, status, problem) => {
    const { meetingId } = await resolve({ threadId: thread });
    const answer = await link(id || meetingId, 'hartwig', told);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject(problem);
    expect((await resolve({ threadId: thread })).clientId).toBeUndefined();
  });
});

describe('a series remembers', () => {
  const on = (day: string): MeetingHint => ({
    threadId: thread,
    recurring: true,
    start: `2026-${day}T10:00:00+01:00`,
    end: `2026-${day}T11:00:00+01:00`,
    title: 'Jour fixe',
  });
  const linkOn = async (day: string, clientId: string | null) => {
    const { meetingId } = await resolve(on(day));
    const { title, start, end } = on(day);
    await link(meetingId, clientId, { title, start, end });
  };
  const clientOn = async (day: string) => {
    const { clientId, noClient } = await resolve(on(day));
    return noClient ? null : clientId;
  };

  test('the client of one date for those after it, and for those before the first', async () => {
    await linkOn('11-24', 'hartwig');
    expect(await clientOn('12-01')).toBe('hartwig');
    expect(await clientOn('11-17')).toBe('hartwig');
    await linkOn('12-15', 'ahorn');
    expect(await clientOn('12-08')).toBe('hartwig');
    expect(await clientOn('12-22')).toBe('ahorn');
  });

  test('that it is no meeting with a client', async () => {
    await linkOn('11-24', null);
    expect(await clientOn('12-01')).toBeNull();
  });

  test('its dates for everyone’s list', async () => {
    const { meetingId } = await resolve(on('12-01'));
    await linkOn('11-24', 'hartwig');
    const listed = (await miriam<MeetingList>('GET', '/api/meetings?from=2026-12-01&to=2026-12-01')).body
      .meetings;
    expect(listed.map((meeting) => meeting.meetingId)).toContain(meetingId);
  });
});

test.each([
  ['hartwig', 'ahorn'],
  ['ahorn', 'hartwig'],
] as const)(
  'uniting two linked meetings loses no entry, and the later link holds: %s, %s',
  async (...clients) => {
    const joinUrl = `https://teams.microsoft.com/meet/8800012345${count}?p=x`;
    const meetings = {
      hartwig: (await resolve({ threadId: thread })).meetingId,
      ahorn: (await resolve({ joinUrl })).meetingId,
    };
    for (const id of clients) {
      await link(meetings[id], id);
      await add(id, entry('note-taken', { id: `u-${id}-${count}`, meetingId: meetings[id] }));
    }
    const united = await resolve({ threadId: thread, joinUrl });
    expect([united.meetingId, ...(united.formerIds ?? [])].sort()).toEqual(Object.values(meetings).sort());
    expect(united.clientId).toBe(clients[1]);
    for (const id of clients) {
      expect((await ledgerOf(id)).entries[0]).toMatchObject({ kind: 'note-taken', meetingId: meetings[id] });
    }
  },
);

test('the briefing speaks to whom the calendar says is invited', async () => {
  const join = (id: string, name: string, email: string) =>
    entry('contact-joined', { id: `${id}-${count}`, contactId: id, name, email, salutation: 'frau' });
  await add(
    'hartwig',
    join('k1', 'Petra Hartwig', 'p@hartwig.example'),
    join('k2', 'Sabine Brandt', 's@hartwig.example'),
  );
  const { meetingId } = await resolve({ threadId: thread, attendees: [{ email: 'S@hartwig.example' }] });
  const briefing = async (query: string) => (await jana('GET', `/api/clients/hartwig/briefing${query}`)).text;
  expect(await briefing('')).not.toContain('Frau Brandt');
  expect(await briefing(`?meetingId=${meetingId}`)).toContain('Frau Brandt');
});

describe('after a loss', () => {
  test('linked meetings are made anew from the ledgers, under the ids that their names lead to', async () => {
    const { meetingId } = await resolve({ threadId: thread });
    await link(meetingId, 'hartwig', { purpose: 'goals' });
    for (const table of [
      'meeting-aliases',
      'meeting-roots',
      'meeting-series',
      'meetings',
      'meeting-links',
      'meeting-days',
    ]) {
      await server.store.clearTable(LOCAL_TENANT, table);
    }
    expect((await jana('GET', `/api/meetings/${meetingId}`)).status).toBe(404);
    await rebuildMeetings(server.store, LOCAL_TENANT);
    expect((await miriam<MeetingSummary>('GET', `/api/meetings/${meetingId}`)).body).toMatchObject({
      title: 'Jour fixe',
      clientId: 'hartwig',
      purpose: 'goals',
    });
    expect(await resolve({ threadId: thread })).toMatchObject({ meetingId, clientId: 'hartwig' });
  });

  test('a link that was taken back is not made anew', async () => {
    const { meetingId } = await resolve({ threadId: thread });
    await link(meetingId, 'hartwig');
    await link(meetingId, null);
    await server.store.clearTable(LOCAL_TENANT, 'meeting-links');
    await rebuildMeetings(server.store, LOCAL_TENANT);
    expect((await resolve({ threadId: thread })).clientId).toBeUndefined();
  });

  test('of two links of one meeting the later one is made anew', async () => {
    const { meetingId } = await resolve({ threadId: thread });
    await link(meetingId, 'hartwig');
    // A later entry keeps the first link from being taken back.
    const linked = { meetingId, title: 'Angebot', start: NOW, end: NOW };
    await add('hartwig', entry('meeting-linked', { id: `l-${count}`, ...linked }));
    await link(meetingId, 'ahorn');
    await server.store.clearTable(LOCAL_TENANT, 'meeting-links');
    await rebuildMeetings(server.store, LOCAL_TENANT);
    expect((await resolve({ threadId: thread })).clientId).toBe('ahorn');
  });

  test('a client that was erased leaves its meetings open again', async () => {
    await client('leaving', { name: 'Geht AG', domains: ['geht.example'] });
    const { meetingId } = await resolve({ threadId: thread, attendees: [{ email: 'x@geht.example' }] });
    await link(meetingId, 'leaving');
    await server.store.erase({ tenant: LOCAL_TENANT, client: 'leaving' });
    expect((await jana<MeetingSummary>('GET', `/api/meetings/${meetingId}`)).body.clientId).toBeUndefined();
    expect(await resolve({ threadId: thread })).toEqual({ meetingId, candidates: [] });
  });
});
