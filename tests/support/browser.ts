import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { ensureChromium } from '../../scripts/chromium.ts';

/** A real Chromium that talks to nobody but us. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: ensureChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

export type OpenedPage = Page & { problems: string[] };

/** A page of its own; `problems` collects every error and refused script that the browser reports. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<OpenedPage> {
  const context = await browser.newContext({ locale: 'de-DE', timezoneId: 'Europe/Berlin', ...options });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    // A server that is ended on purpose refuses connections until it is there again.
    const isDown = message.text().includes('net::ERR_CONNECTION_REFUSED');
    if (message.type() === 'error' && !isDown) problems.push(message.text());
  });
  return Object.assign(page, { problems });
}
