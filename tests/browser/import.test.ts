import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import writeExcelFile from 'write-excel-file/node';
import { type OpenedPage, openBrowser, openPage } from '../support/browser.ts';
import { type Product, startProduct } from '../support/product.ts';
import { findings } from './axe.ts';

/** Where the pictures go, to be looked at; they are not committed. */
const SCREENS = join(import.meta.dirname, 'screens');

let product: Product;
let browser: Browser;
let folder: string;

beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  folder = mkdtempSync(join(tmpdir(), 'augenhoehe-tables-'));
  [product, browser] = await Promise.all([startProduct({ DEMO: '0' }), openBrowser()]);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await product?.dispose();
  rmSync(folder, { recursive: true, force: true });
});

const SAID = {
  de: {
    clients: 'Kunden',
    import: 'Importieren',
    none: 'Noch keine Kunden.',
    take: (count: string) => `${count} Kunden übernehmen`,
    done: 'Fertig',
    cancel: 'Abbrechen',
    stopped: 'Angehalten',
    goOn: 'Weitermachen',
  },
  en: {
    clients: 'Clients',
    import: 'Import',
    none: 'No clients yet.',
    take: (count: string) => `Take over ${count} clients`,
    done: 'Done',
    cancel: 'Cancel',
    stopped: 'Stopped',
    goOn: 'Go on',
  },
};

type Look = { language: 'de' | 'en'; theme: 'light' | 'dark' | 'contrast'; width?: number };

async function openImport({ language, theme, width = 1280 }: Look) {
  const page = await openPage(browser, {
    viewport: { width, height: 800 },
    forcedColors: theme === 'contrast' ? 'active' : 'none',
  });
  await page.addInitScript(
    ([theme, language]) => {
      localStorage.setItem('augenhoehe:theme', theme);
      localStorage.setItem('augenhoehe:language', language);
    },
    [theme, language] as const,
  );
  await page.goto(product.url);
  await page.getByRole('tab', { name: SAID[language].clients }).click();
  await page.getByRole('button', { name: SAID[language].import, exact: true }).click();
  return page;
}

async function choose(page: OpenedPage, path: string): Promise<void> {
  await page.locator('input[type=file][accept*=csv]').setInputFiles(path);
}

/** The number behind a word of the summary. */
async function counted(page: OpenedPage): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('dl > div')].map((pair) => [
        pair.querySelector('dt')?.textContent ?? '',
        pair.querySelector('dd')?.textContent ?? '',
      ]),
    ),
  );
}

