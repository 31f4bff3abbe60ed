import type { Dossier } from '#domain/dossier.ts';
import { Entry, type RecordedEntry } from '#domain/entry.ts';
import type { Person } from '#domain/envelope.ts';
import { fold } from '#domain/fold.ts';
import type { Result } from '#domain/result.ts';
import type { Knows } from '#domain/rule.ts';
import type { AppendRefusal, ClientEntry, EntryDraft } from './client-state.ts';
import type { QueuedEntry, SavedClient } from './store.ts';

/**
 * The server's state with everything of ours folded on top that it does not contain yet, stamped provisionally.
 * An entry that does not fold (any more) is shown and changes nothing: the server decides about it.
 */
export function withPending(
  server: SavedClient,
  queued: readonly QueuedEntry[],
  me: Person,
): { dossier: Dossier; entries: ClientEntry[] } {
  const known = new Set(server.entries.map(({ id }) => id));
  let { dossier } = server;
  let entries: ClientEntry[] = server.entries;
  for (const { entry, delivered } of queued) {
    if (known.has(entry.id) || (delivered && delivered.seq <= server.seq)) continue;
    const stamped = stamp(entry, nextSeq(server, entries), me);
    const folded = fold(dossier, stamped, knowsAmong(entries));
    if (folded.ok) dossier = folded.value;
    entries = [delivered ? stamped : { ...stamped, pending: true }, ...entries];
  }
  return { dossier, entries };
}

/** An entry as the ledger would hold it at place `seq`, until the server says where it really stands. */
export function stamp(entry: Entry, seq: number, by: Person): RecordedEntry {
  return { ...entry, seq, by, recordedAt: entry.at };
}

/** The place of the next entry, as far as one can tell here. */
export function nextSeq({ seq }: { seq: number }, entries: readonly RecordedEntry[]): number {
  return (entries[0]?.seq ?? seq) + 1;
}

/** Drafts as entries, checked and normalised by their schemas. */
export function complete(
  drafts: readonly EntryDraft[],
  common: { newId: () => string; at: string; meetingId?: string | undefined },
): Result<Entry[], AppendRefusal> {
  const entries: Entry[] = [];
  for (const draft of drafts) {
    const { meetingId } = common;
    const id = draft.id ?? common.newId();
    const parsed = Entry.safeParse({ at: common.at, ...(meetingId && { meetingId }), ...draft, id });
    if (!parsed.success) {
      const field = parsed.error.issues[0]?.path.join('.') ?? '';
      return { ok: false, error: { code: 'invalid-input', entryId: id, field } };
    }
    entries.push(parsed.data);
  }
  return { ok: true, value: entries };
}

/** Answers for the entries loaded here. */
export function knowsAmong(entries: readonly RecordedEntry[]): Knows {
  return (entryId, kind) =>
    entries.some((entry) => entry.id === entryId && (kind === undefined || entry.kind === kind));
}
