import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { MeetingSummary, ResolvedMeeting } from '#contracts/api.ts';
import type { ImportedCalendar, MeetingList } from '#contracts/calendar.ts';
import type { Problem } from '#contracts/problem.ts';
import { entry } from '../support/entries.ts';
import { type Call, startServer, type TestServer } from '../support/server.ts';
import { calendar, calendarFile, event } from './calendar/calendars.ts';

const server: TestServer = await startServer();
let jana: Call;
let miriam: Call;
beforeAll(async () => {
  jana = await server.as('jana');
  miriam = await server.as('miriam');
  const described = entry('client-described', { id: 'd1', name: 'Hartwig Teile GmbH' });
  await jana('POST', '/api/clients', { id: 'hartwig', entry: described });
});
afterAll(() => server.stop());

function send<T = ImportedCalendar>(who: Call, file: string, headers: Record<string, string> = {}) {
  const path = '/api/meetings/import?timeZone=Europe/Berlin';
  return who<T>('POST', path, file, { 'content-type': 'text/calendar; charset=utf-8', ...headers });
}
async function list(who: Call, from: string, to = from): Promise<MeetingSummary[]> {
  return (await who<MeetingList>('GET', `/api/meetings?from=${from}&to=${to}`)).body.meetings;
}

test('an invitation dropped on the desk is on the list of its days, with the client it may be with', async () => {
  const { status, body } = await send(jana, String(await calendarFile('outlook-de-2026')));
  expect(status).toBe(200);
  expect(body.unread).toEqual([]);
  expect(body.meetings).toHaveLength(10);
  expect(body.meetings[2]).toMatchObject({
    title: 'Jour fixe Newsletter (verschoben)',
    start: '2026-11-25T14:00:00+01:00',
    recurring: true,
    resolved: {
      candidates: [
        { clientId: 'hartwig', name: 'Hartwig Teile GmbH', why: 'sabine.brandt@hartwig-teile.example' },
      ],
    },
  });
  const [meeting, ...others] = await list(jana, '2026-11-25');
  expect(others).toEqual([]);
  expect(meeting).toMatchObject({ meetingId: body.meetings[2]?.resolved.meetingId, mine: true });
});

describe('after the import', () => {
  const thread = { threadId: '19:meeting_SGFydHdpZ0p1bmlMZXR0ZXI@thread.v2' };
  const resolve = async (hint: object) =>
    (await jana<ResolvedMeeting>('POST', '/api/meetings/resolve', hint)).body;

  test('Teams finds the same meetings: a moved one by both its times', async () => {
    const [moved] = await list(jana, '2026-11-25');
    const byRule = await resolve({ ...thread, start: '2026-11-24T10:00:00+01:00' });
    const asMoved = await resolve({ ...thread, start: '2026-11-25T14:00:00+01:00' });
    expect([byRule.meetingId, asMoved.meetingId]).toEqual([moved?.meetingId, moved?.meetingId]);
    // That a host told the time by the rule does not move it back.
    expect(await list(jana, '2026-11-25')).toHaveLength(1);
  });

  test('a start that is no date of the series asks which one is meant', async () => {
    // Some hosts tell the first start of a series for every date.
    expect(await resolve({ ...thread, start: '2026-10-13T10:00:00+02:00' })).toMatchObject({
      needsDate: true,
      dates: [
        '2026-10-27',
        '2026-11-10',
        '2026-11-25',
        '2027-01-05',
        '2027-01-19',
        '2027-02-02',
        '2027-02-16',
        '2027-03-02',
        '2027-03-16',
      ],
    });
    // Beyond what the file told of, a new date is taken as told.
    const beyond = await resolve({ ...thread, start: '2027-04-13T10:00:00+02:00' });
    expect(beyond.needsDate).toBeUndefined();
  });

  test('the same file again changes nothing', async () => {
    const first = (await send(jana, String(await calendarFile('outlook-de-2026')))).body;
    const again = (await send(jana, String(await calendarFile('outlook-de-2026')))).body;
    expect(again).toEqual(first);
    expect(await list(jana, '2026-11-20', '2026-12-31')).toHaveLength(1);
  });

  test('nobody sees what is only in a colleague’s calendar', async () => {
    expect(await list(miriam, '2026-11-20', '2026-12-31')).toEqual([]);
  });
});

test('an older version of an invitation does not undo a newer one, and a cancelled meeting leaves the list', async () => {
  const version = (sequence: number, time: string, ...lines: string[]) =>
    calendar(
      ...lines,
      event(
        'UID:versions',
        `SEQUENCE:${sequence}`,
        `DTSTART;TZID=Europe/Berlin:20261203T${time}`,
        'SUMMARY:Angebot',
      ),
    );
  const startsOn = async () => (await list(jana, '2026-12-03')).map(({ start }) => start.slice(11, 16));
  await send(jana, version(2, '140000'));
  await send(jana, version(1, '100000'));
  expect(await startsOn()).toEqual(['14:00']);
  const { body } = await send(jana, version(3, '140000', 'METHOD:CANCEL'));
  expect(body.meetings[0]?.cancelled).toBe(true);
  expect(await startsOn()).toEqual([]);
  const id = body.meetings[0]?.resolved.meetingId;
  expect((await jana<MeetingSummary>('GET', `/api/meetings/${id}`)).body.cancelled).toBe(true);
});