function inFolder(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** What Windows writes: an umlaut is one byte. */
function asWindows1252(text: string): Uint8Array {
  return Uint8Array.from(text.replace(/€/g, '\u0080'), (letter) => letter.charCodeAt(0));
}

const LIST = [
  'Kundennr.;Firma;Ansprechpartner;Mail;Vertragsende;Volumen p.a.;Vereinbartes Ziel;Status;Erledigt am;Nachweis',
  '4711;Müller & Söhne GmbH;Jürgen Groß;gross@mueller.example;31.03.2027;12.500,00 €;Mehr Bewerbungen;erfüllt;15.12.2025;"Zwölf statt ""vier"""',
  '4711;Müller & Söhne GmbH;Änne Voß;voss@mueller.example;;;Weniger Rückfragen;vereinbart;;',
  '4712;Bäckerei Öhler;Ute Öhler;oehler;irgendwann;viel;;;;',
  '4713;Größer KG;=cmd|x;groesser@kg.example;30.06.2027;8.000;;;;',
].join('\r\n');

describe.each([
  { language: 'de', theme: 'light' },
  { language: 'de', theme: 'dark' },
  { language: 'de', theme: 'contrast' },
  { language: 'en', theme: 'light' },
  { language: 'de', theme: 'light', width: 320 },
] as const)('in $language, $theme, $width', (look) => {
  test('a list from Windows is looked at before anything is taken over', async () => {
    const page = await openImport(look);
    const named = `import-${look.language}-${look.theme}-${'width' in look ? look.width : 1280}`;
    const looked = async (step: string) => {
      await page.screenshot({ path: join(SCREENS, `${named}-${step}.png`), fullPage: true });
      expect({ step, findings: await findings(page) }).toEqual({ step, findings: [] });
    };
    await looked('1-start');
    await choose(page, inFolder('Kunden.csv', asWindows1252(LIST)));
    await page.getByText('Müller & Söhne GmbH, 4711').waitFor();
    await looked('2-check');
    expect(page.problems).toEqual([]);
    await page.context().close();
  }, 60_000);
});

test('the story: a CSV with mistakes, then the whole as Excel, then the same again', async () => {
  const page = await openImport({ language: 'de', theme: 'light' });
  await page.getByText(SAID.de.none).waitFor();
  await choose(page, inFolder('Kunden.csv', asWindows1252(LIST)));

  // `Volumen p.a.` is nothing the page knows; the person does.
  await page.getByRole('combobox', { name: 'Volumen p.a.: Bedeutet' }).selectOption({ label: 'Jahreswert' });
  await page.getByText('31.03.2027, 12.500,00 €').waitFor();
  await page.getByText('Mehr Bewerbungen, erfüllt').waitFor();
  const left = page.getByRole('table', { name: '1 Zeile bleibt draußen' });
  expect(await left.locator('tbody tr').allInnerTexts()).toEqual([
    expect.stringMatching(/^4\s+Verlängerung am\s+„irgendwann“ Kein Datum\./),
    expect.stringMatching(/^4\s+Jahreswert\s+„viel“ Kein Betrag\./),
    expect.stringMatching(/^4\s+E-Mail\s+„oehler“ Keine E-Mail-Adresse\./),
  ]);
  expect(await clientCount()).toBe(0);
  await page.getByRole('button', { name: SAID.de.take('2') }).click();
  await page.getByText(SAID.de.done, { exact: true }).waitFor();
  expect(await counted(page)).toEqual({ neu: '2', geändert: '0', unverändert: '0', 'nicht übernommen': '0' });
  await page.screenshot({ path: join(SCREENS, 'import-done.png') });
  expect(await findings(page)).toEqual([]);

  const excel = await writeExcelFile([
    ['Kundennummer', 'Kunde', 'Ansprechperson', 'E-Mail', 'Verlängerung am', 'Jahreswert'],
    [
      4711,
      'Müller & Söhne GmbH',
      'Jürgen Groß',
      'gross@mueller.example',
      { value: new Date('2027-03-31'), type: Date, format: 'dd.mm.yyyy' },
      12_500,
    ],
    [
      4712,
      'Bäckerei Öhler',
      'Ute Öhler',
      'oehler@baeckerei.example',
      { value: new Date('2027-02-28'), type: Date, format: 'dd.mm.yyyy' },
      3_000,
    ],
    [
      4713,
      'Größer KG',
      null,
      null,
      { value: new Date('2027-07-31'), type: Date, format: 'dd.mm.yyyy' },
      8_000,
    ],
  ]).toBuffer();
  const path = inFolder('Kunden.xlsx', new Uint8Array(excel));
  for (const counts of [
    { neu: '1', geändert: '1', unverändert: '1', 'nicht übernommen': '0' },
    { neu: '0', geändert: '0', unverändert: '3', 'nicht übernommen': '0' },
  ]) {
    await page.getByRole('button', { name: 'Noch eine Tabelle' }).click();
    await choose(page, path);
    await page.getByText('28.02.2027, 3.000,00 €').waitFor();
    await page.getByRole('button', { name: SAID.de.take('3') }).click();
    await page.getByText(SAID.de.done, { exact: true }).waitFor();
    expect(await counted(page)).toEqual(counts);
  }

  await page.getByRole('button', { name: /Müller & Söhne GmbH/ }).click();
  await page.locator('[data-panel] [data-situation]').waitFor();

  await page.getByRole('button', { name: 'Exportieren' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Als Excel' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('augenhoehe-kunden.xlsx');
  expect(page.problems).toEqual([]);
  await page.context().close();
}, 90_000);

test('what is no table is told as such, and the page goes on', async () => {
  const page = await openImport({ language: 'en', theme: 'light' });
  await choose(page, inFolder('picture.csv', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])));
  await page.getByText('There is no readable table in this file.').waitFor();
  await choose(page, inFolder('old.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3])));
  await page.getByText('This is an Excel file in the old format.').waitFor();
  await choose(page, inFolder('broken.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])));
  await page.getByText('There is no readable table in this file.').waitFor();
  await choose(page, inFolder('good.csv', 'Client\tRenewal on\nOdd Fellows Ltd\t2027-05-01\n'));
  await page.getByRole('button', { name: 'Take over 1 client' }).waitFor();
  expect(page.problems).toEqual([]);
  await page.context().close();
}, 60_000);

test('ten thousand clients: stopped in the middle, gone on with, and the same again without one more', async () => {
  const page = await openImport({ language: 'en', theme: 'light' });
  const others = await clientCount();
  const many = tableOf(10_000);
  const start = Date.now();
  await choose(page, inFolder('many.csv', many));
  await page.getByRole('button', { name: SAID.en.take('10,000') }).click();
  process.stderr.write(`10,000 rows were read and checked in ${Date.now() - start} ms\n`);

  await page.getByText(/^[1-9][\d,]* of 10,000 clients$/).waitFor();
  await page.getByRole('button', { name: SAID.en.cancel }).click();
  await page.getByText(SAID.en.stopped, { exact: true }).waitFor();
  await page.screenshot({ path: join(SCREENS, 'import-stopped.png') });
  expect(await findings(page)).toEqual([]);
  const first = await newOnes(page);
  expect(first).toBeGreaterThan(0);
  expect(first).toBeLessThan(10_000);
  expect(await clientCount()).toBe(others + first);

  await page.getByRole('button', { name: SAID.en.goOn }).click();
  await page
    .getByText(new RegExp(`^(?!${first.toLocaleString('en')} )[1-9][\\d,]* of 10,000 clients$`))
    .waitFor();
  await page.getByRole('button', { name: SAID.en.cancel }).click();
  await page.getByText(SAID.en.stopped, { exact: true }).waitFor();
  const second = await newOnes(page);
  expect(second).toBeGreaterThan(first);
  expect(await clientCount()).toBe(others + second);

  await page.getByRole('button', { name: 'Another table' }).click();
  await choose(page, inFolder('some.csv', tableOf(second + 50)));
  await page.getByRole('button', { name: SAID.en.take((second + 50).toLocaleString('en')) }).click();
  await page.getByText(SAID.en.done, { exact: true }).waitFor();
  expect(await counted(page)).toEqual({
    new: '50',
    changed: '0',
    unchanged: second.toLocaleString('en'),
    'not taken over': '0',
  });
  expect(await clientCount()).toBe(others + second + 50);
  expect(page.problems).toEqual([]);
  await page.context().close();
}, 120_000);

/** So many clients with a contact, a renewal and a closed expectation each; always the same ones. */
function tableOf(count: number): string {
  const rows = Array.from({ length: count }, (_, n) => {
    const month = `0${1 + (n % 9)}`;
    return `${10_000 + n},Client ${n} Ltd,Pat Example ${n},pat${n}@client${n}.example,2027-${month}-15,${1_000 + n},Goal ${n},met,2026-${month}-01,Done`;
  });
  const header =
    'Client number,Client,Contact,E-mail,Renewal on,Annual value,Expectation,Outcome,Closed on,Evidence';
  return [header, ...rows].join('\n');
}

async function newOnes(page: OpenedPage): Promise<number> {
  return Number((await counted(page)).new?.replace(',', ''));
}

/** How many clients the server has. */
async function clientCount(): Promise<number> {
  const ask = async (path: string, init?: RequestInit) => (await fetch(product.url + path, init)).json();
  const { token } = await ask('/local/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ userId: 'miriam' }),
  });
  let count = 0;
  for (let after = ''; ; ) {
    const { clients, next } = await ask(`/api/clients?limit=200${after}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    count += clients.length;
    if (!next) return count;
    after = `&after=${next}`;
  }
}
