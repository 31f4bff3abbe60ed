import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { MeetingHint, MeetingSummary, ResolvedMeeting } from '#contracts/api.ts';
import type { Problem } from '#contracts/problem.ts';
import { type Call, startServer, type TestServer } from '../support/server.ts';

const server: TestServer = await startServer();
let jana: Call;
let miriam: Call;
let stranger: Call;
beforeAll(async () => {
  jana = await server.as('jana');
  miriam = await server.as('miriam');
  stranger = await server.as('stranger');
});
afterAll(() => server.stop());

/** Every story has meetings of its own. */
let stories = 0;
function names() {
  stories += 1;
  const thread = `19:meeting_Story${stories}@thread.v2`;
  const digits = String(31_000_000_000 + stories);
  return {
    thread,
    digits,
    longLink: `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(thread)}/0?context=%7b%7d`,
    shortLink: `https://teams.microsoft.com/meet/${digits}?p=k3y`,
    iCalUId: `story-${stories}@agentur.example`,
    itemId: `AAMkStory${stories}`,
  };
}

async function resolve(hint: MeetingHint, who = jana): Promise<ResolvedMeeting> {
  const { status, body } = await who<ResolvedMeeting>('POST', '/api/meetings/resolve', hint);
  expect(status).toBe(200);
  return body;
}
async function idOf(hint: MeetingHint, who = jana): Promise<string> {
  return (await resolve(hint, who)).meetingId;
}
function safeLink(url: string): string {
  return `https://eur03.safelinks.protection.outlook.com/?url=${encodeURIComponent(url)}&data=05&reserved=0`;
}

describe('one meeting has one id', () => {
  test('by its long link in Outlook in the morning and its thread in Teams in the afternoon', async () => {
    const { thread, longLink } = names();
    const morning = await idOf({ joinUrl: longLink, title: 'Jour fixe', start: '2026-11-24T10:00:00+01:00' });
    expect(await idOf({ threadId: thread })).toBe(morning);
    expect(await idOf({ joinUrl: safeLink(longLink) })).toBe(morning);
    expect(await idOf({ threadId: thread }, miriam)).toBe(morning);
  });

  test('by its short link, once an invitation names both', async () => {
    const { thread, digits, shortLink } = names();
    const inTeams = await idOf({ threadId: thread });
    await idOf({ threadId: thread, joinUrl: shortLink });
    expect(await idOf({ joinUrl: shortLink })).toBe(inTeams);
    expect(await idOf({ meetCode: digits.replace(/(\d{3})/g, '$1 ') })).toBe(inTeams);
  });

  test('by the id of its calendar entry, which Exchange writes with the day of an occurrence', async () => {
    const { thread } = names();
    const rest = 'DC01000000000000000010000000D2A9BA8A3668CA4ABB2CC68382681700';
    const series = `040000008200E00074C5B7101A82E00800000000${rest}`;
    const ofOneDay = `040000008200E00074C5B7101A82E00807EA0B18${rest.toLowerCase()}`;
    const id = await idOf({ threadId: thread, iCalUId: series });
    expect(await idOf({ iCalUId: ofOneDay })).toBe(id);
  });

  test('at the same moment, asked by many', async () => {
    const { thread, shortLink, iCalUId } = names();
    const hints = [
      { threadId: thread },
      { threadId: thread, joinUrl: shortLink },
      { threadId: thread, iCalUId },
    ];
    const ids = await Promise.all([...hints, ...hints, ...hints].map((hint) => idOf(hint)));
    expect(new Set(ids).size).toBe(1);
  });

  test('without a Teams link in each mailbox its own', async () => {
    const { itemId } = names();
    const mine = await idOf({ itemId, title: 'Telefonat' });
    expect(await idOf({ itemId })).toBe(mine);
    expect(await idOf({ itemId }, miriam)).not.toBe(mine);
  });

  test('without any id by title and start, each user for himself', async () => {
    const hint = { title: 'Vor Ort in Halle 3', start: '2026-11-24T10:00:00+01:00' };
    const mine = await idOf(hint);
    expect(await idOf({ ...hint, start: '2026-11-24T09:00:00Z' })).toBe(mine);
    expect(await idOf({ ...hint, start: '2026-11-24T11:00:00+01:00' })).not.toBe(mine);
    expect(await idOf(hint, miriam)).not.toBe(mine);
  });

  test('in each tenant another one', async () => {
    const { thread } = names();
    const ids = await Promise.all([idOf({ threadId: thread }), idOf({ threadId: thread }, stranger)]);
    expect(ids[0]).not.toBe(ids[1]);
    expect((await stranger('GET', `/api/meetings/${ids[0]}`)).status).toBe(404);
  });
});

