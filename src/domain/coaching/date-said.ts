import type { Language } from '../client.ts';
import { daysBetween } from '../time.ts';
import { fill } from './placeholder.ts';
import type { Phrases } from './playbook.ts';

/** From this distance on, a day or month without its year would be taken for a nearer one. */
const YEAR_NEEDED_DAYS = 330;

/** A day as people say it, `19. November`; with its year when it is far from `today`. */
export function dateSaid(day: string, today: string, language: Language, phrases: Phrases): string {
  const pattern = isFar(day, today) ? phrases.dateWithYear : phrases.date;
  return fillDate(pattern[language], day, language, phrases);
}

/** A day with its weekday, for promises: `Dienstag, 24. November`. */
export function weekdaySaid(day: string, language: Language, phrases: Phrases): string {
  return fillDate(phrases.dateWithWeekday[language], day, language, phrases);
}

/** The month of a day: `Juli`; with its year when it is far from `today`. */
export function monthSaid(day: string, today: string, language: Language, phrases: Phrases): string {
  const pattern = isFar(day, today) ? phrases.monthWithYear[language] : '{month}';
  return fillDate(pattern, day, language, phrases);
}

function isFar(day: string, today: string): boolean {
  return Math.abs(daysBetween(day, today)) >= YEAR_NEEDED_DAYS;
}

function fillDate(pattern: string, day: string, language: Language, phrases: Phrases): string {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  const parts: Record<string, string | undefined> = {
    day: String(date.getUTCDate()),
    month: phrases.months[language][date.getUTCMonth()],
    year: String(date.getUTCFullYear()),
    weekday: phrases.weekdays[language][date.getUTCDay()],
  };
  const filled = fill(pattern, (name) => parts[name]);
  return 'text' in filled ? filled.text : day;
}
