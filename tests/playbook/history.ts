import type { Language, Purpose } from '#domain/client.ts';
import type { Briefing } from '#domain/coaching/briefing.ts';
import { coach } from '#domain/coaching/coach.ts';
import type { Playbook } from '#domain/coaching/playbook.ts';
import type { Dossier } from '#domain/dossier.ts';
import type { Entry, EntryKind, EntryOf } from '#domain/entry.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { SignalName } from '#domain/signal.ts';
import { addDays } from '#domain/time.ts';
import { PLAYBOOK } from '#playbook/playbook.ts';
import { folded } from '../support/entries.ts';

/** The day of the meeting in every history told here; steps say how many days before it they happened. */
export const TODAY = '2026-11-23';
export const MEETING: Meeting = { id: 'today', start: `${TODAY}T10:00:00+01:00` };
export const NOW = `${TODAY}T09:48:00+01:00`;

/** The day so many days before the meeting. */
export function daysAgo(days: number): string {
  return addDays(TODAY, -days);
}

/** What happened, without an id where nothing refers to it. */
export type Step = {
  kind: EntryKind;
  daysAgo: number;
  id?: string;
  meetingId?: string;
  hour?: number;
} & Record<string, unknown>;

export function step<K extends EntryKind>(
  kind: K,
  ago: number,
  fields: Omit<EntryOf<K>, 'id' | 'at' | 'kind'>,
  more: { id?: string; hour?: number } = {},
): Step {
  return { kind, daysAgo: ago, ...fields, ...more };
}

/** The entries of these steps in the order in which they happened, each with an id. */
export function entriesOf(steps: readonly Step[]): Entry[] {
  return steps
    .toSorted((a, b) => b.daysAgo - a.daysAgo || (a.hour ?? 9) - (b.hour ?? 9))
    .map(({ daysAgo: ago, hour = 9, id, ...fields }, index) => {
      const at = `${daysAgo(ago)}T${String(hour).padStart(2, '0')}:00:00+01:00`;
      // `step` has checked the fields against the kind; taking them apart loses that for the compiler.
      return { id: id ?? `e${index + 1}`, at, ...fields } as unknown as Entry;
    });
}

type Client = Omit<EntryOf<'client-described'>, 'id' | 'at' | 'kind'>;

const HARTWIG: Client = {
  name: 'Hartwig Präzisionsteile GmbH',
  domains: ['hartwig-teile.example'],
  language: 'de',
  address: 'sie',
  since: '2025-11-01',
};

/** A client with whom we have never spoken. */
export function stranger(...steps: Step[]): Step[] {
  return [client(), person(), ...steps];
}

/** A client whom we met 400 days ago and spoke with every 20 days since, `lastTalk` days ago for the last time. */
export function known(lastTalk: number, ...steps: Step[]): Step[] {
  return [client(), person(), talk(400, 'kickoff'), ...talks(lastTalk), rhythm(380), ...steps];
}

/** A client with whom all runs calmly: a care talk ten days ago, a rhythm that is kept, nothing else. */
export function quiet(...steps: Step[]): Step[] {
  return known(10, ...steps);
}

function talks(lastTalk: number): Step[] {
  const ages: number[] = [];
  for (let ago = lastTalk; ago < 380; ago += 20) ages.push(ago);
  return ages.map((ago) => talk(ago, 'care'));
}

export function client(fields: Partial<Client> = {}): Step {
  return step('client-described', 400, { ...HARTWIG, ...fields }, { id: 'client', hour: 7 });
}

/** The client described anew, today before the meeting. */
export function clientIs(fields: Partial<Client>): Step {
  return step('client-described', 0, { ...HARTWIG, ...fields }, { id: 'described', hour: 8 });
}

export function person(fields: Partial<EntryOf<'contact-joined'>> = {}, ago = 400): Step {
  const contact = { contactId: 'p1', name: 'Dr. Petra Hartwig', salutation: 'frau' as const, ...fields };
  return step('contact-joined', ago, contact, { id: `${contact.contactId}-joined`, hour: 8 });
}

export function personLeft(contactId: string, ago: number): Step {
  return step('contact-left', ago, { contactId }, { id: `${contactId}-left` });
}

export function manager(userId: string, name: string, ago: number): Step {
  return step('manager-changed', ago, { userId, name }, { id: `manager-${userId}` });
}

export function talk(ago: number, purpose: Purpose, fields: Partial<EntryOf<'contact-made'>> = {}): Step {
  return step('contact-made', ago, { purpose, channel: 'video', ...fields }, { id: `talk-${ago}` });
}

