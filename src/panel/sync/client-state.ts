import type { Problem } from '#contracts/problem.ts';
import type { Dossier } from '#domain/dossier.ts';
import type { Entry, RecordedEntry } from '#domain/entry.ts';
import type { RefusalCode, Result } from '#domain/result.ts';
import type { ApiProblem, Outcome } from './api-outcome.ts';

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** An entry before it has an id and a time; both may be given, so that entries of one batch can refer to each other. */
export type EntryDraft = DistributiveOmit<Entry, 'id' | 'at'> & { id?: string; at?: string };

/** An entry as shown: `pending` while the server has not taken it; then place and author are provisional. */
export type ClientEntry = RecordedEntry & { pending?: true };

/** An entry that the server will not take as it is, kept with the reason until someone retries or discards it. */
export type RefusedEntry = { clientId: string; entry: Entry; problem: Problem; refusedAt: string };

/** Why an entry is not even tried: the fold refuses it, or a field does not fit its schema. */
export type AppendRefusal = { code: RefusalCode | 'invalid-input'; entryId: string; field: string };

/** All that a view of one client needs, as of this moment. */
export type ClientState = {
  phase: 'loading' | 'ready' | 'missing' | 'failed';
  /** The server's dossier with everything still waiting folded on top. */
  dossier: Dossier;
  /** Newest first, those still waiting included. */
  entries: readonly ClientEntry[];
  /** Whether the ledger has entries older than those loaded. */
  hasOlder: boolean;
  server: 'online' | 'offline';
  /** Why the last talk with the server failed. */
  problem?: ApiProblem;
  /** When the server's state shown here was fetched; absent when nothing was ever fetched. */
  asOf?: string;
  /** How many entries the server has not taken yet. */
  waiting: number;
  refused: readonly RefusedEntry[];
  /** Why the latest change was not even taken, until one is. */
  notTaken?: AppendRefusal;
  /** When the server last took an entry of ours. */
  lastSavedAt?: string;
  /** Where waiting entries are kept: `memory` when the browser denies storage, so that a reload would lose them. */
  storage: 'disk' | 'memory';
};

/** One client, open in the panel: what is known now, and the verbs that change it. */
export type ClientSession = {
  readonly clientId: string;
  getSnapshot(): ClientState;
  subscribe(listener: () => void): () => void;
  /** Shows the entries at once (before this call returns its promise); resolves when the disk has them. All or nothing. */
  append(drafts: readonly EntryDraft[]): Promise<Result<RecordedEntry[], AppendRefusal>>;
  /** Takes back what an entry did, by a further entry. */
  undo(entryId: string): Promise<Result<RecordedEntry[], AppendRefusal>>;
  /** Loads a page of earlier entries; answers whether there are still older ones. */
  older(): Outcome<boolean>;
  /** Finds an entry among those loaded, else loads earlier ones until it is there; `undefined` when the ledger has none. */
  entry(entryId: string): Outcome<ClientEntry | undefined>;
  /** Asks the server now for what is new. */
  refresh(): Promise<void>;
  /** Sends a refused entry again. */
  retry(entryId: string): Promise<void>;
  /** Gives a refused entry up. */
  discard(entryId: string): Promise<void>;
  close(): void;
};
