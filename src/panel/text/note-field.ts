import { bilingual } from './use-text.tsx';

export const noteFieldText = bilingual({
  de: {
    label: 'Notiz',
    placeholder: 'Notiz …',
    placeholderBefore: 'Notiz vorab …',
    save: 'Notiz sichern',
    visibility: 'Wer darf die Notiz sehen?',
    internal: 'Intern',
    internalLong: 'Nur intern',
    shareable: 'Teilbar',
    shareableLong: 'Darf geteilt werden',
    personal: 'Persönlich – weglassen?',
    personalInternal: 'Persönliches: nicht teilbar',
    tooLong: (length: number) => `${length} von 20.000 Zeichen. Auf zwei Notizen verteilen.`,
  },
  en: {
    label: 'Note',
    placeholder: 'Note …',
    placeholderBefore: 'First note …',
    save: 'Save note',
    visibility: 'Who may see the note?',
    internal: 'Internal',
    internalLong: 'Internal only',
    shareable: 'Shareable',
    shareableLong: 'May be shared',
    personal: 'Personal: keep it out?',
    personalInternal: 'Personal: cannot be shared',
    tooLong: (length: number) => `${length} of 20,000 characters. Split it into two notes.`,
  },
});
