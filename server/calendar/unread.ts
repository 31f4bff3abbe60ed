import type { Language } from '#domain/client.ts';

/** A place in a calendar file that could not be read, and what stood there. */
export type Unread = { line: number; code: UnreadCode; detail?: string };

export type UnreadCode = keyof typeof SENTENCES;

type Sentence = Record<Language, (detail: string) => string>;

/** Why a place could not be read, and what that means for the meetings of the file. */
const SENTENCES = {
  'not-a-calendar': {
    de: () => 'Hier müsste BEGIN:VCALENDAR stehen. Das ist keine Kalenderdatei (.ics).',
    en: () => 'BEGIN:VCALENDAR is expected here. This is not a calendar file (.ics).',
  },
  'cut-off': {
    de: () => 'Die Datei bricht hier ab (END:VCALENDAR fehlt). Alles davor ist gelesen.',
    en: () => 'The file breaks off here (END:VCALENDAR is missing). Everything before it has been read.',
  },
  'not-closed': {
    de: () => 'Der Termin, der hier beginnt, hat kein Ende (END:VEVENT fehlt).',
    en: () => 'The event that begins here has no end (END:VEVENT is missing).',
  },
  'broken-line': {
    de: (detail) => `Mit »${detail}« lässt sich nichts anfangen. Der Termin ist ohne diese Angabe gelesen.`,
    en: (detail) => `Nothing can be made of “${detail}”. The event has been read without it.`,
  },
  'no-start': {
    de: () => 'Der Termin, der hier beginnt, sagt nicht, wann er anfängt (DTSTART fehlt).',
    en: () => 'The event that begins here does not say when it starts (DTSTART is missing).',
  },
  'broken-start': {
    de: (detail) => `»${detail}« ist kein Zeitpunkt. Ohne Anfang ist der Termin nicht zu gebrauchen.`,
    en: (detail) => `“${detail}” is no point in time. Without a start the event is of no use.`,
  },
  'two-starts': {
    de: () => 'Der Termin hat einen zweiten Anfang (DTSTART). Welcher gilt, steht nicht da.',
    en: () => 'The event has a second start (DTSTART). Nothing says which one holds.',
  },
  'broken-end': {
    de: (detail) => `»${detail}« ist kein Ende. Der Termin ist ohne Ende gelesen.`,
    en: (detail) => `“${detail}” is no end. The event has been read without one.`,
  },
  'broken-rule': {
    de: (detail) => `Die Wiederholung »${detail}« ist nicht zu verstehen. Nur der erste Termin ist gelesen.`,
    en: (detail) => `The recurrence “${detail}” cannot be understood. Only the first event has been read.`,
  },
  'unknown-zone': {
    de: (detail) => `Die Zeitzone »${detail}« ist unbekannt. Die Uhrzeit gilt als Ortszeit.`,
    en: (detail) => `The time zone “${detail}” is unknown. The time is taken as local time.`,
  },
  'no-meetings': {
    de: () => 'In dieser Datei sind keine Termine.',
    en: () => 'There are no events in this file.',
  },
  'only-days': {
    de: () => 'In dieser Datei sind nur ganztägige Einträge, keine Besprechungen.',
    en: () => 'There are only whole-day entries in this file, no meetings.',
  },
  'too-many-meetings': {
    de: (detail) =>
      `Die Datei hat ${detail} Termine, zu viele auf einmal. Gelesen sind die, die heute am nächsten liegen.`,
    en: (detail) => `The file has ${detail} events, too many at once. Those nearest to today have been read.`,
  },
  'took-too-long': {
    de: () =>
      'Bis hier ist die Datei gelesen, der Rest hätte zu lange gedauert. Einen kürzeren Zeitraum exportieren.',
    en: () =>
      'The file has been read up to here, the rest would have taken too long. Export a shorter period.',
  },
  'and-more': {
    de: (detail) => `Danach sind noch ${detail} Stellen nicht lesbar.`,
    en: (detail) => `After this, ${detail} more places cannot be read.`,
  },
} satisfies Record<string, Sentence>;

/** What a person is told of an unread place: why, and what became of the event. */
export function unreadSentence({ code, detail = '' }: Unread, language: Language): string {
  return SENTENCES[code][language](detail);
}

/** The same with its line in front, for where nothing else says it. */
export function lineAndSentence(unread: Unread, language: Language): string {
  return `${language === 'de' ? 'Zeile' : 'Line'} ${unread.line}: ${unreadSentence(unread, language)}`;
}
