import { makeInstant } from '#domain/time.ts';

/**
 * A place's clocks. A wall-clock time is the number of milliseconds that UTC would show the same clock at, so
 * that `instant = wall − offset`.
 */
export type Zone = { offsetAt(wall: number): number };

/** A wall-clock time in its zone; of a whole day (`isDay`) it is the midnight at which it begins. */
export type Moment = { wall: number; zone: Zone; isDay: boolean };

const DAY_MS = 86_400_000;

export const UTC: Zone = { offsetAt: () => 0 };

/** The instant, in milliseconds since 1970, at which a clock of the zone shows a wall-clock time. */
export function instantOf({ wall, zone }: Pick<Moment, 'wall' | 'zone'>): number {
  return wall - zone.offsetAt(wall);
}

/** What a clock of the zone shows at an instant. */
export function wallAt(instant: number, zone: Zone): number {
  const near = instant + zone.offsetAt(instant);
  return instant + zone.offsetAt(near);
}

/** An instant as a clock of the zone shows it: ISO 8601 with the zone's offset. */
export function formatInstant(instant: number, zone: Zone): string {
  return makeInstant(instant, Math.round((wallAt(instant, zone) - instant) / 60_000));
}

/** A zone of the time zone database, or `undefined` when there is none of this name. */
export function databaseZone(name: string): Zone | undefined {
  let clock: Intl.DateTimeFormat;
  try {
    clock = new Intl.DateTimeFormat('en', { timeZone: name, timeZoneName: 'longOffset', year: 'numeric' });
  } catch {
    return undefined; // Intl throws for what is no time zone; there is no way to ask first.
  }
  const offsetAtInstant = (instant: number): number => {
    const name = clock.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign, hours, minutes, seconds] = /([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(name) ?? [];
    const size = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
    return (sign === '-' ? -size : size) * 1000;
  };
  return {
    offsetAt: (wall) => {
      const before = offsetAtInstant(wall - DAY_MS);
      const after = offsetAtInstant(wall + DAY_MS);
      if (before === after) return before;
      // On the night of a change: of two equal times the first, of a time that is left out the old offset.
      if (offsetAtInstant(wall - before) === before) return before;
      return offsetAtInstant(wall - after) === after ? after : before;
    },
  };
}

/** A zone whose clocks never change. */
export function fixedZone(minutes: number): Zone {
  return { offsetAt: () => minutes * 60_000 };
}
