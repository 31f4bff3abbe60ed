import type { Locator } from 'playwright-core';

/** Waits until a text field holds this text: a panel that opens anew fetches it from the browser's storage first. */
export function holds(field: Locator, text: string): Promise<void> {
  return field.evaluate(
    (element, expected) =>
      new Promise<void>((resolve) => {
        const look = () => {
          if (element instanceof HTMLTextAreaElement && element.value === expected) resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
    text,
  );
}