describe('a single meeting', () => {
  test('keeps its id, and so its notes, when it is moved', async () => {
    const { thread } = names();
    const hint = { threadId: thread, title: 'Auftakt', end: '2026-11-24T11:00:00+01:00' };
    const id = await idOf({ ...hint, start: '2026-11-24T10:00:00+01:00' });
    expect(
      await idOf({ ...hint, start: '2026-12-01T15:00:00+01:00', end: '2026-12-01T16:00:00+01:00' }),
    ).toBe(id);
    const { body } = await jana<MeetingSummary>('GET', `/api/meetings/${id}`);
    expect(body.start).toBe('2026-12-01T15:00:00+01:00');
    const listed = async (day: string) =>
      (
        await jana<{ meetings: MeetingSummary[] }>('GET', `/api/meetings?from=${day}&to=${day}`)
      ).body.meetings.map(({ meetingId }) => meetingId);
    expect(await listed('2026-11-24')).not.toContain(id);
    expect(await listed('2026-12-01')).toContain(id);
  });
});

describe('a series', () => {
  const weekly = (thread: string, day: string, time = '10:00') => ({
    threadId: thread,
    recurring: true,
    title: 'Jour fixe',
    start: `2026-${day}T${time}:00+01:00`,
  });

  test('has an id for each date, the same in every host', async () => {
    const { thread, longLink } = names();
    const first = await idOf(weekly(thread, '11-24'));
    const second = await idOf(weekly(thread, '12-01'));
    expect(second).not.toBe(first);
    expect(await idOf({ ...weekly(thread, '11-24'), threadId: undefined, joinUrl: longLink })).toBe(first);
    // A host that does not know that it is a series gets the same, because the series is known.
    expect(await idOf({ threadId: thread, start: '2026-12-01T09:00:00Z' })).toBe(second);
  });

  test('knows a date again that was moved within the day', async () => {
    const { thread } = names();
    const id = await idOf(weekly(thread, '11-24'));
    expect(await idOf(weekly(thread, '11-24', '15:30'))).toBe(id);
  });

  test('asks for the date when a host does not tell it, nearest first', async () => {
    const { thread } = names();
    const later = await idOf(weekly(thread, '12-08'));
    const near = await idOf(weekly(thread, '11-24'));
    const unclear = await resolve({ threadId: thread, recurring: true });
    expect(unclear).toMatchObject({ meetingId: near, needsDate: true, dates: ['2026-11-24', '2026-12-08'] });
    // The person chooses a day; noon of that day is clear enough.
    const chosen = await resolve({ threadId: thread, recurring: true, start: '2026-12-08T12:00:00+01:00' });
    expect(chosen.meetingId).toBe(later);
    expect(chosen.needsDate).toBeUndefined();
  });

  test('of which nothing is known still has an id to write under', async () => {
    const { thread } = names();
    const { meetingId, needsDate, dates } = await resolve({
      threadId: thread,
      recurring: true,
      title: 'Jour fixe',
    });
    expect({ needsDate, dates }).toEqual({ needsDate: true, dates: [] });
    expect((await jana('GET', `/api/meetings/${meetingId}`)).status).toBe(200);
  });

  test('that was taken for a single meeting keeps the id of that date', async () => {
    const { thread } = names();
    const asSingle = await idOf({ threadId: thread, start: '2026-11-24T10:00:00+01:00' });
    expect(await idOf(weekly(thread, '11-24'))).toBe(asSingle);
    expect(await idOf(weekly(thread, '12-01'))).not.toBe(asSingle);
  });
});

