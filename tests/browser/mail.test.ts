import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { entry } from '../support/entries.ts';
import { type Agency, inMinutes, startAgency } from '../support/hosts/agency.ts';
import { openHostPage } from '../support/hosts/host-browser.ts';
import { OUTLOOK } from '../support/hosts/internet.ts';
import { DISPATCH, type OutlookItem, playOutlook } from '../support/hosts/outlook-host.ts';

const THREAD = '19:meeting_TWFpbA@thread.v2';
const JOIN = `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(THREAD)}/0`;

let agency: Agency;

beforeAll(async () => {
  agency = await startAgency();
  const hartwig = await agency.clientId('Hartwig');
  const meetingId = await agency.meeting(THREAD, hartwig, 20);
  const note = { at: new Date().toISOString(), meetingId };
  await agency.append(hartwig, [
    entry('note-taken', { ...note, id: 'mail-1', text: '<b>Zwei</b> geben frei.', visibility: 'shareable' }),
    entry('note-taken', { ...note, id: 'mail-2', text: 'GEHEIM: Marge ist dünn.', visibility: 'internal' }),
  ]);
}, 60_000);

afterAll(() => agency?.close());

async function openWrapUp(kind: OutlookItem['kind']) {
  const page = await openHostPage(agency.browser, { origin: OUTLOOK });
  const outlook = await playOutlook(page, {
    item: {
      kind,
      subject: 'Jour fixe',
      start: inMinutes(20),
      end: inMinutes(50),
      people: [{ address: 'p.hartwig@hartwig-teile.example', name: 'Dr. Petra Hartwig' }],
      body: `<a href="${JOIN}">System reference</a>`,
    },
  });
  await outlook.frame.getByRole('tab', { name: 'Danach' }).click();
  await outlook.frame.getByText(/Sehr geehrte Frau Dr\. Hartwig,/).waitFor();
  return { page, outlook };
}

test('beside a meeting in Outlook the summary opens in a new message form, unsent', async () => {
  const { page, outlook } = await openWrapUp('attendee');
  await outlook.frame.getByRole('button', { name: 'Entwurf in Outlook öffnen' }).click();
  await outlook.frame.getByText('Der Entwurf ist in Outlook offen. Gesendet ist nichts.').waitFor();
  const calls = await outlook.calls();
  const [form, ...more] = calls.filter(({ dispatchId }) => dispatchId === DISPATCH.newMail);
  expect(more).toEqual([]);
  expect(form?.data).toMatchObject({
    ApiParams: {
      toRecipients: ['p.hartwig@hartwig-teile.example'],
      subject: expect.stringMatching(/^Jour fixe: was wir am .* besprochen haben$/),
      htmlBody: expect.stringMatching(
        /^<div>Sehr geehrte Frau Dr\. Hartwig,<br>.*&lt;b&gt;Zwei&lt;\/b&gt; geben frei\./,
      ),
    },
  });
  expect(JSON.stringify(calls)).not.toContain('GEHEIM');
  expect(page.problems).toEqual([]);
  await page.leave();
}, 60_000);

test('beside an invitation that is being written, the mail program takes the draft', async () => {
  const { page, outlook } = await openWrapUp('organizer');
  const link = outlook.frame.getByRole('link', { name: 'Mail-Entwurf öffnen' });
  const href = decodeURIComponent((await link.getAttribute('href')) ?? '');
  expect(href).toMatch(/^mailto:p\.hartwig@hartwig-teile\.example\?subject=Jour fixe/);
  expect(href).not.toContain('GEHEIM');
  await page.leave();
}, 60_000);
