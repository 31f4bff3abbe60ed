import { bilingual } from './use-text.tsx';

/** Taking data out, and erasing it. */
export const erasureText = bilingual({
  de: {
    data: 'Daten',
    whole: 'Alles zu diesem Kunden',
    page: 'Seite',
    json: 'JSON',
    saving: 'Wird geholt …',
    failed: 'Das hat gerade nicht geklappt.',
    erase: 'Löschen',
    cancel: 'Abbrechen',
    clientTitle: (name: string) => `${name} endgültig löschen?`,
    clientWhy:
      'Verlauf, Notizen, Vereinbarungen und Termine verschwinden und lassen sich nicht zurückholen. Es bleibt ein Beleg ohne Inhalt.',
    contactTitle: (name: string) => `${name} löschen?`,
    contactWhy:
      'Name, E-Mail und Nennungen in Feldern werden geschwärzt und lassen sich nicht zurückholen. Notizen und Antworten, die den Namen nennen, bleiben stehen und werden danach aufgelistet.',
    now: 'Endgültig löschen',
    mentions: (count: number) =>
      count === 1
        ? 'Ein Text nennt die Person noch. Bitte entscheiden:'
        : `${count} Texte nennen die Person noch. Bitte entscheiden:`,
    noMentions: 'Die Person ist gelöscht; kein freier Text nennt sie.',
    moreMentions: 'Es gibt noch mehr solche Texte.',
    mentionAt: (day: string) => `Text vom ${day}`,
  },
  en: {
    data: 'Data',
    whole: 'Everything on this client',
    page: 'Page',
    json: 'JSON',
    saving: 'Fetching …',
    failed: 'That did not work just now.',
    erase: 'Erase',
    cancel: 'Cancel',
    clientTitle: (name: string) => `Erase ${name} for good?`,
    clientWhy:
      'History, notes, agreements and meetings disappear and cannot be brought back. A receipt without content remains.',
    contactTitle: (name: string) => `Erase ${name}?`,
    contactWhy:
      'Name, e-mail and mentions in fields are blanked and cannot be brought back. Notes and answers that name the person stay and are listed afterwards.',
    now: 'Erase for good',
    mentions: (count: number) =>
      count === 1
        ? 'One text still names the person. Please decide:'
        : `${count} texts still name the person. Please decide:`,
    noMentions: 'The person is erased; no free text names them.',
    moreMentions: 'There are more such texts.',
    mentionAt: (day: string) => `Text of ${day}`,
  },
});
