const FIRST_MS = 1_000;
const LONGEST_MS = 60_000;

/**
 * Milliseconds until the next try after `failures` failed ones (1, 2, …): doubling up to a minute, of which a
 * random half is waited, so that many panels do not come back in the same instant. `chance` is 0…1.
 */
export function retryDelay(failures: number, chance: number): number {
  const whole = Math.min(LONGEST_MS, FIRST_MS * 2 ** (failures - 1));
  return Math.round(whole / 2 + (whole / 2) * chance);
}
