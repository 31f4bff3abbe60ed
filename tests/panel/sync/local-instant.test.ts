import { expect, test } from '@jest/globals';
import { localInstant } from '#panel/sync/local-instant.ts';

/** A moment on a device that stands so many minutes east of Greenwich. */
function moment(utc: string, minutesEast: number): Date {
  return Object.assign(new Date(utc), { getTimezoneOffset: () => -minutesEast });
}

test.each([
  {
    place: 'Berlin in winter',
    utc: '2026-11-23T08:48:00Z',
    minutesEast: 60,
    instant: '2026-11-23T09:48:00+01:00',
  },
  {
    place: 'Berlin in summer',
    utc: '2026-07-01T23:30:00Z',
    minutesEast: 120,
    instant: '2026-07-02T01:30:00+02:00',
  },
  { place: 'New York', utc: '2026-11-23T02:00:00Z', minutesEast: -300, instant: '2026-11-22T21:00:00-05:00' },
  {
    place: 'St. John’s',
    utc: '2026-11-23T02:00:00Z',
    minutesEast: -210,
    instant: '2026-11-22T22:30:00-03:30',
  },
  { place: 'Kathmandu', utc: '2026-12-31T20:00:00Z', minutesEast: 345, instant: '2027-01-01T01:45:00+05:45' },
  { place: 'London', utc: '2026-11-23T08:48:00Z', minutesEast: 0, instant: '2026-11-23T08:48:00+00:00' },
])('$place: the day and hour on the wall, and the same moment', ({ utc, minutesEast, instant }) => {
  expect(localInstant(moment(utc, minutesEast))).toBe(instant);
  expect(Date.parse(instant)).toBe(Date.parse(utc));
});
