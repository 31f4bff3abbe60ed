import type { Dossier } from './dossier.ts';
import { dayOf } from './time.ts';

/** When there was contact last: the client's own history counts, and while there is none, when it was entered. */
export function lastContactOf({ lastContactAt, latestAt }: Dossier): string {
  return lastContactAt ?? latestAt ?? '';
}

/** The first day on which a client is due to be erased, so many months after the last contact. */
export function dueOn(dossier: Dossier, months: number): string {
  return addMonths(dayOf(lastContactOf(dossier)), months);
}

/** Whether the contract still runs on a day: then nobody is erased without someone having looked. */
export function isUnderContract({ renewal }: Dossier, day: string): boolean {
  return renewal !== null && renewal.on >= day;
}

/** The same day so many months later, or the last of that month when it has no such day. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const later = new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth)));
  return later.toISOString().slice(0, 10);
}
