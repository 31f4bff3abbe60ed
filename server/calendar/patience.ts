import { setImmediate } from 'node:timers/promises';

/** Long work lets other requests have their turn after so many milliseconds. */
const TURN_MS = 20;

/** For long work: each call answers whether some of `total` milliseconds is left, and gives way now and then. */
export function patience(total: number): () => Promise<boolean> {
  const end = performance.now() + total;
  let next = performance.now() + TURN_MS;
  return async () => {
    if (performance.now() > next) {
      await setImmediate();
      next = performance.now() + TURN_MS;
    }
    return performance.now() < end;
  };
}
