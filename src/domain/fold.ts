import { accessRules } from './access.ts';
import { clientRules } from './client.ts';
import { commitmentRules } from './commitment.ts';
import { contactRules } from './contact.ts';
import { contactErasureRules } from './contact-erasure.ts';
import type { Dossier } from './dossier.ts';
import type { Entry, EntryKind, EntryOf, RecordedEntry } from './entry.ts';
import type { Stamp } from './envelope.ts';
import { expectationRules } from './expectation-rules.ts';
import { incidentRules } from './incident.ts';
import { meetingRules } from './meeting.ts';
import { noteRules } from './note.ts';
import { prune } from './prune.ts';
import { questionRules } from './question.ts';
import { renewalRules } from './renewal.ts';
import type { Refusal, Result } from './result.ts';
import type { Change, Knows, Refused, Rules } from './rule.ts';
import { signalRules } from './signal.ts';
import { isBefore } from './time.ts';
import { recordUndo, undoRules } from './undo.ts';

const RULES: Rules<EntryKind> = {
  ...clientRules,
  ...accessRules,
  ...contactRules,
  ...contactErasureRules,
  ...renewalRules,
  ...noteRules,
  ...signalRules,
  ...incidentRules,
  ...questionRules,
  ...expectationRules,
  ...commitmentRules,
  ...meetingRules,
  ...undoRules,
};

/** How many of the latest entries a new entry can refer to without a look into the ledger. */
const RECENT_ENTRIES = 100;

const KNOWS_NOTHING: Knows = () => false;

/** What is entered without a word from the client: it keeps nobody's data any longer. */
const AMONG_OURSELVES: ReadonlySet<EntryKind> = new Set<EntryKind>([
  'client-described',
  'contact-left',
  'contact-erased',
  'manager-changed',
  'access-set',
  'renewal-set',
  'renewal-reviewed',
  'note-changed',
  'note-removed',
  'signal-resolved',
  'prompt-rated',
  'entry-undone',
]);

/**
 * The dossier after one more entry, or why the entry is refused (then nothing has changed). Pure: the same
 * dossier and entry give the same answer, in the panel as on the server. `knows` answers for entries older
 * than those the dossier lists.
 */
export function fold(
  dossier: Dossier,
  entry: RecordedEntry,
  knows: Knows = KNOWS_NOTHING,
): Result<Dossier, Refusal> {
  const change = applyRule(dossier, entry, knows);
  if ('refused' in change) {
    return { ok: false, error: { code: change.refused, entryId: entry.id, field: change.field } };
  }
  // A clock that runs ahead must not age all that is remembered: no entry is later than its recording.
  const at = isBefore(entry.recordedAt, entry.at) ? entry.recordedAt : entry.at;
  const latestAt = latest(dossier.latestAt, at);
  const lastContactAt = AMONG_OURSELVES.has(entry.kind)
    ? dossier.lastContactAt
    : latest(dossier.lastContactAt, at);
  const next: Dossier = {
    ...dossier,
    ...change,
    seq: entry.seq,
    latestAt,
    lastContactAt,
    recent: [...dossier.recent, entry.id].slice(-RECENT_ENTRIES),
  };
  return { ok: true, value: prune(recordUndo(dossier, next, entry), dossier.latestAt) };
}

/** Folds entries in order; the first refused one ends it, and the dossier given stays what it was. */
export function foldAll(
  dossier: Dossier,
  entries: readonly RecordedEntry[],
  knows: Knows = KNOWS_NOTHING,
): Result<Dossier, Refusal> {
  let folded = dossier;
  for (const entry of entries) {
    const step = fold(folded, entry, knows);
    if (!step.ok) return step;
    folded = step.value;
  }
  return { ok: true, value: folded };
}

/** Ids that an entry names and that may lie further back than the dossier reaches; the server looks them up. */
export function furtherReferences(dossier: Dossier, entry: Entry): string[] {
  const named = namedEntry(dossier, entry);
  return named && !dossier.recent.includes(named) ? [named] : [];
}

function namedEntry({ notes }: Dossier, entry: Entry): string | undefined {
  switch (entry.kind) {
    case 'note-changed':
    case 'note-removed':
      return notes.some((note) => note.id === entry.noteId) ? undefined : entry.noteId;
    case 'expectation-closed':
      return notes.some((note) => note.id === entry.noteId) ? undefined : entry.noteId;
    case 'signal-raised':
      return entry.evidence;
    case 'entry-undone':
      return entry.entryId;
    default:
      return undefined;
  }
}

function latest(known: string | null, at: string): string {
  return known && !isBefore(known, at) ? known : at;
}

function applyRule<K extends EntryKind>(
  dossier: Dossier,
  entry: RecordedEntry & { kind: K },
  knows: Knows,
): Change | Refused {
  // A table lookup by `kind` picks the rule of this very kind; the compiler cannot follow the correlation.
  const rule = RULES[entry.kind] as (d: Dossier, e: EntryOf<EntryKind> & Stamp, k: Knows) => Change | Refused;
  return rule(dossier, entry, knows);
}
