import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type OpenedPage, openBrowser, openPage } from '../support/browser.ts';
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

async function openFile(page: OpenedPage, user: 'jana' | 'miriam' = 'jana') {
  await page.addInitScript((userId) => localStorage.setItem('augenhoehe:user', userId), user);
  await page.goto(product.url);
  await page.getByRole('tab', { name: 'Kunden' }).click();
  await page.getByRole('button', { name: /Hartwig/ }).click();
  await page.getByRole('button', { name: /^Kundenakte: / }).click();
  await page.getByRole('heading', { name: 'Kundenakte' }).waitFor();
  return page.locator('[data-panel]');
}

test('firm, people, care and access are put right, and are still so after a reload', async () => {
  const page = await openPage(browser, { viewport: { width: 320, height: 900 } });
  let panel = await openFile(page, 'miriam');
  panel = await openFile(page);

  await panel.getByRole('button', { name: 'Firma: Ändern' }).click();
  await panel.getByLabel('E-Mail-Domänen').fill('hartwig-teile.example, kein domain name');
  await panel.getByText('„kein“ ist keine Domäne, etwa firma.de.').waitFor();
  await panel.getByLabel('E-Mail-Domänen').fill('@Hartwig-Teile.example hartwig.example');
  await panel.getByLabel('Anteil an unserem Umsatz in Prozent').fill('12,5');
  await panel.getByRole('button', { name: 'Sichern', exact: true }).click();
  await panel.getByText('hartwig-teile.example, hartwig.example').waitFor();
  await panel.getByText(/12,5 % unseres Umsatzes/).waitFor();

  await panel.getByRole('button', { name: 'Personen: Hinzufügen' }).click();
  await panel.getByLabel('Name', { exact: true }).fill('Frau Dr. Sabine von der Heide');
  expect(await panel.getByLabel('Nachname').getAttribute('placeholder')).toBe('von der Heide');
  await panel.getByLabel('E-Mail', { exact: true }).fill('s.heide@hartwig.example');
  await panel.getByRole('button', { name: 'Sichern', exact: true }).click();
  await panel.getByRole('button', { name: 'Nicht mehr da: Dr. Sabine von der Heide' }).click();
  await panel.getByLabel('Grund, wenn bekannt').fill('Neue Stelle.');
  await panel.getByRole('button', { name: 'Als gegangen eintragen' }).click();
  await panel.getByText(/^Früher: .*Dr\. Sabine von der Heide, bis /).waitFor();

  await panel.getByRole('button', { name: 'Verlängerung: Ändern' }).click();
  await panel.getByLabel('Wert im Jahr').fill('52000');
  await panel.getByRole('button', { name: 'Sichern', exact: true }).click();
  await panel.getByText(/52\.000,00\s€/).waitFor();

  await panel.getByRole('button', { name: 'Wer davon weiß: Ändern' }).click();
  await panel.getByRole('radio', { name: 'Vertraulich' }).click();
  await panel.getByLabel('Miriam Vogt').check();
  await panel.getByRole('button', { name: 'Sichern', exact: true }).click();
  await panel.getByText(/Auch für: Miriam Vogt/).waitFor();
  await panel.getByText(/^Gesichert/).waitFor();

  await page.reload();
  panel = await openFile(page);
  await panel.getByText(/Auch für: Miriam Vogt/).waitFor();
  await panel.getByText(/^Früher: .*Dr\. Sabine von der Heide/).waitFor();
  await panel.getByRole('button', { name: 'Zurück zum Gespräch' }).click();
  await panel.locator('[data-situation]').waitFor();
  expect(page.problems).toEqual([]);
}, 60_000);

test.each([
  ['light', 280],
  ['dark', 320],
  ['contrast', 280],
] as const)(
  'in %s at %i px it has no finding, and nothing sticks out',
  async (theme, width) => {
    const page = await openPage(browser, {
      viewport: { width, height: 900 },
      forcedColors: theme === 'contrast' ? 'active' : 'none',
    });
    await page.addInitScript((name) => localStorage.setItem('augenhoehe:theme', name), theme);
    const panel = await openFile(page);
    await panel.screenshot({ path: join(SCREENS, `client-file-${width}-${theme}.png`) });
    expect(await findings(page)).toEqual([]);
    await panel
      .getByRole('button', { name: /^Ändern: / })
      .first()
      .click();
    await panel.getByRole('button', { name: 'Wer davon weiß: Ändern' }).click();
    await panel.getByRole('radio', { name: 'Vertraulich' }).click();
    await page.setViewportSize({ width, height: 1600 });
    await panel.screenshot({ path: join(SCREENS, `client-file-form-${width}-${theme}.png`) });
    expect(await findings(page)).toEqual([]);
    expect(await panel.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    expect(page.problems).toEqual([]);
  },
  60_000,
);

test('what is stored is taken out as a page and as data; a lead erases a person and decides on what still names them', async () => {
  const page = await openPage(browser, { viewport: { width: 320, height: 900 } });
  const panel = await openFile(page, 'miriam');
  for (const [button, name] of [
    ['Seite: Alles zu diesem Kunden', /\.html$/],
    ['JSON: Lukas Brehm', /\.json$/],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      panel.getByRole('button', { name: button }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(name);
    expect(readFileSync(await download.path(), 'utf8')).toContain('Lukas Brehm');
  }
  await panel.getByRole('button', { name: 'Löschen: Lukas Brehm' }).click();
  await page.getByRole('button', { name: 'Endgültig löschen' }).click();
  await panel.getByText(/nenn(t|en) die Person noch|kein freier Text nennt sie/).waitFor();
  await panel.getByRole('button', { name: 'Ändern: Lukas Brehm' }).waitFor({ state: 'detached' });

  await panel.getByRole('button', { name: 'Löschen: Alles zu diesem Kunden' }).click();
  await page.getByRole('button', { name: 'Endgültig löschen' }).click();
  await page.getByText('Diesen Kunden gibt es hier nicht').waitFor();
}, 60_000);
