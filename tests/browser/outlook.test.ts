import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Agency, inMinutes, startAgency } from '../support/hosts/agency.ts';
import { type HostPage, openHostPage } from '../support/hosts/host-browser.ts';
import { OUTLOOK } from '../support/hosts/internet.ts';
import { type OutlookItem, playOutlook } from '../support/hosts/outlook-host.ts';
import { playTeams } from '../support/hosts/teams-host.ts';

const THREAD = '19:meeting_SGFydHdpZw@thread.v2';
const HARTWIG = { address: 'p.hartwig@hartwig-teile.example', name: 'Dr. Petra Hartwig' };

let agency: Agency;
let page: HostPage;

beforeAll(async () => {
  agency = await startAgency();
  await agency.meeting(THREAD, await agency.clientId('Hartwig'), 20);
}, 60_000);

afterAll(() => agency?.close());

/** An invitation as Outlook has it: the long link behind 'System reference'. */
function invitation(thread: string): string {
  const link = `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(thread)}/0?context=%7b%7d`;
  return `<p>Agenda folgt.</p><p>________________</p><a href="${link}">System reference</a>`;
}

function appointment(changes: Partial<OutlookItem> = {}): OutlookItem {
  return {
    kind: 'organizer',
    subject: 'Jour fixe',
    start: inMinutes(20),
    end: inMinutes(50),
    people: [HARTWIG],
    body: invitation(THREAD),
    ...changes,
  };
}

test.each(['organizer', 'attendee'] as const)(
  'as %s: the client of the meeting, found by the link',
  async (kind) => {
    page = await openHostPage(agency.browser, { origin: OUTLOOK });
    const outlook = await playOutlook(page, { item: appointment({ kind }) });
    await outlook.frame.locator('[data-situation]').waitFor();
    await outlook.frame.getByText('Hartwig Präzisionsteile').waitFor();
    expect(await outlook.atOnce()).toBeLessThanOrEqual(3);
    expect(page.problems).toEqual([]);
    await page.leave();
  },
  60_000,
);

test('a pane that stays follows to the next item, to a mail, and to none', async () => {
  page = await openHostPage(agency.browser, { origin: OUTLOOK });
  const outlook = await playOutlook(page, { item: appointment() });
  await outlook.frame.getByText('Hartwig Präzisionsteile').waitFor();
  const people = [{ address: 'someone@new-firm.example', name: 'Someone' }];
  const body = invitation('19:meeting_TmV1@thread.v2');
  await outlook.choose(appointment({ kind: 'attendee', subject: 'Erstgespräch', people, body }));
  await outlook.frame.getByRole('heading', { name: 'Zu wem gehört dieser Termin?' }).waitFor();
  await outlook.frame.getByText('Erstgespräch').waitFor();
  await outlook.choose({ kind: 'none' });
  await outlook.frame.getByRole('heading', { name: 'Kein Termin' }).waitFor();
  await outlook.choose({ kind: 'message', subject: 'Nächste Woche', people: [HARTWIG] });
  await outlook.frame.locator('[data-situation]').waitFor();
  expect(page.problems).toEqual([]);
  await page.leave();
}, 60_000);

test('a mail opens the client of its sender, also from a domain below; nobody knows a stranger', async () => {
  page = await openHostPage(agency.browser, { origin: OUTLOOK });
  const from = (address: string): OutlookItem => ({
    kind: 'message',
    subject: 'Newsletter',
    people: [{ address, name: 'P. Hartwig' }],
  });
  const outlook = await playOutlook(page, { item: from('p.hartwig@post.hartwig-teile.example') });
  await outlook.frame.locator('[data-situation]').waitFor();
  expect(await outlook.frame.getByRole('tab', { name: 'Vorher', selected: true }).count()).toBe(1);
  await outlook.choose(from('hello@nobody.example'));
  await outlook.frame.getByRole('heading', { name: 'Von wem ist diese Nachricht?' }).waitFor();
  await outlook.frame.getByRole('button', { name: /Hartwig/ }).click();
  await outlook.frame.locator('[data-situation]').waitFor();
  await page.leave();
}, 60_000);

