import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';
import { inMinutes } from '../support/hosts/agency.ts';
import { type HostPage, openHostPage } from '../support/hosts/host-browser.ts';
import { OUTLOOK } from '../support/hosts/internet.ts';
import { type OutlookSettings, playOutlook } from '../support/hosts/outlook-host.ts';
import { playTeams, type TeamsHost } from '../support/hosts/teams-host.ts';
import { startTenant, type Tenant } from '../support/hosts/tenant.ts';
import { findings } from './axe.ts';
import { holds } from './holds.ts';

const THREAD = '19:meeting_TWl0dGVu@thread.v2';
const TYPED = 'Halber Satz, während die Anmeldung';

/** A token that lasts `SHORT` seconds counts five more, by which clocks may differ. */
const SHORT = 1;
const GONE_MS = (SHORT + 5 + 1) * 1000;

let tenant: Tenant;
let page: HostPage;

beforeAll(async () => {
  tenant = await startTenant();
  await tenant.clientWithMeeting('Hartwig', THREAD);
}, 60_000);

afterAll(() => tenant?.close());

beforeEach(() => {
  Object.assign(tenant.entra, {
    knowsPerson: true,
    needsConsent: false,
    asksForPassword: false,
    lasts: 3600,
  });
  tenant.internet.isCut = false;
  tenant.entra.asked = { silent: 0, window: 0, codes: 0, renewals: 0 };
});

/** Outlook beside the meeting, with half a sentence in the note field. */
async function typedInOutlook(settings: OutlookSettings = {}): Promise<FrameLocator> {
  page = await openHostPage(tenant.browser, { origin: OUTLOOK });
  const link = `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(THREAD)}/0`;
  const item = { kind: 'attendee', subject: 'Jour fixe', body: `<a href="${link}">Teilnehmen</a>` } as const;
  const times = { start: inMinutes(20), end: inMinutes(50) };
  const { frame } = await playOutlook(page, { item: { ...item, ...times }, width: 280, ...settings });
  await note(frame).fill(TYPED);
  return frame;
}

/** As in Outlook, and the token that was signed in with counts no longer. */
async function expiredInOutlook(settings: OutlookSettings = {}): Promise<FrameLocator> {
  tenant.entra.lasts = SHORT;
  const frame = await typedInOutlook(settings);
  tenant.entra.lasts = 3600;
  await page.waitForTimeout(GONE_MS);
  return frame;
}

function note(frame: FrameLocator) {
  return frame.getByRole('textbox', { name: 'Notiz' });
}

function signIn(within: FrameLocator | Page) {
  return within.getByRole('button', { name: 'Anmelden' });
}

/** Where the pictures go, to be looked at; they are not committed. */
const SCREENS = join(import.meta.dirname, 'screens', 'hosts');

