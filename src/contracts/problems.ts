type Sentence = { status: number; de: string; en: string };

/** Every refusal the server gives: its stable code, its HTTP status, and a sentence a person can act on. */
export const PROBLEMS = {
  'invalid-input': {
    status: 400,
    de: 'Einige Angaben passen nicht. Die genannten Felder bitte prüfen.',
    en: 'Some of the input does not fit. Check the fields named.',
  },
  'invalid-json': {
    status: 400,
    de: 'Der Inhalt ist kein gültiges JSON.',
    en: 'The body is not valid JSON.',
  },
  'too-deep': {
    status: 400,
    de: 'Der Inhalt ist zu tief verschachtelt.',
    en: 'The body is nested too deeply.',
  },
  'no-token': {
    status: 401,
    de: 'Nicht angemeldet. Neu anmelden und noch einmal versuchen.',
    en: 'Not signed in. Sign in and try again.',
  },
  'not-a-member': {
    status: 403,
    de: 'Nur für das Team der Agentur.',
    en: 'Only for members of the agency’s team.',
  },
  'not-allowed': {
    status: 403,
    de: 'Dafür fehlt die Berechtigung. Eine Leitung kann das tun.',
    en: 'You do not have permission for this. A lead can do it.',
  },
  'not-found': {
    status: 404,
    de: 'Das gibt es hier nicht (mehr).',
    en: 'There is no such thing here (any more).',
  },
  'client-erased': {
    status: 410,
    de: 'Dieser Kunde wurde gelöscht. Unter dieser Kennung wird keiner mehr angelegt.',
    en: 'This client was erased. None is created under this id any more.',
  },
  'personal-note': {
    status: 422,
    de: 'Die Notiz berührt Persönliches und bleibt deshalb intern.',
    en: 'The note touches something personal, so it stays internal.',
  },
  'entry-id-reused': {
    status: 409,
    de: 'Unter dieser Kennung ist schon etwas anderes gespeichert. Es wurde nichts geändert.',
    en: 'Something else is already stored under this id. Nothing was changed.',
  },
  'wrong-state': {
    status: 409,
    de: 'Das geht in diesem Zustand nicht mehr. Neu laden zeigt den jetzigen Stand.',
    en: 'This is no longer possible in its present state. Reload to see it.',
  },
  'stale-revision': {
    status: 409,
    de: 'Die Erwartung wurde inzwischen geändert. Erst die neue Fassung ansehen, dann zustimmen.',
    en: 'The expectation has changed since. Look at the new version before agreeing.',
  },
  'stale-playbook': {
    status: 412,
    de: 'Die Gesprächshilfen wurden inzwischen geändert. Erst die neue Fassung ansehen, dann speichern.',
    en: 'The prompts have been changed since. Look at the new version before saving.',
  },
  'stale-settings': {
    status: 412,
    de: 'Die Einstellungen wurden inzwischen geändert. Erst den neuen Stand ansehen, dann speichern.',
    en: 'The settings have been changed since. Look at them before saving.',
  },
  'too-busy': {
    status: 503,
    de: 'Gerade schreiben sehr viele gleichzeitig. Gleich noch einmal versuchen.',
    en: 'Too many are writing at the same time. Try again in a moment.',
  },
  'unknown-reference': {
    status: 422,
    de: 'Der Eintrag bezieht sich auf etwas, das es nicht gibt.',
    en: 'The entry refers to something that does not exist.',
  },
  'too-large': {
    status: 413,
    de: 'Das ist zu groß. Bitte in kleineren Teilen senden.',
    en: 'This is too large. Send it in smaller parts.',
  },
  'wrong-content-type': {
    status: 415,
    de: 'Dieses Format wird hier nicht angenommen.',
    en: 'This format is not accepted here.',
  },
  'unreadable-calendar': {
    status: 422,
    de: 'Diese Kalenderdatei ist nicht lesbar.',
    en: 'This calendar file cannot be read.',
  },
  'ambiguous-client': {
    status: 409,
    de: 'Mehrere Kunden heißen so. Mit der Kundennummer ist klar, welcher gemeint ist.',
    en: 'Several clients have this name. The client number would tell which one is meant.',
  },
  'import-closed': {
    status: 409,
    de: 'Eine abgeschlossene oder abgelehnte Erwartung steht in der Tabelle anders. Abgeschlossenes bleibt, wie es ist.',
    en: 'The table has a closed or declined expectation differently. What is closed stays as it is.',
  },
  'too-many-requests': {
    status: 429,
    de: 'Zu viele Anfragen. Kurz warten, dann geht es weiter.',
    en: 'Too many requests. Wait a moment and go on.',
  },
  'store-unavailable': {
    status: 503,
    de: 'Der Speicher antwortet gerade nicht. Nichts ist verloren, gleich noch einmal versuchen.',
    en: 'The store does not answer at the moment. Nothing is lost; try again shortly.',
  },
  'sign-in-unavailable': {
    status: 503,
    de: 'Die Anmeldung lässt sich gerade nicht prüfen. Nichts ist verloren, gleich noch einmal versuchen.',
    en: 'Sign-in cannot be checked at the moment. Nothing is lost; try again shortly.',
  },
  'internal-error': {
    status: 500,
    de: 'Auf dem Server ist etwas schiefgegangen. Nichts ist verloren, gleich noch einmal versuchen.',
    en: 'Something went wrong on the server. Nothing is lost; try again shortly.',
  },
} as const satisfies Record<string, Sentence>;

export type ProblemCode = keyof typeof PROBLEMS;
