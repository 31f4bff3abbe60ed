import { useMemo } from 'react';
import { useLanguage } from './use-text.tsx';

const LOCALES = { de: 'de-DE', en: 'en-GB' } as const;

/** Months as people write them: `Okt.` and `Oktober 2026`, or `Oct` and `October 2026`. */
export function useMonths(): { short: (day: string) => string; ofYear: (day: string) => string } {
  const locale = LOCALES[useLanguage()];
  return useMemo(() => {
    const formatter = (options: Intl.DateTimeFormatOptions) => {
      const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
      return (day: string) => format.format(Date.parse(day));
    };
    return { short: formatter({ month: 'short' }), ofYear: formatter({ month: 'long', year: 'numeric' }) };
  }, [locale]);
}
