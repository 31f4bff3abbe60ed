import { type ComponentType, lazy, useEffect, useState } from 'react';

const RETRY_MS = 3_000;

const waiting: (() => Promise<unknown>)[] = [];

/** What is not in the first load: asked for when it is needed or before, and `value` once it is there. */
export type Later<T> = { get: () => Promise<T>; value?: T };

/**
 * Something that the first view does without. `fetchLater` fetches it in a quiet moment, whoever needs it sooner
 * at once; it is asked for again until it comes.
 */
export function laterValue<T>(load: () => Promise<T>): Later<T> {
  const later: Later<T> = {
    get: async () => {
      later.value ??= await persistently(load);
      return later.value;
    },
  };
  waiting.push(later.get);
  return later;
}

/** A view that the first view does without. Until it comes its place is empty, and nothing else is lost. */
export function later<Props>(load: () => Promise<ComponentType<Props>>) {
  const { get } = laterValue(load);
  return lazy(async () => ({ default: await get() }));
}

/** A view that few people open: as `later`, but nobody fetches it before it is shown. */
export function onDemand<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({ default: await persistently(load) }));
}

/** What is fetched as soon as `isNeeded`; `undefined` until it is there. */
export function useLater<T>(later: Later<T>, isNeeded: boolean): T | undefined {
  const [, setIsThere] = useState(later.value !== undefined);
  useEffect(() => {
    if (isNeeded) void later.get().then(() => setIsThere(true));
  }, [later, isNeeded]);
  return later.value;
}

/** Fetches what waits, one after the other while nothing else is to do, so that it is there without a network. */
export function fetchLater(): () => void {
  let isWanted = true;
  void (async () => {
    // What comes may wait for parts of its own: they join the end of this list.
    for (const get of waiting) {
      await idle();
      if (!isWanted) return;
      await get();
    }
  })();
  return () => {
    isWanted = false;
  };
}

async function persistently<T>(load: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
}

/** Safari has no `requestIdleCallback`; a moment after the last part is quiet enough. */
function idle(): Promise<unknown> {
  return new Promise((resolve) =>
    'requestIdleCallback' in window ? requestIdleCallback(resolve) : setTimeout(resolve, 200),
  );
}
