import type { FormOfAddress, Language } from '../client.ts';
import type { SALUTATIONS } from '../contact.ts';
import type { ImportedState } from './client-record.ts';

/** What a word in a table means; the first of each language is the one that an export writes. */
export type Words<T extends string> = Record<T, Record<Language, readonly [string, ...string[]]>>;

export const LANGUAGE_WORDS: Words<Language> = {
  de: { de: ['Deutsch', 'de', 'D', 'de-DE'], en: ['German', 'ger', 'deu'] },
  en: { de: ['Englisch', 'en', 'E'], en: ['English', 'eng', 'en-GB', 'en-US'] },
};

export const ADDRESS_WORDS: Words<FormOfAddress> = {
  sie: { de: ['Sie', 'per Sie', 'förmlich'], en: ['formal', 'Sie'] },
  du: { de: ['Du', 'per Du', 'duzen'], en: ['informal', 'Du', 'first name'] },
};

export const SALUTATION_WORDS: Words<(typeof SALUTATIONS)[number]> = {
  frau: { de: ['Frau', 'Fr', 'w'], en: ['Ms', 'Mrs', 'Miss'] },
  herr: { de: ['Herr', 'Hr', 'Herrn', 'm'], en: ['Mr', 'Mister'] },
};

export const YES_WORDS: Words<'true' | 'false'> = {
  true: { de: ['ja', 'j', 'wahr', 'x', '1'], en: ['yes', 'y', 'true'] },
  false: { de: ['nein', 'n', 'falsch', '0'], en: ['no', 'false'] },
};

export const STATE_WORDS: Words<ImportedState> = {
  proposed: { de: ['vorgeschlagen', 'offen', 'neu', 'Entwurf'], en: ['proposed', 'open', 'draft', 'new'] },
  agreed: {
    de: ['vereinbart', 'zugesagt', 'laufend', 'in Arbeit', 'aktiv'],
    en: ['agreed', 'in progress', 'ongoing', 'active'],
  },
  declined: { de: ['abgelehnt', 'nicht zugesagt'], en: ['declined', 'rejected'] },
  met: {
    de: ['erfüllt', 'erreicht', 'ja', 'geschafft'],
    en: ['met', 'achieved', 'done', 'yes', 'fulfilled'],
  },
  exceeded: { de: ['übertroffen', 'übererfüllt'], en: ['exceeded', 'surpassed'] },
  missed: {
    de: ['verfehlt', 'nicht erreicht', 'nicht erfüllt', 'teilweise erfüllt', 'teilweise erreicht', 'nein'],
    en: ['missed', 'not met', 'not achieved', 'partly met', 'failed', 'no'],
  },
  withdrawn: { de: ['zurückgezogen', 'entfallen', 'gestrichen'], en: ['withdrawn', 'dropped', 'cancelled'] },
};

/** What a word means, whatever its case and language; `null` when it is not among them. */
export function readWord<T extends string>(words: Words<T>, said: string): T | null {
  const plain = said.trim().toLowerCase().replace(/\.$/, '');
  // `Object.keys` forgets whose keys they are.
  const meanings = Object.keys(words) as T[];
  return (
    meanings.find((meaning) =>
      [...words[meaning].de, ...words[meaning].en].some((word) => word.toLowerCase() === plain),
    ) ?? null
  );
}
