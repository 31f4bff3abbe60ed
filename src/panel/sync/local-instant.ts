import { makeInstant } from '#domain/time.ts';

/** The moment as this device's calendar shows it, with its offset: `2026-11-23T09:48:00+01:00`. */
export function localInstant(moment: Date): string {
  // The browser counts minutes west of UTC.
  return makeInstant(moment.getTime(), -moment.getTimezoneOffset());
}
