import { useMemo } from 'react';
import type { Language } from '#domain/client.ts';
import { daysBetween } from '#domain/time.ts';
import { useLanguage } from './use-text.tsx';

const LOCALES = { de: 'de-DE', en: 'en-GB' } as const;

/** Days and times as people write them; days and instants are read on the calendar of whoever wrote them. */
export type Dates = {
  /** `19.11.` or `19 Nov` */
  short(day: string): string;
  /** `19.11.2026` or `19 Nov 2026` */
  full(day: string): string;
  /** `19. November` or `19 November` */
  spoken(day: string): string;
  /** `Oktober` or `October`. */
  month(day: string): string;
  /** `Di 24.11.` or `Tue 24 Nov` */
  weekday(day: string): string;
  /** `Montag, 23. November` */
  heading(day: string): string;
  /** `10:07`, as the clock of whoever wrote it showed */
  time(instant: string): string;
  /** Whole days from one day to another. */
  between(from: string, to: string): number;
};

export function datesIn(language: Language): Dates {
  const locale = LOCALES[language];
  const formatter = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (day: string) => format.format(Date.parse(day.slice(0, 10)));
  };
  const month = language === 'de' ? '2-digit' : 'short';
  const day = language === 'de' ? '2-digit' : 'numeric';
  const weekdayName = formatter({ weekday: 'short' });
  const short = formatter({ day, month });
  return {
    short,
    full: formatter({ day, month, year: 'numeric' }),
    spoken: formatter({ day: 'numeric', month: 'long' }),
    month: formatter({ month: 'long' }),
    weekday: (value) => `${weekdayName(value)} ${short(value)}`,
    heading: formatter({ weekday: 'long', day: 'numeric', month: 'long' }),
    time: (instant) => instant.slice(11, 16),
    between: daysBetween,
  };
}

export function useDates(): Dates {
  const language = useLanguage();
  return useMemo(() => datesIn(language), [language]);
}
