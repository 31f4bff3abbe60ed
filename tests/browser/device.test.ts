import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type OpenedPage, openBrowser, openPage } from '../support/browser.ts';
import { type Product, startProduct } from '../support/product.ts';
import { deskOn } from './desk-page.ts';

let product: Product;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await product?.dispose();
});

/** Everything that the page's origin holds in IndexedDB: table and key of each record, by database. */
function onDevice(page: OpenedPage): Promise<Record<string, string[]>> {
  return page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const found: Record<string, string[]> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      if (!name.startsWith('augenhoehe:')) continue;
      const database = await answer(indexedDB.open(name));
      found[name] = [];
      for (const table of database.objectStoreNames) {
        const keys = await answer(database.transaction(table).objectStore(table).getAllKeys());
        found[name].push(...keys.map((key) => `${table}/${key}`));
      }
      database.close();
    }
    return found;
  });
}

/** What is on the device as soon as it is as expected; the panel removes behind the page's back. */
async function untilOnDevice(
  page: OpenedPage,
  isExpected: (found: Record<string, string[]>) => boolean,
): Promise<Record<string, string[]>> {
  const until = Date.now() + 10_000;
  for (;;) {
    const found = await onDevice(page);
    if (isExpected(found) || Date.now() > until) return found;
    await page.waitForTimeout(50);
  }
}

/** Puts the last use of everything of a database so many days back, as if nobody had come since. */
function age(page: OpenedPage, name: string, days: number): Promise<void> {
  return page.evaluate(
    async ([name, days]) => {
      const answer = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const usedAt = new Date(Date.now() - days * 86_400_000).toISOString();
      const database = await answer(indexedDB.open(name));
      for (const table of ['clients', 'drafts', 'settings']) {
        const store = database.transaction(table, 'readwrite').objectStore(table);
        for (const key of await answer(store.getAllKeys())) {
          await answer(store.put({ ...(await answer(store.get(key))), usedAt }, key));
        }
      }
      database.close();
    },
    [name, days] as const,
  );
}

const JANA = 'augenhoehe:local-agency/jana';

/** Jana has looked at a client and typed half a note. */
async function janaWorks(): Promise<OpenedPage> {
  const page = await openPage(browser);
  const desk = deskOn(page);
  await desk.open(product.url);
  await page.getByRole('tab', { name: 'Kunden' }).click();
  await desk.listed(/Hartwig/).click();
  await page.locator('[data-panel] [data-situation]').waitFor();
  await page.getByRole('textbox', { name: 'Notiz' }).fill('Nur hier getippt');
  const found = await untilOnDevice(page, ({ [JANA]: mine = [] }) => /clients.*drafts/.test(mine.join()));
  expect(found[JANA]?.join()).toMatch(/clients.*drafts/);
  return page;
}

test('what Jana has not used for 14 days is gone when someone else opens the panel in her browser', async () => {
  const page = await janaWorks();
  await page.goto('about:blank');
  await page.goto(`${product.url}/healthz`);
  await age(page, JANA, 15);
  await page.evaluate(() => localStorage.setItem('augenhoehe:user', 'miriam'));
  await page.goto(product.url);
  await page.getByRole('tab', { name: 'Kunden' }).waitFor();
  const found = await untilOnDevice(page, ({ [JANA]: mine = [] }) => mine.length === 0);
  expect(found[JANA]).toEqual([]);
  expect(page.problems).toEqual([]);
  await page.context().close();
}, 60_000);

test('whom the server calls no member any more sees so, and nothing of theirs is left on the device', async () => {
  const page = await janaWorks();
  await page.route('**/api/**', (route) =>
    route.fulfill({
      status: 403,
      contentType: 'application/problem+json',
      body: JSON.stringify({ code: 'not-a-member', title: 'Nur für das Team der Agentur.', status: 403 }),
    }),
  );
  await page.getByRole('textbox', { name: 'Notiz' }).press('Enter');
  await page.getByText('Nur für das Team der Agentur').waitFor();
  const found = await untilOnDevice(page, (all) => Object.values(all).flat().length === 0);
  expect(Object.values(found).flat()).toEqual([]);
  await page.reload();
  await page.getByText('Nur für das Team der Agentur').waitFor();
  expect(Object.values(await onDevice(page)).flat()).toEqual([]);
  await page.context().close();
}, 60_000);
