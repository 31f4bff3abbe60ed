import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { type OpenedPage, openBrowser, openPage } from '../support/browser.ts';
import { type Product, startProduct } from '../support/product.ts';
import { findings } from './axe.ts';
import { deskOn } from './desk-page.ts';
import { pressOn, reach } from './keys.ts';

let product: Product;
let browser: Browser;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await product?.dispose();
});

const inDays = (days: number) => {
  const [year, month, day] = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10).split('-');
  return `${day}.${month}.${year}`;
};

/** What an agency has in its own table before it has us. */
const TABLE = [
  'Firma;Ansprechpartner;Mail;Betreuer;Vertragsende;Honorar;Vereinbartes Ziel;Kennzahl;Zielwert;Status;Erledigt am;Nachweis',
  `Öhler Backwaren KG;Ute Öhler;oehler@oehler.example;Jana Lindner;${inDays(40)};18.000,00 €;Mehr Bewerbungen für die Backstube;Bewerbungen im Monat;zehn;erfüllt;${inDays(-60)};Zwölf statt vier`,
  `Öhler Backwaren KG;;;;;;Online-Bestellungen verdoppeln;Bestellungen im Monat;800;verfehlt;${inDays(-30)};Bei 510 stehen geblieben`,
].join('\r\n');

async function openDesk(user: 'miriam' | 'jana'): Promise<OpenedPage> {
  const page = await openPage(browser, { viewport: { width: 1280, height: 900 } });
  await page.addInitScript((user) => localStorage.setItem('augenhoehe:user', user), user);
  await page.goto(product.url);
  await page.getByRole('tab', { name: 'Termine', selected: true }).waitFor();
  return page;
}

/** Opens a tab of the desk: one stop for the tabs, arrows inside. */
async function openTab(page: OpenedPage, name: string, by = 'Tab'): Promise<void> {
  const tabs = page.getByRole('tablist').first();
  await reach(page, tabs.getByRole('tab', { selected: true }), by);
  await reach(page, tabs.getByRole('tab', { name }), 'ArrowRight');
  await page.keyboard.press('Enter');
}

const rowOf = (page: OpenedPage, name: RegExp): Locator =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });

test('from a table of one’s own to the printed review and the manager’s next conversation, by keyboard alone', async () => {
  const lead = await openDesk('miriam');
  const press = (target: Locator, by?: string) => pressOn(lead, target, 'Enter', by);

  await openTab(lead, 'Kunden');
  await press(lead.getByRole('button', { name: 'Importieren', exact: true }));
  const chooser = lead.waitForEvent('filechooser');
  await press(lead.getByRole('button', { name: 'Datei wählen' }));
  await (await chooser).setFiles({ name: 'Kunden.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) });
  // Every column is understood, and what arrives is looked at first.
  await lead.getByText('Mehr Bewerbungen für die Backstube, erfüllt').waitFor();
  await lead.getByText('Online-Bestellungen verdoppeln, verfehlt').waitFor();
  await press(lead.getByRole('button', { name: '1 Kunden übernehmen' }));
  await lead.getByText('Fertig', { exact: true }).waitFor();

  await openTab(lead, 'Verlängerungen', 'Shift+Tab');
  await rowOf(lead, /Öhler/).waitFor();
  await rowOf(lead, /Hartwig/)
    .getByText('Zum zweiten Mal der gleiche Fehler')
    .waitFor();
  await reach(lead, lead.getByRole('searchbox', { name: 'Kunde suchen' }));
  await lead.keyboard.type('ohler');
  await lead.getByText(/^1 von \d+ passen/).waitFor();
  await press(lead.getByRole('button', { name: 'Durchsehen: Öhler Backwaren KG' }));
  await lead.waitForFunction(() => document.activeElement?.textContent === 'Öhler Backwaren KG');
  const goals = lead.getByRole('region', { name: 'Vereinbart und was daraus wurde' });
  await goals.getByText('Zwölf statt vier').first().waitFor();
  await goals.getByText('Bei 510 stehen geblieben').first().waitFor();

  const verdict = lead.getByRole('region', { name: 'Empfehlung' });
  await reach(lead, verdict.getByRole('radio').first());
  await reach(lead, verdict.getByRole('radio', { name: 'Mit geänderten Zielen verlängern' }), 'ArrowDown');
  await lead.keyboard.press('Space');
  await reach(lead, verdict.getByRole('textbox'));
  await lead.keyboard.type('Die Bestellungen erst nach dem Umbau des Shops.');
  await press(verdict.getByRole('button', { name: 'Durchsicht abschließen' }));
  await verdict.getByText('Fassung 1', { exact: true }).waitFor();
  expect(await findings(lead)).toEqual([]);

  await lead.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', document.title);
  });
  await press(lead.getByRole('button', { name: 'Drucken' }), 'Shift+Tab');
  expect(await lead.locator('body').getAttribute('data-printed')).not.toBeNull();
  await press(lead.getByRole('button', { name: 'Exportieren' }), 'Shift+Tab');
  for (const [label, file] of [
    ['JSON', 'durchsicht.json'],
    ['Excel', 'durchsicht.xlsx'],
    ['Word', 'durchsicht.docx'],
  ] as const) {
    const download = lead.waitForEvent('download');
    await press(lead.getByRole('button', { name: label, exact: true }), 'Shift+Tab');
    expect((await download).suggestedFilename()).toBe(file);
  }

  // The account manager reads it before the next conversation.
  const manager = await openDesk('jana');
  const desk = deskOn(manager);
  // Some minutes later: what is coached changes with the minute.
  await manager.clock.setFixedTime(Date.now() + 180_000);
  await openTab(manager, 'Kunden');
  await pressOn(manager, desk.listed(/Öhler/));
  await desk.panel
    .getByText(
      'Durchsicht: mit geänderten Zielen verlängern. Die Bestellungen erst nach dem Umbau des Shops.',
    )
    .waitFor();
  expect([...lead.problems, ...manager.problems]).toEqual([]);
}, 120_000);
