import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Findings of axe for WCAG 2.2 AA; Fluent's own focus dummies are hidden and focusable on purpose. */
export async function findings(page: Page | Frame): Promise<string[]> {
  // Evaluated rather than added as a script: the page's own policy allows none but ours.
  await page.evaluate(axe.source);
  return page.evaluate(async (runOnly) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(
      { include: [['html']], exclude: [['[data-tabster-dummy]']] },
      { runOnly },
    );
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
    );
  }, WCAG);
}
