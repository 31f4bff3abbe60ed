import { makeInstant } from '#domain/time.ts';

/** A host's time as this machine's calendar shows it, with its offset; `undefined` for what is no time. */
export function localInstantOf(time: Date | string | undefined): string | undefined {
  const date = new Date(time ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? undefined : makeInstant(date.getTime(), -date.getTimezoneOffset());
}
