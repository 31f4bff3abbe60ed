import type { SituationId } from '#domain/coaching/briefing.ts';
import type { SignalName } from '#domain/signal.ts';
import { bilingual } from './use-text.tsx';

type SituationTerms = {
  situations: Record<SituationId, string>;
  signals: Record<SignalName, string>;
};

/** What a briefing is about in the panel's words: situations, and the signals that make them. */
export const situationTerms = bilingual<SituationTerms>({
  de: {
    situations: {
      'repeat-incident': 'Zum zweiten Mal der gleiche Fehler',
      'our-incident': 'Ein Fehler von uns',
      parting: 'Eine Trennung steht im Raum',
      cancellation: 'Der Kunde will kündigen oder kürzen',
      'client-crisis': 'Der Kunde steckt in einer Krise',
      handover: 'Neue Gesichter',
      renewal: 'Verlängerung steht an',
      'goal-setting': 'Ziele sind zu klären',
      reconnect: 'Lange nichts voneinander gehört',
      'first-meeting': 'Das erste Gespräch',
      steady: 'Ruhiges Fahrwasser',
    },
    signals: {
      'market-crisis': 'Krise im Markt',
      'short-time-work': 'Kurzarbeit',
      layoffs: 'Entlassungen',
      liquidity: 'Geld wird knapp',
      'personal-hardship': 'Persönlich schwere Zeit',
      'budget-cut': 'Budget wird gekürzt',
      competitor: 'Ein Wettbewerber bietet mit',
      'wants-to-cancel': 'Will kündigen',
      'wants-to-reduce': 'Will kürzen',
      'parting-considered': 'Trennung wird erwogen',
      'needs-time': 'Braucht Zeit',
      overload: 'Überlastet',
      growth: 'Wächst',
      praise: 'Lob',
    },
  },
  en: {
    situations: {
      'repeat-incident': 'The same mistake, a second time',
      'our-incident': 'A mistake of ours',
      parting: 'Parting is on the table',
      cancellation: 'The client wants to cancel or reduce',
      'client-crisis': 'The client is in a crisis',
      handover: 'New faces',
      renewal: 'Renewal is coming up',
      'goal-setting': 'Goals to be settled',
      reconnect: 'A long silence',
      'first-meeting': 'The first conversation',
      steady: 'Calm waters',
    },
    signals: {
      'market-crisis': 'Crisis in their market',
      'short-time-work': 'Short-time work',
      layoffs: 'Layoffs',
      liquidity: 'Cash is tight',
      'personal-hardship': 'Personal hardship',
      'budget-cut': 'Budget is being cut',
      competitor: 'A competitor is bidding',
      'wants-to-cancel': 'Wants to cancel',
      'wants-to-reduce': 'Wants to reduce',
      'parting-considered': 'Parting is considered',
      'needs-time': 'Needs time',
      overload: 'Overloaded',
      growth: 'Growing',
      praise: 'Praise',
    },
  },
});
