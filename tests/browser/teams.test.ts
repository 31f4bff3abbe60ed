import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Agency, inMinutes, startAgency } from '../support/hosts/agency.ts';
import { type HostPage, openHostPage } from '../support/hosts/host-browser.ts';
import { PRODUCT, STRANGER } from '../support/hosts/internet.ts';
import { playTeams } from '../support/hosts/teams-host.ts';

const THREAD = '19:meeting_SGFydHdpZw@thread.v2';

let agency: Agency;
let hartwig: string;
let page: HostPage;

beforeAll(async () => {
  agency = await startAgency();
  hartwig = await agency.clientId('Hartwig');
  await agency.meeting(THREAD, hartwig, 20);
}, 60_000);

afterAll(() => agency?.close());

/** The meeting's details as Teams gives them to an app that may read them. */
function details(minutes = 20, type = 'Scheduled') {
  return {
    title: 'Jour fixe',
    type,
    scheduledStartTime: new Date(inMinutes(minutes)).toISOString(),
    scheduledEndTime: new Date(inMinutes(minutes + 30)).toISOString(),
  };
}

test('side panel: the client of the meeting, in the theme of Teams, which changes while it is open', async () => {
  page = await openHostPage(agency.browser);
  const teams = await playTeams(page, { chatId: THREAD, details: details(), theme: 'dark' });
  await teams.frame.locator('[data-situation]').waitFor();
  await teams.frame.getByText('Hartwig Präzisionsteile').waitFor();
  const theme = () => teams.frame.locator('html').getAttribute('data-theme');
  expect(await theme()).toBe('dark');
  for (const [name, shown] of [
    ['contrast', 'contrast'],
    ['default', 'light'],
  ] as const) {
    await teams.tell('themeChange', [name]);
    await teams.frame.locator(`html[data-theme=${shown}]`).waitFor();
  }
  expect(await teams.calls('appInitialization.success')).not.toEqual([]);
  expect(page.problems).toEqual([]);
  await page.leave();
}, 60_000);

test('without the permission to read details, the chat alone finds the meeting', async () => {
  page = await openHostPage(agency.browser);
  const teams = await playTeams(page, { chatId: THREAD });
  await teams.frame.locator('[data-situation]').waitFor();
  expect(await teams.calls('meeting.getMeetingDetails')).toHaveLength(1);
  await page.leave();
}, 60_000);

test('where Teams names no chat, the id of the meeting leads to it', async () => {
  page = await openHostPage(agency.browser);
  const teams = await playTeams(page, { meetingId: btoa(`0#${THREAD}#0`) });
  await teams.frame.locator('[data-situation]').waitFor();
  await page.leave();
}, 60_000);

test('details tab, before the meeting: the same panel, wide', async () => {
  page = await openHostPage(agency.browser, { width: 1200 });
  const frame = { width: 1100, frameContext: 'content' } as const;
  const teams = await playTeams(page, { chatId: THREAD, details: details(), ...frame });
  await teams.frame.locator('[data-situation]').waitFor();
  await teams.frame.getByRole('tab', { name: 'Vereinbart' }).click();
  expect(await teams.frame.getByRole('button', { name: 'Den Kunden zeigen' }).count()).toBe(0);
  expect(page.problems).toEqual([]);
  await page.leave();
}, 60_000);

test('personal tab: the desk with its meetings, without the demonstration call', async () => {
  page = await openHostPage(agency.browser, { width: 1200 });
  const teams = await playTeams(page, { path: '/tab.html?view=desk', frameContext: 'content', width: 1100 });
  const list = teams.frame.getByRole('navigation', { name: 'Schreibtisch' });
  await list.getByRole('tab', { name: 'Kunden' }).click();
  await list.getByRole('button', { name: /Hartwig/ }).click();
  await teams.frame.locator('[data-panel] [data-situation]').waitFor();
  expect(await teams.frame.getByRole('region', { name: 'Nachgestellte Besprechung' }).count()).toBe(0);
  expect(await teams.frame.getByLabel('Rolle').count()).toBe(0);
  expect(page.problems).toEqual([]);
  await page.leave();
}, 60_000);

