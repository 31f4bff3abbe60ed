import type { Prerequisite } from '#domain/expectation.ts';
import { bilingual } from './use-text.tsx';

type Kind = Prerequisite['kind'];

const GRANTED_DE: Record<Kind, string> = {
  time: 'mit zugesagter Zeit',
  budget: 'mit zugesagtem Budget',
  people: 'mit zugesagten Leuten',
  decision: 'mit getroffener Entscheidung',
  other: 'mit weiteren Zusagen',
};
const GRANTED_EN: Record<Kind, string> = {
  time: 'with the time granted',
  budget: 'with the budget granted',
  people: 'with the people granted',
  decision: 'with the decision taken',
  other: 'with other promises kept',
};

/** What became of similar goals, in words: never a bare percentage, and below twenty cases none at all. */
export const baseRateText = bilingual({
  de: {
    title: 'Ähnliche Ziele',
    category: 'Art des Ziels',
    categoryHint: 'Mit der Art des Ziels zeigt sich, wie ähnliche ausgingen.',
    unknown: 'Ohne Verbindung ist gerade nicht bekannt, wie ähnliche Ziele ausgingen.',
    tooFew: (decided: number) =>
      decided === 0
        ? 'Noch kein ähnliches Ziel abgeschlossen: noch zu wenige.'
        : decided === 1
          ? 'Erst 1 ähnliches Ziel entschieden: noch zu wenige.'
          : `Erst ${decided} ähnliche Ziele entschieden: noch zu wenige.`,
    share: (met: number, of: number) => `${met} von ${of} ähnlichen Zielen`,
    worked: (met: number): string => (met === 1 ? 'gelang' : 'gelangen'),
    granted: (count: number, met: number, kind: Kind) =>
      `${count < met ? `${count} davon ` : met === 1 ? '' : met === 2 ? 'beide ' : `alle ${met} `}${GRANTED_DE[kind]}`,
    counts: { met: 'erreicht', exceeded: 'übertroffen', missed: 'verfehlt', withdrawn: 'zurückgezogen' },
    range: (low: number, high: number) =>
      low === high
        ? `Das spricht für etwa ${low} von 10 (Spanne nach Wilson).`
        : `Das spricht für etwa ${low} bis ${high} von 10 (Spanne nach Wilson).`,
    rangeInPercent: (low: number, high: number) =>
      `Der wahre Anteil liegt wohl zwischen ${low} und ${high} % (95-%-Intervall nach Wilson).`,
    similar: (category: string, from: number, to: number) =>
      `Ähnlich: „${category}“, Frist ${from} bis ${to} Tage.`,
    similarKind: (category: string) => `Ähnlich: „${category}“, jede Frist.`,
    dot: (goal: string, client: string, outcome: string) => `${goal}, ${client}: ${outcome}`,
    dots: 'Abgeschlossene ähnliche Ziele',
    closedOn: (day: string) => `abgeschlossen ${day}`,
    notReachable: 'Die Einzelheiten sind gerade nicht erreichbar.',
    noLongerKept: 'Die Einzelheiten stehen nur noch im Verlauf dieses Kunden.',
  },
  en: {
    title: 'Similar goals',
    category: 'Kind of goal',
    categoryHint: 'Name the kind of goal to see how similar ones turned out.',
    unknown: 'Without a connection it is not known now how similar goals turned out.',
    tooFew: (decided: number) =>
      decided === 0
        ? 'No similar goal has been closed yet: too few to say.'
        : decided === 1
          ? 'Only 1 similar goal decided so far: too few to say.'
          : `Only ${decided} similar goals decided so far: too few to say.`,
    share: (met: number, of: number) => `${met} of ${of} similar goals`,
    worked: (met: number): string => (met === 1 ? 'was met' : 'were met'),
    granted: (count: number, met: number, kind: Kind) =>
      `${count < met ? `${count} of them ` : met === 1 ? '' : met === 2 ? 'both ' : `all ${met} `}${GRANTED_EN[kind]}`,
    counts: { met: 'met', exceeded: 'exceeded', missed: 'missed', withdrawn: 'withdrawn' },
    range: (low: number, high: number) =>
      low === high
        ? `That points to about ${low} in 10 (Wilson interval).`
        : `That points to about ${low} to ${high} in 10 (Wilson interval).`,
    rangeInPercent: (low: number, high: number) =>
      `The true share probably lies between ${low} and ${high}% (95% Wilson interval).`,
    similar: (category: string, from: number, to: number) =>
      `Similar: “${category}”, due within ${from} to ${to} days.`,
    similarKind: (category: string) => `Similar: “${category}”, whenever due.`,
    dot: (goal: string, client: string, outcome: string) => `${goal}, ${client}: ${outcome}`,
    dots: 'Similar goals that are closed',
    closedOn: (day: string) => `closed ${day}`,
    notReachable: 'The details cannot be reached at the moment.',
    noLongerKept: 'The details are only in the history of that client.',
  },
});
