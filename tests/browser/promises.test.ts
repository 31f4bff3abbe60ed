import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser, openPage } from '../support/browser.ts';
import { invitationFile } from '../support/invitation.ts';
import { type Product, startProduct } from '../support/product.ts';
import { findings } from './axe.ts';
import { deskOn } from './desk-page.ts';
import { overflowing } from './looks.ts';

let product: Product;
let browser: Browser;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await product?.dispose();
});

const MEETINGS = [
  { title: 'Zusagen geben', minutes: 20 },
  { title: 'Zusagen prüfen', minutes: 30 },
] as const;

/** A promise of today, and what is said of it at the next meeting. */
const PROMISES = ['Vier-Augen-Prüfung einführen', 'Zweiter Fotograf', 'Freigabe der neuen Texte'] as const;

const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test('what was promised is asked for in Danach: kept, dropped, still open, and when', async () => {
  const page = await openPage(browser, { viewport: { width: 1280, height: 900 } });
  const desk = deskOn(page);
  await desk.open(product.url);
  for (const { title, minutes } of MEETINGS) {
    const invitation = invitationFile({
      uid: title,
      title,
      start: new Date(Date.now() + minutes * 60_000),
      minutes: 30,
      attendees: [{ name: 'Hartwig, Petra', email: 'p.hartwig@hartwig-teile.example' }],
    });
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Kalenderdatei öffnen' }).click();
    await (await chooser).setFiles({
      name: 'Einladung.ics',
      mimeType: 'text/calendar',
      buffer: Buffer.from(invitation),
    });
    await page.getByTitle(title).click();
    await desk.button('Ja, verknüpfen').click();
    await desk.panel.locator('[data-situation]').waitFor();
  }

  // Today three promises are made, the last one by the client and without a date.
  await page.getByTitle('Zusagen geben').click();
  await desk.tab('Danach').click();
  const promised = desk.panel.getByRole('region', { name: 'Zugesagt', exact: true });
  for (const what of PROMISES) {
    await desk.button('Zugesagt: Hinzufügen').click();
    await promised.getByRole('textbox', { name: 'Was' }).fill(what);
    if (what === PROMISES[2]) await promised.getByRole('radio', { name: 'Kunde' }).click();
    else await promised.getByLabel('Bis').fill(dayIn(3));
    await promised.getByRole('button', { name: 'Sichern' }).click();
    await promised.getByRole('listitem').filter({ hasText: what }).waitFor();
  }
  await desk.saved();

  // The next meeting, once it has begun, asks for each of them, and for the date that is missing.
  await page.clock.setFixedTime(Date.now() + 31 * 60_000);
  await page.getByTitle('Zusagen prüfen').click();
  await desk.tab('Danach').click();
  const asked = desk.panel.getByRole('region', { name: 'Zuletzt zugesagt: gehalten?' });
  const answer = (what: string, as: string) =>
    asked
      .getByRole('radiogroup', { name: `Was wurde daraus: ${what}` })
      .getByRole('radio', { name: as, exact: true });
  const [kept, dropped, open] = PROMISES;
  await answer(kept, 'Noch offen').click();
  await answer(kept, 'Gehalten').click();
  await answer(dropped, 'Fallen gelassen').click();
  await answer(open, 'Noch offen').click();
  await asked.getByRole('button', { name: `Termin für: ${open}` }).click();
  await asked.getByLabel(`Termin für: ${open}`).fill(dayIn(9));
  await page.keyboard.press('Enter');
  await asked.getByLabel(`Termin für: ${open}`).waitFor({ state: 'detached' });
  await desk.saved();
  expect(await findings(page)).toEqual([]);
  expect(await overflowing(page)).toEqual([]);

  const expectAnswered = async () => {
    await answer(kept, 'Gehalten').and(page.locator('[aria-checked=true]')).waitFor();
    await answer(dropped, 'Fallen gelassen').and(page.locator('[aria-checked=true]')).waitFor();
    await answer(open, 'Noch offen').and(page.locator('[aria-checked=true]')).waitFor();
    expect(await asked.getByRole('radio', { checked: true }).count()).toBe(PROMISES.length);
    const [, month = '', day = ''] = dayIn(9).split('-');
    await asked
      .getByRole('listitem')
      .filter({ hasText: open })
      .getByText(new RegExp(`${Number(day)}\\. ?(${Number(month)}\\.|\\p{L}+)`, 'u'))
      .waitFor();
  };
  await expectAnswered();
  await page.reload();
  await page.getByTitle('Zusagen prüfen').click();
  await desk.tab('Danach').click();
  await expectAnswered();

  // What was kept and what was let go is nothing to promise any more; what is open still is.
  await page.getByTitle('Zusagen geben').click();
  await desk.tab('Danach').click();
  await promised.getByRole('listitem').filter({ hasText: open }).waitFor();
  expect(await promised.getByRole('listitem').filter({ hasText: kept }).count()).toBe(0);
  expect(page.problems).toEqual([]);
}, 120_000);
