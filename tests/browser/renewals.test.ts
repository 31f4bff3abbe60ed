import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { type OpenedPage, openBrowser, openPage } from '../support/browser.ts';
import { type Product, startProduct } from '../support/product.ts';
import { manyRenewals } from '../support/renewals.ts';
import { findings } from './axe.ts';
import { pagesOf } from './pdf.ts';

/** Where the pictures go, to be looked at; they are not committed. */
const SCREENS = join(import.meta.dirname, 'screens');

const A4 = { format: 'A4', margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' } } as const;

const LABELS = {
  de: {
    tab: 'Verlängerungen',
    why: 'Warum diese Reihenfolge?',
    plain: 'Als Tabelle ohne Grafik',
    calibration: 'Wie gut wir einschätzen',
    path: 'Wo diese Seite steht',
    table: 'Als Tabelle',
  },
  en: {
    tab: 'Renewals',
    why: 'Why this order?',
    plain: 'As a table without plots',
    calibration: 'How well we judge',
    path: 'Where this page stands',
    table: 'As a table',
  },
} as const;

const LOOKS = [
  { theme: 'light', language: 'de', width: 1280 },
  { theme: 'dark', language: 'en', width: 1280 },
  { theme: 'contrast', language: 'de', width: 1280 },
  { theme: 'light', language: 'en', width: 360 },
  { theme: 'dark', language: 'de', width: 360 },
  { theme: 'contrast', language: 'de', width: 360 },
] as const;

let product: Product;
let browser: Browser;

beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await product?.dispose();
});

async function openDesk(user: string, { theme = 'light', language = 'de', width = 1280 } = {}) {
  const page = await openPage(browser, {
    viewport: { width, height: 900 },
    forcedColors: theme === 'contrast' ? 'active' : 'none',
  });
  await page.addInitScript(
    (settings) => {
      for (const [key, value] of Object.entries(settings)) localStorage.setItem(`augenhoehe:${key}`, value);
    },
    { user, theme, language },
  );
  await page.goto(product.url);
  return page;
}

/** Opens a wide page of the desk; on a phone's width its tabs are above the list. */
async function openRenewals(
  user: string,
  look: { theme?: string; language?: 'de' | 'en'; width?: number } = {},
) {
  const page = await openDesk(user, look);
  await page.getByRole('tab', { name: LABELS[look.language ?? 'de'].tab }).click();
  return page;
}

const rowOf = (page: OpenedPage, name: RegExp): Locator =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });

/** What lies to the right of the window: nothing may ever stick out sideways. */
function sticksOut(page: OpenedPage): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('#root *')]
      // Fluent keeps the cross of an empty search field at no width, cut off.
      .filter((element) => element.checkVisibility() && !element.closest('.fui-SearchBox__dismiss'))
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

