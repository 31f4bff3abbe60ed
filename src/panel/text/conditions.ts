import type { Circumstance } from '#domain/coaching/circumstance.ts';
import type { Condition } from '#domain/coaching/condition.ts';
import type { Tag } from '#domain/coaching/prompt.ts';
import { situationTerms } from './situation-terms.ts';
import { terms } from './terms.ts';
import { bilingual, useText } from './use-text.tsx';

type ConditionWords = {
  circumstances: Record<Circumstance, string>;
  tags: Record<Tag, string>;
  /** One of several signals; none of them; none of several situations. */
  signals(names: string): string;
  notWith(names: string): string;
  notIn(names: string): string;
  or: string;
};

/** When a prompt applies and what it does, in words. */
export const conditionText = bilingual<ConditionWords>({
  de: {
    circumstances: {
      always: 'immer',
      'long-standing': 'Kunde seit drei Jahren oder länger',
      'large-share': 'Großer Anteil am Umsatz',
      'no-rhythm': 'Kein Rhythmus vereinbart',
      'rhythm-missed-twice': 'Rhythmus zweimal verpasst',
      'no-care-lately': 'Zuletzt kein Gespräch „einfach so“',
      'sales-only': 'Zuletzt nur Verkaufsgespräche',
      'same-questions': 'Viermal die gleichen Fragen',
      kickoff: 'Auftakt eines Projekts',
      'addressee-new': 'Die Person ist neu',
      'contact-gone': 'Jemand ist gegangen',
      'manager-new': 'Die Betreuung hat gewechselt',
      'client-commitment-overdue': 'Eine Zusage des Kunden ist überfällig',
      'incident-untold': 'Ein Fehler ist noch nicht gemeldet',
      'incident-unresolved': 'Ein Fehler ist noch offen',
      'incident-resolved': 'Ein Fehler ist behoben',
      'apologised-before': 'Schon einmal dafür entschuldigt',
      'goodwill-intact': 'Der Kunde war bis dahin zufrieden',
      'goal-unchecked': 'Ein Ziel ist noch nicht geprüft',
      'goal-unmeasured': 'Einem Ziel fehlt Maß oder Datum',
      'goal-needs-prerequisites': 'Einem Ziel fehlen die Voraussetzungen',
      'goal-without-risks': 'Zu einem Ziel sind keine Risiken genannt',
      'goal-conditional': 'Ein Ziel geht nur unter Bedingungen',
      'goal-refused': 'Eine Voraussetzung ist abgelehnt',
      'goal-realistic': 'Ein vereinbartes Ziel ist realistisch',
      'goal-at-risk': 'Ein Ziel ist gefährdet',
      'goal-missed': 'Ein Ziel wurde verfehlt',
    },
    tags: {
      sells: 'verkauft',
      offers: 'bietet etwas an',
      pushes: 'drängt',
      'routine-apology': 'entschuldigt sich wie immer',
      relief: 'entlastet beim Preis',
    },
    signals: (names) => `Signal ${names}`,
    notWith: (names) => `kein Signal ${names}`,
    notIn: (names) => `nicht bei „${names}“`,
    or: 'oder',
  },
  en: {
    circumstances: {
      always: 'always',
      'long-standing': 'A client for three years or longer',
      'large-share': 'A large share of revenue',
      'no-rhythm': 'No rhythm agreed',
      'rhythm-missed-twice': 'Rhythm missed twice',
      'no-care-lately': 'No talk “just to talk” lately',
      'sales-only': 'Only sales talks lately',
      'same-questions': 'The same questions four times',
      kickoff: 'Kick-off of a project',
      'addressee-new': 'The person is new',
      'contact-gone': 'Someone has left',
      'manager-new': 'The account manager has changed',
      'client-commitment-overdue': 'A promise of the client is overdue',
      'incident-untold': 'A mistake has not been reported yet',
      'incident-unresolved': 'A mistake is still open',
      'incident-resolved': 'A mistake is resolved',
      'apologised-before': 'Apologised for it before',
      'goodwill-intact': 'The client was content until then',
      'goal-unchecked': 'A goal has not been checked yet',
      'goal-unmeasured': 'A goal lacks its measure or date',
      'goal-needs-prerequisites': 'A goal lacks its prerequisites',
      'goal-without-risks': 'No risks are named for a goal',
      'goal-conditional': 'A goal works only under conditions',
      'goal-refused': 'A prerequisite has been refused',
      'goal-realistic': 'An agreed goal is realistic',
      'goal-at-risk': 'A goal is at risk',
      'goal-missed': 'A goal was missed',
    },
    tags: {
      sells: 'sells',
      offers: 'offers something',
      pushes: 'pushes',
      'routine-apology': 'apologises as always',
      relief: 'gives relief on the price',
    },
    signals: (names) => `signal ${names}`,
    notWith: (names) => `no signal ${names}`,
    notIn: (names) => `not with “${names}”`,
    or: 'or',
  },
});

/** Says a condition in the panel's words: `Kunde in der Krise · Signal Kurzarbeit`. */
export function useConditionWords(): (condition: Condition) => string {
  const words = useText(conditionText);
  const { signals: signalNames } = useText(situationTerms);
  const { situationsShort: situations } = useText(terms);
  const anyOf = (names: readonly string[]) => names.join(` ${words.or} `);
  return ({ situation, signals = [], circumstances = [], notWith = [], notIn = [] }) =>
    [
      ...(situation ? [situations[situation]] : []),
      ...(signals.length > 0 ? [words.signals(anyOf(signals.map((name) => signalNames[name])))] : []),
      ...circumstances.map((name) => words.circumstances[name]),
      ...(notWith.length > 0 ? [words.notWith(anyOf(notWith.map((name) => signalNames[name])))] : []),
      ...(notIn.length > 0 ? [words.notIn(anyOf(notIn.map((name) => situations[name])))] : []),
    ].join(' · ');
}
