import { describe, expect, test } from '@jest/globals';
import { SITUATIONS } from '#domain/coaching/briefing.ts';
import { recognise } from '#domain/coaching/situation.ts';
import { type Dossier, EMPTY_DOSSIER } from '#domain/dossier.ts';
import { Entry, type RecordedEntry } from '#domain/entry.ts';
import { foldAll } from '#domain/fold.ts';
import { addDays, dayOf, daysBetween } from '#domain/time.ts';
import type { DemoClient } from '#server/demo/chronicle.ts';
import { DOUBLING } from '#server/demo/clients/doubling.ts';
import type { DemoMeeting } from '#server/demo/meetings.ts';
import { demoWorkspace } from '#server/demo/workspace.ts';

const PICTURED = '2026-11-23T09:48:00+01:00';

/** Days and hours at which counting in days goes wrong, and a whole week for weekends. */
const MOMENTS = [
  PICTURED,
  '2026-12-31T23:55:00+01:00',
  '2027-01-01T00:05:00+01:00',
  '2026-03-29T01:50:00+01:00',
  '2026-03-29T03:10:00+02:00',
  '2026-10-25T02:30:00+02:00',
  '2028-02-29T12:00:00+01:00',
  '2028-03-01T08:00:00Z',
  '2027-05-10T06:20:00-05:00',
  '2027-05-11T13:00:00+02:00',
  '2027-05-12T18:59:00+02:00',
  '2027-05-13T19:30:00+02:00',
  '2027-05-14T09:00:00.123+02:00',
  '2027-05-15T10:00:00+02:00',
  '2027-05-16T11:00:00+02:00',
];

describe.each(MOMENTS)('the demo workspace at %s', (now) => {
  const { clients, meetings } = demoWorkspace(now);
  const dossiers = new Map(clients.map((client) => [client.id, dossierOf(client)]));

  test('has eight clients whose entries are valid, in order, and lie before now', () => {
    expect(clients).toHaveLength(8);
    for (const { entries } of clients) {
      expect(entries.map((entry) => Entry.parse(entry))).toEqual(entries);
      const times = entries.map(({ at }) => Date.parse(at));
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      expect(times.at(-1)).toBeLessThan(Date.parse(now));
    }
    const ids = clients.flatMap(({ id, entries }) => [id, ...entries.map((entry) => entry.id)]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(id))).toEqual([]);
  });

  test('has meetings that between them show every situation', () => {
    const shown = meetings.flatMap((meeting) => situations(meeting, dossiers, now));
    expect(new Set(shown)).toEqual(new Set(SITUATIONS));
  });

  test('has one meeting about to begin, today’s others within the day, and the rest on working days', () => {
    const today = meetings.filter(({ start }) => dayOf(start) === dayOf(now));
    const first = today.find(({ title }) => title === 'Abstimmung Newsletter');
    const minutesUntil = (Date.parse(first?.start ?? '') - Date.parse(now)) / 60_000;
    expect(minutesUntil).toBeLessThan(20);
    if (now.slice(11, 13) < '22') expect(minutesUntil).toBeGreaterThan(4);
    expect(first?.start.slice(14, 16)).toMatch(/^(00|15|30|45)$/);
    expect(today).toHaveLength(6);
    expect(today.filter(({ end }) => dayOf(end) !== dayOf(now))).toEqual([]);
    expect(overlapping(today)).toEqual([]);
    for (const { start } of meetings.filter((meeting) => !today.includes(meeting))) {
      expect([1, 2, 3, 4, 5]).toContain(new Date(dayOf(start)).getUTCDay());
      expect(daysBetween(now, start)).toBeLessThanOrEqual(5);
    }
  });
});

