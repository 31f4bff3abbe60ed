import { expect, test } from '@jest/globals';
import { retryDelay } from '#panel/sync/retry-delay.ts';

test.each([
  { failures: 1, chance: 0, delay: 500 },
  { failures: 1, chance: 1, delay: 1_000 },
  { failures: 2, chance: 0.5, delay: 1_500 },
  { failures: 6, chance: 1, delay: 32_000 },
  { failures: 7, chance: 1, delay: 60_000 },
  { failures: 2_000, chance: 0, delay: 30_000 },
])('after $failures failures, with chance $chance: $delay ms', ({ failures, chance, delay }) => {
  expect(retryDelay(failures, chance)).toBe(delay);
});