describe('two meetings that turn out to be one', () => {
  test('are united: the new id is the same by all names, and the old one leads to it', async () => {
    const { thread, shortLink } = names();
    const byThread = await idOf({ threadId: thread, start: '2026-11-24T10:00:00+01:00', title: 'Angebot' });
    const byLink = await idOf({ joinUrl: shortLink, attendees: [{ email: 'p@kunde.example' }] });
    expect(byLink).not.toBe(byThread);

    const united = await resolve({ threadId: thread, joinUrl: shortLink });
    const former = [byThread, byLink].find((id) => id !== united.meetingId);
    expect([byThread, byLink]).toContain(united.meetingId);
    expect(united.formerIds).toEqual([former]);
    expect(await idOf({ threadId: thread })).toBe(united.meetingId);
    expect(await idOf({ joinUrl: shortLink })).toBe(united.meetingId);
    // Nothing that was known of either is lost.
    for (const id of [byThread, byLink]) {
      const { body } = await jana<MeetingSummary>('GET', `/api/meetings/${id}`);
      expect(body).toMatchObject({
        meetingId: united.meetingId,
        title: 'Angebot',
        start: '2026-11-24T10:00:00+01:00',
        attendees: [{ email: 'p@kunde.example' }],
      });
    }
  });

  test('series date by date, a single one among them by its time', async () => {
    const { thread, shortLink, iCalUId } = names();
    const dates = ['2026-11-24T10:00:00+01:00', '2026-12-01T10:00:00+01:00'];
    const old = await Promise.all(dates.map((start) => idOf({ iCalUId, recurring: true, start })));
    const single = await idOf({ joinUrl: shortLink, start: '2026-12-01T10:00:00+01:00' });
    const all = { threadId: thread, joinUrl: shortLink, iCalUId };
    const united = await Promise.all(dates.map((start) => idOf({ ...all, recurring: true, start })));
    expect(new Set(united).size).toBe(2);
    const now = await Promise.all(
      [...old, single].map(
        async (id) => (await jana<MeetingSummary>('GET', `/api/meetings/${id}`)).body.meetingId,
      ),
    );
    expect(now).toEqual([...united, united[1]]);
  });

  test('of many names at once, in any order, become one', async () => {
    const many = Array.from({ length: 6 }, names);
    for (const { thread } of many) await idOf({ threadId: thread });
    // Each hint ties two neighbours together; all of them at the same time.
    await Promise.all(
      many.map(({ thread }, index) =>
        idOf({ threadId: thread, iCalUId: many[index - 1]?.iCalUId ?? 'first' }),
      ),
    );
    await Promise.all(many.map(({ thread, iCalUId }) => idOf({ threadId: thread, iCalUId })));
    const ids = await Promise.all(many.map(({ thread }) => idOf({ threadId: thread })));
    expect(new Set(ids).size).toBe(1);
  });
});

describe('what does not fit is refused', () => {
  test.each<[string, unknown, string]>([
    ['nothing that names a meeting', {}, 'threadId'],
    ['only who comes', { attendees: [{ email: 'a@b.example' }] }, 'threadId'],
    ['a start without offset', { threadId: 'x', start: '2026-11-24T10:00:00' }, 'start'],
    ['an unknown field', { thread: 'x' }, 'thread'],
    ['an attendee without address', { title: 'x', attendees: [{ name: 'A' }] }, 'attendees.0.email'],
  ])('%s', async (_, hint, path) => {
    const { status, body } = await jana('POST', '/api/meetings/resolve', hint);
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'invalid-input', fields: [{ path }] });
  });

  test('a false join link names nothing', async () => {
    const joinUrl = 'https://teams.microsoft.com.evil.example/meet/3123456789012';
    const { status } = await jana<Problem>('POST', '/api/meetings/resolve', { joinUrl });
    expect(status).toBe(400);
  });

  test.each(['2026-13-01', 'today'])('a day that is none: %s', async (from) => {
    expect((await jana('GET', `/api/meetings?from=${from}`)).body).toMatchObject({
      fields: [{ path: 'from' }],
    });
  });

  test('days in the wrong order, and more than a quarter of a year', async () => {
    for (const days of ['from=2026-11-24&to=2026-11-23', 'from=2026-01-01&to=2026-12-31']) {
      expect((await jana('GET', `/api/meetings?${days}`)).body).toMatchObject({ fields: [{ path: 'to' }] });
    }
  });
});
