import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser, openPage } from '../support/browser.ts';
import { type Product, startProduct } from '../support/product.ts';
import { findings } from './axe.ts';
import { LABELS, LOOKS, openClient, overflowing } from './looks.ts';

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

describe.each([280, 320])('at %i px', (width) => {
  test.each(LOOKS)(
    'every tab in $theme, $language: no finding, nothing sticks out',
    async (look) => {
      const page = await openPage(browser, {
        viewport: { width, height: 900 },
        forcedColors: look.theme === 'contrast' ? 'active' : 'none',
      });
      await openClient(page, product.url, look, /Hartwig/);
      for (const [index, tab] of LABELS[look.language].tabs.entries()) {
        await page.locator('[data-panel]').getByRole('tab', { name: tab }).click();
        await page.locator('[data-panel] [role=progressbar]').waitFor({ state: 'detached' });
        await page.waitForTimeout(250);
        await page.locator('[data-panel]').screenshot({
          path: join(SCREENS, `${width}-${look.theme}-${look.language}-${index + 1}-${tab}.png`),
        });
        expect({ tab, findings: await findings(page) }).toEqual({ tab, findings: [] });
        expect({ tab, overflowing: await overflowing(page) }).toEqual({ tab, overflowing: [] });
      }
      expect(page.problems).toEqual([]);
      await page.context().close();
    },
    90_000,
  );
});

test('text spacing of WCAG 1.4.12 neither cuts nor overflows at 280 px', async () => {
  const page = await openPage(browser, { viewport: { width: 280, height: 900 } });
  await openClient(page, product.url, LOOKS[0], /Hartwig/);
  await page.addStyleTag({
    content:
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
  });
  for (const tab of LABELS.de.tabs) {
    await page.locator('[data-panel]').getByRole('tab', { name: tab }).click();
    await page.waitForTimeout(250);
    expect({ tab, overflowing: await overflowing(page) }).toEqual({ tab, overflowing: [] });
  }
  await page.context().close();
}, 60_000);

test('the desk itself, with its meetings and clients', async () => {
  const page = await openPage(browser, { viewport: { width: 1280, height: 800 } });
  await page.goto(product.url);
  await page
    .getByRole('navigation', { name: 'Schreibtisch' })
    .getByText('zweiter ähnlicher Fehler')
    .waitFor();
  await page
    .getByRole('button', { name: /Hartwig/ })
    .first()
    .click();
  await page.locator('[data-panel] [data-situation]').waitFor();
  await page.screenshot({ path: join(SCREENS, 'desk.png') });
  expect(await findings(page)).toEqual([]);
  expect(page.problems).toEqual([]);
}, 60_000);

test('a guest sees a neutral page, and no data of a client is asked for', async () => {
  const page = await openPage(browser, { viewport: { width: 320, height: 700 } });
  await page.addInitScript(() => localStorage.setItem('augenhoehe:user', 'guest'));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(product.url);
  await page.getByText('Nur für das Team der Agentur').waitFor();
  await page.screenshot({ path: join(SCREENS, 'guest.png') });
  expect(asked.filter((path) => path.startsWith('/api/') && path !== '/api/me')).toEqual([]);
}, 60_000);
