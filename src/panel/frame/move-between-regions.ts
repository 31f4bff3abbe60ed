import type { KeyboardEvent } from 'react';

const FOCUSABLE = 'button:not([disabled]):not([tabindex="-1"]), [href], input, textarea, [tabindex="0"]';

/** F6: from the body to the foot to the tabs and round again; Shift+F6 the other way. */
export function moveBetweenRegions(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== 'F6') return;
  event.preventDefault();
  const panel = event.currentTarget;
  const regions = ['[data-region=body]', '[data-region=foot]', '[role=tablist]'].flatMap(
    (selector) => panel.querySelector<HTMLElement>(selector) ?? [],
  );
  const here = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions.at((here + (event.shiftKey ? -1 : 1)) % regions.length);
  const target =
    next?.querySelector<HTMLElement>('[aria-selected=true], textarea') ??
    next?.querySelector<HTMLElement>(FOCUSABLE) ??
    next;
  target?.focus();
}
