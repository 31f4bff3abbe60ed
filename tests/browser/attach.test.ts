import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { entry } from '../support/entries.ts';
import { type Agency, inMinutes, startAgency } from '../support/hosts/agency.ts';
import { type HostPage, openHostPage } from '../support/hosts/host-browser.ts';
import { OUTLOOK } from '../support/hosts/internet.ts';
import {
  DISPATCH,
  type OutlookHost,
  type OutlookItem,
  type OutlookSettings,
  playOutlook,
} from '../support/hosts/outlook-host.ts';

const THREAD = '19:meeting_QXR0YWNo@thread.v2';
const JOIN = `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(THREAD)}/0`;
const SHAREABLE = 'Artikelliste kommt zwei Tage vorher.';
const INTERNAL = 'GEHEIM: Marge ist dünn.';

let agency: Agency;
let meetingId: string;
let page: HostPage;

beforeAll(async () => {
  agency = await startAgency();
  const hartwig = await agency.clientId('Hartwig');
  meetingId = await agency.meeting(THREAD, hartwig, 20);
  const at = new Date().toISOString();
  await agency.append(hartwig, [
    entry('note-taken', { id: 'attach-note-1', at, meetingId, text: SHAREABLE, visibility: 'shareable' }),
    entry('note-taken', { id: 'attach-note-2', at, meetingId, text: INTERNAL, visibility: 'internal' }),
  ]);
}, 60_000);

afterAll(() => agency?.close());

async function openNotes(item: Partial<OutlookItem>, settings: OutlookSettings = {}): Promise<OutlookHost> {
  page = await openHostPage(agency.browser, { origin: OUTLOOK });
  const outlook = await playOutlook(page, {
    item: {
      kind: 'organizer',
      subject: 'Jour fixe',
      start: inMinutes(20),
      end: inMinutes(50),
      people: [
        { address: 'p.hartwig@hartwig-teile.example', name: 'Dr. Petra Hartwig' },
        { address: 'miriam@agency.example', name: 'Miriam Vogt' },
      ],
      body: `<p>Agenda folgt.</p><a href="${JOIN}">System reference</a>`,
      ...item,
    },
    ...settings,
  });
  await outlook.frame.getByRole('tab', { name: 'Notizen' }).click();
  await outlook.frame.getByRole('heading', { name: 'Dieser Termin in Outlook' }).waitFor();
  return outlook;
}

function dispatched(calls: readonly { dispatchId: number | undefined }[], id: number): number {
  return calls.filter(({ dispatchId }) => dispatchId === id).length;
}

test.each(['organizer', 'attendee'] as const)(
  'as %s with permission to read alone: the reference goes into the item',
  async (kind) => {
    const outlook = await openNotes({ kind }, { permission: 1 });
    await outlook.frame.getByRole('button', { name: 'An den Termin hängen' }).click();
    await outlook.frame.getByText(/^Hängt am Termin/).waitFor();
    const { augenhoehe = '{}' } = await outlook.properties();
    expect(JSON.parse(augenhoehe)).toEqual({ meetingId, noteId: 'attach-note-2' });
    expect(page.problems).toEqual([]);
    await page.leave();
  },
  60_000,
);

test('an attendee cannot insert anything', async () => {
  const outlook = await openNotes({ kind: 'attendee' });
  expect(await outlook.frame.getByRole('button', { name: 'In die Einladung einfügen' }).count()).toBe(0);
  await page.leave();
}, 60_000);

test('the organizer sees who will read it and exactly what, and then it stands there, unsent', async () => {
  const outlook = await openNotes({});
  await outlook.frame.getByRole('button', { name: 'In die Einladung einfügen' }).click();
  const outside = outlook.frame.getByRole('list').filter({ hasText: '@hartwig-teile' });
  await outside.getByText('Dr. Petra Hartwig (p.hartwig@hartwig-teile.example)').waitFor();
  expect(await outside.textContent()).not.toContain('Miriam');
  const exact = (await outlook.frame.locator('pre').textContent()) ?? '';
  expect(exact).toContain(SHAREABLE);
  expect(exact).not.toContain('GEHEIM');
  expect(dispatched(await outlook.calls(), DISPATCH.prepend)).toBe(0);

  await outlook.frame.getByRole('button', { name: 'Einfügen', exact: true }).click();
  await outlook.frame.getByText('Steht in der Einladung. Gesendet ist noch nichts.').waitFor();
  const body = await outlook.body();
  expect(body).toMatch(/^<div>.*Artikelliste.*<\/div><p>Agenda folgt\.<\/p>/);
  const calls = await outlook.calls();
  expect(dispatched(calls, DISPATCH.prepend)).toBe(1);
  for (const id of [DISPATCH.save, DISPATCH.setBody, DISPATCH.setSelected, DISPATCH.attachFile])
    expect(dispatched(calls, id)).toBe(0);
  // Of all that ever went to Outlook, nothing holds a word of an internal note.
  expect(JSON.stringify(calls)).not.toContain('GEHEIM');
  expect(page.problems).toEqual([]);
  await page.leave();
}, 60_000);

test('an Outlook that reports success and inserts nothing is found out', async () => {
  const outlook = await openNotes({}, { forgetsInsertion: true });
  await outlook.frame.getByRole('button', { name: 'In die Einladung einfügen' }).click();
  await outlook.frame.getByRole('button', { name: 'Einfügen', exact: true }).click();
  await outlook.frame.getByText(/der Text steht nicht in der Einladung/).waitFor();
  await page.leave();
}, 60_000);

test('without the permission to write, a sentence says so and nothing is written', async () => {
  const outlook = await openNotes({}, { permission: 1 });
  await outlook.frame.getByRole('button', { name: 'In die Einladung einfügen' }).click();
  await outlook.frame.getByRole('button', { name: 'Einfügen', exact: true }).click();
  await outlook.frame.getByText('Outlook lässt das bei diesem Termin nicht zu.').waitFor();
  expect(dispatched(await outlook.calls(), DISPATCH.prepend)).toBe(0);
  await page.leave();
}, 60_000);

test('an appointment without a link or an id is found again by its reference, also when it was moved', async () => {
  const outlook = await openNotes({});
  await outlook.frame.getByRole('button', { name: 'An den Termin hängen' }).click();
  await outlook.frame.getByText(/^Hängt am Termin/).waitFor();
  const moved = { subject: 'Anders benannt', start: inMinutes(600), end: inMinutes(630) };
  await outlook.choose({ kind: 'organizer', people: [], body: '', ...moved });
  await outlook.frame.getByRole('tab', { name: 'Notizen' }).click();
  await outlook.frame.getByText(SHAREABLE).waitFor();
  await page.leave();
}, 60_000);
