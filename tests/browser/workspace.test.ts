import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type OpenedPage, openBrowser, openPage } from '../support/browser.ts';
import { entry } from '../support/entries.ts';
import { type Product, startProduct } from '../support/product.ts';
import { findings } from './axe.ts';

/** Where the pictures go, to be looked at; they are not committed. */
const SCREENS = join(import.meta.dirname, 'screens');

let product: Product;
let browser: Browser;

beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await product?.dispose();
});

async function signIn(page: OpenedPage, user: 'jana' | 'miriam' | 'tom') {
  await page.goto(product.url);
  await page.evaluate((userId) => localStorage.setItem('augenhoehe:user', userId), user);
  await page.reload();
  await page.getByRole('tab', { name: 'Kunden' }).waitFor();
}

const LONG_AGO = '2025-01-15T10:00:00+01:00';

/** A client whom nobody has talked to for a long time. */
async function addForgottenClient() {
  const signedIn = await post('/local/token', { userId: 'jana' });
  const { token } = (await signedIn.json()) as { token: string };
  const described = entry('client-described', { id: 'f1', at: LONG_AGO, name: 'Altkunde AG', domains: [] });
  const contact = entry('contact-made', { id: 'f2', at: LONG_AGO });
  await post('/api/clients', { id: 'forgotten', entry: described }, token);
  expect((await post('/api/clients/forgotten/entries', { entries: [contact] }, token)).status).toBe(200);
}

function post(path: string, body: unknown, token?: string): Promise<Response> {
  return fetch(`${product.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });
}

test('a lead hands clients over, sets how long they are kept, erases one, and finds all of it in the trail', async () => {
  const page = await openPage(browser, { viewport: { width: 1280, height: 1000 } });
  await addForgottenClient();
  await signIn(page, 'tom');
  await signIn(page, 'jana');
  expect(await page.getByRole('tab', { name: 'Arbeitsbereich' }).count()).toBe(0);
  await signIn(page, 'miriam');
  await page.getByRole('tab', { name: 'Arbeitsbereich' }).click();
  const part = (name: string) => page.getByRole('region', { name, exact: true });

  const handover = part('Übergabe');
  await handover.getByLabel('Von').selectOption('jana');
  await handover.getByLabel('An').selectOption({ label: 'Tom Beck' });
  await handover.getByRole('button', { name: /Kunden übergeben/ }).click();
  await handover.getByText(/Kunden sind jetzt bei Tom Beck\./).waitFor();
  // Who has given all clients away is no longer offered as someone who has some.
  await handover.locator('option', { hasText: 'Jana Lindner (' }).waitFor({ state: 'detached' });

  const kept = part('Aufbewahrung');
  await kept.getByLabel('Monate nach dem letzten Kontakt').fill('2');
  await kept.getByText('Eine ganze Zahl von 3 bis 120.').waitFor();
  await kept.getByLabel('Monate nach dem letzten Kontakt').fill('3');
  await kept.getByRole('button', { name: 'Sichern' }).click();
  await kept.getByText('Gesichert.').waitFor();
  const due = kept.getByRole('button', { name: 'Löschen: Altkunde AG' });
  await due.click();
  // Enter on what has the focus erases nothing.
  await page.keyboard.press('Enter');
  await page.getByRole('alertdialog').waitFor({ state: 'detached' });
  expect(await due.evaluate((link) => document.activeElement === link)).toBe(true);
  await due.click();
  await page.getByRole('button', { name: 'Endgültig löschen' }).click();
  await due.waitFor({ state: 'detached' });
  await part('Löschbelege')
    .getByText(/^Kunde .*Eintr/)
    .waitFor();
  await part('Löschbelege')
    .getByText(/^Miriam Vogt, /)
    .waitFor();
  const trail = part('Protokoll');
  for (const what of ['Kunden gelöscht', 'Einstellungen geändert']) {
    await trail.getByRole('cell', { name: what }).first().waitFor();
  }
  await page.screenshot({ path: join(SCREENS, 'workspace.png'), fullPage: true });
  expect(await findings(page)).toEqual([]);

  await signIn(page, 'jana');
  await page.getByRole('tab', { name: 'Kunden' }).click();
  await page.getByRole('button', { name: /Hartwig/ }).waitFor();
  expect(await page.getByRole('button', { name: /Altkunde/ }).count()).toBe(0);
  expect(page.problems).toEqual([]);
}, 90_000);

test.each(['dark', 'contrast'] as const)(
  'on a phone in %s nothing sticks out',
  async (theme) => {
    const page = await openPage(browser, {
      viewport: { width: 360, height: 800 },
      forcedColors: theme === 'contrast' ? 'active' : 'none',
    });
    await page.addInitScript((name) => localStorage.setItem('augenhoehe:theme', name), theme);
    await signIn(page, 'miriam');
    await page.getByRole('tab', { name: 'Arbeitsbereich' }).click();
    await page.getByRole('region', { name: 'Protokoll' }).getByRole('table').waitFor();
    await page.screenshot({ path: join(SCREENS, `workspace-360-${theme}.png`), fullPage: true });
    expect(await findings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  },
  60_000,
);
