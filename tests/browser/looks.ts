import type { OpenedPage } from '../support/browser.ts';

export const LABELS = {
  de: { clients: 'Kunden', tabs: ['Vorher', 'Gespräch', 'Vereinbart', 'Notizen', 'Danach'] },
  en: { clients: 'Clients', tabs: ['Before', 'Call', 'Agreed', 'Notes', 'After'] },
} as const;

/** In which looks every screen is looked at. */
export const LOOKS = [
  { theme: 'light', language: 'de' },
  { theme: 'dark', language: 'de' },
  { theme: 'contrast', language: 'de' },
  { theme: 'light', language: 'en' },
] as const;
export type Look = (typeof LOOKS)[number];

/** Elements whose content is wider than they are: nothing may ever scroll or stick out sideways. */
export function overflowing(page: OpenedPage): Promise<string[]> {
  return page.evaluate(() => {
    const panel = document.querySelector('[data-panel]');
    const edge = panel?.getBoundingClientRect().right ?? 0;
    return [...(panel?.querySelectorAll<HTMLElement>('main *, header *, footer *, [role=tablist]') ?? [])]
      .filter((element) => element.getClientRects().length > 0 && !element.closest('[data-tabster-dummy]'))
      .filter((element) => element.getBoundingClientRect().right > edge + 1)
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

/** Opens a client from the desk's list, in this look. */
export async function openClient(page: OpenedPage, url: string, look: Look, client: RegExp): Promise<void> {
  await page.addInitScript(
    ([theme, language]) => {
      localStorage.setItem('augenhoehe:theme', theme);
      localStorage.setItem('augenhoehe:language', language);
    },
    [look.theme, look.language] as const,
  );
  await page.goto(url);
  await page.getByRole('tab', { name: LABELS[look.language].clients }).click();
  await page.getByRole('button', { name: client }).click();
  await page.locator('[data-panel] [data-situation]').waitFor();
}
