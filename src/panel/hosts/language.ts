import type { Language } from '#domain/client.ts';

/** The panel's language for a locale such as `de-AT`: German where German is spoken, else English. */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith('de') ? 'de' : 'en';
}
