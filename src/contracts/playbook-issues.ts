import type { Language } from '#domain/client.ts';
import type { PlaybookIssue, PlaybookIssueCode } from '#domain/coaching/check-own-playbook.ts';

/** What is said at a field of the own playbook that does not fit; `{detail}` is what the field names in vain. */
const SENTENCES: Record<PlaybookIssueCode, Record<Language, string>> = {
  missing: { de: 'Diese Angabe fehlt.', en: 'This is missing.' },
  empty: { de: 'Darf nicht leer sein.', en: 'Must not be empty.' },
  'too-long': { de: 'Zu lang. Höchstens 400 Zeichen.', en: 'Too long. At most 400 characters.' },
  unfit: { de: 'Das passt hier nicht.', en: 'This does not fit here.' },
  'unknown-fact': {
    de: 'Den Platzhalter {{detail}} kennt der Coach nicht.',
    en: 'The coach does not know the placeholder {{detail}}.',
  },
  'stray-brace': {
    de: 'Geschweifte Klammern stehen nur um einen Platzhalter, zum Beispiel {contact}.',
    en: 'Curly brackets only stand around a placeholder, such as {contact}.',
  },
  'unknown-prompt': {
    de: 'Diese Zeile gibt es im mitgelieferten Bestand nicht.',
    en: 'There is no such line among those shipped.',
  },
  'wording-not-there': {
    de: 'Diese Zeile hat so einen Text nicht.',
    en: 'This line has no such text.',
  },
  'unknown-principle': {
    de: 'Diesen Grundsatz gibt es nicht.',
    en: 'There is no such principle.',
  },
  'id-not-own': {
    de: 'Die Kennung einer eigenen Zeile beginnt mit ihrem Grundsatz und „.own-“.',
    en: 'The id of an own line begins with its principle and “.own-”.',
  },
  'id-taken': {
    de: 'Diese Kennung hat schon eine andere eigene Zeile.',
    en: 'Another line of your own already has this id.',
  },
  'condition-not-used': {
    de: 'Eine Hilfe im Formular richtet sich allein nach ihrem Grundsatz.',
    en: 'Help in the form follows its principle alone.',
  },
  'fallback-needed': {
    de: 'Ein Einstieg ohne Platzhalter muss an bleiben, damit jedes Gespräch einen ersten Satz hat.',
    en: 'One opening without a placeholder must stay on, so that every conversation has a first sentence.',
  },
};

/** The sentence for a field that does not fit. */
export function playbookIssueSentence({ code, detail = '' }: PlaybookIssue, language: Language): string {
  return SENTENCES[code][language].replace('{detail}', detail);
}