async function looksFine(name: string): Promise<void> {
  const framed = page.frames().at(-1);
  if (!framed) throw new Error('The page has no frame.');
  mkdirSync(SCREENS, { recursive: true });
  await page.locator('iframe').screenshot({ path: join(SCREENS, `${name}.png`) });
  expect(await framed.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  expect(await findings(framed)).toEqual([]);
}

/** The half sentence is still in the field, and goes to the server as a note. */
async function savesWhatWasTyped(frame: FrameLocator): Promise<void> {
  await holds(note(frame), TYPED);
  await note(frame).press('Enter');
  await frame.getByText(/^Gesichert \d\d:\d\d$/).waitFor();
  expect(await signIn(frame).count()).toBe(0);
  await page.leave();
}

test('a token that runs out while someone types is renewed without a word', async () => {
  const frame = await expiredInOutlook();
  await savesWhatWasTyped(frame);
  expect(tenant.entra.asked.renewals).toBeGreaterThan(0);
  expect(tenant.entra.asked.window).toBe(0);
}, 60_000);

test('one that cannot be renewed: a sentence, the note waits, and one tap goes on', async () => {
  const frame = await expiredInOutlook();
  tenant.entra.knowsPerson = false;
  await note(frame).press('Enter');
  await frame.getByText('Zum Weiterarbeiten einmal anmelden. Getipptes bleibt erhalten.').waitFor();
  await frame.getByText('1 Änderung wartet').waitFor();
  // Nobody is offline: the sign-in is all that is missing.
  expect(await frame.getByText(/^Offline/).count()).toBe(0);
  await looksFine('sign-in-again');
  await note(frame).fill('Und schon die nächste');
  const opening = page.waitForEvent('popup');
  await signIn(frame).click();
  await signIn(await opening).click();
  await frame.getByText(/^Gesichert \d\d:\d\d$/).waitFor();
  expect(await note(frame).inputValue()).toBe('Und schon die nächste');
  await signIn(frame).waitFor({ state: 'detached' });
  await page.leave();
}, 60_000);

test('the window that is closed, ours or the directory’s: a sentence each time, and another try', async () => {
  const frame = await expiredInOutlook();
  Object.assign(tenant.entra, { knowsPerson: false, asksForPassword: true });
  const window = async () => {
    const opening = page.waitForEvent('popup');
    await signIn(frame).click();
    return opening;
  };
  const closed = 'Das Anmeldefenster wurde geschlossen. Getipptes bleibt erhalten.';
  await (await window()).close();
  await frame.getByText(closed).waitFor();

  const ours = await window();
  await frame.getByRole('button', { name: 'Anmelden', disabled: true }).waitFor();
  const asking = ours.waitForEvent('popup');
  await signIn(ours).click();
  const directory = await asking;
  await directory.getByText('Password?').waitFor();
  const gone = ours.waitForEvent('close');
  await directory.close();
  // Ours goes with it.
  await gone;
  await frame.getByText(closed).waitFor();

  tenant.entra.asksForPassword = false;
  await signIn(await window()).click();
  await signIn(frame).waitFor({ state: 'detached' });
  await savesWhatWasTyped(frame);
}, 60_000);

test('a browser that opens no window: a sentence says what to allow, and what was typed is there afterwards', async () => {
  const frame = await expiredInOutlook({ noWindows: true });
  tenant.entra.knowsPerson = false;
  await signIn(frame).click();
  await frame.getByText(/^Der Browser hat das Anmeldefenster blockiert\./).waitFor();
  await looksFine('sign-in-blocked');
  expect(await note(frame).inputValue()).toBe(TYPED);
  await signIn(frame).click();
  await frame.getByText(/^Der Browser hat das Anmeldefenster blockiert\./).waitFor();
  // Windows are allowed now, and the pane is opened anew.
  const item = { kind: 'attendee', subject: 'Jour fixe' } as const;
  const link = `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(THREAD)}/0`;
  const times = { start: inMinutes(20), end: inMinutes(50) };
  await playOutlook(page, { item: { ...item, ...times, body: `<a href="${link}">Teilnehmen</a>` } });
  const opening = page.waitForEvent('popup');
  await signIn(frame).click();
  await signIn(await opening).click();
  await savesWhatWasTyped(frame);
}, 60_000);

test('consent is needed in mid-session: a sentence, and the window asks for it', async () => {
  const frame = await expiredInOutlook();
  Object.assign(tenant.entra, { knowsPerson: false, needsConsent: true });
  await frame.getByText('Die Anmeldung braucht einmal eine Zustimmung. Getipptes bleibt erhalten.').waitFor();
  const opening = page.waitForEvent('popup');
  await signIn(frame).click();
  await signIn(await opening).click();
  await signIn(frame).waitFor({ state: 'detached' });
  await savesWhatWasTyped(frame);
}, 60_000);

/** The side panel of Teams, which itself keeps and renews tokens, with half a sentence in the note field. */
async function typedInTeams(seconds = 3600): Promise<TeamsHost> {
  page = await openHostPage(tenant.browser);
  const token = await tenant.entra.accessToken(seconds);
  const teams = await playTeams(page, { chatId: THREAD, signIn: 'teams', token });
  await note(teams.frame).fill(TYPED);
  return teams;
}

test('Teams gives another token when the last one counts no longer', async () => {
  const teams = await typedInTeams(SHORT);
  await page.waitForTimeout(GONE_MS);
  await teams.change({ token: await tenant.entra.accessToken() });
  await savesWhatWasTyped(teams.frame);
}, 60_000);

test('a Teams that gives the same token again: a sentence, and a tap lets Teams ask the person', async () => {
  const teams = await typedInTeams(SHORT);
  await page.waitForTimeout(GONE_MS);
  await note(teams.frame).press('Enter');
  const sentence = 'Diese Anmeldung gilt hier nicht. Einmal neu anmelden, Getipptes bleibt erhalten.';
  await teams.frame.getByText(sentence).waitFor();
  await teams.frame.getByText('1 Änderung wartet').waitFor();
  await teams.change({ token: await tenant.entra.accessToken() });
  await signIn(teams.frame).click();
  await teams.frame.getByText(/^Gesichert \d\d:\d\d$/).waitFor();
  await signIn(teams.frame).waitFor({ state: 'detached' });
  const asked = await teams.calls('authentication.getAuthToken');
  // The third argument: whether Teams may ask without showing anything.
  expect(asked.filter(({ args }) => args[2] === false)).toHaveLength(1);
  await page.leave();
}, 60_000);

/** For a second the browser has asked for nothing. */
async function nothingIsAskedFor(): Promise<void> {
  const { asked } = tenant.internet;
  for (let before = -1; before !== asked.length; ) {
    before = asked.length;
    await page.waitForTimeout(1000);
  }
}

test.each(['Teams', 'Outlook'])(
  '%s without a network: the note waits, and goes when it is back',
  async (host) => {
    const frame = host === 'Teams' ? (await typedInTeams()).frame : await typedInOutlook();
    // What the panel fetches in quiet moments, so that it is there without a network.
    await nothingIsAskedFor();
    tenant.internet.isCut = true;
    await note(frame).press('Enter');
    await frame.getByText(/^Offline: 1/).waitFor();
    await note(frame).fill(TYPED);
    tenant.internet.isCut = false;
    await frame.getByText(/^Offline: 1/).waitFor({ state: 'detached' });
    await savesWhatWasTyped(frame);
  },
  60_000,
);
