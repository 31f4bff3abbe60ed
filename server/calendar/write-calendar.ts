import ICAL from 'ical.js';

/** An event that fills a day. `uid` stays the same whatever changes; `changedAt` is an instant with offset. */
export type DayEvent = {
  uid: string;
  day: string;
  title: string;
  changedAt: string;
  /** Higher after every change. */
  sequence: number;
};

/** A calendar of whole days as RFC 5545 has it: folded lines, escaped text, days without a time. */
export function writeCalendar(name: string, events: readonly DayEvent[]): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Augenhöhe//Feed 1//DE');
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  calendar.addPropertyWithValue('method', 'PUBLISH');
  calendar.addPropertyWithValue('x-wr-calname', name);
  calendar.addPropertyWithValue('refresh-interval', 'PT4H').setParameter('value', 'DURATION');
  for (const event of events) calendar.addSubcomponent(component(event));
  return folded(calendar.toString());
}

function component({ uid, day, title, changedAt, sequence }: DayEvent) {
  const event = new ICAL.Component('vevent');
  const from = ICAL.Time.fromDateString(day);
  const until = from.clone();
  until.adjust(1, 0, 0, 0);
  const changed = ICAL.Time.fromJSDate(new Date(changedAt), true);
  event.addPropertyWithValue('uid', uid);
  event.addPropertyWithValue('dtstamp', changed);
  event.addPropertyWithValue('last-modified', changed);
  event.addPropertyWithValue('sequence', sequence);
  event.addPropertyWithValue('dtstart', from);
  event.addPropertyWithValue('dtend', until);
  event.addPropertyWithValue('summary', title);
  // A renewal that is due keeps nobody from being free that day.
  event.addPropertyWithValue('transp', 'TRANSPARENT');
  return event;
}

const LONGEST_LINE = 75;

/** Lines of at most 75 octets, as the format has it; the library counts characters, of which an umlaut takes two. */
function folded(text: string): string {
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n');
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function foldLine(line: string): string {
  let octets = 0;
  let out = '';
  for (const letter of line) {
    const weight = Buffer.byteLength(letter);
    if (octets + weight > LONGEST_LINE) {
      out += '\r\n ';
      octets = 1;
    }
    out += letter;
    octets += weight;
  }
  return out;
}
