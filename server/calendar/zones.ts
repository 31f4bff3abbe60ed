import ICAL from 'ical.js';
import type { Component } from './components.ts';
import { WINDOWS_ZONES } from './windows-zones.ts';
import { databaseZone, fixedZone, UTC, type Zone } from './zone.ts';

/** Finds a zone by the name that a calendar file uses; `undefined` when nothing says what the name means. */
export type Zones = (name: string) => Zone | undefined;

/**
 * The zones of a calendar file. A name of the time zone database means the database, because files often
 * define only this year of it; then comes the file's own definition, then the names that Windows uses.
 */
export function zonesOf(definitions: readonly Component[]): Zones {
  const defined = new Map<string, Component>();
  for (const definition of definitions) {
    const line = definition.lines.find(({ text }) => /^TZID[:;]/i.test(text))?.text;
    const name = line?.slice(line.indexOf(':') + 1).replace(/\\([,;\\])/g, '$1');
    if (name) defined.set(plainName(name), definition);
  }
  const known = new Map<string, Zone | undefined>();
  return (name) => {
    const plain = plainName(name);
    if (!known.has(plain)) known.set(plain, findZone(plain, defined.get(plain)));
    return known.get(plain);
  };
}

/** Some programs quote twice, or put a path before the name: `/mozilla.org/20050126_1/Europe/Berlin`. */
function plainName(name: string): string {
  return name
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .replace(/^\/.*?\/(?=[A-Z][A-Za-z]+\/[A-Z])/, '');
}

function findZone(name: string, definition: Component | undefined): Zone | undefined {
  if (/^(UTC|GMT|Z|Etc\/UTC)$/i.test(name)) return UTC;
  return (
    databaseZone(name) ??
    (definition && definedZone(definition)) ??
    databaseZone(WINDOWS_ZONES[name] ?? '') ??
    displayedZone(name)
  );
}

/** Rules of time zones repeat yearly; any other could be made to run without end. */
const LAST_YEAR = 2100;

function definedZone({ lines }: Component): Zone | undefined {
  try {
    const component = new ICAL.Component(ICAL.parse(lines.map(({ text }) => text).join('\r\n')));
    for (const observance of component.getAllSubcomponents()) {
      const rule = observance.getFirstPropertyValue('rrule');
      if (!(rule instanceof ICAL.Recur)) continue;
      if (rule.freq !== 'YEARLY') return undefined;
      rule.until ??= new ICAL.Time(
        { year: LAST_YEAR, month: 1, day: 1, isDate: true },
        ICAL.Timezone.localTimezone,
      );
    }
    const timezone = new ICAL.Timezone(component);
    if (timezone.utcOffset(icalTime(0)) === 0 && timezone.changes.length === 0) return undefined;
    return { offsetAt: (wall) => timezone.utcOffset(icalTime(wall)) * 1000 };
  } catch {
    return undefined; // A broken definition is as good as none; the events that need it say so.
  }
}

function icalTime(wall: number): ICAL.Time {
  return ICAL.Time.fromJSDate(new Date(wall), true);
}

/** Names as Outlook shows them: `(UTC+01:00) Amsterdam, Berlin, Bern`, `(UTC-05:00) Eastern Time (US & Canada)`. */
function displayedZone(name: string): Zone | undefined {
  const [, sign, hours, minutes, places = ''] =
    /^\((?:UTC|GMT)(?:([+-])(\d\d):(\d\d))?\)\s*(.*)$/i.exec(name) ?? [];
  if (!places) return undefined;
  const american = /^(\w+) Time \(US & Canada\)$/.exec(places)?.[1];
  if (american) return databaseZone(WINDOWS_ZONES[`${american} Standard Time`] ?? '');
  const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  const standard = sign === '-' ? -size : size;
  return cityZone(places.split(/,\s*/), standard) ?? fixedZone(standard);
}

/** The zone of the first city that the database knows and whose clocks are, in one half of the year, that far off. */
function cityZone(cities: readonly string[], standard: number): Zone | undefined {
  for (const city of cities) {
    const ending = `/${city.replaceAll(' ', '_')}`;
    const name = ALL_ZONES.find((known) => known.endsWith(ending));
    const zone = name && databaseZone(name);
    if (zone && HALVES.some((half) => zone.offsetAt(half) === standard * 60_000)) return zone;
  }
  return undefined;
}
const ALL_ZONES = Intl.supportedValuesOf('timeZone');
const HALVES = [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)];
