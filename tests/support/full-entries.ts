import { Entry, type EntryKind } from '#domain/entry.ts';
import { NOW, SAMPLES } from './entries.ts';

/** The fields of every kind as model.md lists them: required, then optional. */
export const FIELDS: Record<EntryKind, [required: string, optional?: string]> = {
  'client-described': ['name domains language address', 'since revenueShare archived'],
  'contact-joined': ['contactId name', 'role email address note salutation title givenName familyName'],
  'contact-erased': ['contactId'],
  'contact-left': ['contactId', 'reason'],
  'manager-changed': ['userId name'],
  'access-set': ['confidential colleagues'],
  'renewal-set': ['on', 'annualValue comment'],
  'rhythm-agreed': ['channel everyDays', 'detail'],
  'contact-made': ['purpose channel', 'mood title'],
  'note-taken': ['text visibility'],
  'note-changed': ['noteId', 'text visibility'],
  'note-removed': ['noteId'],
  'signal-raised': ['signal', 'detail evidence'],
  'signal-resolved': ['signalId'],
  'incident-reported': ['title category causedBy occurredOn', 'toldClientOn fixBy mitigation contactName'],
  'incident-updated': [
    'incidentId',
    'title category causedBy occurredOn toldClientOn fixBy mitigation contactName',
  ],
  'apology-made': ['incidentId'],
  'incident-resolved': ['incidentId on', 'safeguard'],
  'question-asked': ['promptId principle text'],
  'question-skipped': ['promptId principle text'],
  'question-answered': ['promptId principle text answer'],
  'prompt-rated': ['promptId principle useful'],
  'expectation-proposed': ['goal', 'measure baseline target dueOn category'],
  'expectation-changed': ['expectationId', 'goal measure baseline target dueOn category why'],
  'expectation-assessed': ['expectationId realism prerequisites risks'],
  'expectation-agreed': ['expectationId agreedWith revision', 'why'],
  'expectation-declined': ['expectationId reason'],
  'expectation-closed': ['expectationId outcome evidence', 'noteId'],
  'commitment-made': ['who what', 'dueOn owner expectationId'],
  'commitment-changed': ['commitmentId', 'what dueOn owner'],
  'commitment-kept': ['commitmentId', 'comment'],
  'commitment-dropped': ['commitmentId', 'comment'],
  'meeting-linked': ['meetingId title start end', 'purpose'],
  'renewal-reviewed': ['renewalOn verdict', 'comment'],
  'entry-undone': ['entryId'],
};

/** Believable values for the fields that no sample fills. */
const MORE: Record<string, unknown> = {
  archived: true,
  email: 'petra@hartwig-teile.example',
  address: 'du',
  note: 'Mag kurze Mails.',
  salutation: 'frau',
  givenName: 'Petra',
  familyName: 'Hartwig',
  comment: 'Auf Wunsch des Kunden.',
  visibility: 'shareable',
  evidence: 'n1',
  why: 'Die Zahlen kommen erst im Januar.',
  noteId: 'n1',
  expectationId: 'x1',
  toldClientOn: '2026-11-19',
  contactName: 'Jana Reuter',
  title: 'Geschäftsführung',
  category: 'newsletter-links',
  causedBy: 'third-party',
  occurredOn: '2026-11-18',
  fixBy: '2026-11-25',
  mitigation: 'Korrektur an alle.',
  goal: 'Mehr Bewerbungen',
  measure: 'im Monat',
  baseline: '4',
  what: 'Angebot für Januar schicken',
  owner: 'Daniel Weiß',
  dueOn: '2027-03-31',
};

/** The words of a list written as one string. */
export function words(list = ''): string[] {
  return list.split(' ').filter(Boolean);
}

/** An entry of this kind with every field it can have. */
export function full(kind: EntryKind): Record<string, unknown> {
  const optional = words(FIELDS[kind][1]).map((field) => [field, MORE[field]]);
  const more = Object.fromEntries(optional.filter(([, value]) => value !== undefined));
  return { id: 'e1', at: NOW, kind, meetingId: 'm1', ...more, ...SAMPLES[kind] };
}

/** Paths of the fields that a value is refused for; none when it passes. */
export function refusedFields(value: unknown): string[] {
  const issues = Entry.safeParse(value).error?.issues ?? [];
  return issues.flatMap((issue) =>
    (issue.code === 'unrecognized_keys' ? issue.keys : ['']).map((key) =>
      [...issue.path, ...words(key)].map(String).join('.'),
    ),
  );
}
