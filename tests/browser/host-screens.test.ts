import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { entry } from '../support/entries.ts';
import { type Agency, inMinutes, startAgency } from '../support/hosts/agency.ts';
import { type HostPage, openHostPage } from '../support/hosts/host-browser.ts';
import { OUTLOOK } from '../support/hosts/internet.ts';
import { type OutlookItem, type OutlookSettings, playOutlook } from '../support/hosts/outlook-host.ts';
import { playTeams, type TeamsSettings } from '../support/hosts/teams-host.ts';
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
const LOOKS = ['default', 'dark', 'contrast'] as const;
const TABS = {
  de: ['Vorher', 'Gespräch', 'Vereinbart', 'Notizen', 'Danach'],
  en: ['Before', 'Call', 'Agreed', 'Notes', 'After'],
} as const;

/** Opens each tab of the panel and looks at it. */
async function lookAtTabs(page: HostPage, name: string, language: keyof typeof TABS = 'de'): Promise<void> {
  const frame = page.frameLocator('iframe');
  for (const tab of TABS[language]) {
    await frame.getByRole('tab', { name: tab, exact: true }).click();
    await frame.locator('#panel-body > *').first().waitFor();
    await frame.locator('[role=progressbar]').waitFor({ state: 'detached' });
    expect({ tab, ...Object(await look(page, `${name}-${tab}`)) }).toEqual({ tab, ...FINE });
  }
}

test.each(LOOKS)(
  'Teams at 280 px in %s: every tab of the panel',
  async (theme) => {
    const page = await openHostPage(agency.browser, { height: 960 });
    const teams = await playTeams(page, { chatId: THREAD, theme, width: 280, height: 900 });
    await teams.frame.locator('[data-situation]').waitFor();
    await lookAtTabs(page, `teams-280-${theme}`);
    await page.leave();
  },
  60_000,
);

test('Teams in English', async () => {
  const page = await openHostPage(agency.browser, { height: 960 });
  const teams = await playTeams(page, { chatId: THREAD, locale: 'en-us', width: 280, height: 900 });
  await teams.frame.locator('[data-situation]').waitFor();
  await lookAtTabs(page, 'teams-280-en', 'en');
  await page.leave();
}, 60_000);

test('the stage, wide and narrow', async () => {
  const page = await openHostPage(agency.browser, { width: 1300, height: 760 });
  const path = `/tab.html?view=stage&client=${hartwig}&pick=screen-goal`;
  for (const [width, theme] of [
    [1280, 'default'],
    [1280, 'dark'],
    [1280, 'contrast'],
    [320, 'default'],
  ] as const) {
    const teams = await playTeams(page, { path, frameContext: 'meetingStage', theme, width, height: 720 });
    await teams.frame.getByRole('region', { name: 'Rechnungen ohne Rückfragen' }).waitFor();
    expect(await look(page, `stage-${width}-${theme}`)).toEqual(FINE);
  }
  await page.leave();
}, 60_000);

/** Pages of Teams without a client, each with what says that it is there. */
const PLAIN: readonly [string, TeamsSettings, string][] = [
  ['configuration', { path: '/tab.html?view=config', frameContext: 'settings' }, 'Augenhöhe hinzufügen'],
  ['no-meeting', {}, 'Kein Termin'],
  [
    'which-date',
    {
      chatId: '19:meeting_U2VyaWVz@thread.v2',
      details: {
        title: 'Jour fixe',
        type: 'Recurring',
        scheduledStartTime: inMinutes(-60 * 24 * 30),
        scheduledEndTime: inMinutes(-60 * 24 * 30 + 30),
      },
    },
    'Welcher Termin der Serie?',
  ],
  ['whose-meeting', { chatId: '19:meeting_V2Vzc2Vu@thread.v2' }, 'Zu wem gehört dieser Termin?'],
  ['whose-chat', { chatId: '19:7041eca70b638b43d45437@thread.v2' }, 'Zu wem gehört dieser Chat?'],
  ['empty-stage', { frameContext: 'meetingStage' }, 'Hier steht gleich, was vereinbart ist'],
];