test('configuration page: one tap on save adds the tab with the page of the panel', async () => {
  page = await openHostPage(agency.browser);
  const path = '/tab.html?view=config';
  const teams = await playTeams(page, { path, frameContext: 'settings', width: 500 });
  await teams.frame.getByRole('heading', { name: 'Augenhöhe hinzufügen' }).waitFor();
  expect(await teams.calls('settings.setValidityState')).toEqual([
    { func: 'settings.setValidityState', args: [true] },
  ]);
  await teams.tell('settings.save', [{}]);
  await page.waitForFunction(() => window.teams.calls.some(({ func }) => func === 'settings.save.success'));
  const [saved] = await teams.calls('settings.setSettings');
  expect(saved?.args).toMatchObject([{ contentUrl: `${PRODUCT}/tab.html`, entityId: 'panel' }]);
  await page.leave();
}, 60_000);

test('a Teams that never answers: a sentence after five seconds, and another try', async () => {
  page = await openHostPage(agency.browser);
  const teams = await playTeams(page, { silent: true });
  const started = Date.now();
  await teams.frame.getByText('Diese Seite öffnet sich in Teams oder Outlook.').waitFor();
  expect(Date.now() - started).toBeLessThan(8_000);
  await teams.frame.getByRole('button', { name: 'Erneut versuchen' }).waitFor();
  await page.leave();
}, 60_000);

test('a series of which the date is not clear: the nearest is chosen already', async () => {
  const series = '19:meeting_U2VyaWU@thread.v2';
  const WEEK = 7 * 24 * 60;
  await agency.occurrence(series, 3 * WEEK);
  await agency.occurrence(series, WEEK);
  await agency.occurrence(series, -2 * WEEK);
  page = await openHostPage(agency.browser);
  const teams = await playTeams(page, { chatId: series, details: details(-60 * 24 * 30, 'Recurring') });
  await teams.frame.getByRole('heading', { name: 'Welcher Termin der Serie?' }).waitFor();
  expect(await teams.frame.getByRole('radio').count()).toBe(4);
  const nearest = new Intl.DateTimeFormat('de-DE', { day: 'numeric', month: 'long', timeZone: 'UTC' });
  await teams.frame
    .getByRole('radio', { checked: true, name: nearest.format(Date.parse(inMinutes(WEEK).slice(0, 10))) })
    .waitFor();
  await teams.frame.getByRole('button', { name: 'Weiter' }).click();
  await teams.frame.getByRole('heading', { name: 'Zu wem gehört dieser Termin?' }).waitFor();
  await page.leave();
}, 60_000);

test('Teams puts the panel away at any moment: no typed character is lost', async () => {
  page = await openHostPage(agency.browser);
  const teams = await playTeams(page, { chatId: THREAD, details: details() });
  const note = teams.frame.getByRole('textbox', { name: 'Notiz' });
  await note.fill('Halber Satz, mitten im');
  await teams.tell('beforeUnload', []);
  await page.waitForFunction(() => window.teams.calls.some(({ func }) => func === 'readyToUnload'));
  // Torn down at once, and opened anew.
  await page.evaluate(() => document.body.replaceChildren());
  const again = await playTeams(page, { chatId: THREAD, details: details() });
  await again.frame.locator('[data-situation]').waitFor();
  expect(await again.frame.getByRole('textbox', { name: 'Notiz' }).inputValue()).toBe(
    'Halber Satz, mitten im',
  );
  await page.leave();
}, 60_000);

test('a panel that Teams kept and brings back in another meeting shows that meeting', async () => {
  const other = '19:meeting_TGVueg@thread.v2';
  await agency.meeting(other, await agency.clientId('Ahorn'), 60);
  page = await openHostPage(agency.browser);
  const teams = await playTeams(page, { chatId: THREAD });
  await teams.frame.getByText('Hartwig Präzisionsteile').waitFor();
  await teams.change({ chatId: other });
  await teams.tell('load', [{ entityId: 'panel', contentUrl: `${PRODUCT}/tab.html` }]);
  await teams.frame.getByText(/Ahorn/).first().waitFor();
  await page.leave();
}, 60_000);

test('a stranger cannot frame any page', async () => {
  page = await openHostPage(agency.browser, { origin: STRANGER });
  for (const path of ['/', '/tab.html', '/outlook.html', '/redirect.html', '/sign-in.html']) {
    const refusal = page.waitForEvent('console', {
      predicate: (message) => message.text().includes('frame-ancestors'),
      timeout: 5_000,
    });
    await playTeams(page, { path });
    await refusal;
  }
  await page.context().close();
}, 60_000);
