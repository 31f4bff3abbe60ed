import type { OpenedPage } from '../../support/browser.ts';
import { deskOn, TABS } from '../desk-page.ts';
import type { HostileClient } from './hostile-client.ts';
import { unfold } from './watch.ts';

/** A place where texts of a client are shown: what it is called, and how to get there from the desk. */
export type View = readonly [name: string, open: (page: OpenedPage, client: HostileClient) => Promise<void>];

/** Every view; a new one is a line here. */
export const VIEWS: readonly View[] = [
  ...TABS.map((name): View => [name, (page, client) => openTab(page, client, name)]),
  ['Danach: Entwurf', openDraft],
  ['Kundenakte', openFile],
  ['Schreibtisch: Kunden', (page) => openDesk(page, 'Kunden')],
  ['Schreibtisch: Termine', (page) => openDesk(page, 'Termine')],
  ['Bühne', openStage],
  ['Verlängerungen', openRenewals],
  ['Durchsicht', openReview],
  ['Gesprächshilfen', openPlaybook],
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
