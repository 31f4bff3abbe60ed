import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Feed, FeedAddress } from '#contracts/feed.ts';
import { entry, NOW } from '../support/entries.ts';
import { type Call, startServer, type TestServer } from '../support/server.ts';
import { read } from './calendar/calendars.ts';

let server: TestServer;
let jana: Call;
let miriam: Call;
let now: string;

beforeEach(async () => {
  now = NOW;
  server = await startServer({ now: () => now });
  [jana, miriam] = await Promise.all([server.as('jana'), server.as('miriam')]);
  await makeClient('c1', 'Hartwig Teile GmbH', 'jana', '2027-01-17', [
    entry('commitment-made', { id: 'k1', what: 'Angebot; für Januar, schicken', dueOn: '2026-11-30' }),
    entry('commitment-made', { id: 'k2', what: 'Zahlen liefern', who: 'client', dueOn: '2026-12-01' }),
    entry('commitment-made', { id: 'k3', what: 'Erledigt', dueOn: '2026-12-02' }),
    entry('commitment-kept', { id: 'k3k', commitmentId: 'k3' }),
  ]);
  await makeClient('c2', 'Lenz AG', 'miriam', '2027-02-01');
});
afterEach(() => server.stop());

async function makeClient(id: string, name: string, manager: string, renewalOn: string, more: object[] = []) {
  await miriam('POST', '/api/clients', { id, entry: entry('client-described', { id: `e-${id}`, name }) });
  const entries = [
    entry('manager-changed', { id: `m-${id}`, userId: manager, name: manager }),
    entry('renewal-set', { id: `r-${id}`, on: renewalOn }),
    ...more,
  ];
  expect((await miriam('POST', `/api/clients/${id}/entries`, { entries })).status).toBe(200);
}

async function switchOn(call: Call, settings = { names: false, language: 'de' }): Promise<string> {
  const { status, body } = await call<FeedAddress>('POST', '/api/feed', settings);
  expect({ status, path: body.path }).toEqual({
    status: 201,
    path: expect.stringMatching(/^\/feed\/[\w-]{43}\.ics$/),
  });
  return body.path;
}

const fetchFeed = (path: string) => server.withToken()('GET', path);

/** The events of a feed as `day title`, unfolded and unescaped. */
function events(ics: string): string[] {
  return ics
    .replace(/\r\n /g, '')
    .split('BEGIN:VEVENT')
    .slice(1)
    .map((event) => {
      const [, day] = /DTSTART;VALUE=DATE:(\d{8})\r/.exec(event) ?? [];
      const [, title = ''] = /SUMMARY:(.*)\r/.exec(event) ?? [];
      return `${day} ${title.replace(/\\(.)/g, '$1')}`;
    });
}

test('a manager’s feed: renewals and open promises of their own clients, with a code instead of a name', async () => {
  const path = await switchOn(jana);
  const { status, headers, text } = await fetchFeed(path);
  expect({ status, type: headers['content-type'] }).toEqual({
    status: 200,
    type: 'text/calendar; charset=utf-8',
  });
  const { feed } = (await jana<Feed>('GET', '/api/feed')).body;
  const code = feed?.codes[0]?.code;
  expect(feed).toMatchObject({ names: false, language: 'de', codes: [{ code, name: 'Hartwig Teile GmbH' }] });
  expect(events(text)).toEqual([
    `20261130 Zusage von uns fällig: Kunde ${code}`,
    `20261201 Zusage des Kunden fällig: Kunde ${code}`,
    `20270117 Verlängerung: Kunde ${code}`,
  ]);
  expect(text).not.toMatch(/Hartwig|Angebot|Zahlen|c1\b/);
});

test('with names turned on, in English; a lead’s feed has the renewals of all', async () => {
  const path = await switchOn(jana);
  await jana('PUT', '/api/feed', { names: true, language: 'en' });
  expect(events((await fetchFeed(path)).text)).toEqual([
    '20261130 Our promise is due: Hartwig Teile GmbH: Angebot; für Januar, schicken',
    '20261201 The client’s promise is due: Hartwig Teile GmbH: Zahlen liefern',
    '20270117 Renewal: Hartwig Teile GmbH',
  ]);
  const leads = await switchOn(miriam, { names: true, language: 'de' });
  expect(events((await fetchFeed(leads)).text)).toEqual([
    '20270117 Verlängerung: Hartwig Teile GmbH',
    '20270201 Verlängerung: Lenz AG',
  ]);
});

