import { type ComponentType, lazy } from 'react';

const RETRY_MS = 3_000;

const parts: (() => Promise<unknown>)[] = [];

/**
 * A part that the first view does without. It is fetched when it is shown, or by `fetchLater` before, and asked for
 * again until it comes: without a network its place stays empty and nothing else is lost.
 */
export function later<Props>(load: () => Promise<ComponentType<Props>>) {
  parts.push(load);
  return onDemand(load);
}

/** A part that few people open: as `later`, but nobody fetches it before it is shown. */
export function onDemand<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({ default: await persistently(load) }));
}

/** Fetches all parts, one after the other while nothing else is to do, so that they are there without a network. */
export function fetchLater(): () => void {
  let wanted = true;
  void (async () => {
    // A part that comes brings parts of its own: they join the end of this list.
    for (const load of parts) {
      await idle();
      if (!wanted) return;
      await persistently(load);
    }
  })();
  return () => {
    wanted = false;
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
