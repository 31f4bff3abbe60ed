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

const WORDS = {
  de: {
    check: /^Prüfen:/,
    kind: 'Art des Ziels',
    dots: 'Abgeschlossene ähnliche Ziele',
    begin: 'Erwartung festhalten',
    close: /^Abschließen:/,
  },
  en: {
    check: /^Check:/,
    kind: 'Kind of goal',
    dots: 'Similar goals that are closed',
    begin: 'Note an expectation',
    close: /^Close:/,
  },
} as const;

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
    'the goal form and the outcome in $theme, $language: no finding, nothing sticks out',
    async (look) => {
      const page = await openPage(browser, {
        viewport: { width, height: 1200 },
        forcedColors: look.theme === 'contrast' ? 'active' : 'none',
      });
      const panel = page.locator('[data-panel]');
      const words = WORDS[look.language];
      const seen = async (screen: string) => {
        await page.waitForTimeout(250);
        await panel.screenshot({
          path: join(SCREENS, `${width}-${look.theme}-${look.language}-goal-${screen}.png`),
        });
        expect({ screen, findings: await findings(page) }).toEqual({ screen, findings: [] });
        expect({ screen, overflowing: await overflowing(page) }).toEqual({ screen, overflowing: [] });
      };
      await openClient(page, product.url, look, /Hartwig/);
      await panel.getByRole('tab', { name: LABELS[look.language].tabs[2] }).click();
      await panel.getByRole('button', { name: words.begin }).click();
      await seen('new');
      await panel.getByRole('tab', { name: LABELS[look.language].tabs[0] }).click();
      await panel.getByRole('tab', { name: LABELS[look.language].tabs[2] }).click();

      await panel.getByRole('button', { name: words.check }).first().click();
      await panel.getByLabel(words.kind).waitFor();
      const kinds = page.locator('datalist option');
      await kinds.first().waitFor({ state: 'attached' });
      await panel.getByLabel(words.kind).fill((await kinds.first().getAttribute('value')) ?? '');
      const dots = panel.getByRole('group', { name: words.dots });
      await dots.getByRole('button').first().click();
      await seen('form');

      await panel.getByRole('tab', { name: LABELS[look.language].tabs[0] }).click();
      await panel.getByRole('tab', { name: LABELS[look.language].tabs[2] }).click();
      await panel.getByRole('button', { name: words.close }).first().click();
      await seen('outcome');
      expect(page.problems).toEqual([]);
      await page.context().close();
    },
    90_000,
  );
});