export function rhythm(ago: number, everyDays = 30): Step {
  return step('rhythm-agreed', ago, { channel: 'video', everyDays }, { id: 'rhythm', hour: 10 });
}

export function signal(name: SignalName, ago = 10): Step {
  return step('signal-raised', ago, { signal: name }, { id: name });
}

export function over(name: SignalName, ago = 5): Step {
  return step('signal-resolved', ago, { signalId: name }, { id: `${name}-over` });
}

/** A mistake of ours that the client knows of, unless the fields say otherwise. */
export function mistake(id: string, ago: number, fields: Partial<EntryOf<'incident-reported'>> = {}): Step {
  const report = {
    title: 'Newsletter mit toten Links',
    category: 'newsletter-links',
    causedBy: 'us' as const,
    occurredOn: daysAgo(ago),
    toldClientOn: daysAgo(ago),
  };
  return step('incident-reported', ago, { ...report, ...fields }, { id });
}

export function fixed(incidentId: string, ago: number, safeguard?: string): Step {
  return step(
    'incident-resolved',
    ago,
    { incidentId, on: daysAgo(ago), safeguard },
    { id: `${incidentId}-fixed` },
  );
}

export function apology(incidentId: string, ago: number): Step {
  return step('apology-made', ago, { incidentId }, { id: `${incidentId}-apology` });
}

export function renewal(inDays: number): Step {
  return step('renewal-set', 200, { on: daysAgo(-inDays) }, { id: 'renewal' });
}

export function proposal(
  id: string,
  ago: number,
  fields: Partial<EntryOf<'expectation-proposed'>> = {},
): Step {
  const goal = { goal: 'Shop-Umsatz verdoppeln', measure: 'Umsatz im Monat', dueOn: daysAgo(-120) };
  return step('expectation-proposed', ago, { ...goal, ...fields }, { id, hour: 8 });
}

export function assessment(
  expectationId: string,
  ago: number,
  fields: Partial<EntryOf<'expectation-assessed'>>,
): Step {
  const assessed = { realism: 'realistic' as const, prerequisites: [], risks: [], ...fields };
  return step(
    'expectation-assessed',
    ago,
    { expectationId, ...assessed },
    { id: `${expectationId}-assessed` },
  );
}

export function agreement(expectationId: string, ago: number): Step {
  const agreed = { expectationId, agreedWith: 'Petra Hartwig', revision: 1 };
  return step('expectation-agreed', ago, agreed, { id: `${expectationId}-agreed`, hour: 10 });
}

export function closing(
  expectationId: string,
  ago: number,
  outcome: EntryOf<'expectation-closed'>['outcome'],
): Step {
  const closed = { expectationId, outcome, evidence: 'Auswertung' };
  return step('expectation-closed', ago, closed, { id: `${expectationId}-closed`, hour: 11 });
}

/** An expectation agreed and closed so many days ago. */
export function outcome(id: string, ago: number, as: EntryOf<'expectation-closed'>['outcome']): Step[] {
  return [proposal(id, ago + 60), agreement(id, ago + 50), closing(id, ago, as)];
}

export function answered(
  promptId: string,
  ago: number,
  fields: Partial<EntryOf<'question-answered'>> = {},
): Step {
  const question = {
    promptId,
    principle: principleOf(promptId),
    text: 'Frage',
    answer: 'Antwort',
    ...fields,
  };
  return step('question-answered', ago, question, { id: `answer-${ago}` });
}

export function asked(promptId: string, ago: number, fields: Partial<EntryOf<'question-asked'>> = {}): Step {
  const question = { promptId, principle: principleOf(promptId), text: 'Frage', ...fields };
  return step('question-asked', ago, question);
}

export function principleOf(promptId: string): string {
  return promptId.split('.').slice(0, 2).join('.');
}

export type Question = {
  meeting?: Partial<Meeting>;
  panelLanguage?: Language;
  playbook?: Playbook;
  now?: string;
};

export function dossierOf(steps: readonly Step[]): Dossier {
  return folded(entriesOf(steps));
}

/** The briefing for a history, with the shipped playbook and a German panel unless said otherwise. */
export function brief(
  steps: readonly Step[],
  { meeting, panelLanguage = 'de', playbook = PLAYBOOK, now = NOW }: Question = {},
): Briefing {
  return coach({
    dossier: dossierOf(steps),
    meeting: { ...MEETING, ...meeting },
    now,
    playbook,
    panelLanguage,
  });
}

/** The principles that a briefing shows, in any of its lists. */
export function shownIn(briefing: Briefing): Set<string> {
  const { openings, questions, cautions, advice, prepare } = briefing;
  return new Set([openings, questions, cautions, advice, prepare].flat().map(({ principle }) => principle));
}
