import { bilingual } from './use-text.tsx';

export const briefingText = bilingual({
  de: {
    and: ' und ',
    firstSentence: 'Erster Satz',
    firstSentenceIn: { de: 'Erster Satz, auf Deutsch', en: 'Erster Satz, auf Englisch' },
    anotherOpening: 'Anderer Einstieg',
    clearUp: 'Vorher klären',
    notToday: 'Heute lieber nicht',
    questions: 'Fragen',
    advice: 'Gut zu wissen',
    show: 'Ansehen',
    saveFact: 'Sichern',
    cancel: 'Abbrechen',
    renewalIn: (days: number) =>
      days === 0
        ? 'Verlängerung heute'
        : days === 1
          ? 'Verlängerung morgen'
          : `Verlängerung in ${days} Tagen`,
    unassessed: (count: number) =>
      count === 1 ? 'Ein Ziel ist noch ungeprüft' : `${count} Ziele sind noch ungeprüft`,
    proposed: (count: number) => (count === 1 ? 'Ein Ziel ist noch offen' : `${count} Ziele sind noch offen`),
    sinceMonth: (what: string, month: string) => `${what} seit ${month}`,
    silence: (days: number) => `Seit ${days} Tagen kein Kontakt`,
    isNew: (name: string) => `Neu: ${name}`,
    hasLeft: (name: string) => `Nicht mehr da: ${name}`,
    newManager: (name: string) => `Neue Betreuung: ${name}`,
    goalsToday: 'Heute geht es um Ziele',
    missedInARow: 'Drei vereinbarte Ziele verfehlt',
    firstMeeting: 'Noch kein Verlauf. Was heute notiert wird, steht beim nächsten Mal hier.',
    address: 'Anrede, bis zur Wahl Sie',
    addressOpen: 'noch offen',
    gettingToKnow: 'Fragen zum Kennenlernen',
    steady: 'Nichts drängt. Gute Gelegenheit für Aufmerksamkeit.',
    field: {
      toldClientOn: 'Gemeldet am',
      fixBy: 'Behoben bis',
      mitigation: 'Was wir bis dahin tun',
      contactName: 'Wer hält auf dem Laufenden',
    },
  },
  en: {
    and: ' and ',
    firstSentence: 'First sentence',
    firstSentenceIn: { de: 'First sentence, in German', en: 'First sentence, in English' },
    anotherOpening: 'Another way in',
    clearUp: 'Clear up first',
    notToday: 'Better not today',
    questions: 'Questions',
    advice: 'Good to know',
    show: 'View',
    saveFact: 'Save',
    cancel: 'Cancel',
    renewalIn: (days: number) =>
      days === 0 ? 'Renewal today' : days === 1 ? 'Renewal tomorrow' : `Renewal in ${days} days`,
    unassessed: (count: number) =>
      count === 1 ? 'One goal not checked yet' : `${count} goals not checked yet`,
    proposed: (count: number) => (count === 1 ? 'One goal still open' : `${count} goals still open`),
    sinceMonth: (what: string, month: string) => `${what} since ${month}`,
    silence: (days: number) => `No contact for ${days} days`,
    isNew: (name: string) => `New: ${name}`,
    hasLeft: (name: string) => `No longer there: ${name}`,
    newManager: (name: string) => `New account manager: ${name}`,
    goalsToday: 'Today is about goals',
    missedInARow: 'Three agreed goals missed',
    firstMeeting: 'No history yet. What is noted today will be here next time.',
    address: 'Form of address, Sie until chosen',
    addressOpen: 'still open',
    gettingToKnow: 'Questions to get to know each other',
    steady: 'Nothing presses. A good moment for attention.',
    field: {
      toldClientOn: 'Told on',
      fixBy: 'Fixed by',
      mitigation: 'What we do until then',
      contactName: 'Who keeps them informed',
    },
  },
});
