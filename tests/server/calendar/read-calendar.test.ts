import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { calendar, calendarFile, complaints, event, read, starts, told } from './calendars.ts';

const START = 'DTSTART;TZID=Europe/Berlin:20261124T100000';
const END = 'DTEND;TZID=Europe/Berlin:20261124T110000';
const GOOD = event('UID:good', START, END, 'SUMMARY:Good');

describe('alphabets', () => {
  const text = calendar(event('UID:1', START, END, 'SUMMARY:Größe ändern – Café'));
  test.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, the other way round', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['the Latin alphabet of Windows', Buffer.from(text.replace('–', '\x96'), 'latin1')],
    ['lines that end in LF', Buffer.from(text.replaceAll('\r\n', '\n'))],
    ['folded in the middle of a letter', Buffer.from(text.replace('Größe', 'Grö\r\n ße'))],
  ])('%s', async (_, bytes) => {
    expect(told(await read(bytes))).toEqual(['2026-11-24T10:00:00+01:00 11:00 Größe ändern – Café']);
  });
});

describe('times', () => {
  const VTIMEZONE = [
    'BEGIN:VTIMEZONE',
    'TZID:Unsere Uhr',
    'BEGIN:STANDARD',
    'DTSTART:16010101T030000',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:16010101T020000',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
    'END:DAYLIGHT',
    'END:VTIMEZONE',
  ];
  test.each<[string, string[], string]>([
    [
      'a zone of the database',
      ['DTSTART;TZID=America/New_York:20261124T100000'],
      '2026-11-24T10:00:00-05:00',
    ],
    [
      'one with a path before it',
      ['DTSTART;TZID=/mozilla.org/20050126_1/Europe/Paris:20261124T100000'],
      '2026-11-24T10:00:00+01:00',
    ],
    ['a zone of Windows', ['DTSTART;TZID=India Standard Time:20261124T100000'], '2026-11-24T10:00:00+05:30'],
    [
      'a zone as Outlook shows it',
      ['DTSTART;TZID="(UTC+01:00) Amsterdam, Berlin, Bern, Rom":20260724T100000'],
      '2026-07-24T10:00:00+02:00',
    ],
    [
      'a city that nobody knows',
      ['DTSTART;TZID="(UTC-03:30) Nirgendwo":20260724T100000'],
      '2026-07-24T10:00:00-03:30',
    ],
    [
      'in summer by the file’s own zone',
      ['DTSTART;TZID=Unsere Uhr:20260724T100000'],
      '2026-07-24T10:00:00+02:00',
    ],
    [
      'in winter by the file’s own zone',
      ['DTSTART;TZID="Unsere Uhr":20261124T100000'],
      '2026-11-24T10:00:00+01:00',
    ],
    ['UTC, as clocks here show it', ['DTSTART:20261124T090000Z'], '2026-11-24T10:00:00+01:00'],
    ['no zone', ['DTSTART:20261124T100000'], '2026-11-24T10:00:00+01:00'],
    ['an hour that is left out', ['DTSTART;TZID=Europe/Berlin:20260329T023000'], '2026-03-29T02:30:00+01:00'],
    ['an hour that comes twice', ['DTSTART;TZID=Europe/Berlin:20261025T023000'], '2026-10-25T02:30:00+02:00'],
  ])('%s', async (_, lines, expected) => {
    expect(starts(await read(calendar(...VTIMEZONE, event(...lines))))).toEqual([expected]);
  });

  test('a length instead of an end, an end that is missing, an end across the change of clocks', async () => {
    const reading = await read(
      calendar(
        event('UID:1', 'DTSTART;TZID=Europe/Berlin:20261024T220000', 'DURATION:PT1H30M'),
        event('UID:2', 'DTSTART;TZID=Europe/Berlin:20261024T220000'),
        event(
          'UID:3',
          'DTSTART;TZID=Europe/Berlin:20261024T220000',
          'DTEND;TZID=Europe/Berlin:20261025T040000',
        ),
      ),
    );
    expect(reading.meetings.map(({ end }) => end)).toEqual([
      '2026-10-24T23:30:00+02:00',
      '2026-10-24T22:00:00+02:00',
      '2026-10-25T04:00:00+01:00',
    ]);
  });

  test('whole days are no meetings, however they are written', async () => {
    const reading = await read(
      calendar(
        event('UID:1', 'DTSTART;VALUE=DATE:20261124'),
        event(
          'UID:2',
          'DTSTART;TZID=Europe/Berlin:20261124T000000',
          'DTEND;TZID=Europe/Berlin:20261126T000000',
        ),
        event('UID:3', START, END, 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE'),
        GOOD,
      ),
    );
    expect(told(reading)).toEqual(['2026-11-24T10:00:00+01:00 11:00 Good']);
    expect(reading.unread).toEqual([]);
  });
});

describe('series', () => {
  async function seriesStarts(...lines: string[]) {
    return starts(await read(calendar(event('UID:1', ...lines))));
  }

  test('keeps its time of day across the change of clocks', async () => {
    const found = await seriesStarts(
      'DTSTART;TZID=Europe/Berlin:20200108T093000',
      'RRULE:FREQ=WEEKLY;BYDAY=WE',
    );
    expect(found[0]).toBe('2026-10-28T09:30:00+01:00');
    expect(found.at(-1)).toBe('2027-03-17T09:30:00+01:00');
    expect(found).toHaveLength(21);
  });

  test.each<[string, string[], string[]]>([
    ['ends on the last date that UTC names', ['RRULE:FREQ=DAILY;UNTIL=20261126T090000Z'], ['24', '25', '26']],
    ['ends before a date that UTC leaves out', ['RRULE:FREQ=DAILY;UNTIL=20261126T085959Z'], ['24', '25']],
    ['ends with the day', ['RRULE:FREQ=DAILY;UNTIL=20261126'], ['24', '25', '26']],
    ['ends after so many', ['RRULE:FREQ=DAILY;COUNT=3'], ['24', '25', '26']],
    [
      'leaves out a date',
      ['RRULE:FREQ=DAILY;COUNT=3', 'EXDATE;TZID=Europe/Berlin:20261125T100000'],
      ['24', '26'],
    ],
    ['leaves out a date given in UTC', ['RRULE:FREQ=DAILY;COUNT=3', 'EXDATE:20261125T090000Z'], ['24', '26']],
    ['leaves out a day', ['RRULE:FREQ=DAILY;COUNT=3', 'EXDATE;VALUE=DATE:20261125'], ['24', '26']],
    [
      'leaves out its start',
      ['RRULE:FREQ=DAILY;COUNT=3', 'EXDATE;TZID=Europe/Berlin:20261124T100000'],
      ['25', '26'],
    ],
    ['adds a date', ['RDATE;TZID=Europe/Berlin:20261127T100000'], ['24', '27']],
    ['adds a period', ['RDATE;VALUE=PERIOD:20261127T090000Z/PT1H'], ['24', '27']],
    ['every other working day', ['RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=3'], ['24', '26', '08']],
  ])('%s', async (_, lines, days) => {
    expect((await seriesStarts(START, ...lines)).map((start) => start.slice(8, 10))).toEqual(days);
  });

  test('of every day since long ago is found at once', async () => {
    const found = await seriesStarts(
      'DTSTART;TZID=Europe/Berlin:19500103T100000',
      'RRULE:FREQ=DAILY;INTERVAL=2',
    );
    expect(found[0]).toBe('2026-10-23T10:00:00+02:00');
    expect(found).toHaveLength(75);
  });

  test('that is far away gives its next date, one that is over its first', async () => {
    expect(await seriesStarts('DTSTART;TZID=Europe/Berlin:20200601T100000', 'RRULE:FREQ=YEARLY')).toEqual([
      '2027-06-01T10:00:00+02:00',
    ]);
    expect(await seriesStarts('DTSTART;TZID=Europe/Berlin:20300601T100000', 'RRULE:FREQ=DAILY')).toEqual([
      '2030-06-01T10:00:00+02:00',
    ]);
    expect(
      await seriesStarts('DTSTART;TZID=Europe/Berlin:20200601T100000', 'RRULE:FREQ=DAILY;COUNT=9'),
    ).toEqual(['2020-06-01T10:00:00+02:00']);
  });

  test('changed date by date: moved, cancelled, named by its day, changed twice', async () => {
    const changed = (...lines: string[]) => event('UID:1', ...lines);
    const reading = await read(
      calendar(
        event(
          'UID:1',
          START,
          END,
          'RRULE:FREQ=DAILY;COUNT=4',
          'SUMMARY:Jour fixe',
          'ATTENDEE:mailto:a@b.example',
        ),
        changed(
          'RECURRENCE-ID:20261125T090000Z',
          'DTSTART;TZID=Europe/Berlin:20261125T160000',
          'SEQUENCE:2',
          'SUMMARY:Later',
        ),
        changed('RECURRENCE-ID:20261125T090000Z', 'DTSTART;TZID=Europe/Berlin:20261125T150000', 'SEQUENCE:1'),
        changed(
          'RECURRENCE-ID;TZID=Europe/Berlin:20261126T100000',
          'DTSTART;TZID=Europe/Berlin:20261126T100000',
          'STATUS:CANCELLED',
        ),
        changed(
          'RECURRENCE-ID;VALUE=DATE:20261127',
          'DTSTART;TZID=Europe/Berlin:20261127T100000',
          'SUMMARY:Last',
        ),
      ),
    );
    expect(told(reading)).toEqual([
      '2026-11-24T10:00:00+01:00 11:00 R Jour fixe',
      '2026-11-25T16:00:00+01:00 16:00 R Later',
      '2026-11-26T10:00:00+01:00 10:00 R X Jour fixe',
      '2026-11-27T10:00:00+01:00 10:00 R Last',
    ]);
    expect(reading.meetings.map(({ invited }) => invited)).toEqual(Array(4).fill([{ email: 'a@b.example' }]));
  });

  test('an invitation to one date alone is that date of its series', async () => {
    const one = event('UID:1', 'RECURRENCE-ID:20191125T090000Z', 'DTSTART:20191125T150000Z');
    const [meeting] = (await read(calendar(one))).meetings;
    expect(meeting).toMatchObject({ recurring: true, scheduled: '2019-11-25T10:00:00+01:00' });
  });

  test('cancelled as a whole', async () => {
    const reading = await read(
      calendar('METHOD:CANCEL', event('UID:1', START, END, 'RRULE:FREQ=DAILY;COUNT=2')),
    );
    expect(reading.meetings.map(({ cancelled }) => cancelled)).toEqual([true, true]);
  });
});

describe('what is broken costs only itself', () => {
  test.each<[string, string, string[]]>([
    ['an event without a start', calendar(event('UID:1', 'SUMMARY:Nothing'), GOOD), ['no-start Line 3']],
    ['a start that is none', calendar(event('DTSTART:tomorrow'), GOOD), ['broken-start Line 4']],
    [
      'a start on a day that does not exist',
      calendar(event('DTSTART:20260231T100000'), GOOD),
      ['broken-start Line 4'],
    ],
    ['an event without an end', calendar('BEGIN:VEVENT', START, GOOD), ['not-closed Line 3']],
    ['a line without a colon', calendar(GOOD, event('UID:2', 'DTSTART', 'SUMMARY:x')), ['no-start Line 9']],
    [
      'a file that breaks off',
      calendar(GOOD, event('UID:2', START)).slice(0, -30),
      ['not-closed Line 9', 'cut-off Line 11'],
    ],
  ])('%s', async (_, text, expected) => {
    const reading = await read(text);
    expect(told(reading)).toEqual(['2026-11-24T10:00:00+01:00 11:00 Good']);
    expect(complaints(reading).map((complaint) => complaint.split(':')[0])).toEqual(expected);
  });

  test.each<[string, string, string[]]>([
    [
      'an attendee that cannot be read',
      event(START, 'SUMMARY:A', 'ATTENDEE;CN="x:mailto:a@b.example'),
      ['broken-line Line 6'],
    ],
    ['an end that is none', event(START, 'SUMMARY:A', 'DTEND:later'), ['broken-end Line 6']],
    ['a rule that is none', event(START, 'SUMMARY:A', 'RRULE:FREQ=NOW'), ['broken-rule Line 6']],
    ['a rule within the day', event(START, 'SUMMARY:A', 'RRULE:FREQ=MINUTELY'), ['broken-rule Line 3']],
    [
      'a rule without any date',
      event(START, 'SUMMARY:A', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'),
      ['broken-rule Line 3'],
    ],
    [
      'a rule that contradicts itself',
      event(START, 'SUMMARY:A', 'RRULE:FREQ=WEEKLY;BYMONTHDAY=3'),
      ['broken-rule Line 3'],
    ],
    [
      'a zone whose definition is broken',
      `BEGIN:VTIMEZONE\r\nTZID:X\r\nEND:VTIMEZONE\r\n${event('DTSTART;TZID=X:20261124T100000', 'SUMMARY:A')}`,
      ['unknown-zone Line 7'],
    ],
  ])('%s leaves the meeting', async (_, text, expected) => {
    const reading = await read(calendar(text));
    expect(told(reading)).toEqual([expect.stringMatching(/^2026-11-24T10:00:00\+01:00 10:00 (R )?A$/)]);
    expect(complaints(reading).map((complaint) => complaint.split(':')[0])).toEqual(expected);
  });

  test.each([
    ['nothing', ''],
    ['a web page', '<!doctype html><title>Sign in</title>'],
    ['JSON', '{"kind":"calendar#events"}'],
    ['a picture', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
  ])('%s is no calendar', async (_, text) => {
    expect(await read(text)).toEqual({
      isCalendar: false,
      meetings: [],
      unread: [{ line: 1, code: 'not-a-calendar' }],
    });
  });

  test('of very many broken places the first hundred are named', async () => {
    const reading = await read(calendar(...Array<string>(150).fill(event('UID:1'))));
    expect(reading.unread).toHaveLength(101);
    expect(complaints(reading).at(-1)).toMatch(/50 more places/);
  });
});

test('any bytes are answered', async () => {
  const files = await Promise.all(['outlook-de-2026', 'ms_timezones', 'badRRULE'].map(calendarFile));
  const lines = files.flatMap((file) => String(file).split('\r\n'));
  const line = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...lines) },
    fc.string({ unit: 'binary', maxLength: 80 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 80 }), async (some) => {
      const reading = await read(calendar('BEGIN:VEVENT', ...some, 'END:VEVENT'));
      expect(reading.isCalendar).toBe(true);
    }),
    { numRuns: 150 },
  );
});

