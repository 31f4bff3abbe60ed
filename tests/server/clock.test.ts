import { expect, test } from '@jest/globals';
import { Instant } from '#domain/envelope.ts';
import { instantAt, presentInstant } from '#server/clock.ts';

const MIDNIGHT = Date.parse('2026-11-22T00:00:00Z');

test.each([
  [0, '2026-11-22T00:00:00.000+00:00'],
  [60, '2026-11-22T01:00:00.000+01:00'],
  [-300, '2026-11-21T19:00:00.000-05:00'],
  [345, '2026-11-22T05:45:00.000+05:45'],
  [-210, '2026-11-21T20:30:00.000-03:30'],
])('%i minutes from UTC it is %s', (offset, instant) => {
  expect(instantAt(MIDNIGHT, offset)).toBe(instant);
  expect(Date.parse(instant)).toBe(MIDNIGHT);
});

test('the present instant is now, in the form that entries have', () => {
  const before = Date.now();
  const now = Date.parse(Instant.parse(presentInstant()));
  expect(now).toBeGreaterThanOrEqual(before);
  expect(now).toBeLessThanOrEqual(Date.now());
});
