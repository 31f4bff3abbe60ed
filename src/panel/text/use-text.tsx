import { createContext, type ReactNode, useContext } from 'react';
import type { Language } from '#domain/client.ts';

/** The labels of one part of the panel, both languages side by side: one that is missing does not compile. */
export type Bilingual<T> = Record<Language, T>;

/** Keeps German and English of the same shape without writing the type down. */
export function bilingual<T>(text: { de: T; en: NoInfer<T> }): Bilingual<T> {
  return text;
}

const LanguageContext = createContext<Language>('de');

export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

/** The panel's language. Lines to say follow the client's language instead. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The labels of one part in the panel's language. */
export function useText<T>(text: Bilingual<T>): T {
  return text[useLanguage()];
}