describe('the demo workspace', () => {
  const { clients, meetings } = demoWorkspace(PICTURED);
  const named = (name: string) => {
    const client = clients.map(dossierOf).find(({ profile }) => profile?.name.startsWith(name));
    if (!client) throw new Error(`There is no ${name}.`);
    return client;
  };

  test('is the same all day, and another one tomorrow', () => {
    expect(demoWorkspace('2026-11-23T17:20:00+01:00').clients).toEqual(clients);
    const tomorrow = demoWorkspace(`${addDays(PICTURED, 1)}${PICTURED.slice(10)}`).clients;
    const ids = new Set(clients.map(({ id }) => id));
    expect(tomorrow.filter(({ id }) => ids.has(id))).toEqual([]);
  });

  test('has two years of history for those of today’s meetings, but for the client who is new', () => {
    const lengths = clients.map(({ entries }) => entries.length);
    expect(lengths.filter((length) => length >= 60 && length <= 150)).toHaveLength(5);
    const begun = clients.map(({ entries }) => daysBetween(entries[0]?.at ?? '', PICTURED));
    expect(begun.filter((days) => days >= 715)).toHaveLength(5);
    expect(named('Töpferei Lenz').contacted).toEqual([]);
  });

  test('shows Hartwig as it is drawn', () => {
    const { incidents, signals, renewal, expectations, contacts, rhythm } = named('Hartwig');
    expect(incidents).toMatchObject([
      { category: 'newsletter-links', causedBy: 'us', occurredOn: '2026-07-28', resolvedOn: '2026-07-30' },
      { category: 'newsletter-links', causedBy: 'us', occurredOn: '2026-11-19' },
    ]);
    expect(incidents[1]).not.toHaveProperty('fixBy');
    expect(signals.map(({ signal, at }) => [signal, dayOf(at)])).toEqual([['short-time-work', '2026-10-14']]);
    expect(renewal?.on).toBe('2027-01-18');
    expect(expectations).toMatchObject([
      { goal: 'Mehr Nachbestellungen im Shop', closed: { outcome: 'met' } },
      { goal: 'Jeder Newsletter geht fehlerfrei raus', state: 'agreed', realism: 'conditional' },
      { goal: 'Shop-Umsatz verdoppeln', state: 'proposed', category: DOUBLING },
    ]);
    expect(expectations[2]).not.toHaveProperty('realism');
    expect(contacts[0]).toMatchObject({ name: 'Dr. Petra Hartwig', address: 'sie' });
    expect(rhythm?.detail).toBe('Alle zwei Wochen donnerstags um 14 Uhr. Jana Lindner ruft an.');
  });

  test('has eleven closed wishes to double something: two came true, both with what they needed', () => {
    const closed = clients
      .flatMap((client) => dossierOf(client).expectations)
      .filter(({ category, state }) => category === DOUBLING && state === 'closed');
    const met = closed.filter((expectation) => expectation.closed?.outcome === 'met');
    expect(closed).toHaveLength(11);
    expect(closed.filter((expectation) => expectation.closed?.outcome === 'missed')).toHaveLength(9);
    expect(met).toHaveLength(2);
    for (const { prerequisites } of met) {
      expect(prerequisites).toContainEqual(expect.objectContaining({ kind: 'budget', granted: true }));
      expect(prerequisites.every(({ granted }) => granted)).toBe(true);
    }
  });

  test('leaves two of today’s meetings unlinked: one invites somebody of a client, one nobody known', () => {
    const domains = new Set(clients.flatMap((client) => dossierOf(client).profile?.domains ?? []));
    const guests = meetings
      .filter(({ clientId }) => !clientId)
      .map(({ attendees }) => attendees.map(({ email }) => email.split('@')[1] ?? ''));
    expect(guests.map((invited) => invited.some((domain) => domains.has(domain)))).toEqual([true, false]);
  });
});

function dossierOf({ entries, by }: DemoClient): Dossier {
  const recorded = entries.map((entry, index): RecordedEntry => {
    const author = by[index];
    if (!author) throw new Error(`Nobody wrote entry ${index}.`);
    return { ...entry, seq: index + 1, by: author, recordedAt: entry.at };
  });
  const folded = foldAll(EMPTY_DOSSIER, recorded);
  if (!folded.ok) throw new Error(`Refused: ${JSON.stringify(folded.error)}`);
  return folded.value;
}

function situations(
  { clientId, attendees, start, end, title, purpose }: DemoMeeting,
  dossiers: ReadonlyMap<string, Dossier>,
  now: string,
) {
  const dossier = dossiers.get(clientId ?? '');
  if (!dossier) return [];
  const meeting = { id: 'm', title, start, end, purpose, attendees: attendees.map(({ email }) => email) };
  return recognise(dossier, meeting, now).map(({ id }) => id);
}

/** Titles of meetings that begin before the one before has ended. */
function overlapping(meetings: readonly DemoMeeting[]): string[] {
  return meetings
    .filter((meeting, index) => Date.parse(meeting.start) < Date.parse(meetings[index - 1]?.end ?? ''))
    .map(({ title }) => title);
}
