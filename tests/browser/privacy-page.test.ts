import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser, openPage } from '../support/browser.ts';
import { type Product, startProduct } from '../support/product.ts';
import { findings } from './axe.ts';

let product: Product;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await product?.dispose();
});

test.each(['light', 'dark'] as const)(
  'the privacy page is there for everyone, whole in both languages, in %s',
  async (colorScheme) => {
    const page = await openPage(browser, { viewport: { width: 320, height: 800 }, colorScheme });
    const answer = await page.goto(`${product.url}/privacy.html`);
    expect(answer?.headers()['content-security-policy']).toMatch(/default-src 'none'.*script-src 'self';/);
    const [de, en] = await Promise.all(
      ['de', 'en'].map((language) =>
        page
          .locator(`section[lang=${language}]`)
          .evaluate((section) =>
            ['h1', 'h2', 'p', 'li', 'tr', 'td'].map((tag) => section.querySelectorAll(tag).length),
          ),
      ),
    );
    expect(de).toEqual(en);
    expect(de).not.toContain(0);
    await page.getByRole('heading', { name: 'Was nicht geschieht' }).waitFor();
    await page.getByRole('heading', { name: 'What does not happen' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    expect(await findings(page)).toEqual([]);
    expect(page.problems).toEqual([]);
    await page.context().close();
  },
  60_000,
);
