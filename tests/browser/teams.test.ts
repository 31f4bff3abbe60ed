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

test('chat tab of a one-time meeting: the meeting, as in the side panel', async () => {
  page = await openHostPage(agency.browser, { width: 1200 });
  const frame = { width: 900, frameContext: 'content', entityId: 'panel' } as const;
  const meetingId = btoa(`0#${THREAD}#0`);
  const teams = await playTeams(page, { chatId: THREAD, meetingId, details: details(), ...frame });
  await teams.frame.locator('[data-situation]').waitFor();
  await teams.frame.getByText('Hartwig Präzisionsteile').waitFor();
  expect(page.problems).toEqual([]);
  await page.leave();
}, 60_000);

test('chat tab of a group chat that is no meeting: whose chat it is, then a conversation of today', async () => {
  page = await openHostPage(agency.browser);
  const chat = { chatId: '19:2da4c29f6d7041eca70b638b43d45437@thread.v2', frameContext: 'content' } as const;
  const first = await playTeams(page, chat);
  await first.frame.getByRole('heading', { name: 'Zu wem gehört dieser Chat?' }).waitFor();
  await first.frame.getByRole('searchbox').fill('Hartwig');
  await first.frame
    .getByRole('listitem')
    .getByRole('button', { name: /Hartwig/ })
    .click();
  await first.frame.locator('[data-situation]').waitFor();
  await first.frame.getByRole('tab', { name: 'Vorher', selected: true }).waitFor();
  const note = first.frame.getByRole('textbox', { name: 'Notiz' });
  await note.fill('Aus dem Gruppenchat.');
  await note.press('Enter');
  await first.frame.getByText(/^Gesichert \d\d:\d\d$/).waitFor();
  // Opened again, the chat knows its client.
  const again = await playTeams(page, chat);
  await again.frame.getByRole('tab', { name: 'Notizen' }).click();
  await again.frame.getByText('Aus dem Gruppenchat.').waitFor();
  expect(page.problems).toEqual([]);
  await page.leave();
}, 60_000);

test('a meeting of which nobody tells the time is taken as held now', async () => {
  page = await openHostPage(agency.browser);
  const teams = await playTeams(page, { chatId: '19:meeting_T2huZVplaXQ@thread.v2' });
  await teams.frame.getByRole('heading', { name: 'Zu wem gehört dieser Termin?' }).waitFor();
  await teams.frame.getByRole('searchbox').fill('Hartwig');
  await teams.frame
    .getByRole('listitem')
    .getByRole('button', { name: /Hartwig/ })
    .click();
  await teams.frame.getByRole('tab', { name: 'Gespräch', selected: true }).waitFor();
  await page.leave();
}, 60_000);

test.each(['/tab.html', '/tab.html?view=desk', '/tab.html?view=config', '/tab.html?view=stage'])(
  '%s on the stage, where everyone sees it: a sentence, and nothing is asked of the server',
  async (path) => {
    page = await openHostPage(agency.browser, { width: 1200 });
    const before = agency.internet.asked.length;
    const stage = { path, frameContext: 'meetingStage', width: 1100 } as const;
    const teams = await playTeams(page, { chatId: THREAD, details: details(), ...stage });
    await teams.frame.getByRole('heading', { name: 'Hier steht gleich, was vereinbart ist' }).waitFor();
    const asked = agency.internet.asked.slice(before).map(({ path: one }) => one);
    expect(asked.filter((one) => /^\/(api|local)/.test(one))).toEqual([]);
    expect(await teams.frame.getByText(/Hartwig/).count()).toBe(0);
    await page.leave();
  },
  60_000,
);

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

test('a series whose date is now: that date, without a question', async () => {
  const series = '19:meeting_SmV0enQ@thread.v2';
  await agency.occurrence(series, 7 * 24 * 60);
  page = await openHostPage(agency.browser);
  const teams = await playTeams(page, { chatId: series, details: details(10 * 60, 'Recurring') });
  await teams.frame.getByRole('heading', { name: 'Zu wem gehört dieser Termin?' }).waitFor();
  expect(await teams.frame.getByRole('radio').count()).toBe(0);
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

test('a server that does not answer: a sentence, and it goes on by itself when the server does', async () => {
  const other = '19:meeting_U3BhZXRlcg@thread.v2';
  await agency.meeting(other, await agency.clientId('Ahorn'), 90);
  page = await openHostPage(agency.browser);
  const teams = await playTeams(page, { chatId: THREAD });
  await teams.frame.locator('[data-situation]').waitFor();
  agency.internet.isCut = true;
  await teams.change({ chatId: other });
  await teams.tell('load', [{ entityId: 'panel', contentUrl: `${PRODUCT}/tab.html` }]);
  await teams.frame.getByRole('heading', { name: 'Der Server antwortet nicht' }).waitFor();
  agency.internet.isCut = false;
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
