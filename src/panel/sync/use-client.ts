import { createContext, createElement, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { ClientSession, ClientState } from './client-state.ts';

const ClientContext = createContext<ClientSession | null>(null);

/** Gives everything below it one open client. */
export function ClientProvider({ session, children }: { session: ClientSession; children?: ReactNode }) {
  return createElement(ClientContext, { value: session }, children);
}

/** The open client: its state now, and the verbs that change it. */
export function useClient(): { state: ClientState } & Omit<ClientSession, 'getSnapshot' | 'subscribe'> {
  const session = useContext(ClientContext);
  if (!session) throw new Error('useClient needs a ClientProvider above it');
  const { getSnapshot, subscribe, ...verbs } = session;
  return { state: useSyncExternalStore(subscribe, getSnapshot, getSnapshot), ...verbs };
}