describe('a lead prepares a renewal', () => {
  test('with the mouse: what needs time first, the proof, the review, the word that the manager reads', async () => {
    const lead = await openRenewals('miriam');
    await rowOf(lead, /Hartwig/)
      .getByText('Zum zweiten Mal der gleiche Fehler')
      .waitFor();

    // The statement has its proof in the client's own history.
    const proof = rowOf(lead, /Hartwig/).getByRole('button', { expanded: false });
    await proof.click();
    await rowOf(lead, /Hartwig/)
      .getByText('Newsletter mit toten Shop-Links')
      .first()
      .waitFor();
    await proof
      .or(rowOf(lead, /Hartwig/).getByRole('button', { expanded: true }))
      .first()
      .click();
    await lead.getByRole('button', { name: 'Warum diese Reihenfolge?' }).click();
    await rowOf(lead, /Hartwig/)
      .getByText('Derselbe Fehler von uns ist wieder passiert.')
      .waitFor();

    await lead.getByRole('searchbox', { name: 'Kunde suchen' }).fill('prazision');
    await lead.getByText(/^1 von \d+ passen/).waitFor();
    await lead.getByRole('button', { name: 'Durchsehen: Hartwig Präzisionsteile GmbH' }).click();
    await lead.getByRole('heading', { name: 'Hartwig Präzisionsteile GmbH' }).waitFor();

    // The plot and the table say the same.
    const points = await lead.locator('[data-point]').count();
    await lead.getByRole('button', { name: 'Als Tabelle', exact: true }).click();
    const contacts = lead.getByRole('table', { name: 'Kontakt in zwölf Monaten' });
    expect(await contacts.getByRole('rowheader').count()).toBe(points);
    await lead.getByRole('button', { name: 'Als Grafik' }).click();

    const goals = lead.getByRole('region', { name: 'Vereinbart und was daraus wurde' });
    await goals.getByText('37 %').first().waitFor();
    await lead
      .getByRole('region', { name: 'Fehler und Absicherung' })
      .getByText(/nicht gehalten/)
      .waitFor();

    const verdict = lead.getByRole('region', { name: 'Empfehlung' });
    await verdict.getByRole('radio', { name: 'Mit geänderten Zielen verlängern' }).check();
    await verdict.getByRole('textbox').fill('Ich komme kurz dazu. Preise bleiben.');
    // What is typed is there again after a reload, signed or not.
    await lead.waitForTimeout(300);
    await lead.reload();
    await lead.getByRole('tab', { name: 'Verlängerungen' }).click();
    await lead.getByRole('button', { name: 'Durchsehen: Hartwig Präzisionsteile GmbH' }).click();
    await verdict.getByRole('button', { name: 'Durchsicht abschließen' }).click();
    await verdict.getByText('Fassung 1', { exact: true }).waitFor();
    await verdict.getByText('Wird als Fassung 2 festgehalten.').waitFor();
    await lead.getByRole('navigation', { name: 'Wo diese Seite steht' }).getByRole('button').click();
    await rowOf(lead, /Hartwig/)
      .getByText('Durchsicht abgeschlossen')
      .waitFor();

    // The account manager reads it on the page, and before the next conversation.
    const jana = await openRenewals('jana');
    await jana
      .getByRole('button', { name: /Hartwig/ })
      .last()
      .click();
    await jana.getByRole('region', { name: 'Empfehlung' }).getByText('Preise bleiben.').waitFor();
    expect(await jana.getByRole('radio').count()).toBe(0);
    // Some minutes later: what is coached changes with the minute.
    await jana.clock.setFixedTime(Date.now() + 180_000);
    await jana.getByRole('tab', { name: 'Kunden' }).click();
    await jana
      .getByRole('navigation')
      .getByRole('button', { name: /Hartwig/ })
      .click();
    await jana.locator('[data-panel] [data-situation]').waitFor();
    await jana
      .locator('[data-panel]')
      .getByText('Durchsicht: mit geänderten Zielen verlängern. Ich komme kurz dazu. Preise bleiben.')
      .waitFor();
    expect([...lead.problems, ...jana.problems]).toEqual([]);
  }, 120_000);

  test('by keyboard alone, up to two printed pages', async () => {
    const page = await openDesk('miriam');
    await page.getByRole('tab', { name: 'Termine' }).waitFor();
    const reach = async (target: Locator) => {
      await target.first().waitFor();
      for (let press = 0; press < 120; press += 1) {
        if (await target.first().evaluate((element) => element === document.activeElement)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`No way by Tab to ${target}`);
    };
    await reach(page.getByRole('tab', { name: 'Termine' }));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');

    // Up and down stay on the same thing of each row.
    await reach(page.locator('[data-row] [data-open]'));
    await page.keyboard.press('ArrowDown');
    const opened = () =>
      page.evaluate(() => document.activeElement?.closest('[data-row]')?.textContent ?? '');
    expect(await opened()).toBe(await page.locator('[data-row]').nth(1).textContent());
    await page.keyboard.press('Home');
    expect(await opened()).toBe(await page.locator('[data-row]').first().textContent());
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.tagName === 'H2');

    // The plot is one stop; inside it the arrows follow the time, Enter shows the entry.
    await reach(page.locator('[data-point][tabindex="0"]'));
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await page.locator('#shown-entry [data-entry]').waitFor();
    await page.keyboard.press('Enter');

    await reach(page.getByRole('radio', { name: 'Im Guten beenden' }).or(page.getByRole('radio')).first());
    await page.keyboard.press('ArrowDown');
    await reach(page.getByRole('region', { name: 'Empfehlung' }).getByRole('textbox'));
    await page.keyboard.type('Erst das Budget klären.');
    await reach(page.getByRole('button', { name: 'Durchsicht abschließen' }));
    await page.keyboard.press('Enter');
    await page.getByText('Erst das Budget klären.', { exact: true }).first().waitFor();

    await page.evaluate(() => {
      window.print = () => {
        document.body.dataset.printed = 'yes';
      };
    });
    for (let press = 0; press < 120; press += 1) {
      const name = await page.evaluate(() => document.activeElement?.textContent);
      if (name === 'Drucken') break;
      await page.keyboard.press('Shift+Tab');
    }
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.body.dataset.printed)).toBe('yes');
    expect(page.problems).toEqual([]);
  }, 120_000);
});

test('the client of the story takes two pages, in every theme on white paper', async () => {
  for (const theme of ['light', 'dark'] as const) {
    const page = await openRenewals('miriam', { theme });
    await page.getByRole('button', { name: /: Hartwig/ }).click();
    await page.getByRole('heading', { name: 'Hartwig Präzisionsteile GmbH' }).waitFor();
    await page.locator('[data-point]').first().waitFor();
    const pdf = await page.pdf({ path: join(SCREENS, `review-${theme}.pdf`), ...A4 });
    expect(pagesOf(pdf)).toBe(2);
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe(theme);
    await page.context().close();
  }
}, 60_000);