test('without a link the invited address says which client it may be', async () => {
  page = await openHostPage(agency.browser, { origin: OUTLOOK });
  const item = appointment({ kind: 'attendee', body: '<p>Vor Ort</p>', id: 'AAMk-1' });
  const outlook = await playOutlook(page, { item });
  await outlook.frame.getByText(`weil ${HARTWIG.address} eingeladen ist`).waitFor();
  await outlook.frame.getByRole('button', { name: 'Ja, verknüpfen' }).click();
  await outlook.frame.locator('[data-situation]').waitFor();
  await page.leave();
}, 60_000);

test('a note taken in Outlook in the morning is in Teams in the afternoon', async () => {
  page = await openHostPage(agency.browser, { origin: OUTLOOK });
  const outlook = await playOutlook(page, { item: appointment() });
  const note = outlook.frame.getByRole('textbox', { name: 'Notiz' });
  await note.fill('Frau Hartwig ist am Montag im Urlaub.');
  await note.press('Enter');
  await outlook.frame.getByText(/^Gesichert \d\d:\d\d$/).waitFor();
  await page.leave();
  page = await openHostPage(agency.browser);
  const teams = await playTeams(page, { chatId: THREAD });
  await teams.frame.getByRole('tab', { name: 'Notizen' }).click();
  await teams.frame.getByText('Frau Hartwig ist am Montag im Urlaub.').waitFor();
  await page.leave();
}, 60_000);

test('the theme follows the ground of Outlook, by how light it is', async () => {
  page = await openHostPage(agency.browser, { origin: OUTLOOK });
  const outlook = await playOutlook(page, { item: appointment() });
  await outlook.frame.locator('html[data-theme=light]').waitFor();
  await outlook.changeTheme('#1f1f1f');
  await outlook.frame.locator('html[data-theme=dark]').waitFor();
  await outlook.changeTheme('#fafafa');
  await outlook.frame.locator('html[data-theme=light]').waitFor();
  await page.leave();
}, 60_000);

test('Tab goes once round the panel, forth and back, and history is there again', async () => {
  page = await openHostPage(agency.browser, { origin: OUTLOOK });
  const outlook = await playOutlook(page, { item: appointment() });
  await outlook.frame.locator('[data-situation]').waitFor();
  const frame = page.frames().at(-1);
  const round = async (key: string) => {
    const names: string[] = [];
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press(key);
      const name = await frame?.evaluate(() => {
        const { activeElement: focused } = document;
        if (!focused || focused === document.body || !document.hasFocus()) return 'OUTSIDE';
        const label = focused instanceof HTMLInputElement ? focused.labels?.[0]?.textContent : undefined;
        // Where focus sticks, the same element has it again.
        if (focused.hasAttribute('data-had-focus')) return 'STUCK';
        for (const before of document.querySelectorAll('[data-had-focus]'))
          before.removeAttribute('data-had-focus');
        focused.setAttribute('data-had-focus', '');
        return focused.getAttribute('aria-label') ?? label ?? focused.textContent ?? '';
      });
      names.push(name?.trim() ?? '');
    }
    return names;
  };
  await outlook.frame.getByRole('tab', { name: 'Vorher' }).focus();
  const forth = await round('Tab');
  const stops = forth.slice(0, forth.indexOf('OUTSIDE'));
  expect(stops.length).toBeGreaterThan(8);
  expect(stops).toContain('Notiz');
  // One stop for all five tabs, and nothing twice in a row.
  expect(stops.filter((name) => ['Gespräch', 'Vereinbart', 'Notizen', 'Danach'].includes(name))).toEqual([]);
  expect(stops).not.toContain('STUCK');
  await outlook.frame.getByRole('textbox', { name: 'Notiz' }).focus();
  const back = await round('Shift+Tab');
  expect(back.slice(0, back.indexOf('Vorher')).length).toBeGreaterThan(6);
  expect(back.slice(0, back.indexOf('Vorher'))).not.toContain('STUCK');
  expect(await frame?.evaluate(() => typeof history.pushState)).toBe('function');
  await page.leave();
}, 60_000);
