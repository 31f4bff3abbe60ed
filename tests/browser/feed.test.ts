import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
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

const SAID = {
  de: {
    open: 'Im eigenen Kalender',
    make: 'Adresse anlegen',
    address: 'Geheime Adresse',
    copy: 'Kopieren',
    copied: 'Kopiert.',
    names: 'Namen der Kunden und Wortlaut der Zusagen zeigen',
    codes: 'Kürzel',
    revoke: 'Ausschalten',
    off: 'Noch nicht eingeschaltet.',
    coded: /SUMMARY:Verlängerung: Kunde [0-9A-F]{6}/,
    named: /SUMMARY:Verlängerung: [^\r]*Hartwig/,
  },
  en: {
    open: 'In my own calendar',
    make: 'Make an address',
    address: 'Secret address',
    copy: 'Copy',
    copied: 'Copied.',
    names: 'Show the names of clients and the words of promises',
    codes: 'Codes',
    revoke: 'Switch off',
    off: 'Not switched on yet.',
    coded: /SUMMARY:Renewal: Client [0-9A-F]{6}/,
    named: /SUMMARY:Renewal: [^\r]*Hartwig/,
  },
};

test.each([
  { language: 'de', theme: 'light', width: 1280 },
  { language: 'en', theme: 'dark', width: 1280 },
  { language: 'de', theme: 'contrast', width: 320 },
] as const)(
  'switched on, copied, with names, switched off: $language, $theme, $width',
  async (look) => {
    const { language, theme, width } = look;
    const said = SAID[language];
    const page = await openPage(browser, {
      viewport: { width, height: 800 },
      forcedColors: theme === 'contrast' ? 'active' : 'none',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.addInitScript(
      ([theme, language]) => {
        localStorage.setItem('augenhoehe:theme', theme);
        localStorage.setItem('augenhoehe:language', language);
      },
      [theme, language] as const,
    );
    const looked = async (step: string) => {
      await page.screenshot({ path: join(SCREENS, `feed-${language}-${theme}-${width}-${step}.png`) });
      expect({ step, findings: await findings(page) }).toEqual({ step, findings: [] });
    };
    await page.goto(product.url);
    await page.getByRole('button', { name: said.open }).click();
    await page.getByText(said.off).waitFor();
    await page.getByRole('button', { name: said.make }).click();
    const address = await page.getByRole('textbox', { name: said.address }).inputValue();
    await page.getByRole('button', { name: said.copy }).click();
    await page.getByText(said.copied).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
    await page
      .getByRole('table', { name: said.codes })
      .getByText(/Hartwig/)
      .waitFor();
    await looked('on');

    const calendar = async () => (await fetch(address)).text();
    const unfolded = async () => (await calendar()).replace(/\r\n /g, '');
    expect(await unfolded()).toMatch(said.coded);
    expect(await unfolded()).not.toMatch(/Hartwig/);
    await page.getByRole('switch', { name: said.names }).click();
    await page.getByRole('table', { name: said.codes }).waitFor({ state: 'detached' });
    expect(await unfolded()).toMatch(said.named);

    await page.getByRole('button', { name: said.revoke }).click();
    await page.getByText(said.off).waitFor();
    expect((await fetch(address)).status).toBe(404);
    expect(page.problems).toEqual([]);
    await page.context().close();
  },
  60_000,
);
