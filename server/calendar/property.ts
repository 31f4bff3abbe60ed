import ICAL from 'ical.js';
import * as z from 'zod/mini';

// Calendars are read as programs write them: `VALUE=DATE` before a time of day, an exception without its time.
ICAL.design.strict = false;

const Parameter = z.union([z.string(), z.array(z.string())]);
const Parsed = z.tuple([z.string(), z.record(z.string(), Parameter), z.string()], z.unknown());

/** One property of an event, its value freed of escapes. Dates and times stay text. */
export type Property = { parameter: (name: string) => string | undefined; values: unknown[] };

/** Reads one unfolded line, or `undefined` when it is malformed. */
export function readProperty(text: string): Property | undefined {
  let parsed: unknown;
  try {
    parsed = ICAL.parse.property(text, ICAL.design.icalendar);
  } catch {
    return undefined; // ical.js throws for a missing colon, an open quote, a recurrence it does not know.
  }
  const { success, data } = z.safeParse(Parsed, parsed);
  if (!success) return undefined;
  const [, parameters, type, ...values] = data;
  return {
    parameter: (name) => [parameters[name]].flat()[0],
    values: type === 'unknown' ? values.map(unescapeText) : values,
  };
}

/** A property's value as text, empty when there is none. */
export function textOf(property: Property | undefined): string {
  const [value] = property?.values ?? [];
  return typeof value === 'string' ? value : '';
}

/** Of properties it does not know ical.js keeps the escapes. */
function unescapeText(value: unknown): unknown {
  return typeof value === 'string'
    ? value.replace(/\\([nN,;\\])/g, (_, escaped: string) => (/n/i.test(escaped) ? '\n' : escaped))
    : value;
}

/** Reads the line of a recurrence rule, or `undefined` when there is no such rule. */
export function readRule(text: string): ICAL.Recur | undefined {
  try {
    const rule: unknown = new ICAL.Property(ICAL.parse.property(text, ICAL.design.icalendar)).getFirstValue();
    return rule instanceof ICAL.Recur ? rule : undefined;
  } catch {
    return undefined; // ical.js throws for what it does not know.
  }
}
