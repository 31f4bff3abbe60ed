import { describe, expect, test } from '@jest/globals';
import { calendarFile, complaints, read, starts, told } from './calendars.ts';

describe('invitations of 2026', () => {
  test('Outlook, German: a series with one date moved, one cancelled, one left out', async () => {
    const reading = await read(await calendarFile('outlook-de-2026'));
    expect(told(reading)).toEqual([
      '2026-10-27T10:00:00+01:00 10:45 R Jour fixe Newsletter',
      '2026-11-10T10:00:00+01:00 10:45 R Jour fixe Newsletter',
      '2026-11-25T14:00:00+01:00 14:45 R Jour fixe Newsletter (verschoben)',
      '2026-12-08T10:00:00+01:00 10:45 R X Abgesagt: Jour fixe Newsletter',
      '2027-01-05T10:00:00+01:00 10:45 R Jour fixe Newsletter',
      '2027-01-19T10:00:00+01:00 10:45 R Jour fixe Newsletter',
      '2027-02-02T10:00:00+01:00 10:45 R Jour fixe Newsletter',
      '2027-02-16T10:00:00+01:00 10:45 R Jour fixe Newsletter',
      '2027-03-02T10:00:00+01:00 10:45 R Jour fixe Newsletter',
      '2027-03-16T10:00:00+01:00 10:45 R Jour fixe Newsletter',
    ]);
    const moved = reading.meetings[2];
    expect(moved?.scheduled).toBe('2026-11-24T10:00:00+01:00');
    // The thread by the property of its own, the short link from the text, for every date of the series.
    for (const { aliases } of reading.meetings) {
      expect([...aliases].sort()).toEqual([
        'meet:3845512903377',
        'thread:19:meeting_SGFydHdpZ0p1bmlMZXR0ZXI@thread.v2',
      ]);
    }
    // Organizer first; the room is nobody.
    expect(reading.meetings[0]?.invited).toEqual([
      { name: 'Jana Lindner', email: 'jana.lindner@agentur.example' },
      { name: 'Brandt, Sabine', email: 'sabine.brandt@hartwig-teile.example' },
      { name: 'Einkauf', email: 'einkauf@hartwig-teile.example' },
    ]);
    expect(reading.unread).toEqual([]);
  });

  test('Google, English: links behind Google’s own, UTC shown as the calendar’s clocks show it', async () => {
    const reading = await read(await calendarFile('google-en-2026'));
    expect(told(reading)).toEqual(['2026-11-24T15:30:00+00:00 16:30 Renewal talk']);
    expect(reading.meetings[0]?.aliases).toEqual([
      'meet:2771904466182',
      'thread:19:meeting_V2V4Y29tYmVSZW5ld2Fs@thread.v2',
    ]);
  });

  test('Outlook, French: SafeLinks, a Windows zone without a definition, another meeting quoted above', async () => {
    const reading = await read(await calendarFile('outlook-fr-safelinks-2026'));
    expect(told(reading)).toEqual(['2026-11-26T09:00:00+01:00 10:00 Réunion de démarrage']);
    expect(reading.meetings[0]?.aliases).toEqual([
      'meet:3990218547716',
      'thread:19:meeting_TGVuekRlbWFycmFnZQ@thread.v2',
    ]);
  });
});