test.each(LOOKS)(
  'Teams at 280 px in %s: the pages that have no client',
  async (theme) => {
    const page = await openHostPage(agency.browser);
    for (const [name, settings, heading] of PLAIN) {
      const { frame } = await playTeams(page, { ...settings, theme });
      await frame.getByRole('heading', { name: heading }).waitFor();
      expect({ name, ...Object(await look(page, `teams-280-${theme}-${name}`)) }).toEqual({ name, ...FINE });
    }
    const desk = await playTeams(page, { path: '/tab.html?view=desk', frameContext: 'content', theme });
    await desk.frame.getByRole('navigation', { name: 'Schreibtisch' }).waitFor();
    expect(await look(page, `teams-280-${theme}-desk`)).toEqual(FINE);
    await page.leave();
  },
  60_000,
);

const GROUNDS = { light: '#ffffff', dark: '#1f1f1f', contrast: '#000000' } as const;

/** An Outlook of this look; high contrast is the system's, which forces its colours on every page. */
async function openOutlook(page: HostPage, look: keyof typeof GROUNDS, settings: OutlookSettings) {
  if (look === 'contrast') await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  const outlook = await playOutlook(page, { height: 900, width: 280, ...settings });
  // The skeleton names no theme: once one is named, the page follows what Outlook tells of it.
  await outlook.frame.locator('html[data-theme]').waitFor();
  await outlook.changeTheme(GROUNDS[look]);
  await outlook.frame.locator(`html[data-theme=${look}]`).waitFor();
  return outlook;
}

const INVITED: OutlookItem = {
  kind: 'organizer',
  subject: 'Jour fixe',
  start: inMinutes(20),
  end: inMinutes(50),
  people: [{ address: 'p.hartwig@hartwig-teile.example', name: 'Dr. Petra Hartwig' }],
  body: `<a href="https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(THREAD)}/0">Teilnehmen</a>`,
};

test.each([
  ['light', 'de'],
  ['dark', 'de'],
  ['contrast', 'de'],
  ['light', 'en'],
  ['contrast', 'en'],
] as const)(
  'Outlook at 280 px, %s, %s: every tab, and the preview of what goes into the invitation',
  async (ground, language) => {
    const page = await openHostPage(agency.browser, { origin: OUTLOOK, height: 960 });
    const locale = language === 'de' ? 'de-DE' : 'en-US';
    const outlook = await openOutlook(page, ground, { item: INVITED, locale });
    await outlook.frame.locator('[data-situation]').waitFor();
    const name = `outlook-280-${ground}-${language}`;
    await lookAtTabs(page, name, language);
    await outlook.frame.getByRole('tab', { name: TABS[language][3], exact: true }).click();
    const insert = { de: 'In die Einladung einfügen', en: 'Insert into the invitation' }[language];
    await outlook.frame.getByRole('button', { name: insert }).click();
    await outlook.frame.locator('pre').scrollIntoViewIfNeeded();
    expect(await look(page, `${name}-preview`)).toEqual(FINE);
    await page.leave();
  },
  60_000,
);

test.each(['light', 'dark', 'contrast'] as const)(
  'Outlook at 280 px, %s: a mail, an unknown sender, no item, a series',
  async (ground) => {
    const page = await openHostPage(agency.browser, { origin: OUTLOOK });
    const outlook = await openOutlook(page, ground, { item: { kind: 'none' }, height: 760 });
    const seen = async (name: string) =>
      expect({ name, ...Object(await look(page, `outlook-280-${ground}-${name}`)) }).toEqual({
        name,
        ...FINE,
      });
    await outlook.frame.getByRole('heading', { name: 'Kein Termin' }).waitFor();
    await seen('none');
    await outlook.choose({ kind: 'message', subject: 'Nächste Woche', people: INVITED.people });
    await outlook.frame.locator('[data-situation]').waitFor();
    await seen('mail');
    const stranger = { address: 'hello@nobody.example', name: 'Someone' };
    await outlook.choose({ kind: 'message', subject: 'Newsletter', people: [stranger] });
    await outlook.frame.getByRole('heading', { name: 'Von wem ist diese Nachricht?' }).waitFor();
    await outlook.frame.getByRole('button', { name: /Hartwig/ }).waitFor();
    await seen('unknown-sender');
    const began = { start: inMinutes(-60 * 24 * 90), end: inMinutes(-60 * 24 * 90 + 30) };
    const body = INVITED.body?.replace('U2NyZWVucw', 'U2VyaWVu');
    await outlook.choose({ ...INVITED, ...began, body, isSeries: true });
    await outlook.frame.getByRole('heading', { name: 'Welcher Termin der Serie?' }).waitFor();
    await seen('which-date');
    await page.leave();
  },
  60_000,
);
