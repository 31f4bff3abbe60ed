import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { makeInstant } from '#domain/time.ts';

/** Tells the time. The demonstration's clock is the real one, moved. */
export type Clock = () => Date;

const TICK_MS = 15_000;

const ClockContext = createContext<{ clock: Clock; now: string }>({ clock: () => new Date(), now: '' });

/** The instant as this machine's calendar shows it. */
function localInstant(date: Date): string {
  return makeInstant(date.getTime(), -date.getTimezoneOffset());
}

export function ClockProvider({ clock, children }: { clock: Clock; children: ReactNode }) {
  const [now, setNow] = useState(() => localInstant(clock()));
  useEffect(() => {
    setNow(localInstant(clock()));
    const timer = setInterval(() => setNow(localInstant(clock())), TICK_MS);
    return () => clearInterval(timer);
  }, [clock]);
  const value = useMemo(() => ({ clock, now }), [clock, now]);
  return <ClockContext value={value}>{children}</ClockContext>;
}

/** The present instant, renewed four times a minute. */
export function useNow(): string {
  return useContext(ClockContext).now;
}

export function useClock(): Clock {
  return useContext(ClockContext).clock;
}
