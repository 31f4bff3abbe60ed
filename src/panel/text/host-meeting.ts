import { bilingual } from './use-text.tsx';

/** What stands where there is no client to show yet. */
export const hostMeetingText = bilingual({
  de: {
    noMeetingTitle: 'Kein Termin',
    noMeeting: 'Neben einem Termin oder einer Nachricht steht hier, was vor dem Gespräch zählt.',
    unreachableTitle: 'Der Server antwortet nicht',
    unreachable: 'Sobald er antwortet, geht es hier weiter.',
    retry: 'Erneut versuchen',
  },
  en: {
    noMeetingTitle: 'No meeting',
    noMeeting: 'Beside a meeting or a message this place shows what counts before the conversation.',
    unreachableTitle: 'The server does not answer',
    unreachable: 'As soon as it answers, it goes on here.',
    retry: 'Try again',
  },
});
