import type { Dossier } from '#domain/dossier.ts';
import { Entry, type RecordedEntry } from '#domain/entry.ts';
import type { Person } from '#domain/envelope.ts';
import { fold } from '#domain/fold.ts';
import type { Result } from '#domain/result.ts';
import type { Knows } from '#domain/rule.ts';
import type { AppendRefusal, ClientEntry, EntryDraft } from './client-state.ts';
import type { QueuedEntry, SavedClient } from './store.ts';

export type Shown = { dossier: Dossier; entries: readonly ClientEntry[] };

/**
 * Folds everything of ours that the server's state does not contain yet on top of it, stamped provisionally. An
 * entry that does not fold (any more) is shown and changes nothing: the server decides about it. Remembers its
 * steps, so that one more entry costs one more fold, however many are waiting.
 */
export function openPendingFold(me: Person): (server: SavedClient, queued: readonly QueuedEntry[]) => Shown {
  let base: SavedClient | undefined;
  let steps: { recorded: RecordedEntry; dossier: Dossier }[] = [];
  return (server, queued) => {
    const unseen = notIn(server, queued);
    const isSameBase = base?.dossier === server.dossier && base.entries === server.entries;
    const firstNew = unseen.findIndex(({ entry }, index) => steps[index]?.recorded.id !== entry.id);
    steps = isSameBase ? steps.slice(0, firstNew < 0 ? unseen.length : firstNew) : [];
    base = server;
    for (const { entry } of unseen.slice(steps.length)) {
      const { dossier } = steps.at(-1) ?? server;
      const recorded = stamp(entry, (steps.at(-1)?.recorded.seq ?? server.seq) + 1, me);
      const earlier = [...steps.map((step) => step.recorded), ...server.entries];
      const folded = fold(dossier, recorded, knowsAmong(earlier));
      steps.push({ recorded, dossier: folded.ok ? folded.value : dossier });
    }
    if (steps.length === 0) return server;
    const ours = steps.map(({ recorded }, index) =>
      unseen[index]?.delivered ? recorded : { ...recorded, pending: true as const },
    );
    return {
      dossier: steps.at(-1)?.dossier ?? server.dossier,
      entries: [...ours.toReversed(), ...server.entries],
    };
  };
}

function notIn(server: SavedClient, queued: readonly QueuedEntry[]): QueuedEntry[] {
  const known = new Set(server.entries.map(({ id }) => id));
  return queued.filter(
    ({ entry, delivered }) => !known.has(entry.id) && !(delivered && delivered.seq <= server.seq),
  );
}

/** An entry as the ledger would hold it at place `seq`, until the server says where it really stands. */
export function stamp(entry: Entry, seq: number, by: Person): RecordedEntry {
  return { ...entry, seq, by, recordedAt: entry.at };
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
