import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { OpenedPage } from '../../support/browser.ts';
import { deskOn, TABS } from '../desk-page.ts';
import { type HostileClient, PERSON } from './hostile-client.ts';
import { unfold } from './watch.ts';

/** A place where texts of a client are shown: what it is called, and how to get there from the desk. */
export type View = readonly [name: string, open: (page: OpenedPage, client: HostileClient) => Promise<void>];

/** Every view; a new one is a line here. */
export const VIEWS: readonly View[] = [
  ...TABS.map((name): View => [name, (page, client) => openTab(page, client, name)]),
  ['Danach: Entwurf', openDraft],
  ['Kundenakte', openFile],
  ['Kundenakte: Formulare', openForms],
  ['Schreibtisch: Kunden', (page) => openDesk(page, 'Kunden')],
  ['Schreibtisch: Termine', (page) => openDesk(page, 'Termine')],
  ['Bühne', openStage],
  ['Verlängerungen', openRenewals],
  ['Durchsicht', openReview],
  ['Gesprächshilfen', openPlaybook],
  ['Arbeitsbereich', openWorkspace],
  ['Eigener Kalender', openFeed],
  ['Import: Vorschau', openImport],
  ['Auszug eines Kunden', (page, { id }) => openExport(page, id)],
  ['Auszug einer Person', (page, { id }) => openExport(page, `${id}/contacts/${PERSON.contactId}`)],
  ['Was eine gelöschte Person noch nennt', openMentions],
];

async function openTabOfDesk(page: OpenedPage, name: string): Promise<void> {
  const tab = page.getByRole('navigation', { name: 'Schreibtisch' }).getByRole('tab', { name });
  if (!(await tab.isVisible())) await page.goto('/');
  await tab.click();
}

async function openDesk(page: OpenedPage, list: 'Kunden' | 'Termine'): Promise<void> {
  await openTabOfDesk(page, list);
  await page.getByRole('navigation', { name: 'Schreibtisch' }).getByText('#').first().waitFor();
}

async function openTab(page: OpenedPage, client: HostileClient, name: (typeof TABS)[number]): Promise<void> {
  await openDesk(page, 'Termine');
  const desk = deskOn(page);
  await desk
    .listed(new RegExp(`#${client.mark}`))
    .first()
    .click();
  await desk.tab(name).click();
  await desk.panel.locator('main').waitFor();
  await desk.panel.locator('[role=progressbar]').waitFor({ state: 'detached' });
  await unfold(page, '[data-panel]');
}

async function openDraft(page: OpenedPage, client: HostileClient): Promise<void> {
  await openTab(page, client, 'Danach');
  await page.locator('[data-panel]').getByRole('button', { name: 'Bearbeiten' }).first().click();
}

async function openFile(page: OpenedPage, client: HostileClient): Promise<void> {
  await openTab(page, client, 'Vorher');
  await page.getByRole('button', { name: /^Kundenakte: / }).click();
  await page.getByRole('heading', { name: 'Kundenakte' }).waitFor();
  await unfold(page, '[data-panel] main');
}

async function openForms(page: OpenedPage, client: HostileClient): Promise<void> {
  await openFile(page, client);
  const file = page.locator('[data-panel] main');
  for (const part of ['Firma', 'Betreuung', 'Verlängerung', 'Wer davon weiß']) {
    const change = file.getByRole('button', { name: `${part}: Ändern` });
    if (await change.isVisible()) await change.click();
  }
  await file
    .getByRole('button', { name: /^Ändern: / })
    .first()
    .click();
  await file.getByLabel('Nachname').waitFor();
}

async function openMentions(page: OpenedPage, client: HostileClient): Promise<void> {
  await openFile(page, client);
  await page.getByRole('button', { name: `Löschen: ${PERSON.name}` }).click();
  await page.getByRole('button', { name: 'Endgültig löschen' }).click();
  await page.getByText(/nenn(t|en) die Person noch/).waitFor();
}

