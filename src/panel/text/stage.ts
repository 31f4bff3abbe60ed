import { bilingual } from './use-text.tsx';

export const stageText = bilingual({
  de: {
    title: 'Was wir miteinander vereinbart haben',
    nothing: 'Hier steht, was miteinander vereinbart ist. Noch ist es nichts.',
    toAgree: 'Jetzt zu vereinbaren',
    changed: 'Heute geändert',
    agreed: 'Vereinbart',
    until: (day: string) => `bis ${day}`,
    measure: 'Woran wir es messen',
    baseline: 'Heute',
    needs: 'Das braucht es',
    rhythm: 'So bleiben wir in Kontakt',
    every: (days: number) =>
      days === 1
        ? 'jeden Tag'
        : days === 7
          ? 'jede Woche'
          : days % 7 === 0
            ? `alle ${days / 7} Wochen`
            : `alle ${days} Tage`,
    agreedBy: (name: string, day: string) => `Vereinbart mit ${name} am ${day}`,
    agree: 'So ist es vereinbart',
    who: 'Wer stimmt zu?',
    confirm: 'Festhalten',
    cancel: 'Abbrechen',
    confirmed: (name: string, time: string) => `Festgehalten ${time}: vereinbart mit ${name}`,
    undo: 'rückgängig',
    failed: 'Das ging gerade nicht.',
    stale: 'Das Ziel wurde inzwischen geändert.',
    retry: 'Noch einmal',
    foot: 'Diese Seite zeigt nur, was beide Seiten vereinbart haben oder jetzt vereinbaren.',
    emptyTitle: 'Hier steht gleich, was vereinbart ist',
    empty: 'Gezeigt wird es im Bereich neben der Besprechung, unter Vereinbart.',
    closedTitle: 'Im Moment nichts zu zeigen',
    closed: 'Die Seite ist gerade nicht erreichbar.',
  },
  en: {
    title: 'What we have agreed with each other',
    nothing: 'What is agreed stands here. Nothing is yet.',
    toAgree: 'To be agreed now',
    changed: 'Changed today',
    agreed: 'Agreed',
    until: (day: string) => `by ${day}`,
    measure: 'How we measure it',
    baseline: 'Today',
    needs: 'What it needs',
    rhythm: 'How we stay in touch',
    every: (days: number) =>
      days === 1
        ? 'every day'
        : days === 7
          ? 'every week'
          : days % 7 === 0
            ? `every ${days / 7} weeks`
            : `every ${days} days`,
    agreedBy: (name: string, day: string) => `Agreed with ${name} on ${day}`,
    agree: 'Agreed like this',
    who: 'Who agrees?',
    confirm: 'Record it',
    cancel: 'Cancel',
    confirmed: (name: string, time: string) => `Recorded ${time}: agreed with ${name}`,
    undo: 'undo',
    failed: 'That did not work just now.',
    stale: 'The goal has been changed in the meantime.',
    retry: 'Once more',
    foot: 'This page shows only what both sides have agreed or agree now.',
    emptyTitle: 'What is agreed will stand here',
    empty: 'It is shown from beside the meeting, under Agreed.',
    closedTitle: 'Nothing to show at the moment',
    closed: 'The page cannot be reached just now.',
  },
});
