import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser, openPage } from '../support/browser.ts';
import { invitationFile } from '../support/invitation.ts';
import { type Product, startProduct } from '../support/product.ts';
import { deskOn, expectStoryTold } from './desk-page.ts';

let product: Product;
let browser: Browser;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await product?.dispose();
});

const IN_A_QUARTER = () => new Date(Math.ceil(Date.now() / 900_000) * 900_000 + 900_000);

test('from a calendar file to a wrapped-up meeting, with the mouse', async () => {
  const page = await openPage(browser, { viewport: { width: 1280, height: 900 } });
  const desk = deskOn(page);
  await desk.open(product.url);

  // A real invitation is dropped on the list of meetings.
  const file = invitationFile({
    uid: 'mouse-1',
    title: 'Newsletter nachbesprechen',
    start: IN_A_QUARTER(),
    minutes: 45,
    attendees: [{ name: 'Hartwig, Petra', email: 'p.hartwig@hartwig-teile.example' }],
  });
  const dropped = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'Einladung.ics', { type: 'text/calendar' }));
    return data;
  }, file);
  await page.getByRole('region', { name: 'Termine' }).dispatchEvent('drop', { dataTransfer: dropped });
  await page.getByText('1 Termin übernommen.').waitFor();

  // Its client is offered with the reason, and linked.
  await desk.listed(/Newsletter nachbesprechen/).click();
  await desk.panel.getByText('weil p.hartwig@hartwig-teile.example eingeladen ist').waitFor();
  await desk.button('Ja, verknüpfen').click();

  // The briefing: what happened, the first sentence, what not to do.
  await desk.panel.getByRole('heading', { name: 'Zum zweiten Mal der gleiche Fehler' }).waitFor();
  await desk.panel.getByText('Verlängerung in 56 Tagen').waitFor();
  const firstSentence = desk.panel.locator('blockquote').first();
  expect(await firstSentence.textContent()).toMatch(/^„Frau Dr\. Hartwig, .*Fehler/);
  expect(await firstSentence.getAttribute('lang')).toBe('de');
  // A why opens the entry that called the line up, in its place.
  await desk.panel
    .getByRole('button', { name: /^Fehler vom/ })
    .first()
    .click();
  await desk.panel
    .getByText(/Newsletter mit toten Shop-Links/)
    .first()
    .waitFor();

  // A question is marked as asked and answered; the answer suggests a signal, the signal changes what to ask.
  await desk.tab('Gespräch').click();
  await desk.button(/^2 Zuhören/).click();
  const before = await desk.panel.getByRole('button', { name: /^\d+ Fragen?$/ }).textContent();
  await desk.button('Gefragt').click();
  await desk.field(/^Antwort/).fill('Nein, bis Ende März. Einkauf prüft alle Verträge.');
  await desk.field(/^Antwort/).press('Enter');
  await desk.panel.getByText('Budget wird gekürzt').waitFor();
  await desk.button('Stimmt').click();
  await desk.panel.getByText('Budget wird gekürzt').waitFor({ state: 'hidden' });
  expect(await desk.panel.getByRole('button', { name: /^\d+ Fragen?$/ }).textContent()).not.toBe(before);

  await desk.field('Notiz').fill('Beirat hat nach dem Newsletter gefragt.');
  await desk.button('Notiz sichern').click();

  // A wish becomes an expectation that can be kept, and is agreed with a name.
  await desk.tab('Vereinbart').click();
  await desk.button('Erwartung festhalten').click();
  await desk.field('Ziel').fill('Newsletter ohne tote Links');
  await desk.field('Woran wir es messen').fill('Korrektur-Mails im Quartal');
  await desk.panel.getByLabel('Bis').fill('2027-03-31');
  await desk.panel.getByRole('radio', { name: 'Ja' }).click();
  await desk.button('Als Vorschlag sichern').click();
  await desk.button('So vereinbart').click();
  await desk.button('So vereinbart').click();
  await desk.panel.getByText('Newsletter ohne tote Links').waitFor();

  await desk.tab('Danach').click();
  await desk.panel.getByRole('radio', { name: 'gemischt' }).click();
  expect(await desk.panel.getByText('Sehr geehrte Frau Dr. Hartwig,').count()).toBe(1);
  await desk.saved();
  await expectStoryTold(desk);

  await page.reload();
  await page.getByTitle('Newsletter nachbesprechen').click();
  await expectStoryTold(desk);

  // Nothing of it is lost when the server dies.
  await product.end('SIGKILL');
  await product.startAgain();
  await page.reload();
  await page.getByTitle('Newsletter nachbesprechen').click();
  await expectStoryTold(desk);
  expect(page.problems).toEqual([]);
}, 120_000);
