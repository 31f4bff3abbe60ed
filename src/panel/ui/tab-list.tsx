import {
  renderTabList_unstable,
  type TabListProps,
  useTabListBase_unstable,
  useTabListContextValues_unstable,
  useTabListStyles_unstable,
} from '@fluentui/react-tabs';
import type { KeyboardEvent } from 'react';

/**
 * Fluent's TabList but for its arrow keys: Fluent moves the focus by a library that weighs 16 kB. Its tabs are those
 * of `tab.tsx`.
 */
export function TabList({ size = 'medium', ...props }: Omit<TabListProps, 'ref'>) {
  const state = {
    ...useTabListBase_unstable({ ...props, onKeyDown: moveFocus }, null),
    size,
    appearance: 'transparent' as const,
    reserveSelectedTabSpace: true,
  };
  useTabListStyles_unstable(state);
  return renderTabList_unstable(state, useTabListContextValues_unstable(state));
}

/** The arrow keys move from tab to tab and round, Home and End to the first and the last. */
function moveFocus(event: KeyboardEvent<HTMLElement>) {
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')];
  const here = tabs.findIndex((tab) => tab.contains(document.activeElement));
  const targets: Record<string, number> = { ArrowLeft: here - 1, ArrowRight: here + 1, Home: 0, End: -1 };
  const target = targets[event.key];
  if (target === undefined) return;
  event.preventDefault();
  tabs.at(target % tabs.length)?.focus();
}
