import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser, openPage } from '../support/browser.ts';
import { type Product, startProduct } from '../support/product.ts';
import { findings } from './axe.ts';
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

test('a suggestion tells its rule and its proof, and is gone once it did not help; the list of what was considered says so', async () => {
  const page = await openPage(browser, { viewport: { width: 1280, height: 1600 } });
  const desk = deskOn(page);
  await desk.open(product.url);
  await page.getByTitle('Abstimmung Newsletter').click();
  const questions = desk.panel.getByRole('region', { name: 'Fragen' });
  await questions.waitFor();
  const first = questions.getByRole('listitem').first();
  const line = (await first.locator('blockquote').textContent()) ?? '';

  // The principle: the fact, and the text it comes from.
  await first.getByRole('button', { name: /\(Fridrich\)$/ }).click();
  await first.getByText(/^Michael Fridrich: /).waitFor();
  // The entry that called it up, with its author.
  await first.getByRole('button', { name: /^Fehler vom/ }).click();
  await first
    .getByText(/Newsletter mit toten Shop-Links/)
    .first()
    .waitFor();
  await first
    .getByText(/, von \p{L}+ \p{L}+$/u)
    .first()
    .waitFor();
  expect(await findings(page)).toEqual([]);

  await first.getByRole('button', { name: 'Hier nicht hilfreich' }).click();
  await questions.getByText(line, { exact: true }).waitFor({ state: 'detached' });

  await desk.button(/^Auch erwogen: Zeigen/).click();
  const considered = desk.panel.getByRole('region', { name: 'Auch erwogen' });
  await considered
    .getByText(/war hier nicht hilfreich/)
    .first()
    .waitFor();
  expect(await findings(page)).toEqual([]);

  // The next look at the same client still knows it.
  await desk.saved();
  await page.reload();
  await page.getByTitle('Abstimmung Newsletter').click();
  await questions.waitFor();
  expect(await questions.getByText(line, { exact: true }).count()).toBe(0);
  expect(page.problems).toEqual([]);
}, 60_000);