describe('five megabytes', () => {
  test('of ten years of meetings are read in a few seconds, those nearest to today', async () => {
    const body = `DESCRIPTION:${'Tagesordnung\\, Zahlen\\n'.repeat(50)}`;
    const events: string[] = [];
    for (let length = 0, day = 0; length < 5_000_000; day++) {
      const date = new Date(Date.UTC(2018, 0, 1) + day * 86_400_000)
        .toISOString()
        .slice(0, 10)
        .replaceAll('-', '');
      const repeats =
        day % 20 === 0 ? [`RRULE:FREQ=WEEKLY;UNTIL=${Number(date.slice(0, 4)) + 1}1231T230000Z`] : [];
      events.push(
        event(`UID:${day}`, `DTSTART;TZID=W. Europe Standard Time:${date}T100000`, ...repeats, body),
      );
      length += events.at(-1)?.length ?? 0;
    }
    const before = performance.now();
    const reading = await read(calendar(...events));
    expect(performance.now() - before).toBeLessThan(5000);
    expect(reading.meetings).toHaveLength(500);
    expect(reading.unread.map(({ code }) => code)).toEqual(['too-many-meetings']);
  });

  test('made to take for ever end in time, and others have their turn meanwhile', async () => {
    const daily = (uid: number) =>
      event(`UID:${uid}`, 'DTSTART:00010101T100000', 'RRULE:FREQ=DAILY;COUNT=99999999');
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    const before = performance.now();
    const reading = await read(calendar(...Array.from({ length: 3000 }, (_, uid) => daily(uid))));
    clearInterval(timer);
    expect(performance.now() - before).toBeLessThan(10_000);
    expect(reading.unread.map(({ code }) => code)).toContain('took-too-long');
    expect(reading.meetings.length).toBeGreaterThan(0);
    expect(turns).toBeGreaterThan(20);
  }, 30_000);
});
