import type { Attention, AttentionReason } from '#domain/renewals/attention-reasons.ts';
import { bilingual } from './use-text.tsx';

/** What a sentence about a reason names; `on` is already written as people write it. */
export type AttentionFacts = Pick<Attention, 'count' | 'text'> & { on: string | undefined };

type Words = {
  /** What there is to see to, as a sentence without its end mark. */
  sentence: Record<AttentionReason, (facts: AttentionFacts) => string>;
  /** The rule by which it has its place. */
  rule: Record<AttentionReason, string>;
  /** The rule for what a lead has seen in a review since. */
  seen: string;
};

/** One thing or so many of them. */
function of(one: string, many: (count: number) => string): (facts: AttentionFacts) => string {
  return ({ count = 1 }) => (count === 1 ? one : many(count));
}

export const attentionText = bilingual<Words>({
  de: {
    seen: 'Alle Gründe sind in der Durchsicht gesehen; was danach kommt, rückt die Zeile wieder vor.',
    sentence: {
      'renewal-passed': ({ count = 0 }) => `Verlängerung war vor ${count === 1 ? '1 Tag' : `${count} Tagen`}`,
      'incident-repeated': of('Zum zweiten Mal der gleiche Fehler', (count) =>
        count === 2 ? 'Zum zweiten Mal der gleiche Fehler' : `Zum ${count}. Mal der gleiche Fehler`,
      ),
      'incident-unresolved': of(
        'Ein Fehler ist nicht behoben',
        (count) => `${count} Fehler sind nicht behoben`,
      ),
      parting: () => 'Eine Trennung steht im Raum',
      cancellation: () => 'Will kündigen oder kürzen',
      'bad-moods': ({ count = 2 }) => `${count} schwierige Gespräche in Folge`,
      silence: ({ count = 0 }) => `Seit ${count} Tagen kein Kontakt`,
      'no-renewal-talk': () => 'Noch kein Gespräch vor der Verlängerung',
      'contact-left': ({ text }) => (text ? `${text} ist nicht mehr da` : 'Ansprechperson ist nicht mehr da'),
      'contact-new': ({ on }) => (on ? `Neue Ansprechperson seit ${on}` : 'Neue Ansprechperson'),
      'manager-new': ({ on }) => (on ? `Neu in unserer Betreuung seit ${on}` : 'Neu in unserer Betreuung'),
      crisis: () => 'Der Kunde ist in einer Krise',
      'budget-cut': () => 'Budget wird gekürzt',
      competitor: () => 'Ein Wettbewerber ist im Gespräch',
      'expectation-overdue': of('Ein Ziel ist überfällig', (count) => `${count} Ziele sind überfällig`),
      'condition-open': of(
        'Eine Voraussetzung ist offen',
        (count) => `${count} Ziele warten auf eine Voraussetzung`,
      ),
      'expectation-unrealistic': of(
        'Ein vereinbartes Ziel gilt als nicht realistisch',
        (count) => `${count} vereinbarte Ziele gelten als nicht realistisch`,
      ),
      'expectation-missed': of('Ein Ziel ist verfehlt', (count) => `${count} Ziele sind verfehlt`),
      'promise-overdue': of('Eine Zusage ist überfällig', (count) => `${count} Zusagen sind überfällig`),
      'expectation-unassessed': of('Ein Ziel ist ungeprüft', (count) => `${count} Ziele sind ungeprüft`),
      'expectation-unmeasured': of(
        'Ein Ziel ohne Maß oder Datum',
        (count) => `${count} Ziele ohne Maß oder Datum`,
      ),
      'no-contact': () => 'Noch kein Gespräch festgehalten',
      'contact-late': ({ count = 0 }) => `Letzter Kontakt vor ${count} Tagen`,
      'only-sales': () => 'Zuletzt nur Verkaufsgespräche',
      'no-rhythm': () => 'Kein Rhythmus vereinbart',
      'expectation-open': of('Ein Ziel läuft noch', (count) => `${count} Ziele laufen noch`),
      dependence: ({ count = 0 }) => `${count} % unseres Umsatzes`,
    },
    rule: {
      'renewal-passed': 'Der Tag der Verlängerung ist vorbei, und keine neue ist eingetragen.',
      'incident-repeated': 'Derselbe Fehler von uns ist wieder passiert.',
      'incident-unresolved': 'Ein Fehler von uns ist noch nicht behoben.',
      parting: 'Jemand denkt über eine Trennung nach.',
      cancellation: 'Der Kunde will kündigen oder kürzen.',
      'bad-moods': 'Die letzten Gespräche waren schwierig.',
      silence: 'Viel länger kein Kontakt als vereinbart.',
      'no-renewal-talk': 'Bis zur Verlängerung ist kein Gespräch geplant.',
      'contact-left': 'Eine Ansprechperson ist gegangen.',
      'contact-new': 'Mit einer neuen Ansprechperson wurde noch nicht gesprochen.',
      'manager-new': 'Die Betreuung hat gewechselt.',
      crisis: 'Ein Zeichen einer Krise ist bestätigt.',
      'budget-cut': 'Das Budget wird gekürzt.',
      competitor: 'Ein Wettbewerber ist im Gespräch.',
      'expectation-overdue': 'Der Termin eines Ziels ist vorbei, ein Ergebnis fehlt.',
      'condition-open': 'Ein vereinbartes Ziel wartet auf eine Voraussetzung.',
      'expectation-unrealistic': 'Ein vereinbartes Ziel ist als nicht realistisch eingeschätzt.',
      'expectation-missed': 'Ein Ziel ist im letzten halben Jahr verfehlt worden.',
      'promise-overdue': 'Eine Zusage ist über ihrem Termin.',
      'expectation-unassessed': 'Bei einem Ziel ist noch nicht geprüft, ob es erreichbar ist.',
      'expectation-unmeasured': 'Ein Ziel hat kein Maß oder kein Datum.',
      'no-contact': 'Es ist kein Gespräch festgehalten und kein Rhythmus vereinbart.',
      'contact-late': 'Der Kontakt ist etwas über dem vereinbarten Abstand.',
      'only-sales': 'In letzter Zeit ging es nur ums Verkaufen.',
      'no-rhythm': 'Kein Rhythmus vereinbart: gut zu wissen, ändert die Reihenfolge nicht.',
      'expectation-open': 'Ein Ziel läuft noch: gut zu wissen, ändert die Reihenfolge nicht.',
      dependence: 'Großer Teil unseres Umsatzes: gut zu wissen, ändert die Reihenfolge nicht.',
    },
  },
  en: {
    seen: 'All reasons were seen in the review; what came after it would move it up.',
    sentence: {
      'renewal-passed': ({ count = 0 }) => `Renewal was ${count === 1 ? '1 day' : `${count} days`} ago`,
      'incident-repeated': of('The same mistake a second time', (count) =>
        count === 2 ? 'The same mistake a second time' : `The same mistake, time number ${count}`,
      ),
      'incident-unresolved': of('A mistake is not fixed', (count) => `${count} mistakes are not fixed`),
      parting: () => 'Parting is on the table',
      cancellation: () => 'Wants to cancel or reduce',
      'bad-moods': ({ count = 2 }) => `${count} difficult talks in a row`,
      silence: ({ count = 0 }) => `No contact for ${count} days`,
      'no-renewal-talk': () => 'No talk planned before the renewal',
      'contact-left': ({ text }) => (text ? `${text} has left` : 'A contact has left'),
      'contact-new': ({ on }) => (on ? `New contact since ${on}` : 'New contact'),
      'manager-new': ({ on }) => (on ? `In new hands with us since ${on}` : 'In new hands with us'),
      crisis: () => 'The client is in a crisis',
      'budget-cut': () => 'The budget is being cut',
      competitor: () => 'A competitor is in the conversation',
      'expectation-overdue': of('A goal is overdue', (count) => `${count} goals are overdue`),
      'condition-open': of('A condition is open', (count) => `${count} goals wait for a condition`),
      'expectation-unrealistic': of(
        'An agreed goal counts as not realistic',
        (count) => `${count} agreed goals count as not realistic`,
      ),
      'expectation-missed': of('A goal was missed', (count) => `${count} goals were missed`),
      'promise-overdue': of('A promise is overdue', (count) => `${count} promises are overdue`),
      'expectation-unassessed': of(
        'A goal is not checked yet',
        (count) => `${count} goals are not checked yet`,
      ),
      'expectation-unmeasured': of(
        'A goal without measure or date',
        (count) => `${count} goals without measure or date`,
      ),
      'no-contact': () => 'No talk on record yet',
      'contact-late': ({ count = 0 }) => `Last contact ${count} days ago`,
      'only-sales': () => 'Only sales talks lately',
      'no-rhythm': () => 'No rhythm agreed',
      'expectation-open': of('A goal is under way', (count) => `${count} goals are under way`),
      dependence: ({ count = 0 }) => `${count} % of our revenue`,
    },
    rule: {
      'renewal-passed': 'The day of the renewal has passed, and no new one is entered.',
      'incident-repeated': 'The same mistake of ours has happened again.',
      'incident-unresolved': 'A mistake of ours is not fixed yet.',
      parting: 'Someone is thinking about parting.',
      cancellation: 'The client wants to cancel or reduce.',
      'bad-moods': 'The latest talks were difficult.',
      silence: 'No contact for much longer than agreed.',
      'no-renewal-talk': 'No talk is planned until the renewal.',
      'contact-left': 'A contact has left.',
      'contact-new': 'Nobody has talked with a new contact yet.',
      'manager-new': 'The account manager has changed.',
      crisis: 'A sign of a crisis is confirmed.',
      'budget-cut': 'The budget is being cut.',
      competitor: 'A competitor is in the conversation.',
      'expectation-overdue': 'The date of a goal has passed, an outcome is missing.',
      'condition-open': 'An agreed goal waits for a condition.',
      'expectation-unrealistic': 'An agreed goal was judged not realistic.',
      'expectation-missed': 'A goal was missed in the last half year.',
      'promise-overdue': 'A promise is past its date.',
      'expectation-unassessed': 'Nobody has checked yet whether a goal is within reach.',
      'expectation-unmeasured': 'A goal has no measure or no date.',
      'no-contact': 'No talk is on record and no rhythm is agreed.',
      'contact-late': 'Contact is a little later than agreed.',
      'only-sales': 'Lately it was only about selling.',
      'no-rhythm': 'No rhythm agreed: good to know, does not change the order.',
      'expectation-open': 'A goal is under way: good to know, does not change the order.',
      dependence: 'A large part of our revenue: good to know, does not change the order.',
    },
  },
});
