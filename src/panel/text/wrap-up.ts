import { bilingual } from './use-text.tsx';

export const wrapUpText = bilingual({
  de: {
    mood: 'Wie ging das Gespräch aus?',
    purpose: 'Worum ging es?',
    agreed: 'Vereinbart',
    all: (count: number) => `Alle ${count}`,
    check: 'Prüfen',
    nothingAgreed: 'Heute nichts vereinbart.',
    promised: 'Zugesagt',
    add: 'Hinzufügen',
    nothingPromised: 'Noch keine Zusagen.',
    save: 'Sichern',
    cancel: 'Abbrechen',
    nextContact: 'Nächster Kontakt',
    nextByRhythm: (days: number) => `so vereinbart, alle ${days} Tage`,
    nextByMeeting: 'schon im Kalender',
    nextUnknown: 'Noch nicht vereinbart.',
    rhythm: 'Rhythmus',
    setRhythm: 'Vereinbaren',
    changeRhythm: 'Ändern',
    channel: 'Weg',
    everyDays: 'Alle … Tage',
    detail: 'Genauer (freiwillig)',
    summary: 'Zusammenfassung',
    edit: 'Bearbeiten',
    reset: 'Neu zusammenstellen',
    openDraft: 'Mail-Entwurf öffnen',
    openInOutlook: 'Entwurf in Outlook öffnen',
    openedInOutlook: 'Der Entwurf ist in Outlook offen. Gesendet ist nichts.',
    tooLong: 'Für einen Entwurf zu lang: kopieren und in die Mail einfügen.',
    notOpened: 'Outlook hat keinen Entwurf geöffnet. Der Text lässt sich kopieren.',
    withOpen: 'Offenes mit aufnehmen',
    copy: 'Kopieren',
    copied: 'Kopiert',
    staysInternal: (count: number) =>
      count === 0
        ? 'Keine internen Notizen'
        : count === 1
          ? '1 interne Notiz bleibt hier'
          : `${count} interne Notizen bleiben hier`,
  },
  en: {
    mood: 'How did the conversation go?',
    purpose: 'What was it about?',
    agreed: 'Agreed',
    all: (count: number) => `All ${count}`,
    check: 'Check',
    nothingAgreed: 'Nothing agreed today.',
    promised: 'Promised',
    add: 'Add',
    nothingPromised: 'No promises yet.',
    save: 'Save',
    cancel: 'Cancel',
    nextContact: 'Next contact',
    nextByRhythm: (days: number) => `as agreed, every ${days} days`,
    nextByMeeting: 'already in the calendar',
    nextUnknown: 'Not agreed yet.',
    rhythm: 'Rhythm',
    setRhythm: 'Agree',
    changeRhythm: 'Change',
    channel: 'How',
    everyDays: 'Every … days',
    detail: 'Details (optional)',
    summary: 'Summary',
    edit: 'Edit',
    reset: 'Put together anew',
    openDraft: 'Open a mail draft',
    openInOutlook: 'Open a draft in Outlook',
    openedInOutlook: 'The draft is open in Outlook. Nothing is sent.',
    tooLong: 'Too long for a draft: copy it and paste it into the mail.',
    notOpened: 'Outlook has opened no draft. The text can be copied.',
    withOpen: 'Include what is open',
    copy: 'Copy',
    copied: 'Copied',
    staysInternal: (count: number) =>
      count === 0
        ? 'No internal notes'
        : count === 1
          ? '1 internal note stays here'
          : `${count} internal notes stay here`,
  },
});
