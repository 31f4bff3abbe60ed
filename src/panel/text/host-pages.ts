import { bilingual } from './use-text.tsx';

/** Pages beside a host's items that are loaded when they are shown. */
export const hostPagesText = bilingual({
  de: {
    whichDate: 'Welcher Termin der Serie?',
    whichDateWhy: 'Die Notizen gehören zu einem bestimmten Tag.',
    otherDate: 'Anderer Tag',
    goOn: 'Weiter',
    notFoundTitle: 'Von wem ist diese Nachricht?',
    notFound: (email: string) => `Kein Kunde hat die Adresse von ${email}.`,
    severalTitle: 'Welcher Kunde?',
    mail: (subject: string) => `Nachricht: ${subject}`,
    noHostTitle: 'Hier fehlt das Programm drumherum',
    noHost: 'Diese Seite öffnet sich in Teams oder Outlook.',
    configTitle: 'Augenhöhe hinzufügen',
    config: 'Der Bereich steht dann neben dem Termin. Nur das Team der Agentur kann ihn öffnen.',
    tabName: 'Augenhöhe',
    chat: 'Chat in Teams',
    retry: 'Erneut versuchen',
  },
  en: {
    whichDate: 'Which date of the series?',
    whichDateWhy: 'Notes belong to one particular day.',
    otherDate: 'Another day',
    goOn: 'Continue',
    notFoundTitle: 'Who is this message from?',
    notFound: (email: string) => `No client has the address of ${email}.`,
    severalTitle: 'Which client?',
    mail: (subject: string) => `Message: ${subject}`,
    noHostTitle: 'The program around it is missing',
    noHost: 'This page opens in Teams or Outlook.',
    configTitle: 'Add Augenhöhe',
    config: 'It then stands beside the meeting. Only the agency’s team can open it.',
    tabName: 'Augenhöhe',
    chat: 'Chat in Teams',
    retry: 'Try again',
  },
});
