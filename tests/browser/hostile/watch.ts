import type { Frame, Page } from 'playwright-core';

declare global {
  interface Window {
    ran(what: unknown): void;
  }
}

/**
 * Collects whatever text of ours could set off in a page: scripts that ran, dialogs, refusals of the page's policy,
 * windows, errors, and requests to anyone but the hosts named.
 */
export async function watch(page: Page, hosts: readonly string[]): Promise<string[]> {
  const incidents: string[] = [];
  await page.exposeBinding('ran', (_, what) => incidents.push(`ran: ${what}`));
  await page.addInitScript(() => {
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'] as const)
      Reflect.set(window, name, () => window.ran(name));
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      window.ran(`policy ${violatedDirective} ${blockedURI}`),
    );
  });
  page.on('dialog', (dialog) => {
    incidents.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => incidents.push(`window: ${popup.url()}`));
  page.on('pageerror', (error) => incidents.push(`error: ${error}`));
  page.on('request', (request) => {
    const { host, protocol } = new URL(request.url());
    if (protocol !== 'data:' && !hosts.includes(host)) incidents.push(`request: ${request.url()}`);
  });
  return incidents;
}

/** Elements that only text read as markup can have made: none of ours has a handler, a script or a frame in it. */
export function strangeElements(frame: Frame | Page): Promise<string[]> {
  return frame.evaluate(() => {
    const isStrange = (element: Element) =>
      element.matches(
        'script:not([src]), iframe, object, embed, base, form[action], meta[http-equiv]:not([http-equiv=Content-Security-Policy]), math, details[ontoggle]',
      ) ||
      [...element.attributes].some(({ name }) => name.startsWith('on')) ||
      (element instanceof HTMLAnchorElement && !/^(https?:|mailto:)/.test(element.href)) ||
      (element instanceof HTMLImageElement && !/\/assets\/|^data:/.test(element.src));
    return [...document.querySelectorAll('*')]
      .filter(isStrange)
      .map((element) => element.outerHTML.slice(0, 200));
  });
}

/** All that a page says: its texts, what stands in its fields, and the names of things that are read aloud. */
export function saidBy(frame: Frame | Page): Promise<string> {
  return frame.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(
      ({ value }) => value,
    );
    const names = [...document.querySelectorAll('[title], [aria-label]')].map(
      (element) => `${element.getAttribute('title')}\n${element.getAttribute('aria-label')}`,
    );
    return [document.body.textContent, ...fields, ...names].join('\n');
  });
}

/** Opens whatever is folded, and what that brings to light. */
export async function unfold(page: Page, within: string): Promise<void> {
  for (let depth = 0; depth < 3; depth += 1) {
    await page.evaluate((selector) => {
      for (const element of document.querySelectorAll<HTMLElement>(
        `${selector} [aria-expanded="false"]:not([aria-haspopup]):not([role=combobox])`,
      ))
        element.click();
    }, within);
    await page.waitForTimeout(100);
  }
}
