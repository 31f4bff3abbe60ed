import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Entra } from '../support/hosts/entra.ts';
import { type HostPage, openHostBrowser, openHostPage } from '../support/hosts/host-browser.ts';
import { OUTLOOK } from '../support/hosts/internet.ts';
import { playOutlook } from '../support/hosts/outlook-host.ts';
import { playTeams } from '../support/hosts/teams-host.ts';
import { startTenant, type Tenant } from '../support/hosts/tenant.ts';

const CHAT = '19:meeting_U2lnbklu@thread.v2';

let entra: Entra;
let tenant: Tenant;
let page: HostPage;

beforeAll(async () => {
  tenant = await startTenant();
  entra = tenant.entra;
}, 60_000);

afterAll(() => tenant?.close());

const SIGNED_IN = { name: 'Zu wem gehört dieser Termin?' };

test('Teams with the bridge: MSAL gets the token through it', async () => {
  page = await openHostPage(tenant.browser);
  const teams = await playTeams(page, { chatId: CHAT, signIn: 'bridge', token: await entra.accessToken() });
  await teams.frame.getByRole('heading', SIGNED_IN).waitFor();
  expect(await teams.calls('nestedAppAuth.execute')).not.toEqual([]);
  expect(await teams.calls('authentication.getAuthToken')).toEqual([]);
  expect(page.problems).toEqual([]);
  await page.leave();
}, 60_000);

test('Teams without the bridge: Teams itself gives the token, and MSAL is not even loaded', async () => {
  page = await openHostPage(tenant.browser);
  const before = tenant.internet.asked.length;
  const teams = await playTeams(page, { chatId: CHAT, signIn: 'teams', token: await entra.accessToken() });
  await teams.frame.getByRole('heading', SIGNED_IN).waitFor();
  const loaded = tenant.internet.asked.slice(before).filter(({ path }) => path.endsWith('.js'));
  expect(loaded.length).toBeGreaterThan(2);
  const sizes = await Promise.all(
    loaded
      .filter(({ host }) => host === 'notes.agency.example')
      .map(async ({ path }) =>
        (await (await fetch(tenant.product.url + path)).text()).includes('acquireTokenPopup'),
      ),
  );
  // Our own code names the call once; the library, which has it many times, is a file of its own.
  expect(sizes.filter(Boolean).length).toBeLessThanOrEqual(1);
  await page.leave();
}, 60_000);

test('Teams that needs consent: a sentence and a button, which lets Teams ask', async () => {
  page = await openHostPage(tenant.browser);
  const teams = await playTeams(page, { chatId: CHAT, signIn: 'consent-needed' });
  await teams.frame.getByText('Die Anmeldung braucht einmal eine Zustimmung.').waitFor();
  await teams.change({ signIn: 'teams', token: await entra.accessToken() });
  await teams.frame.getByRole('button', { name: 'Anmelden' }).click();
  await teams.frame.getByRole('heading', SIGNED_IN).waitFor();
  await page.leave();
}, 60_000);

test('Outlook in a browser, which has no bridge: a hidden frame signs in', async () => {
  entra.knowsPerson = true;
  entra.asked = { silent: 0, window: 0, codes: 0, renewals: 0 };
  page = await openHostPage(tenant.browser, { origin: OUTLOOK });
  const item = { kind: 'attendee' as const, subject: 'Termin', start: '2026-11-24T09:00:00Z' };
  const outlook = await playOutlook(page, { item: { ...item, end: '2026-11-24T10:00:00Z' } });
  await outlook.frame.getByRole('heading', SIGNED_IN).waitFor();
  expect(entra.asked).toEqual({ silent: 1, window: 0, codes: 1, renewals: 0 });
  await page.leave();
}, 60_000);

test('where that is refused too, a button opens the window', async () => {
  entra.knowsPerson = false;
  entra.asked = { silent: 0, window: 0, codes: 0, renewals: 0 };
  page = await openHostPage(tenant.browser, { origin: OUTLOOK });
  const item = { kind: 'attendee' as const, subject: 'Termin', start: '2026-11-24T09:00:00Z' };
  const outlook = await playOutlook(page, { item: { ...item, end: '2026-11-24T10:00:00Z' } });
  await outlook.frame.getByText('Zum Weiterarbeiten einmal anmelden.').waitFor();
  expect(entra.asked.window).toBe(0);
  const opening = page.waitForEvent('popup');
  await outlook.frame.getByRole('button', { name: 'Anmelden' }).click();
  await (await opening).getByRole('button', { name: 'Anmelden' }).click();
  await outlook.frame.getByRole('heading', SIGNED_IN).waitFor();
  expect(entra.asked).toMatchObject({ window: 1, codes: 1 });
  await page.leave();
}, 60_000);

test('a browser that denies storage to framed pages signs in all the same', async () => {
  const denying = await openHostBrowser(tenant.internet.port, 'denied');
  entra.knowsPerson = false;
  entra.asked = { silent: 0, window: 0, codes: 0, renewals: 0 };
  page = await openHostPage(denying, { origin: OUTLOOK });
  const item = { kind: 'attendee' as const, subject: 'Termin', start: '2026-11-24T09:00:00Z' };
  const outlook = await playOutlook(page, { item: { ...item, end: '2026-11-24T10:00:00Z' } });
  const opening = page.waitForEvent('popup');
  await outlook.frame.getByRole('button', { name: 'Anmelden' }).click();
  await (await opening).getByRole('button', { name: 'Anmelden' }).click();
  await outlook.frame.getByRole('heading', SIGNED_IN).waitFor();
  await page.leave();
  await denying.close();
}, 60_000);
