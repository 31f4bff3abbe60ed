import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { LIMITS } from '#server/limits.ts';
import { type OpenedPage, openBrowser, openPage } from '../../support/browser.ts';
import { MARKUP, NAUGHTY } from '../../support/naughty.ts';
import { type Product, startProduct } from '../../support/product.ts';
import { type HostileClient, hostileClient, hostilePlaybook } from './hostile-client.ts';
import { VIEWS } from './views.ts';
import { saidBy, strangeElements, watch } from './watch.ts';

let product: Product;
let browser: Browser;
let page: OpenedPage;
let incidents: string[];
let clients: HostileClient[];
let asked = 0;
/** What each view has said, for all clients. */
const said = new Map<string, string>();

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  const half = Math.ceil(NAUGHTY.length / 2);
  clients = [
    await hostileClient(product.url, 'A', MARKUP),
    await hostileClient(product.url, 'B', NAUGHTY.slice(0, half)),
    await hostileClient(product.url, 'C', NAUGHTY.slice(half)),
  ];
  const lines = await hostilePlaybook(product.url, MARKUP);
  for (const { texts } of clients) texts.push(...lines);
  page = await openPage(browser, { viewport: { width: 1280, height: 900 }, baseURL: product.url });
  // A lead has all views.
  await page.addInitScript(() => localStorage.setItem('augenhoehe:user', 'miriam'));
  // On the stage teams-js asks which hosts it may trust.
  const trusted = 'res.cdn.office.net';
  await page.route(`https://${trusted}/**`, (route) => route.fulfill({ json: { validOrigins: [] } }));
  // An exported page is a file, which has no host.
  incidents = await watch(page, [new URL(product.url).host, trusted, '']);
  page.on('request', (request) => {
    if (/\/(api|local)\//.test(request.url())) asked += 1;
  });
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await product?.dispose();
});

test.each(VIEWS.map(([name, open]) => ({ name, open })))(
  '$name shows them all as text',
  async ({ name, open }) => {
    for (const client of clients) {
      await open(page, client);
      expect({ client: client.mark, strange: await strangeElements(page) }).toEqual({
        client: client.mark,
        strange: [],
      });
      const text = await saidBy(page);
      said.set(name, `${said.get(name) ?? ''}\n${text}`);
      const shown = client.texts.filter((one) => text.includes(one.text)).map(({ field }) => field);
      expect({ client: client.mark, shown }).not.toEqual({ client: client.mark, shown: [] });
    }
    expect(incidents.splice(0)).toEqual([]);
    expect(page.problems.splice(0)).toEqual([]);
  },
  60_000,
);

test('every one of them is shown in the notes as it was written', () => {
  const text = said.get('Notizen') ?? '';
  expect(NAUGHTY.filter((one) => one.trim() !== '' && !text.includes(one))).toEqual([]);
});

test('to go through everything at once stays far below what one user may ask for in a minute', () => {
  expect(asked).toBeGreaterThan(VIEWS.length);
  expect(asked).toBeLessThan(LIMITS.requestsAMinute / 4);
});

test('what would run is noticed', async () => {
  await page.goto('/');
  await page.evaluate((markup) => {
    document.body.insertAdjacentHTML('beforeend', markup);
    setTimeout('ran(1)');
  }, MARKUP.join(''));
  await page.waitForTimeout(300);
  expect(await strangeElements(page)).not.toEqual([]);
  expect(incidents.join()).toMatch(/policy script-src/);
}, 60_000);
