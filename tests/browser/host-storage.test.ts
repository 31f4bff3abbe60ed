import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type Agency, inMinutes, startAgency } from '../support/hosts/agency.ts';
import { openHostBrowser, openHostPage } from '../support/hosts/host-browser.ts';
import { OUTLOOK } from '../support/hosts/internet.ts';
import { playOutlook } from '../support/hosts/outlook-host.ts';
import { playTeams } from '../support/hosts/teams-host.ts';
import { holds } from './holds.ts';

const THREAD = '19:meeting_U3RvcmFnZQ@thread.v2';
const HALF = 'Nur hier getippt';

let agency: Agency;
let denying: Browser;

beforeAll(async () => {
  agency = await startAgency();
  await agency.meeting(THREAD, await agency.clientId('Hartwig'), 20);
  denying = await openHostBrowser(agency.internet.port, 'denied');
}, 60_000);

afterAll(async () => {
  await denying?.close();
  await agency?.close();
});

test('what is typed in one host is kept apart from another, as browsers keep storage apart', async () => {
  const page = await openHostPage(agency.browser);
  const first = await playTeams(page, { chatId: THREAD });
  const note = first.frame.getByRole('textbox', { name: 'Notiz' });
  await note.fill(HALF);
  await first.tell('beforeUnload', []);
  await page.waitForFunction(() => window.teams.calls.some(({ func }) => func === 'readyToUnload'));
  const fieldAt = async (origin: string) => {
    await page.goto(`${origin}/`);
    const teams = await playTeams(page, { chatId: THREAD });
    await teams.frame.locator('[data-situation]').waitFor();
    return teams.frame.getByRole('textbox', { name: 'Notiz' });
  };
  expect(await (await fieldAt(OUTLOOK)).inputValue()).toBe('');
  await holds(await fieldAt('https://teams.microsoft.com'), HALF);
  await page.leave();
}, 60_000);

test('a browser that denies storage: the panel works, and what is noted goes to the server', async () => {
  const page = await openHostPage(denying);
  const teams = await playTeams(page, { chatId: THREAD });
  await teams.frame.locator('[data-situation]').waitFor();
  const denied = await page
    .frames()
    .at(-1)
    ?.evaluate(() => {
      try {
        return typeof localStorage.length;
      } catch {
        return 'denied';
      }
    });
  expect(denied).toBe('denied');
  const note = teams.frame.getByRole('textbox', { name: 'Notiz' });
  await note.fill('Ohne Speicher notiert.');
  await note.press('Enter');
  await teams.frame.getByText(/^Gesichert \d\d:\d\d$/).waitFor();
  expect(page.problems).toEqual([]);
  await page.leave();
}, 60_000);

test('Outlook in a browser that denies storage: the same', async () => {
  const page = await openHostPage(denying, { origin: OUTLOOK });
  const link = `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(THREAD)}/0`;
  const times = { start: inMinutes(20), end: inMinutes(50) };
  const body = `<a href="${link}">Teilnehmen</a>`;
  const { frame } = await playOutlook(page, {
    item: { kind: 'attendee', subject: 'Jour fixe', ...times, body },
  });
  await frame.locator('[data-situation]').waitFor();
  const note = frame.getByRole('textbox', { name: 'Notiz' });
  await note.fill('Auch in Outlook ohne Speicher.');
  await note.press('Enter');
  await frame.getByText(/^Gesichert \d\d:\d\d$/).waitFor();
  await page.leave();
}, 60_000);
