import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { openBrowser, openPage } from '../support/browser.ts';
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

test.each([
  ['de', 'Verlängerungen', 'Exportieren', 'durchsicht', 'Vereinbart und was daraus wurde'],
  ['en', 'Renewals', 'Export', 'review', 'Agreed, and what became of it'],
])(
  'a lead takes a review along as Word, Excel and JSON: %s',
  async (language, renewals, exporting, called, agreed) => {
    const page = await openPage(browser, { viewport: { width: 1280, height: 900 } });
    await page.addInitScript((language) => {
      localStorage.setItem('augenhoehe:user', 'miriam');
      localStorage.setItem('augenhoehe:language', language);
    }, language);
    await page.goto(product.url);
    await page.getByRole('tab', { name: renewals }).click();
    await page.getByRole('table').locator('[data-open][aria-label*=Hartwig]').first().click();
    await page.getByRole('button', { name: exporting }).click();
    for (const [label, ending] of [
      ['Word', 'docx'],
      ['Excel', 'xlsx'],
      ['JSON', 'json'],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: label, exact: true }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(`${called}.${ending}`);
      const bytes = new Uint8Array(readFileSync(await download.path()));
      if (ending === 'docx') {
        expect(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())).toContain(agreed);
      }
      if (ending === 'json')
        expect(JSON.parse(strFromU8(bytes))).toMatchObject({ name: expect.stringMatching(/Hartwig/) });
    }
    await page.screenshot({ path: join(SCREENS, `review-export-${language}.png`) });
    expect(await findings(page)).toEqual([]);
    expect(page.problems).toEqual([]);
    await page.context().close();
  },
  60_000,
);
