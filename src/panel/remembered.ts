import { useState } from 'react';

/** A choice of this browser that outlives a reload; where storage is denied, it lasts as long as the page. */
export function useRemembered<V extends string>(
  key: string,
  allowed: readonly V[],
  otherwise: V,
): [V, (value: V) => void] {
  const [value, setValue] = useState<V>(() => {
    const kept = read(key);
    return allowed.find((candidate) => candidate === kept) ?? otherwise;
  });
  return [
    value,
    (chosen) => {
      setValue(chosen);
      write(key, chosen);
    },
  ];
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(`augenhoehe:${key}`);
  } catch {
    // A browser that denies storage remembers nothing; the default is shown.
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(`augenhoehe:${key}`, value);
  } catch {
    // As above: the choice holds until the page is closed.
  }
}
