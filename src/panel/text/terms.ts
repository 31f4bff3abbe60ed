import type { Channel, Mood, Purpose } from '#domain/client.ts';
import type { Phase, SituationId } from '#domain/coaching/briefing.ts';
import type { Outcome, Realism } from '#domain/expectation.ts';
import { bilingual } from './use-text.tsx';

type Terms = {
  /** For a list, where a situation has half a line. */
  situationsShort: Record<SituationId, string>;
  phases: Record<Phase, string>;
  /** How to be in a phase, in a line. */
  phaseAdvice: Record<Phase, string>;
  purposes: Record<Purpose, string>;
  channels: Record<Channel, string>;
  moods: Record<Mood, string>;
  realism: Record<Realism, string>;
  outcomes: Record<Outcome, string>;
};

/** The vocabulary of the domain in the panel's words, but for what a briefing is about: `situation-terms.ts`. */
export const terms = bilingual<Terms>({
  de: {
    situationsShort: {
      'repeat-incident': 'zweiter ähnlicher Fehler',
      'our-incident': 'Fehler von uns',
      parting: 'Trennung im Raum',
      cancellation: 'will kündigen oder kürzen',
      'client-crisis': 'Kunde in der Krise',
      handover: 'neue Gesichter',
      renewal: 'Verlängerung steht an',
      'goal-setting': 'Ziele zu klären',
      reconnect: 'lange kein Kontakt',
      'first-meeting': 'erstes Gespräch',
      steady: 'nichts Besonderes',
    },
    phases: {
      open: 'Ankommen',
      understand: 'Verstehen',
      hear: 'Zuhören',
      apologise: 'Entschuldigen',
      inform: 'Informieren',
      solve: 'Lösen',
      safeguard: 'Absichern',
      cooperation: 'Zusammenarbeit',
      options: 'Möglichkeiten',
      agree: 'Vereinbaren',
      close: 'Abschluss',
    },
    phaseAdvice: {
      open: 'Erst der Mensch, dann das Geschäft.',
      understand: 'Fragen und zuhören. Noch nichts vorschlagen.',
      hear: 'Erst aufnehmen. Noch nichts lösen.',
      apologise: 'Einmal, ehrlich, ohne Aber.',
      inform: 'Sagen, was ist: bis wann, und was bis dahin geschieht.',
      solve: 'Gemeinsam nach vorn schauen.',
      safeguard: 'Was verhindert das nächste Mal?',
      cooperation: 'Auf die Zusammenarbeit schauen.',
      options: 'Möglichkeiten sammeln, nicht entscheiden.',
      agree: 'Nur zusagen, was zu halten ist.',
      close: 'Mit Zuversicht enden. Zeit lassen.',
    },
    purposes: {
      care: 'Einfach so',
      status: 'Stand',
      project: 'Projekt',
      sales: 'Verkauf',
      incident: 'Fehler',
      renewal: 'Verlängerung',
      kickoff: 'Auftakt',
      goals: 'Ziele',
    },
    channels: {
      video: 'Videogespräch',
      phone: 'Anruf',
      email: 'E-Mail',
      'in-person': 'Treffen',
      'shared-tool': 'Gemeinsames Werkzeug',
    },
    moods: { good: 'gut', mixed: 'gemischt', bad: 'schwierig' },
    realism: { realistic: 'Ja', conditional: 'Nur, wenn …', unrealistic: 'Nicht realistisch' },
    outcomes: { met: 'erreicht', exceeded: 'übertroffen', missed: 'verfehlt', withdrawn: 'zurückgezogen' },
  },
  en: {
    situationsShort: {
      'repeat-incident': 'second similar mistake',
      'our-incident': 'a mistake of ours',
      parting: 'parting on the table',
      cancellation: 'wants to cancel or reduce',
      'client-crisis': 'client in a crisis',
      handover: 'new faces',
      renewal: 'renewal coming up',
      'goal-setting': 'goals to settle',
      reconnect: 'a long silence',
      'first-meeting': 'first conversation',
      steady: 'nothing out of the ordinary',
    },
    phases: {
      open: 'Arrive',
      understand: 'Understand',
      hear: 'Listen',
      apologise: 'Apologise',
      inform: 'Inform',
      solve: 'Solve',
      safeguard: 'Safeguard',
      cooperation: 'Cooperation',
      options: 'Options',
      agree: 'Agree',
      close: 'Close',
    },
    phaseAdvice: {
      open: 'The person first, then the business.',
      understand: 'Ask and listen. No proposals yet.',
      hear: 'Take it in first. Solve nothing yet.',
      apologise: 'Once, honestly, without a but.',
      inform: 'Say what is: by when, and what happens until then.',
      solve: 'Look ahead together.',
      safeguard: 'What prevents the next time?',
      cooperation: 'Look at how we work together.',
      options: 'Collect options, decide nothing.',
      agree: 'Promise only what can be kept.',
      close: 'End with confidence. Leave time.',
    },
    purposes: {
      care: 'Just to talk',
      status: 'Status',
      project: 'Project',
      sales: 'Sales',
      incident: 'Mistake',
      renewal: 'Renewal',
      kickoff: 'Kick-off',
      goals: 'Goals',
    },
    channels: {
      video: 'Video call',
      phone: 'Phone call',
      email: 'E-mail',
      'in-person': 'Meeting in person',
      'shared-tool': 'Shared tool',
    },
    moods: { good: 'good', mixed: 'mixed', bad: 'difficult' },
    realism: { realistic: 'Yes', conditional: 'Only if …', unrealistic: 'Not realistic' },
    outcomes: { met: 'met', exceeded: 'exceeded', missed: 'missed', withdrawn: 'withdrawn' },
  },
});
