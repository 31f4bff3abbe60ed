import { type Dossier, EMPTY_DOSSIER } from '#domain/dossier.ts';
import type { RecordedEntry } from '#domain/entry.ts';
import { fold } from '#domain/fold.ts';
import type { LedgerKey, LedgerStore } from './storage/ledger-store.ts';

/** How many entries are read at a time when a ledger is gone through. */
const PAGE = 500;

/** The dossier of a ledger with its version, or `null` when there is no such ledger. */
export type CurrentHead = { dossier: Dossier; version: string };

/** A ledger's head as this fold makes it: a dossier of another `FOLD_VERSION` is first folded anew. */
export async function readHead(store: LedgerStore, key: LedgerKey): Promise<CurrentHead | null> {
  for (;;) {
    const head = await store.head(key);
    if (!head) return null;
    const { dossier, version } = head;
    if (dossier) return { dossier, version };
    await store.replaceDossier(key, version, await foldLedger(store, key));
  }
}

/** Folds a ledger anew, whatever its dossier says, and stores the result; `null` when there is no such ledger. */
export async function rebuild(store: LedgerStore, key: LedgerKey): Promise<Dossier | null> {
  for (;;) {
    const head = await store.head(key);
    if (!head) return null;
    const dossier = await foldLedger(store, key);
    if (await store.replaceDossier(key, head.version, dossier)) return dossier;
  }
}

/** All entries of a ledger behind a place, oldest first, a page at a time. */
export async function* pagesAfter(store: LedgerStore, key: LedgerKey, after: number) {
  for (let last = after; ; ) {
    const page = await store.entries(key, { after: last, limit: PAGE });
    if (page.length === 0) return;
    yield page;
    last += page.length;
  }
}

/** Every entry of a ledger, oldest first, with the dossier after it. */
export async function* foldSteps(
  store: LedgerStore,
  key: LedgerKey,
): AsyncGenerator<{ entry: RecordedEntry; dossier: Dossier }> {
  let dossier = EMPTY_DOSSIER;
  for await (const page of pagesAfter(store, key, 0)) {
    for (const entry of page) {
      dossier = foldTaken(dossier, [entry]);
      yield { entry, dossier };
    }
  }
}

/** A dossier with entries that a ledger has taken, oldest first. */
export function foldTaken(before: Dossier, entries: readonly RecordedEntry[]): Dossier {
  let dossier = before;
  for (const entry of entries) {
    // What an entry refers to was there when it was taken.
    const folded = fold(dossier, entry, () => true);
    // What was taken stays taken: under rules that refuse it today it adds nothing but its place.
    dossier = folded.ok ? folded.value : { ...dossier, seq: entry.seq };
  }
  return dossier;
}

async function foldLedger(store: LedgerStore, key: LedgerKey): Promise<Dossier> {
  let folded = EMPTY_DOSSIER;
  for await (const { dossier } of foldSteps(store, key)) folded = dossier;
  return folded;
}
