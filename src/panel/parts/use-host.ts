import { createContext, createElement, type ReactNode, useContext } from 'react';
import type { Host } from '../hosts/host.ts';

const HostContext = createContext<Host | null>(null);

/** Gives everything below it the program around the panel. */
export function HostProvider({ host, children }: { host: Host; children?: ReactNode }) {
  return createElement(HostContext, { value: host }, children);
}

export function useHost(): Host {
  const host = useContext(HostContext);
  if (!host) throw new Error('useHost needs a HostProvider above it');
  return host;
}
