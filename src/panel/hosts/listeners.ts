/** Those who want to hear of something, each until it takes its leave. */
export type Listeners<T> = { add(listener: (value: T) => void): () => void; tell(value: T): void };

export function createListeners<T = void>(): Listeners<T> {
  const listeners = new Set<(value: T) => void>();
  return {
    add: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell: (value) => {
      for (const listener of listeners) listener(value);
    },
  };
}
