import { expect } from '@jest/globals';
import type { Locator } from 'playwright-core';
import type { OpenedPage } from '../support/browser.ts';

/** Presses `key` until the element has the focus, as someone without a mouse does; never more than a page has stops. */
export async function reach(
  page: OpenedPage,
  target: Locator,
  key = 'Tab',
  how: 'itself' | 'inside' = 'itself',
): Promise<void> {
  await target.first().waitFor();
  for (let press = 0; press < 80; press += 1) {
    if (await hasFocus(target.first(), how)) return;
    await page.keyboard.press(key);
    expect(await page.evaluate(() => document.activeElement !== null)).toBe(true);
  }
  throw new Error(`No way by ${key} to ${target}`);
}

/** Goes to the element, sees that it shows where one is, and presses `key` on it. */
export async function pressOn(page: OpenedPage, target: Locator, key = 'Enter', by = 'Tab'): Promise<void> {
  await reach(page, target, by);
  await expectFocusSeen(page);
  await page.keyboard.press(key);
}

function hasFocus(target: Locator, how: 'itself' | 'inside'): Promise<boolean> {
  return target.evaluate(
    (element, where) =>
      where === 'itself' ? element === document.activeElement : element.contains(document.activeElement),
    how,
  );
}

/** What has the focus shows it: an outline, a shadow or Fluent's own frame around it. */
export async function expectFocusSeen(page: OpenedPage): Promise<void> {
  const seen = await page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return 'nothing has the focus';
    const styles = [getComputedStyle(element), getComputedStyle(element, '::after')];
    const near = element.closest('div') ?? element;
    const shown = [...styles, getComputedStyle(near), getComputedStyle(near, '::after')].some(
      (style) =>
        (style.outlineStyle !== 'none' && style.outlineWidth !== '0px') ||
        style.boxShadow !== 'none' ||
        // Fluent underlines a focused link twice.
        style.textDecorationStyle === 'double' ||
        style.borderBottomWidth !== '0px',
    );
    return shown ? 'seen' : element.outerHTML.slice(0, 200);
  });
  expect(seen).toBe('seen');
}