test('one join link copied into several appointments gives several meetings', async () => {
  const copied = (uid: string, day: string) =>
    event(
      `UID:${uid}`,
      `DTSTART;TZID=Europe/Berlin:${day}T100000`,
      'LOCATION:https://teams.microsoft.com/meet/777000111222',
    );
  const { body } = await send(jana, calendar(copied('copy-1', '20261207'), copied('copy-2', '20261214')));
  expect(new Set(body.meetings.map(({ resolved }) => resolved.meetingId)).size).toBe(2);
});

test('a meeting without a title has one that can be shown and sent', async () => {
  const untitled = calendar(event('UID:untitled', 'DTSTART:20261210T090000Z'));
  expect((await send(jana, untitled)).body.meetings[0]?.title).toBe('Ohne Titel');
  expect((await send(jana, untitled, { 'accept-language': 'en' })).body.meetings[0]?.title).toBe('Untitled');
});

describe('a file that cannot be read', () => {
  test('in part: its readable meetings are there, the rest is named by line and reason', async () => {
    const { status, body } = await send(jana, String(await calendarFile('large-file-with-late-error')));
    expect(status).toBe(200);
    expect(body.meetings).toHaveLength(394);
    expect(body.unread.at(-1)).toEqual({
      line: 2407,
      code: 'two-starts',
      message: 'Der Termin hat einen zweiten Anfang (DTSTART). Welcher gilt, steht nicht da.',
    });
  });

  test.each<[string, string, string, string]>([
    [
      'de',
      'eine Anmeldeseite',
      '<!doctype html>',
      'Zeile 1: Hier müsste BEGIN:VCALENDAR stehen. Das ist keine Kalenderdatei (.ics).',
    ],
    [
      'en',
      'a sign-in page',
      '<!doctype html>',
      'Line 1: BEGIN:VCALENDAR is expected here. This is not a calendar file (.ics).',
    ],
    [
      'en',
      'no start',
      calendar(event('SUMMARY:x')),
      'Line 3: The event that begins here does not say when it starts (DTSTART is missing).',
    ],
  ])('at all, in %s: %s', async (language, _, file, message) => {
    const { status, body } = await send<Problem>(jana, file, { 'accept-language': language });
    expect(status).toBe(422);
    expect(body).toMatchObject({
      code: 'unreadable-calendar',
      fields: [{ path: expect.stringMatching(/^line\.\d+$/), message }],
    });
  });

  test('because it holds no meetings: it says so', async () => {
    const { status, body } = await send(jana, String(await calendarFile('vfreebusy-zimbra')));
    expect(status).toBe(200);
    expect(body).toEqual({
      meetings: [],
      unread: [{ line: 1, code: 'no-meetings', message: 'In dieser Datei sind keine Termine.' }],
    });
  });
});

test.each<[string, Record<string, string>, string, number, string]>([
  ['JSON', { 'content-type': 'application/json' }, '{}', 415, 'wrong-content-type'],
  ['plain text', { 'content-type': 'text/plain' }, 'BEGIN:VCALENDAR', 415, 'wrong-content-type'],
  ['nothing', {}, '', 422, 'unreadable-calendar'],
  ['more than ten megabytes', {}, calendar(`X:${'x'.repeat(11 * 1024 * 1024)}`), 413, 'too-large'],
])('%s is refused', async (_, headers, file, status, code) => {
  const answer = await send<Problem>(jana, file, headers);
  expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
});

test('a calendar is taken nowhere else', async () => {
  const answer = await jana('POST', '/api/meetings/resolve', calendar(), { 'content-type': 'text/calendar' });
  expect(answer.status).toBe(415);
});

test('an unknown time zone is refused', async () => {
  const answer = await jana('POST', '/api/meetings/import?timeZone=Mars/Olympus', calendar(), {
    'content-type': 'text/calendar',
  });
  expect(answer.body).toMatchObject({ code: 'invalid-input', fields: [{ path: 'timeZone' }] });
});

test('five megabytes of meetings are read and stored in a few seconds', async () => {
  const events: string[] = [];
  for (let length = 0, day = 0; length < 5_000_000; day++) {
    const date = new Date(Date.UTC(2018, 0, 1) + day * 86_400_000)
      .toISOString()
      .slice(0, 10)
      .replaceAll('-', '');
    const people = Array.from(
      { length: 8 },
      (_, one) => `ATTENDEE;CN="Gast ${one}":mailto:g${one}@firma${day % 50}.example`,
    );
    const text = `DESCRIPTION:${'Tagesordnung\\, Zahlen\\n'.repeat(40)}`;
    events.push(event(`UID:big-${day}`, `DTSTART;TZID=Europe/Berlin:${date}T100000`, ...people, text));
    length += events.at(-1)?.length ?? 0;
  }
  const before = performance.now();
  const { status, body } = await send(jana, calendar(...events));
  expect(performance.now() - before).toBeLessThan(15_000);
  expect(status).toBe(200);
  expect(body.meetings).toHaveLength(500);
}, 30_000);