test('it is a calendar as RFC 5545 has it', async () => {
  const long = 'Überaus lange Zusage mit Umlauten äöü, Semikolon; und Zeilen\nin mehreren Absätzen '
    .repeat(4)
    .trim();
  await jana('POST', '/api/clients/c1/entries', {
    entries: [entry('commitment-made', { id: 'k9', what: long, dueOn: '2026-12-09' })],
  });
  const path = await switchOn(jana, { names: true, language: 'de' });
  const { text } = await fetchFeed(path);
  const lines = text.split('\r\n');
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(lines.slice(0, 3)).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    expect.stringMatching(/^PRODID:-\/\//),
  ]);
  expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
  const [first = ''] = text.split('BEGIN:VEVENT').slice(1);
  for (const property of [
    /^UID:promise-[0-9a-f]{32}@augenhoehe\r$/m,
    /^DTSTAMP:\d{8}T\d{6}Z\r$/m,
    /^LAST-MODIFIED:\d{8}T\d{6}Z\r$/m,
    /^SEQUENCE:\d+\r$/m,
    /^DTSTART;VALUE=DATE:20261130\r$/m,
    /^DTEND;VALUE=DATE:20261201\r$/m,
    /^TRANSP:TRANSPARENT\r$/m,
  ])
    expect(first).toMatch(property);
  // The product's own reader takes it for a calendar without complaint, but for whole days, which are no meetings.
  const reading = await read(text);
  expect(reading.isCalendar).toBe(true);
  expect([...new Set(reading.unread.map(({ code }) => code))]).toEqual(['only-days']);
  expect(events(text)[2]).toContain(long.replaceAll('\n', 'n').slice(0, 60));
});

test('a renewal that is moved keeps its uid and has a higher sequence', async () => {
  const path = await switchOn(jana);
  const renewalOf = async () => {
    const { text } = await fetchFeed(path);
    const [, event = ''] = /(UID:renewal[\s\S]*?)END:VEVENT/.exec(text) ?? [];
    const [, uid, sequence, day] =
      /UID:(\S+)[\s\S]*SEQUENCE:(\d+)[\s\S]*DTSTART;VALUE=DATE:(\d+)/.exec(event) ?? [];
    return { uid, sequence: Number(sequence), day };
  };
  const before = await renewalOf();
  expect(await renewalOf()).toEqual(before);
  await jana('POST', '/api/clients/c1/entries', {
    entries: [entry('renewal-set', { id: 'r2', on: '2027-03-01' })],
  });
  const after = await renewalOf();
  expect(after).toMatchObject({ uid: before.uid, day: '20270301' });
  expect(after.sequence).toBeGreaterThan(before.sequence);
});

test('an address that was revoked, replaced or never was: all the same 404', async () => {
  const unknown = await fetchFeed(`/feed/${'a'.repeat(43)}.ics`);
  expect(unknown.status).toBe(404);
  const first = await switchOn(jana);
  const second = await switchOn(jana);
  expect((await fetchFeed(second)).status).toBe(200);
  await jana('DELETE', '/api/feed');
  for (const path of [first, second, '/feed/x.ics', '/feed/.ics'])
    expect({ path, text: (await fetchFeed(path)).text }).toEqual({ path, text: unknown.text });
  expect((await jana<Feed>('GET', '/api/feed')).body).toEqual({ feed: null });
});

test('only the hash of the secret is stored', async () => {
  const path = await switchOn(jana);
  const [, secret = ''] = /feed\/(.*)\.ics/.exec(path) ?? [];
  const rows = [
    ...(await server.store.rows(' feeds', 'feed-addresses', { limit: 10 })),
    ...(await server.store.rows('local-agency', 'feeds', { limit: 10 })),
  ];
  expect(rows).toHaveLength(2);
  expect(JSON.stringify(rows)).not.toContain(secret);
});

test('a client that becomes confidential, and one that is handed over, are gone the next time', async () => {
  const path = await switchOn(jana, { names: true, language: 'de' });
  await miriam('POST', '/api/clients/c1/entries', {
    entries: [
      entry('manager-changed', { id: 'm2', userId: 'tom', name: 'Tom' }),
      entry('access-set', { id: 'a2', colleagues: [] }),
    ],
  });
  expect(events((await fetchFeed(path)).text)).toEqual([]);
  const leads = await switchOn(miriam, { names: true, language: 'de' });
  expect(events((await fetchFeed(leads)).text)).toHaveLength(2);
});

test('thirty days after its owner was last let in it answers no more, and with the next visit it does again', async () => {
  const path = await switchOn(jana);
  const at = (day: string) => {
    now = `${day}T09:00:00+01:00`;
  };
  at('2026-12-22');
  expect((await fetchFeed(path)).status).toBe(200);
  at('2026-12-23');
  expect((await fetchFeed(path)).status).toBe(404);
  await (await server.as('jana'))('GET', '/api/me');
  expect((await fetchFeed(path)).status).toBe(200);
});
