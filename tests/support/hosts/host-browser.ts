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
export type HostPage = Page & {
  problems: string[];
  /** Closes it, and fails if a policy of any page in it was violated: every test with a host ends with this. */
  leave(): Promise<void>;
};

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
  const violations: string[] = [];
  await context.exposeBinding('tellViolation', (_, violation: string) => violations.push(violation));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ documentURI, violatedDirective, blockedURI }) => {
      Reflect.get(window, 'tellViolation')(`${documentURI}: ${violatedDirective} refuses ${blockedURI}`);
    });
  });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.goto(`${origin}/`);
  const leave = async () => {
    await context.close();
    if (violations.length > 0) throw new Error(`Violated policies:\n${violations.join('\n')}`);
  };
  return Object.assign(page, { problems, leave });
}
