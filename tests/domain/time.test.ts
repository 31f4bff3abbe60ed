import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Instant } from '#domain/envelope.ts';
import { addDays, dayOf, daysBetween, isBefore, makeInstant } from '#domain/time.ts';

test.each([
  ['2026-11-22', '2026-11-22', 0],
  ['2026-11-22', '2026-11-23', 1],
  ['2026-11-23', '2026-11-22', -1],
  ['2026-11-22T23:59:00+01:00', '2026-11-23T00:01:00+01:00', 1],
  // The day is the one on the writer's calendar, although both are the same instant.
  ['2026-11-22T23:30:00-05:00', '2026-11-23T05:30:00+01:00', 1],
  ['2026-03-28', '2026-03-30', 2],
  ['2024-02-28', '2024-03-01', 2],
  ['2026-11-22', '2027-01-17', 56],
])('from %s to %s it is %i days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
  expect(addDays(from, days)).toBe(dayOf(to));
});

test.each([
  ['2026-11-22T09:00:00Z', '2026-11-22T09:00:01Z', true],
  ['2026-11-22T09:00:00Z', '2026-11-22T09:00:00Z', false],
  ['2026-11-22T09:30:00+01:00', '2026-11-22T09:00:00Z', true],
  ['2026-11-22T09:00:00-05:00', '2026-11-22T10:00:00Z', false],
])('%s lies before %s: %s', (a, b, before) => {
  expect(isBefore(a, b)).toBe(before);
});

test.each([
  [60, '2026-11-23T09:48:00+01:00'],
  [0, '2026-11-23T08:48:00+00:00'],
  [-570, '2026-11-22T23:18:00-09:30'],
  [345, '2026-11-23T14:33:00+05:45'],
])('an instant as a calendar %i minutes east of UTC shows it: %s', (offset, instant) => {
  expect(makeInstant(Date.parse('2026-11-23T08:48:00Z'), offset)).toBe(instant);
});

test('every instant that passes the schema has a place on the time line', () => {
  const digits = (most: number, length = 2) =>
    fc.nat({ max: most }).map((number) => String(number).padStart(length, '0'));
  const fraction = fc.constantFrom('', '.5', '.123456789');
  const zone = fc.constantFrom('Z', '+01:00', '-23:59', '+24:00');
  const date = fc.tuple(digits(9999, 4), digits(13), digits(32)).map((parts) => parts.join('-'));
  const time = fc.tuple(digits(24), digits(60), digits(60)).map((parts) => parts.join(':'));
  fc.assert(
    fc.property(date, time, fraction, zone, (...[day, clock, part, offset]) => {
      const instant = `${day}T${clock}${part}${offset}`;
      fc.pre(Instant.safeParse(instant).success);
      expect(Date.parse(instant)).not.toBeNaN();
    }),
    { numRuns: 1000 },
  );
});
