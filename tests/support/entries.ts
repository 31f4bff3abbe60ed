import { type Dossier, EMPTY_DOSSIER } from '#domain/dossier.ts';
import type { Entry, EntryKind, EntryOf, RecordedEntry } from '#domain/entry.ts';
import type { Person } from '#domain/envelope.ts';
import { fold, foldAll } from '#domain/fold.ts';
import type { Refusal } from '#domain/result.ts';
import type { Knows } from '#domain/rule.ts';

export const JANA: Person = { userId: 'jana', name: 'Jana Reuter' };
export const NOW = '2026-11-22T09:00:00+01:00';

/** The instant at nine o'clock of a day. */
export function on(day: string): string {
  return `${day}T09:00:00+01:00`;
}

type FieldsOf<K extends EntryKind> = Omit<EntryOf<K>, 'id' | 'at' | 'kind'>;

const QUESTION = { promptId: 'hell.forecasts.q', principle: 'hell.forecasts', text: 'Womit rechnen Sie?' };

/** One believable entry of every kind; what refers to something refers to the ids `i1`, `x1`, `s1`, `k1`, `n1`, `p1`. */
export const SAMPLES: { [K in EntryKind]: FieldsOf<K> } = {
  'client-described': {
    name: 'Hartwig Teile GmbH',
    domains: ['hartwig-teile.example'],
    language: 'de',
    address: 'sie',
    since: '2021-03-01',
    revenueShare: 0.12,
  },
  'contact-joined': { contactId: 'p1', name: 'Petra Hartwig', role: 'Geschäftsführerin' },
  'contact-erased': { contactId: 'p1' },
  'contact-left': { contactId: 'p1', reason: 'Wechselt in den Ruhestand.' },
  'manager-changed': { userId: 'jana', name: 'Jana Reuter' },
  'access-set': { confidential: true, colleagues: [{ userId: 'daniel', name: 'Daniel Weiß' }] },
  'renewal-set': { on: '2027-01-17', annualValue: { amount: 48_000, currency: 'EUR' } },
  'rhythm-agreed': { channel: 'video', everyDays: 14, detail: 'Dienstags um zehn.' },
  'contact-made': { purpose: 'care', channel: 'video', mood: 'good', title: 'Jour fixe' },
  'note-taken': { text: 'Die Linie 2 steht seit Montag.', visibility: 'internal' },
  'note-changed': { noteId: 'n1', text: 'Die Linie 2 läuft wieder.' },
  'note-removed': { noteId: 'n1' },
  'signal-raised': { signal: 'short-time-work', detail: 'Kurzarbeit ab Dezember.' },
  'signal-resolved': { signalId: 's1' },
  'incident-reported': {
    title: 'Links im Newsletter führten ins Leere',
    category: 'newsletter-links',
    causedBy: 'us',
    occurredOn: '2026-11-18',
  },
  'incident-updated': { incidentId: 'i1', fixBy: '2026-11-25', mitigation: 'Korrektur an alle Empfänger.' },
  'apology-made': { incidentId: 'i1' },
  'incident-resolved': { incidentId: 'i1', on: '2026-11-24', safeguard: 'Vier-Augen-Prüfung.' },
  'question-asked': QUESTION,
  'question-skipped': QUESTION,
  'question-answered': { ...QUESTION, answer: 'Mit einem ruhigen ersten Quartal.' },
  'prompt-rated': { promptId: QUESTION.promptId, principle: QUESTION.principle, useful: false },
  'expectation-proposed': {
    goal: 'Mehr Bewerbungen',
    measure: 'Bewerbungen im Monat',
    baseline: '4',
    target: '12',
    dueOn: '2027-03-31',
    category: 'recruiting',
  },
  'expectation-changed': { expectationId: 'x1', target: '10', why: 'Weniger Budget.' },
  'expectation-assessed': {
    expectationId: 'x1',
    realism: 'conditional',
    prerequisites: [{ kind: 'budget', text: '2.000 Euro für Anzeigen' }],
    risks: ['Ferienzeit'],
  },
  'expectation-agreed': { expectationId: 'x1', agreedWith: 'Petra Hartwig', revision: 1 },
  'expectation-declined': { expectationId: 'x1', reason: 'Ohne Budget nicht zu schaffen.' },
  'expectation-closed': { expectationId: 'x1', outcome: 'met', evidence: 'Zwölf im März.' },
  'commitment-made': { who: 'us', what: 'Angebot für Januar schicken', dueOn: '2026-11-30', owner: 'Jana' },
  'commitment-changed': { commitmentId: 'k1', dueOn: '2026-12-04' },
  'commitment-kept': { commitmentId: 'k1' },
  'commitment-dropped': { commitmentId: 'k1', comment: 'Nicht mehr nötig.' },
  'meeting-linked': {
    meetingId: 'm1',
    title: 'Jour fixe',
    start: '2026-11-23T10:00:00+01:00',
    end: '2026-11-23T10:30:00+01:00',
    purpose: 'care',
  },
  'renewal-reviewed': { renewalOn: '2027-01-17', verdict: 'renew' },
  'entry-undone': { entryId: 'n1' },
};

export const KINDS = Object.keys(SAMPLES) as EntryKind[];

/** An entry of this kind: the sample with what the test cares about put in; `at` is 22 November 2026 unless given. */
export function entry<K extends EntryKind>(
  kind: K,
  fields: { id: string; at?: string } & Partial<FieldsOf<K>>,
): EntryOf<K> {
  // The sample of K with fields of K put in is an entry of K, which the compiler does not see through the lookup.
  return { at: NOW, kind, ...SAMPLES[kind], ...fields } as unknown as EntryOf<K>;
}

/** The entries as a ledger holds them, from place `first` on, recorded when they happened. */
export function ledgerOf(entries: readonly Entry[], { first = 1, by = JANA } = {}): RecordedEntry[] {
  return entries.map((one, index) => ({ ...one, seq: first + index, by, recordedAt: one.at }));
}

/** What the entries add up to; throws when one is refused, because the test then says something impossible. */
export function folded(entries: readonly Entry[], knows?: Knows, from: Dossier = EMPTY_DOSSIER): Dossier {
  const result = foldAll(from, ledgerOf(entries, { first: from.seq + 1 }), knows);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** Why the last of the entries is refused, the others being taken; `null` when it is taken too. */
export function refusalOf(entries: readonly Entry[], knows?: Knows): Refusal | null {
  const before = folded(entries.slice(0, -1), knows);
  const [last] = ledgerOf(entries.slice(-1), { first: before.seq + 1 });
  if (!last) throw new Error('There is no entry to refuse.');
  const result = fold(before, last, knows);
  return result.ok ? null : result.error;
}
