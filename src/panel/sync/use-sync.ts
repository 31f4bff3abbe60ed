import { createContext, createElement, type ReactNode, useContext } from 'react';
import type { Sync } from './open-sync.ts';

const SyncContext = createContext<Sync | null>(null);

/** Gives everything below it the server's API, the local store and the outbox of the person signed in. */
export function SyncProvider({ sync, children }: { sync: Sync; children?: ReactNode }) {
  return createElement(SyncContext, { value: sync }, children);
}

export function useSync(): Sync {
  const sync = useContext(SyncContext);
  if (!sync) throw new Error('useSync needs a SyncProvider above it');
  return sync;
}
