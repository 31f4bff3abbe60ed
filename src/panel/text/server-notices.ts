import { bilingual } from './use-text.tsx';

/** What is said when something is amiss between panel and server. */
export const serverNoticesText = bilingual({
  de: {
    memoryOnly: 'Dieser Browser speichert nichts. Offen lassen, bis alles gesichert ist.',
    refused: (count: number) =>
      count === 1 ? '1 Änderung wurde nicht angenommen.' : `${count} Änderungen wurden nicht angenommen.`,
    refusedShow: 'Ansehen',
    refusedRetry: 'Noch einmal senden',
    refusedDiscard: 'Verwerfen',
    noServer: 'Der Server antwortet nicht.',
    stateOf: (time: string) => `Stand von ${time}. Notizen gehen weiter.`,
    retry: 'Erneut versuchen',
  },
  en: {
    memoryOnly: 'This browser keeps nothing. Leave it open until everything is saved.',
    refused: (count: number) =>
      count === 1 ? '1 change was not accepted.' : `${count} changes were not accepted.`,
    refusedShow: 'Show',
    refusedRetry: 'Send again',
    refusedDiscard: 'Discard',
    noServer: 'The server does not answer.',
    stateOf: (time: string) => `As of ${time}. Notes go on.`,
    retry: 'Try again',
  },
});
