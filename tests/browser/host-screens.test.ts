import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { entry } from '../support/entries.ts';
import { type Agency, inMinutes, startAgency } from '../support/hosts/agency.ts';
import { type HostPage, openHostPage } from '../support/hosts/host-browser.ts';
import { OUTLOOK } from '../support/hosts/internet.ts';
import { playOutlook } from '../support/hosts/outlook-host.ts';
import { playTeams } from '../support/hosts/teams-host.ts';
import { findings } from './axe.ts';

/** Where the pictures go, to be looked at; they are not committed. */
const SCREENS = join(import.meta.dirname, 'screens', 'hosts');
const THREAD = '19:meeting_U2NyZWVucw@thread.v2';

let agency: Agency;
let hartwig: string;

beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  agency = await startAgency();
  hartwig = await agency.clientId('Hartwig');
  await agency.meeting(THREAD, hartwig, 20);
  const at = new Date().toISOString();
  await agency.append(hartwig, [
    entry('expectation-proposed', {
      id: 'screen-goal',
      at,
      goal: 'Rechnungen ohne Rückfragen',
      measure: 'Rückfragen im Quartal',
      baseline: '9',
      target: 'höchstens 2',
      dueOn: '2027-03-31',
    }),
    entry('expectation-assessed', {
      id: 'screen-goal-assessed',
      at,
      expectationId: 'screen-goal',
      realism: 'realistic',
      prerequisites: [{ kind: 'people', text: 'Eine feste Ansprechperson in Ihrer Buchhaltung' }],
      risks: [],
    }),
  ]);
}, 60_000);

afterAll(() => agency?.close());

/** Findings of axe in the framed page, and how far it is wider than its frame. */
async function look(page: HostPage, name: string): Promise<unknown> {
  const frame = page.frames().at(-1);
  if (!frame) throw new Error('The page has no frame.');
  await page.waitForTimeout(250);
  await page.locator('iframe').screenshot({ path: join(SCREENS, `${name}.png`) });
  const wider = await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return { wider, findings: await findings(frame) };
}

const FINE = { wider: 0, findings: [] };

test.each(['default', 'dark', 'contrast'] as const)(
  'Teams at 280 px in %s: no finding, nothing sticks out',
  async (theme) => {
    const page = await openHostPage(agency.browser);
    const teams = await playTeams(page, { chatId: THREAD, theme, width: 280, height: 900 });
    for (const tab of ['Vorher', 'Vereinbart']) {
      await teams.frame.getByRole('tab', { name: tab }).click();
      await teams.frame.locator('[role=progressbar]').waitFor({ state: 'detached' });
      expect({ tab, ...Object(await look(page, `teams-280-${theme}-${tab}`)) }).toEqual({ tab, ...FINE });
    }
    await page.leave();
  },
  60_000,
);

test('the stage, wide and narrow', async () => {
  const page = await openHostPage(agency.browser, { width: 1300, height: 760 });
  const path = `/tab.html?view=stage&client=${hartwig}&pick=screen-goal`;
  for (const [width, height] of [
    [1280, 720],
    [320, 720],
  ] as const) {
    const teams = await playTeams(page, { path, frameContext: 'meetingStage', width, height });
    await teams.frame.getByRole('region', { name: 'Rechnungen ohne Rückfragen' }).waitFor();
    expect(await look(page, `stage-${width}`)).toEqual(FINE);
  }
  await page.leave();
}, 60_000);

test('pages with a sentence: the configuration, the date of a series', async () => {
  const page = await openHostPage(agency.browser);
  const config = await playTeams(page, {
    path: '/tab.html?view=config',
    frameContext: 'settings',
    width: 500,
  });
  await config.frame.getByRole('heading', { name: 'Augenhöhe hinzufügen' }).waitFor();
  expect(await look(page, 'teams-config')).toEqual(FINE);
  const details = {
    title: 'Jour fixe',
    type: 'Recurring',
    scheduledStartTime: inMinutes(-60 * 24 * 30),
    scheduledEndTime: inMinutes(-60 * 24 * 30 + 30),
  };
  const series = await playTeams(page, { chatId: '19:meeting_U2VyaWVz@thread.v2', details });
  await series.frame.getByRole('heading', { name: 'Welcher Termin der Serie?' }).waitFor();
  expect(await look(page, 'teams-280-which-date')).toEqual(FINE);
  await page.leave();
}, 60_000);

test.each(['light', 'dark'] as const)(
  'Outlook at 320 px, %s: the panel, the appointment and the preview of what goes in',
  async (theme) => {
    const page = await openHostPage(agency.browser, { origin: OUTLOOK });
    const link = `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(THREAD)}/0`;
    const outlook = await playOutlook(page, {
      height: 900,
      item: {
        kind: 'organizer',
        subject: 'Jour fixe',
        start: inMinutes(20),
        end: inMinutes(50),
        people: [{ address: 'p.hartwig@hartwig-teile.example', name: 'Dr. Petra Hartwig' }],
        body: `<a href="${link}">Teilnehmen</a>`,
      },
    });
    await outlook.frame.locator('[data-situation]').waitFor();
    if (theme === 'dark') await outlook.changeTheme('#1f1f1f');
    await outlook.frame.locator(`html[data-theme=${theme}]`).waitFor();
    expect(await look(page, `outlook-320-${theme}-Vorher`)).toEqual(FINE);
    await outlook.frame.getByRole('tab', { name: 'Notizen' }).click();
    await outlook.frame.getByRole('button', { name: 'In die Einladung einfügen' }).click();
    await outlook.frame.getByText('Genau dieser Text').scrollIntoViewIfNeeded();
    expect(await look(page, `outlook-320-${theme}-Notizen`)).toEqual(FINE);
    await page.leave();
  },
  60_000,
);
