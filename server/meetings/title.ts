import type { Language } from '#domain/client.ts';

const UNTITLED: Record<Language, string> = { de: 'Ohne Titel', en: 'Untitled' };

/** The same with a title that can be shown, and sent back as one. */
export function withTitle<T extends { title: string }>(meeting: T, language: Language): T {
  return meeting.title ? meeting : { ...meeting, title: UNTITLED[language] };
}
