import { bilingual } from './use-text.tsx';

export const appText = bilingual({
  de: {
    guestTitle: 'Nur für das Team der Agentur',
    guest:
      'Dieses Konto hat hier keine Rolle. Auf diesem Gerät ist dazu nichts mehr gespeichert, auch nichts Ungesendetes. Eine Rolle gibt die Administration; das Konto wechselt man in Teams oder Outlook.',
    offlineTitle: 'Der Server antwortet nicht',
    offline: 'Auf diesem Gerät liegt noch kein Stand. Sobald der Server antwortet, geht es hier weiter.',
    signedOutTitle: 'Nicht angemeldet',
    signedOut: 'Die Anmeldung ist abgelaufen. Getipptes bleibt auf diesem Gerät.',
    signInNow: 'Anmelden',
    signIn: {
      consent: 'Die Anmeldung braucht einmal eine Zustimmung. Getipptes bleibt erhalten.',
      'pop-up-blocked':
        'Der Browser hat das Anmeldefenster blockiert. Fenster für diese Seite erlauben, dann noch einmal.',
      cancelled: 'Das Anmeldefenster wurde geschlossen. Getipptes bleibt erhalten.',
      'person-needed': 'Zum Weiterarbeiten einmal anmelden. Getipptes bleibt erhalten.',
      refused: 'Diese Anmeldung gilt hier nicht. Einmal neu anmelden, Getipptes bleibt erhalten.',
      failed: 'Die Anmeldung hat nicht geklappt. Getipptes bleibt erhalten.',
    },
    failedTitle: 'Das hat nicht geklappt',
    failed: 'Der Server hat etwas Unerwartetes geantwortet. Nichts ist verloren.',
    retry: 'Erneut versuchen',
    loading: 'Augenhöhe wird geladen',
  },
  en: {
    guestTitle: 'Only for the agency’s team',
    guest:
      'This account has no role here. Nothing of it is stored on this device any more, not even what was unsent. An administrator gives roles; the account is switched in Teams or Outlook.',
    offlineTitle: 'The server does not answer',
    offline: 'This device holds no earlier state. As soon as the server answers, it goes on here.',
    signedOutTitle: 'Not signed in',
    signedOut: 'The sign-in has expired. What was typed stays on this device.',
    signInNow: 'Sign in',
    signIn: {
      consent: 'Signing in needs consent once. What was typed is kept.',
      'pop-up-blocked':
        'The browser blocked the sign-in window. Allow windows for this page, then try again.',
      cancelled: 'The sign-in window was closed. What was typed is kept.',
      'person-needed': 'Sign in once to go on. What was typed is kept.',
      refused: 'This sign-in is not valid here. Sign in anew; what was typed is kept.',
      failed: 'The sign-in did not work. What was typed is kept.',
    },
    failedTitle: 'That did not work',
    failed: 'The server answered something unexpected. Nothing is lost.',
    retry: 'Try again',
    loading: 'Loading Augenhöhe',
  },
});
