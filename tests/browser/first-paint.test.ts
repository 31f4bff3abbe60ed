import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPage } from '../support/browser.ts';
import { type Product, startProduct } from '../support/product.ts';
import { deskOn, TABS } from './desk-page.ts';

let product: Product;
let browser: Browser;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await product?.dispose();
});

const PHONE = { viewport: { width: 320, height: 800 } };

/** The heights of elements as they are laid out. */
function heights(page: Page, selector: string): Promise<number[]> {
  return page
    .locator(selector)
    .evaluateAll((elements) => elements.map((element) => Math.round(element.getBoundingClientRect().height)));
}

test.each(['index.html', 'tab.html'])(
  '%s paints its skeleton before any script or style is there',
  async (name) => {
    const page = await openPage(browser, PHONE);
    await page.route(/\.(js|css)$/, () => {});
    await page.goto(`${product.url}/${name}`, { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByName('first-paint').length > 0);
    expect(await page.locator('.wait > *').count()).toBeGreaterThan(2);
    await page.context().close();
  },
  60_000,
);

test('the skeleton has the heights of the desk and of the panel that follow it', async () => {
  const page = await openPage(browser, { viewport: { width: 1280, height: 800 } });
  const desk = deskOn(page);
  await page.goto(product.url);
  await desk
    .listed(/Hartwig/)
    .first()
    .click();
  await desk.panel.locator('[data-situation]').waitFor();
  const [top] = await heights(page, '.wait > :first-child');
  const [header] = await heights(page, 'header');
  expect(header).toBe(top);
  const panel = ['header', '[role=tablist]', 'footer'];
  const drawn = await Promise.all(panel.map((part) => heights(page, `[data-panel] ${part}`)));

  const other = await openPage(browser, PHONE);
  await other.route(/\.(js|css)$/, () => {});
  await other.goto(`${product.url}/tab.html`, { waitUntil: 'commit' });
  await other.locator('.wait > :nth-child(4)').waitFor();
  const [head, tabs, , foot] = await heights(other, '.wait > *');
  expect([[head], [tabs], [foot]]).toEqual(drawn);
  await Promise.all([page.context().close(), other.context().close()]);
}, 60_000);

test('what the first view does without is there when the network goes away a moment later', async () => {
  const page = await openPage(browser, PHONE);
  const desk = deskOn(page);
  await page.goto(product.url);
  await desk
    .listed(/Hartwig/)
    .first()
    .click();
  await desk.panel.locator('[data-situation]').waitFor();
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  for (const tab of TABS.slice(1)) {
    await desk.tab(tab).click();
    await desk.panel
      .getByRole('tabpanel')
      .getByText(/\p{L}{4}/u)
      .first()
      .waitFor();
  }
  await desk.tab('Vorher').click();
  await desk.panel
    .getByRole('button', { name: /^Fehler vom/ })
    .first()
    .click();
  await desk.panel.locator('[data-entry]').first().waitFor();
  await page.context().close();
}, 60_000);
