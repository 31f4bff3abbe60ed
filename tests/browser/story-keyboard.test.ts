import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { openBrowser, openPage } from '../support/browser.ts';
import { invitationFile } from '../support/invitation.ts';
import { type Product, startProduct } from '../support/product.ts';
import { deskOn, expectStoryTold } from './desk-page.ts';
import { expectFocusSeen, reach } from './keys.ts';

let product: Product;
let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'augenhoehe-ics-'));
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await product?.dispose();
  await rm(folder, { recursive: true, force: true });
});

test('from a calendar file to a wrapped-up meeting, by keyboard alone', async () => {
  const page = await openPage(browser, { viewport: { width: 1280, height: 900 } });
  const desk = deskOn(page);
  await desk.open(product.url);
  const press = async (target: Locator, key = 'Enter') => {
    await reach(page, target);
    await expectFocusSeen(page);
    await page.keyboard.press(key);
  };
  const type = async (target: Locator, text: string) => {
    await reach(page, target);
    await page.keyboard.type(text);
  };

  const path = join(folder, 'Einladung.ics');
  writeFileSync(
    path,
    invitationFile({
      uid: 'keys-1',
      title: 'Newsletter am Telefon',
      start: new Date(Math.ceil(Date.now() / 900_000) * 900_000 + 900_000),
      minutes: 30,
      attendees: [{ name: 'Hartwig, Petra', email: 'p.hartwig@hartwig-teile.example' }],
    }),
  );
  const chooser = page.waitForEvent('filechooser');
  await press(page.getByRole('button', { name: 'Kalenderdatei öffnen' }));
  await (await chooser).setFiles(path);
  await page.getByText('1 Termin übernommen.').waitFor();

  await reach(page, page.getByTitle('Newsletter am Telefon'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await press(desk.button('Ja, verknüpfen'));
  await desk.panel.getByRole('heading', { name: 'Zum zweiten Mal der gleiche Fehler' }).waitFor();

  // One stop for the tabs, arrows inside.
  await reach(page, desk.tab('Vorher'));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await desk.panel.getByRole('navigation', { name: 'Phasen des Gesprächs' }).waitFor();
  await reach(page, desk.button(/^Ankommen/));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');

  // The focus follows the work: to the answer, then to the next question.
  await press(desk.button('Gefragt'));
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label')?.startsWith('Antwort'));
  await page.keyboard.type('Nein, bis Ende März. Einkauf prüft alle Verträge.');
  await page.keyboard.press('Enter');
  await desk.panel.getByText('Budget wird gekürzt').waitFor();
  await page.waitForFunction(() => document.activeElement !== document.body);
  await reach(page, desk.button('Stimmt'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await desk.panel.getByText('Budget wird gekürzt').waitFor({ state: 'hidden' });

  // F6 goes from the body to the note field.
  await reach(page, desk.tab('Gespräch'), 'Shift+Tab');
  await page.keyboard.press('F6');
  await page.keyboard.press('F6');
  await reach(page, desk.field('Notiz'));
  await page.keyboard.type('Beirat hat nach dem Newsletter gefragt.');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Notiz');
  // The last change is taken back, and made again.
  await press(desk.button('Letzte Änderung rückgängig'));
  await type(desk.field('Notiz'), 'Beirat hat nach dem Newsletter gefragt.');
  await page.keyboard.press('Enter');

  await reach(page, desk.tab('Gespräch'), 'Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await press(desk.button('Erwartung festhalten'));
  await type(desk.field('Ziel'), 'Newsletter ohne tote Links');
  await type(desk.field('Woran wir es messen'), 'Korrektur-Mails im Quartal');
  await reach(page, desk.panel.getByLabel('Bis'));
  // The same day whether the browser asks for the day or the month first.
  await page.keyboard.type('03032027');
  await reach(page, desk.panel.getByRole('radio', { name: 'Ja' }));
  await page.keyboard.press('Space');
  await press(desk.button('Als Vorschlag sichern'));
  await press(desk.button('So vereinbart'));
  await press(desk.button('So vereinbart'));
  await desk.panel
    .getByText(/vereinbart mit .*Hartwig/)
    .first()
    .waitFor();

  await reach(page, desk.tab('Vereinbart'), 'Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await reach(page, desk.panel.getByRole('radio', { name: 'gut' }));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await desk.saved();
  await expectStoryTold(desk);

  await product.end('SIGKILL');
  await product.startAgain();
  await page.reload();
  await page.getByTitle('Newsletter am Telefon').click();
  await expectStoryTold(desk);
  expect(page.problems).toEqual([]);
}, 120_000);
