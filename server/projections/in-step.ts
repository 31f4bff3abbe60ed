import type { Dossier } from '#domain/dossier.ts';
import type { RecordedEntry } from '#domain/entry.ts';
import type { Log } from '../context.ts';
import { readHead } from '../read-head.ts';
import { type LedgerKey, type LedgerStore, StoreUnavailable } from '../storage/ledger-store.ts';
import { dropAddresses, showAddresses } from './addresses.ts';
import { dropClient, showClient, shownSeq } from './clients.ts';
import { dropRenewal, shownRenewalSeq, showRenewal } from './renewals.ts';

type Entries = readonly RecordedEntry[];

/**
 * The store, with its projections kept in step: what they say of a client is written after every append, and
 * found behind it is written when the client's head is read. An append that is durable stays so whatever
 * becomes of them; but whoever says who may know of a client is told so only when the lists say it too.
 */
export function inStep(store: LedgerStore, log: Log): LedgerStore {
  /** The seq that the rows of each client are known to show, and the writing of them that is under way. */
  const shown = new Map<string, number>();
  const turns = new Map<string, Promise<void>>();
  /** How often each was erased: who read the head before that does not write its rows again after it. */
  const erasures = new Map<string, number>();
  const erasuresOf = (key: LedgerKey) => erasures.get(nameOf(key)) ?? 0;

  async function show(name: string, key: LedgerKey, dossier: Dossier, entries: Entries): Promise<void> {
    const known = shown.get(name) ?? (await shownByAll(store, key));
    if (known < dossier.seq) {
      await showAddresses(store, key, dossier);
      await showRenewal(store, key, dossier, entries);
      // Last, because the seq in this row says that all others are written.
      await showClient(store, key, dossier);
    }
    shown.set(name, Math.max(known, dossier.seq));
  }

  /** One after the other for each client, so that an older row never replaces a newer one. */
  async function keep(key: LedgerKey, dossier: Dossier, entries: Entries = []): Promise<void> {
    const name = nameOf(key);
    if ((shown.get(name) ?? 0) >= dossier.seq) return;
    const turn = (turns.get(name) ?? Promise.resolve())
      .then(() => show(name, key, dossier, entries))
      .catch((err) => log.warn({ err }, 'a projection is behind'));
    turns.set(name, turn);
    await turn;
    if (turns.get(name) === turn) turns.delete(name);
  }

  return {
    ...store,
    async head(key) {
      const before = erasuresOf(key);
      const head = await store.head(key);
      if (head?.dossier && erasuresOf(key) === before) await keep(key, head.dossier);
      return head;
    },
    async append(key, change) {
      const before = erasuresOf(key);
      const outcome = await store.append(key, change);
      if (!outcome.written || erasuresOf(key) !== before) return outcome;
      await keep(key, change.dossier, change.entries);
      const isShown = (shown.get(nameOf(key)) ?? 0) >= change.dossier.seq;
      // Thrown so that its sender tries again, which tries the lists again.
      if (!isShown && change.entries.some(changesAccess)) {
        throw new StoreUnavailable('The lists do not say yet who may know of a client.');
      }
      return outcome;
    },
    async erase(key) {
      const name = nameOf(key);
      erasures.set(name, erasuresOf(key) + 1);
      const entries = await store.erase(key);
      await turns.get(name);
      shown.delete(name);
      await dropAddresses(store, key);
      await dropRenewal(store, key);
      await dropClient(store, key);
      return entries;
    },
  };
}

/** The seq that all rows of a client show; a release that adds a projection finds it behind. */
async function shownByAll(store: LedgerStore, key: LedgerKey): Promise<number> {
  return Math.min(await shownSeq(store, key), await shownRenewalSeq(store, key));
}

/** An entry taken back may be one that said who may know of a client. */
function changesAccess({ kind }: RecordedEntry): boolean {
  return kind === 'access-set' || kind === 'manager-changed' || kind === 'entry-undone';
}

function nameOf({ tenant, client }: LedgerKey): string {
  return JSON.stringify([tenant, client]);
}

/** Reads every head once, which brings up to date what a crash or an older release left behind. */
export async function catchUp(store: LedgerStore, signal: AbortSignal): Promise<void> {
  for await (const tenant of store.tenants()) {
    for await (const client of store.clients(tenant)) {
      if (signal.aborted) return;
      await readHead(store, { tenant, client });
    }
  }
}
