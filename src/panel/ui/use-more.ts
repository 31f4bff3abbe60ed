import { useState } from 'react';

/** The first few of a list, and how many more there are until someone asks for all. */
export function useMore<T>(
  items: readonly T[],
  few: number,
): { shown: readonly T[]; hidden: number; all: boolean; toggle: () => void } {
  const [all, setAll] = useState(false);
  return {
    shown: all ? items : items.slice(0, few),
    hidden: Math.max(0, items.length - few),
    all,
    toggle: () => setAll((was) => !was),
  };
}