describe('files of many programs', () => {
  test.each<[string, string, string[]]>([
    [
      'Outlook on the web: names of zones as they are shown',
      'Office-2012-owa',
      [
        '2020-10-28T13:30:00+11:00 15:00 TEST Syd',
        '2020-10-28T13:30:00-04:00 15:00 TEST',
        '2020-11-02T13:30:00-05:00 15:00 TEST 3',
        '2020-11-02T13:30:00-05:00 15:00 R TEST2',
      ],
    ],
    [
      'two versions of one event',
      'duplicate-uid-sequence',
      [
        '2024-01-15T11:00:00+01:00 12:00 Team Meeting (SEQUENCE 2)',
        '2024-01-20T15:00:00+01:00 16:00 Updated version (SEQUENCE 3) - should win',
      ],
    ],
    [
      'Exchange: a zone of its own making',
      'exchange-custom-tz',
      ['2019-04-30T09:00:00+07:00 12:00 Test event'],
    ],
    [
      'Apple: by the calendar’s zone, cancelled',
      'tentative-apple-calendar',
      [
        '2022-07-04T16:00:00-07:00 16:50 Tentative',
        '2022-07-05T09:00:00-07:00 10:00 Confirmed',
        '2022-07-06T13:00:00-07:00 14:00 X Cancelled',
        '2022-07-07T09:00:00-07:00 10:00 No Status',
      ],
    ],
  ])('%s', async (_, file, expected) => {
    const reading = await read(await calendarFile(file));
    expect(told(reading)).toEqual(expected);
    expect(reading.unread).toEqual([]);
  });

  test('Google: the changed date stands before its series', async () => {
    const reading = await read(
      await calendarFile('google-recurrence-order'),
      Date.parse('2026-02-08T12:00:00Z'),
    );
    expect(told(reading)).toEqual([
      '2026-02-10T10:00:00-07:00 10:30 R TEST RECURR 3',
      '2026-02-11T10:30:00-07:00 11:00 R TEST RECURR 3 - MODIFIED',
      '2026-02-12T10:00:00-07:00 10:30 R TEST RECURR 3',
    ]);
  });

  test('a changed date that ends before it starts, and dates left out', async () => {
    const reading = await read(
      await calendarFile('daily-count-exdate-recurrence-id'),
      Date.parse('2015-07-06T00:00:00Z'),
    );
    expect(told(reading)).toEqual([
      '2015-07-06T12:00:00-07:00 13:00 R Treasure Hunting',
      '2015-07-09T12:00:00-07:00 13:00 R Treasure Hunting',
      '2015-07-09T15:00:00-07:00 15:00 R More Treasure Hunting',
      '2015-07-11T12:00:00-07:00 13:00 R Treasure Hunting',
      '2015-07-12T12:00:00-07:00 13:00 R Treasure Hunting',
      '2015-07-13T12:00:00-07:00 13:00 R Treasure Hunting',
      '2015-07-14T12:00:00-07:00 13:00 R Treasure Hunting',
      '2015-07-15T12:00:00-07:00 13:00 R Treasure Hunting',
    ]);
  });

  test('rules that are odd but clear', async () => {
    const reading = await read(await calendarFile('badRRULE'), Date.parse('2020-09-03T00:00:00Z'));
    expect(reading.unread).toEqual([]);
    // The 15th of October is left out, whatever follows is there.
    expect(starts(reading).filter((start) => start.startsWith('2020-10-1'))).toContain(
      '2020-10-14T09:50:00-06:00',
    );
    expect(starts(reading).filter((start) => start.startsWith('2020-10-15T09:'))).toEqual([]);
  });

  test('an unknown zone is named once, and the meeting is there', async () => {
    const reading = await read(await calendarFile('bad_custom_ms_tz'));
    expect(told(reading)).toEqual([
      '2021-03-25T10:35:00+01:00 11:50 [private]',
      '2021-04-01T21:30:00+02:00 21:30 *masked-away*',
    ]);
    expect(complaints(reading)).toEqual([
      'unknown-zone Line 6: The time zone “tzone://Microsoft/Custom” is unknown. The time is taken as local time.',
    ]);
  });

  test('a quote that is never closed costs that event alone', async () => {
    const reading = await read(await calendarFile('ms_timezones'));
    expect(reading.meetings).toHaveLength(3);
    expect(complaints(reading)).toEqual([
      expect.stringMatching(/^broken-start Line 152: “DTSTART;TZID="W\. Europe/),
    ]);
  });

  test('one bad event among four hundred', async () => {
    const reading = await read(await calendarFile('large-file-with-late-error'));
    expect(reading.meetings).toHaveLength(394);
    expect(complaints(reading).at(-1)).toBe(
      'two-starts Line 2407: The event has a second start (DTSTART). Nothing says which one holds.',
    );
    // The others are days that no calendar has, such as the 30th of February.
    expect(complaints(reading)[0]).toMatch(/^broken-start Line 360: “DTSTART:20240230T100000Z”/);
    expect(reading.unread).toHaveLength(7);
  });

  test.each([
    ['exchange_whole_day_moved_recurrence', 'only-days'],
    ['vfreebusy-zimbra', 'no-meetings'],
  ])('%s has no meetings, and says so', async (file, code) => {
    const reading = await read(await calendarFile(file));
    expect(reading.meetings).toEqual([]);
    expect(reading.unread).toEqual([{ line: 1, code }]);
  });

  test('a time of day counts even where the file calls it a whole day', async () => {
    const reading = await read(await calendarFile('festival-multiday-rrule'));
    expect(reading.meetings).toHaveLength(128);
    expect(starts(reading)[0]).toBe('2011-08-04T12:00:00+02:00');
  });
});