test('two thousand renewals make nobody wait', async () => {
  const page = await openDesk('miriam');
  const body = JSON.stringify(manyRenewals(2000));
  await page.route('**/api/renewals?*', (route) => route.fulfill({ contentType: 'application/json', body }));
  await page.getByRole('tab', { name: 'Verlängerungen' }).click();
  await page.getByText('2000 in den nächsten 90 Tagen.').waitFor();
  expect(await page.locator('[data-row]').count()).toBe(50);
  await page.evaluate(() => {
    const longest = { ms: 0 };
    Object.assign(globalThis, { longest });
    let last = performance.now();
    const look = (now: number) => {
      longest.ms = Math.max(longest.ms, now - last);
      last = now;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.getByRole('searchbox').pressSequentially('kunde 19');
  await page.getByText(/^139 von 2000/).waitFor();
  await page.getByRole('combobox', { name: 'Reihenfolge' }).selectOption({ label: 'Nach Name' });
  await page.getByRole('searchbox').fill('');
  await page.getByRole('button', { name: /Weitere zeigen/ }).click();
  await page.waitForFunction(() => document.querySelectorAll('[data-row]').length === 100);
  const { ms } = await page.evaluate(() => (globalThis as unknown as { longest: { ms: number } }).longest);
  process.stderr.write(`2,000 renewals: longest frame ${Math.round(ms)} ms\n`);
  // A third of a second on a busy machine; a person notices half a one.
  expect(ms).toBeLessThan(500);
  expect(page.problems).toEqual([]);
}, 60_000);

test.each([
  {
    what: 'nothing due',
    status: 200,
    body: { day: '2026-11-22', within: 90, renewals: [] },
    says: 'In den nächsten 90 Tagen steht keine Verlängerung an.',
  },
  { what: 'no server', status: 503, body: {}, says: 'Die Verlängerungen konnten nicht geladen werden.' },
])(
  '$what is said plainly',
  async ({ status, body, says }) => {
    const page = await openDesk('miriam');
    await page.route('**/api/renewals?*', (route) => route.fulfill({ status, json: body }));
    await page.getByRole('tab', { name: 'Verlängerungen' }).click();
    await page.getByText(says).waitFor();
    expect(await findings(page)).toEqual([]);
  },
  60_000,
);

test('an account manager sees their own clients, and nothing about how the agency judges', async () => {
  const page = await openRenewals('jana');
  await page.locator('[data-row]').first().waitFor();
  expect(await page.getByRole('combobox', { name: 'Wer' }).count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Wie gut wir einschätzen' }).count()).toBe(0);
  expect(new Set(await page.locator('[data-row] th').allTextContents())).not.toContain('Tom');
});

test.each(LOOKS)(
  '$theme, $language, $width px: no finding, nothing sticks out, one primary button, one orange bar',
  async (look) => {
    const labels = LABELS[look.language];
    const page = await openRenewals('miriam', look);
    const check = async (what: string) => {
      await page.waitForTimeout(300);
      await page.screenshot({
        path: join(SCREENS, `${what}-${look.width}-${look.theme}-${look.language}.png`),
        fullPage: true,
      });
      expect({ what, findings: await findings(page) }).toEqual({ what, findings: [] });
      expect({ what, out: await sticksOut(page) }).toEqual({ what, out: [] });
      const primary = await page.evaluate(() => {
        const brand = getComputedStyle(document.documentElement).getPropertyValue('--colorBrandBackground');
        const probe = document.createElement('i');
        probe.style.backgroundColor = brand;
        document.body.append(probe);
        const colour = getComputedStyle(probe).backgroundColor;
        probe.remove();
        return [...document.querySelectorAll('button')].filter(
          (button) => button.offsetParent && getComputedStyle(button).backgroundColor === colour,
        ).length;
      });
      const bars = await page.evaluate(
        () =>
          [...document.querySelectorAll('#root *')].filter(
            (element) =>
              element.checkVisibility() &&
              getComputedStyle(element).boxShadow.includes('4px 0px 0px 0px inset'),
          ).length,
      );
      expect({ what, bars: bars <= 1 }).toEqual({ what, bars: true });
      if (look.theme !== 'contrast') expect({ what, primary: primary <= 1 }).toEqual({ what, primary: true });
    };
    await page.locator('[data-row]').first().waitFor();
    await check('renewals');
    await page.getByRole('button', { name: labels.why }).click();
    await page.getByRole('button', { name: labels.plain }).click();
    await check('renewals-plain');
    await page.getByRole('button', { name: labels.calibration }).click();
    await page.getByRole('table').last().waitFor();
    await check('calibration');
    await page.getByRole('navigation', { name: labels.path }).getByRole('button').click();
    await page.getByRole('button', { name: /: Hartwig/ }).click();
    await page.locator('[data-point]').first().waitFor();
    await page.setViewportSize({ width: look.width, height: look.width > 600 ? 2000 : 4200 });
    await check('review');
    await page.getByRole('button', { name: labels.table, exact: true }).click();
    await check('review-table');
    expect(page.problems).toEqual([]);
    await page.context().close();
  },
  90_000,
);
