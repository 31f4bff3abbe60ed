/** A series may name the start of its first meeting; only a start near now is taken for the one that is meant. */
const NEAR_MS = 12 * 3_600_000;

/** Whether an instant is no more than half a day away. */
export function isNear(instant: string, now: Date): boolean {
  return Math.abs(Date.parse(instant) - now.getTime()) <= NEAR_MS;
}