async function openStage(page: OpenedPage, { id, meetingId }: HostileClient): Promise<void> {
  const query = new URLSearchParams({ view: 'stage', client: id, meeting: meetingId, pick: 'x1,x2' });
  await page.goto(`/tab.html?${query}`);
  await page.getByRole('heading', { name: 'Was wir miteinander vereinbart haben' }).waitFor();
}

async function openRenewals(page: OpenedPage, { mark }: HostileClient): Promise<void> {
  await openTabOfDesk(page, 'Verlängerungen');
  await rowOf(page, mark).waitFor();
  await unfold(page, 'table');
}

async function openReview(page: OpenedPage, client: HostileClient): Promise<void> {
  // The tab of a page that is open already leads nowhere.
  await page.goto('/');
  await openRenewals(page, client);
  await rowOf(page, client.mark).click();
  await page
    .getByRole('heading', { name: `#${client.mark}` })
    .first()
    .waitFor();
  await unfold(page, 'article');
}

const rowOf = (page: OpenedPage, mark: string) => page.locator(`[data-open][aria-label*="#${mark}"]`);

async function openPlaybook(page: OpenedPage): Promise<void> {
  await openTabOfDesk(page, 'Gesprächshilfen');
  const helps = page.getByRole('region', { name: 'Gesprächshilfen' });
  await helps.waitFor();
  await unfold(page, 'main, [role=region], section');
}

async function openWorkspace(page: OpenedPage, { mark }: HostileClient): Promise<void> {
  // What is due is asked for when the page opens.
  await page.goto('/');
  await openTabOfDesk(page, 'Arbeitsbereich');
  await page.getByRole('region', { name: 'Aufbewahrung' }).getByText(`!${mark}`).first().waitFor();
  await page.getByRole('region', { name: 'Protokoll' }).getByRole('table').waitFor();
}

async function openFeed(page: OpenedPage): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Im eigenen Kalender' }).click();
  const codes = page.getByRole('table', { name: 'Kürzel' });
  const make = page.getByRole('button', { name: 'Adresse anlegen' });
  await codes.or(make).first().waitFor();
  if (await make.isVisible()) await make.click();
  await codes.getByText('#').first().waitFor();
}

async function openImport(page: OpenedPage, { mark, texts }: HostileClient): Promise<void> {
  await page.goto('/');
  await openTabOfDesk(page, 'Kunden');
  await page.getByRole('button', { name: 'Importieren', exact: true }).click();
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = texts
    .filter(({ text }) => !text.includes('\u0000')) // A file with the byte nought is none of text.
    // What is no address keeps a row out, and the others are shown as they would come in.
    .map(({ text }, index) =>
      [`${text} ?${mark}`, text, index % 2 ? '' : text, text, `${index}`].map(cell).join(';'),
    );
  const csv = ['Firma;Ansprechpartner;Mail;Vereinbartes Ziel;Kundennr.', ...rows].join('\r\n');
  await page.locator('input[type=file][accept*=csv]').setInputFiles({
    name: '<img src=x onerror=ran(1)>.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(csv),
  });
  await page.getByText(`?${mark}`).first().waitFor();
}

/** The page that is taken out, opened as a person opens it: from a folder, without any header of the server's. */
async function openExport(page: OpenedPage, what: string): Promise<void> {
  const signedIn = await page.request.post('/local/token', { data: { userId: 'miriam' } });
  const headers = { authorization: `Bearer ${(await signedIn.json()).token}` };
  const answer = await page.request.get(`/api/clients/${what}/export.html`, { headers });
  const folder = mkdtempSync(join(tmpdir(), 'augenhoehe-export-'));
  const file = join(folder, 'export.html');
  writeFileSync(file, await answer.body());
  await page.goto(pathToFileURL(file).href);
  rmSync(folder, { recursive: true });
}
