import type { FormOfAddress } from '#domain/client.ts';
import type { NameParts } from '#domain/contact.ts';
import { bilingual } from './use-text.tsx';

/** The words of the summary that the client reads; their language and form are the client's, not the panel's. */
export const summaryText = bilingual({
  de: {
    subject: (title: string, day: string) => `${title}: was wir am ${day} besprochen haben`,
    greeting: ({ salutation, title, givenName, familyName }: NameParts, form: FormOfAddress) => {
      if (form === 'du') return `Hallo ${givenName ?? familyName ?? ''},`;
      const surname = [title, familyName].filter(Boolean).join(' ');
      if (salutation === 'frau' && familyName) return `Sehr geehrte Frau ${surname},`;
      if (salutation === 'herr' && familyName) return `Sehr geehrter Herr ${surname},`;
      return `Guten Tag ${[title, givenName, familyName].filter(Boolean).join(' ')},`;
    },
    greetingNobody: 'Guten Tag,',
    thanks: 'danke für das Gespräch heute.',
    takeaway: 'Das nehme ich mit:',
    agreed: 'Das haben wir vereinbart',
    open: 'Das ist noch offen',
    promised: 'Das passiert als Nächstes',
    noted: 'Das halten wir fest',
    by: (day: string) => `bis ${day}`,
    ask: {
      sie: 'Fehlt etwas, oder habe ich etwas anders verstanden als Sie? Dann sagen Sie es mir gern.',
      du: 'Fehlt etwas, oder habe ich etwas anders verstanden als du? Dann sag es mir gern.',
    },
    close: 'Viele Grüße',
  },
  en: {
    subject: (title: string, day: string) => `${title}: what we discussed on ${day}`,
    greeting: ({ title, givenName, familyName }: NameParts) =>
      title && familyName
        ? `Dear ${title.replace(/\.$/, '')} ${familyName},`
        : `Hello ${givenName ?? familyName ?? ''},`,
    greetingNobody: 'Hello,',
    thanks: 'Thank you for the conversation today.',
    takeaway: 'This is what I take from it:',
    agreed: 'What we agreed',
    open: 'What is still open',
    promised: 'What happens next',
    noted: 'What we noted',
    by: (day: string) => `by ${day}`,
    ask: {
      sie: 'Is something missing, or did I understand something differently? Please let me know.',
      du: 'Is something missing, or did I understand something differently? Please let me know.',
    },
    close: 'Kind regards',
  },
});
