import type { KeyboardEvent, ReactNode } from 'react';
import { SelectedTab } from './tab.tsx';

/** A row of `Tab`s, one of which is chosen. The arrow keys move the focus; Enter, Space or a click chooses. */
export function TabList({
  label,
  selected,
  onSelect,
  className,
  children,
}: {
  label?: string;
  selected: string;
  onSelect: (value: string) => void;
  className?: string;
  children: ReactNode;
}) {
  return (
    <SelectedTab value={{ selected, onSelect }}>
      <div role="tablist" aria-label={label} className={className} onKeyDown={moveFocus}>
        {children}
      </div>
    </SelectedTab>
  );
}

/** From tab to tab and round again; Home and End to the first and the last. */
function moveFocus(event: KeyboardEvent<HTMLElement>) {
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')];
  const here = tabs.findIndex((tab) => tab.contains(document.activeElement));
  const targets: Record<string, number> = { ArrowLeft: here - 1, ArrowRight: here + 1, Home: 0, End: -1 };
  const target = targets[event.key];
  if (target === undefined) return;
  event.preventDefault();
  tabs.at(target % tabs.length)?.focus();
}
