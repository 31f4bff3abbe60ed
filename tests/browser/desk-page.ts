import type { Locator } from 'playwright-core';
import type { OpenedPage } from '../support/browser.ts';

export const TABS = ['Vorher', 'Gespräch', 'Vereinbart', 'Notizen', 'Danach'] as const;

/** The desk as a person finds it: by what things are called, never by how they are built. */
export function deskOn(page: OpenedPage) {
  const panel = page.locator('[data-panel]');
  return {
    panel,
    open: (url: string) => page.goto(url),
    /** The list's entry for a meeting or a client. */
    listed: (name: string | RegExp): Locator =>
      page.getByRole('navigation', { name: 'Schreibtisch' }).getByRole('button', { name }),
    tab: (name: (typeof TABS)[number]): Locator => panel.getByRole('tab', { name }),
    button: (name: string | RegExp): Locator => panel.getByRole('button', { name }),
    field: (name: string | RegExp): Locator => panel.getByRole('textbox', { name, exact: true }),
    /** Waits until the server has taken everything. */
    saved: () => panel.getByText(/^Gesichert \d\d:\d\d$/).waitFor(),
  };
}
export type Desk = ReturnType<typeof deskOn>;

/** What the panel shows of the story once it is told: it must be there after every kind of restart. */
export async function expectStoryTold(desk: Desk): Promise<void> {
  await desk.tab('Gespräch').click();
  await desk.panel.getByText('Nein, bis Ende März. Einkauf prüft alle Verträge.').waitFor();
  await desk.tab('Vereinbart').click();
  await desk.panel.getByText('Newsletter ohne tote Links').waitFor();
  await desk.panel
    .getByText(/vereinbart mit .*Hartwig/)
    .first()
    .waitFor();
  await desk.tab('Notizen').click();
  await desk.panel.getByText('Beirat hat nach dem Newsletter gefragt.').waitFor();
  await desk.tab('Danach').click();
  await desk.panel.getByRole('radio', { name: 'gemischt', checked: true }).waitFor();
}
