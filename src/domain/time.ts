const DAY_MS = 86_400_000;

/** The day of an instant on the calendar of whoever wrote it: its first ten characters. */
export function dayOf(instant: string): string {
  return instant.slice(0, 10);
}

/** Whole calendar days from `from` to `to` (either may be a day or an instant); negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / DAY_MS);
}

/** The day `days` calendar days after `day`. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(dayOf(day)) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Whether instant `a` lies before instant `b`, whatever their offsets. */
export function isBefore(a: string, b: string): boolean {
  return Date.parse(a) < Date.parse(b);
}

/** The instant of `epochMs` as a calendar `offsetMinutes` east of UTC shows it: `2026-11-23T09:48:00+01:00`. */
export function makeInstant(epochMs: number, offsetMinutes: number): string {
  const pad = (value: number) => String(Math.floor(Math.abs(value))).padStart(2, '0');
  const local = new Date(epochMs + offsetMinutes * 60_000).toISOString().slice(0, 19);
  const sign = offsetMinutes < 0 ? '-' : '+';
  return `${local}${sign}${pad(offsetMinutes / 60)}:${pad(Math.abs(offsetMinutes) % 60)}`;
}
