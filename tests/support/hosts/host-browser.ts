import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { ensureChromium } from '../../../scripts/chromium.ts';
import { TEAMS } from './internet.ts';

/**
 * A real Chromium in which every host name leads to the test's own internet. It starts with the switches of a
 * browser that people use: Playwright's own switch storage partitioning off, and deny storage to framed pages.
 */
export async function openHostBrowser(
  port: number,
  storage: 'partitioned' | 'denied' = 'partitioned',
): Promise<Browser> {
  const ours = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--ignore-certificate-errors',
    `--host-resolver-rules=MAP *:443 127.0.0.1:${port}, EXCLUDE 127.0.0.1, EXCLUDE localhost`,
  ];
  const executablePath = ensureChromium();
  if (storage === 'denied') return chromium.launch({ executablePath, args: ours });
  const profile = mkdtempSync(join(tmpdir(), 'augenhoehe-chromium-'));
  const browser = await chromium.launch({
    executablePath,
    ignoreDefaultArgs: true,
    args: [
      ...ours,
      '--headless=new',
      '--remote-debugging-pipe',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--hide-scrollbars',
      `--user-data-dir=${profile}`,
    ],
  });
  browser.on('disconnected', () => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }));
  return browser;
}

/** A page in which a host can be played; `problems` collects what the browser reports of errors and refusals. */
export type HostPage = Page & { problems: string[] };

export async function openHostPage(
  browser: Browser,
  { origin = TEAMS, width = 1000, height = 800 } = {},
): Promise<HostPage> {
  const context = await browser.newContext({
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width, height },
    ignoreHTTPSErrors: true,
  });
  // What is not there within this time is not there; failures come before the test's own limit.
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.goto(`${origin}/`);
  return Object.assign(page, { problems });
}
