import type { Dossier } from '#domain/dossier.ts';
import type { Entry } from '#domain/entry.ts';
import { type Appended, append, createClient } from '#server/ledger.ts';
import type { Head, LedgerChange, LedgerKey, LedgerStore } from '#server/storage/ledger-store.ts';
import { entry, folded, JANA, ledgerOf, NOW } from './entries.ts';

let clients = 0;

/** A client that no other test uses. */
export function someClient(tenant = 'agency'): LedgerKey {
  clients += 1;
  return { tenant, client: `client-${clients}` };
}

/** A client of whom its description is known, and as many notes `n2`, `n3`, … as make a ledger of this length. */
export async function aLedger(store: LedgerStore, length = 1, key = someClient()): Promise<LedgerKey> {
  const begun = await createClient(
    { store, now: () => NOW },
    key,
    entry('client-described', { id: 'd1' }),
    JANA,
  );
  if (!begun.ok) throw new Error(`not begun: ${begun.error.code}`);
  await addEntries(store, key, notes(2, length - 1));
  return key;
}

/** Appends any number of entries, fifty at a time. */
export async function addEntries(
  store: LedgerStore,
  key: LedgerKey,
  entries: readonly Entry[],
): Promise<void> {
  for (let first = 0; first < entries.length; first += 50) {
    await appendAll(store, key, entries.slice(first, first + 50));
  }
}

/** So many notes, `n7`, `n8`, … */
export function notes(first: number, count: number): Entry[] {
  return Array.from({ length: count }, (_, index) => entry('note-taken', { id: `n${first + index}` }));
}

/** Appends entries and throws when they are refused. */
export async function appendAll(
  store: LedgerStore,
  key: LedgerKey,
  entries: readonly Entry[],
): Promise<Appended> {
  const result = await append({ store, now: () => NOW }, key, entries, JANA);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** The places of all entries of a ledger, oldest first. */
export async function seqs(store: LedgerStore, key: LedgerKey): Promise<number[]> {
  return (await store.entries(key, { after: 0, limit: 10_000 })).map(({ seq }) => seq);
}

/** All that comes, as a list. */
export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** The head of a ledger that is there. */
export async function headOf(store: LedgerStore, key: LedgerKey): Promise<Head> {
  const head = await store.head(key);
  if (!head) throw new Error('there is no ledger');
  return head;
}

/** The dossier of a ledger that is there. */
export async function dossierOf(store: LedgerStore, key: LedgerKey): Promise<Dossier> {
  const { dossier } = await headOf(store, key);
  if (!dossier) throw new Error('the dossier is of another fold');
  return dossier;
}

/** The change that appends these entries to the ledger as it is now. */
export async function changeOf(
  store: LedgerStore,
  key: LedgerKey,
  entries: readonly Entry[],
): Promise<LedgerChange> {
  const { version, dossier } = await headOf(store, key);
  const before = dossier ?? folded([]);
  return {
    version,
    dossier: folded(entries, () => true, before),
    entries: ledgerOf(entries, { first: before.seq + 1 }),
    blank: [],
  };
}

/** The store as it looks to someone between whose calls another writer appends. */
export function withOthers(
  store: LedgerStore,
  before: 'append' | 'entries',
  write: () => Promise<unknown>,
): LedgerStore {
  return {
    ...store,
    async append(key, change) {
      if (before === 'append') await write();
      return store.append(key, change);
    },
    async entries(key, range) {
      if (before === 'entries') await write();
      return store.entries(key, range);
    },
  };
}
