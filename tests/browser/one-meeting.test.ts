import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { FrameLocator } from 'playwright-core';
import { entry } from '../support/entries.ts';
import { type Agency, inMinutes, startAgency } from '../support/hosts/agency.ts';
import { type HostPage, openHostPage } from '../support/hosts/host-browser.ts';
import { OUTLOOK } from '../support/hosts/internet.ts';
import { type OutlookItem, playOutlook } from '../support/hosts/outlook-host.ts';
import { playTeams, type TeamsSettings } from '../support/hosts/teams-host.ts';

const WEEK = 7 * 24 * 60;
const HARTWIG = { address: 'p.hartwig@hartwig-teile.example', name: 'Dr. Petra Hartwig' };

let agency: Agency;
let hartwig: string;
let page: HostPage;
/** The meeting of this test: its chat thread and the digits of its short link. */
let thread: string;
let digits: string;
let count = 0;

beforeAll(async () => {
  agency = await startAgency();
  hartwig = await agency.clientId('Hartwig');
}, 60_000);

afterAll(() => agency?.close());

beforeEach(() => {
  count += 1;
  thread = `19:meeting_Gemeinsam${count}@thread.v2`;
  digits = `31234567890${count}`;
});

const short = () => `https://teams.microsoft.com/meet/${digits}?p=AbCdEf`;
const long = () => `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(thread)}/0?context=%7b%7d`;
/** As a mail gateway writes it into what comes from outside. */
const safe = (link: string) =>
  `https://eur01.safelinks.protection.outlook.com/ap/t-59584e83/?url=${encodeURIComponent(link)}&amp;data=05%7C02&amp;reserved=0`;
const invitation = (...links: string[]) =>
  `<p>Agenda folgt.</p><p>${'_'.repeat(80)}</p>${links.map((link) => `<a href="${link}">Teilnehmen</a>`).join('')}`;

function appointment(changes: Partial<OutlookItem>): OutlookItem {
  const times = { start: inMinutes(20), end: inMinutes(50) };
  return { kind: 'attendee', subject: 'Jour fixe', ...times, people: [HARTWIG], ...changes };
}

async function inOutlook(item: OutlookItem): Promise<FrameLocator> {
  page = await openHostPage(agency.browser, { origin: OUTLOOK });
  return (await playOutlook(page, { item })).frame;
}

async function inTeams(settings: TeamsSettings): Promise<FrameLocator> {
  page = await openHostPage(agency.browser);
  return (await playTeams(page, settings)).frame;
}

/** The meeting's client is the one whose address is invited. */
async function link(frame: FrameLocator): Promise<void> {
  await frame.getByRole('button', { name: 'Ja, verknüpfen' }).click();
}

async function takeNote(frame: FrameLocator, text: string): Promise<void> {
  const note = frame.getByRole('textbox', { name: 'Notiz' });
  await note.fill(text);
  await note.press('Enter');
  await frame.getByText(/^Gesichert \d\d:\d\d$/).waitFor();
}

/** The notes of this meeting, as the tab has them. */
async function seesNotes(frame: FrameLocator, ...texts: string[]): Promise<void> {
  await frame.getByRole('tab', { name: 'Notizen' }).click();
  for (const text of texts) await frame.getByText(text).waitFor();
}

/** What Teams says of the meeting to an app that may read it. */
function details(joinUrl: string, minutes = 20, type = 'Scheduled') {
  const [start, end] = [inMinutes(minutes), inMinutes(minutes + 30)];
  return { title: 'Jour fixe', type, scheduledStartTime: start, scheduledEndTime: end, joinUrl };
}

test.each<[string, () => string, () => TeamsSettings]>([
  ['the short link, Teams by both', short, () => ({ chatId: thread, details: details(short()) })],
  [
    'a SafeLink around it, Teams by both',
    () => safe(short()),
    () => ({ chatId: thread, details: details(short()) }),
  ],
  ['a SafeLink around the long link, Teams by the chat', () => safe(long()), () => ({ chatId: thread })],
])(
  'Outlook in the morning knows %s: the note is there in the afternoon',
  async (_, body, teams) => {
    const outlook = await inOutlook(appointment({ body: invitation(body()) }));
    await link(outlook);
    await takeNote(outlook, 'Am Morgen in Outlook notiert.');
    await page.leave();
    await seesNotes(await inTeams(teams()), 'Am Morgen in Outlook notiert.');
    expect(page.problems).toEqual([]);
    await page.leave();
  },
  60_000,
);

