import { addDays, dayOf } from '#domain/time.ts';

/** The days around the present one; every date of the demo is counted from here. */
export type DemoCalendar = ReturnType<typeof demoCalendar>;

const OFFSET = /(?:Z|[+-]\d\d:\d\d)$/;

/** A calendar around `now` (ISO 8601 with offset). All of its instants carry the offset of `now`. */
export function demoCalendar(now: string) {
  const today = dayOf(now);
  const offset = OFFSET.exec(now)?.[0] ?? 'Z';
  return {
    today,
    daysAgo: (days: number) => addDays(today, -days),
    inDays: (days: number) => addDays(today, days),
    /** The working day so many days ago: nobody of the agency telephones on a weekend. */
    workdayAgo: (days: number) => workday(addDays(today, -days), -1),
    /** The working day in so many days, or the Monday after. */
    workdayIn: (days: number) => workday(addDays(today, days), 1),
    /** The next three working days after today. */
    nextWorkdays: (): [string, string, string] => {
      const first = workday(addDays(today, 1), 1);
      const second = workday(addDays(first, 1), 1);
      return [first, second, workday(addDays(second, 1), 1)];
    },
    /** The instant at which a clock beside `now` shows `minutes` after the start of `day`. */
    instant: (day: string, minutes: number) => `${day}T${clock(minutes)}:00${offset}`,
  };
}

function workday(day: string, step: 1 | -1): string {
  const weekday = new Date(day).getUTCDay();
  return weekday === 0 || weekday === 6 ? workday(addDays(day, step), step) : day;
}

function clock(minutes: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** How people write a day in a note: `28.07.` */
export function shortDay(day: string): string {
  return `${day.slice(8)}.${day.slice(5, 7)}.`;
}

/** The month of a day by its name: `Oktober`, `October`. */
export function monthName(day: string, language: 'de' | 'en' = 'de'): string {
  return new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(new Date(day));
}

/** When something happens every week: `donnerstags`. */
export function everyWeekday(day: string): string {
  const weekday = new Intl.DateTimeFormat('de', { weekday: 'long', timeZone: 'UTC' }).format(new Date(day));
  return `${weekday.toLowerCase()}s`;
}
