import type { Language } from '#domain/client.ts';
import type { Briefing } from '#domain/coaching/briefing.ts';
import type { Case } from '#domain/coaching/case.ts';
import { dateSaid } from '#domain/coaching/date-said.ts';
import type { Playbook } from '#domain/coaching/playbook.ts';

/** The briefing as people read it, in the panel's language; every line ends with its reason. */
export function briefingText(
  briefing: Briefing,
  { panelLanguage, meeting, entries, dossier }: Case,
  { principles, sources, phrases }: Playbook,
): string {
  const words = WORDS[panelLanguage];
  const dateOf = (id: string): string => {
    const entry = entries.find((candidate) => candidate.id === id);
    return entry ? dateSaid(entry.at, meeting.start, panelLanguage, phrases) : id;
  };
  const dates = (because: readonly string[]) => [...new Set(because.map(dateOf))].join(', ');
  const reason = (id: string) => {
    const principle = principles.find((candidate) => candidate.id === id);
    const source = sources.find((candidate) => candidate.id === principle?.source);
    return principle && source ? `${principle.label[panelLanguage]} (${source.name})` : id;
  };
  type Line = { text: string; principle: string; because: readonly string[] };
  const why = ({ principle, because }: Line) => `[${dates(because)} · ${reason(principle)}]`;
  const quoted = (text: string) => (dossier.profile?.language === 'en' ? `“${text}”` : `„${text}“`);
  const said = (line: Line & { gloss?: string | undefined }) =>
    [quoted(line.text), line.gloss && `(${line.gloss})`, why(line)].filter(Boolean).join(' ');
  const plain = (line: Line) => `${line.text} ${why(line)}`;
  const sections: [string, string[]][] = [
    [
      words.situations,
      briefing.situations.map(({ id, because }) => `${words.situation[id]} [${dates(because)}]`),
    ],
    [words.since, briefing.since.map(({ text, entryId }) => `${text} [${dateOf(entryId)}]`)],
    [words.openings, briefing.openings.map(said)],
    [words.prepare, briefing.prepare.map(plain)],
    [words.cautions, briefing.cautions.map(plain)],
    [
      words.questions,
      briefing.questions.map((question) => {
        const { status, lastAnswer } = question;
        const memory = [words.status[status], lastAnswer && `${words.answer}: ${lastAnswer}`].filter(Boolean);
        return [said(question), ...memory].join(' · ');
      }),
    ],
    [words.advice, briefing.advice.map(plain)],
    [
      words.withheld,
      briefing.withheld.map(({ promptId, reason: name }) => `${promptId}: ${words.withheldFor[name]}`),
    ],
  ];
  return sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => [title, ...lines.map((line) => `  ${line}`)].join('\n'))
    .join('\n\n');
}

type Words = Record<
  | 'situations'
  | 'since'
  | 'openings'
  | 'prepare'
  | 'cautions'
  | 'questions'
  | 'advice'
  | 'withheld'
  | 'answer',
  string
> & {
  situation: Record<Briefing['situations'][number]['id'], string>;
  status: Record<Briefing['questions'][number]['status'], string>;
  withheldFor: Record<Briefing['withheld'][number]['reason'], string>;
};

const WORDS: Record<Language, Words> = {
  de: {
    situations: 'Worum es heute geht',
    since: 'Seit dem letzten Kontakt',
    openings: 'Erster Satz',
    prepare: 'Vorher klären',
    cautions: 'Heute lieber nicht',
    questions: 'Fragen',
    advice: 'Gut zu wissen',
    withheld: 'Auch erwogen',
    answer: 'Antwort',
    situation: {
      'repeat-incident': 'Zum zweiten Mal der gleiche Fehler',
      'our-incident': 'Ein Fehler von uns',
      parting: 'Eine Trennung steht im Raum',
      cancellation: 'Eine Kündigung oder Verkleinerung steht im Raum',
      'client-crisis': 'Die Lage ist schwer',
      handover: 'Jemand hat gewechselt',
      renewal: 'Die Verlängerung naht',
      'goal-setting': 'Ziele werden vereinbart',
      reconnect: 'Lange nicht gesprochen',
      'first-meeting': 'Das erste Gespräch',
      steady: 'Alles in ruhiger Bahn',
    },
    status: { new: '', 'left-open': 'blieb offen', 'check-again': 'ist das noch so?' },
    withheldFor: {
      'answered-recently': 'erst vor Kurzem beantwortet',
      'skipped-today': 'heute übersprungen',
      'asked-today': 'heute schon gefragt',
      'missing-fact': 'dafür fehlt eine Angabe',
      'against-caution': 'passt heute nicht',
      'not-with-signal': 'passt nicht zur Lage',
      'says-the-same': 'sagt fast dasselbe',
      'rated-not-helpful': 'als nicht hilfreich markiert',
      'switched-off': 'abgeschaltet',
    },
  },
  en: {
    situations: 'What today is about',
    since: 'Since the last contact',
    openings: 'First sentence',
    prepare: 'Clear up first',
    cautions: 'Better not today',
    questions: 'Questions',
    advice: 'Good to know',
    withheld: 'Also considered',
    answer: 'Answer',
    situation: {
      'repeat-incident': 'The same mistake, a second time',
      'our-incident': 'A mistake of ours',
      parting: 'Parting is on the table',
      cancellation: 'They may cancel or reduce',
      'client-crisis': 'They are in a hard place',
      handover: 'Someone has changed',
      renewal: 'The renewal is near',
      'goal-setting': 'Goals are being set',
      reconnect: 'Not spoken for a long time',
      'first-meeting': 'The first meeting',
      steady: 'All is running calmly',
    },
    status: { new: '', 'left-open': 'left open', 'check-again': 'is that still so?' },
    withheldFor: {
      'answered-recently': 'answered only recently',
      'skipped-today': 'skipped today',
      'asked-today': 'already asked today',
      'missing-fact': 'a fact is missing',
      'against-caution': 'does not fit today',
      'not-with-signal': 'does not fit the situation',
      'says-the-same': 'says nearly the same',
      'rated-not-helpful': 'marked as not helpful',
      'switched-off': 'switched off',
    },
  },
};