test('the short link first and the chat alone later are two meetings until someone knows both; then nothing is lost', async () => {
  const morning = await inOutlook(appointment({ body: invitation(short()) }));
  await link(morning);
  await takeNote(morning, 'Unter dem kurzen Link.');
  await page.leave();

  const noon = await inTeams({ chatId: thread });
  await noon.getByRole('searchbox').fill('Hartwig');
  await noon
    .getByRole('listitem')
    .getByRole('button', { name: /Hartwig/ })
    .click();
  await takeNote(noon, 'Unter dem Chat.');
  await page.leave();

  const invited = appointment({ body: invitation(short(), long()) });
  const afternoon = await inOutlook(invited);
  await seesNotes(afternoon, 'Unter dem kurzen Link.', 'Unter dem Chat.');
  await page.leave();
  await seesNotes(await inTeams({ chatId: thread }), 'Unter dem kurzen Link.', 'Unter dem Chat.');
  await page.leave();
  const { entries } = await agency.open(hartwig);
  const kept = entries.filter(({ kind, meetingId }) => kind === 'note-taken' && meetingId);
  expect(kept.flatMap((one) => ('text' in one ? one.text : []))).toEqual(
    expect.arrayContaining(['Unter dem kurzen Link.', 'Unter dem Chat.']),
  );
}, 60_000);

test('one date of a series in Outlook is that date in Teams, and no other', async () => {
  const outlook = await inOutlook(appointment({ seriesId: 'series-1', body: invitation(long()) }));
  await link(outlook);
  await takeNote(outlook, 'Zum heutigen Termin.');
  await page.leave();

  const today = await inTeams({ chatId: thread, details: details(long(), 20, 'Recurring') });
  await seesNotes(today, 'Zum heutigen Termin.');
  await page.leave();

  const times = { start: inMinutes(20 + WEEK), end: inMinutes(50 + WEEK) };
  const next = await inOutlook(appointment({ ...times, seriesId: 'series-1', body: invitation(long()) }));
  await next.getByText('Hartwig Präzisionsteile').waitFor();
  await next.getByRole('tab', { name: 'Notizen' }).click();
  await next.getByRole('heading', { name: 'Dieser Termin in Outlook' }).waitFor();
  expect(await next.getByText('Zum heutigen Termin.').count()).toBe(0);
  await page.leave();
}, 60_000);

test.each(['organizer', 'attendee'] as const)(
  'a whole series in Outlook, as %s: which date, the nearest chosen already',
  async (kind) => {
    await agency.occurrence(thread, 3 * WEEK);
    await agency.occurrence(thread, WEEK);
    await agency.occurrence(thread, -2 * WEEK);
    // The series began long ago, and that is all that Outlook says of its time.
    const began = { start: inMinutes(-30 * WEEK), end: inMinutes(-30 * WEEK + 30) };
    const body = invitation(long());
    const outlook = await inOutlook(appointment({ kind, ...began, isSeries: true, body }));
    await outlook.getByRole('heading', { name: 'Welcher Termin der Serie?' }).waitFor();
    expect(await outlook.getByRole('radio').count()).toBe(4);
    const day = new Intl.DateTimeFormat('de-DE', { day: 'numeric', month: 'long', timeZone: 'UTC' });
    const nearest = day.format(Date.parse(inMinutes(WEEK).slice(0, 10)));
    await outlook.getByRole('radio', { checked: true, name: nearest }).waitFor();
    await outlook.getByRole('button', { name: 'Weiter' }).click();
    await link(outlook);
    await takeNote(outlook, 'Zur nächsten Woche.');
    await page.leave();

    // In Teams a week later it is that date: here it is asked for as Outlook asks for it.
    const times = { start: inMinutes(WEEK), end: inMinutes(WEEK + 30) };
    const there = await inOutlook(appointment({ ...times, seriesId: 'series-2', body }));
    await seesNotes(there, 'Zur nächsten Woche.');
    await page.leave();
  },
  60_000,
);

test('a single meeting that is moved keeps its notes', async () => {
  const body = invitation(short(), long());
  const before = await inOutlook(appointment({ body }));
  await link(before);
  await takeNote(before, 'Vor dem Verschieben.');
  await page.leave();
  const times = { start: inMinutes(3 * 24 * 60), end: inMinutes(3 * 24 * 60 + 30) };
  await seesNotes(await inOutlook(appointment({ ...times, body })), 'Vor dem Verschieben.');
  await page.leave();
}, 60_000);

test('a quoted invitation leads nowhere: the last block is the meeting', async () => {
  await agency.meeting(thread, hartwig, 20);
  const quoted = '<a href="https://teams.microsoft.com/meet/999999999999?p=x">Frühere Besprechung</a>';
  const outlook = await inOutlook(appointment({ body: quoted + invitation(short(), long()) }));
  await outlook.getByText('Hartwig Präzisionsteile').waitFor();
  await page.leave();
}, 60_000);

test('without a Teams link the appointment is private to the mailbox', async () => {
  const at = new Date().toISOString();
  await agency.append(hartwig, [entry('note-taken', { id: `private-${count}`, at, text: 'Anderswo.' })]);
  const outlook = await inOutlook(appointment({ body: '<p>Vor Ort</p>', id: `AAMk-${count}` }));
  await link(outlook);
  await takeNote(outlook, 'Nur in diesem Postfach.');
  await page.leave();
  // The same id in another mailbox would be another meeting: the server takes it together with the person.
  await seesNotes(
    await inOutlook(appointment({ body: '<p>Vor Ort</p>', id: `AAMk-${count}` })),
    'Nur in diesem Postfach.',
  );
  await page.leave();
}, 60_000);
