import { MAX_BATCH } from '#contracts/api.ts';
import type { Entry } from '#domain/entry.ts';
import type { Person } from '#domain/envelope.ts';
import { dayOf } from '#domain/time.ts';
import { append, createClient } from '../ledger.ts';
import type { LedgerStore } from '../storage/ledger-store.ts';
import type { DemoClient } from './chronicle.ts';

/** What one person wrote on one day, one entry after the other. */
type Run = { day: string; by: Person; entries: Entry[] };

/** Writes a client's history into its ledger: every entry by its author, and recorded on its own day. */
export async function tellHistory(store: LedgerStore, tenant: string, client: DemoClient): Promise<void> {
  const key = { tenant, client: client.id };
  for (const { by, entries } of runsOf(client)) {
    const [first, last] = [entries[0], entries.at(-1)];
    const deps = { store, now: () => last?.at ?? '' };
    const isFirst = first === client.entries[0] && first?.kind === 'client-described';
    const begun = isFirst ? await createClient(deps, key, first, by) : null;
    const told = begun?.ok === false ? begun : await append(deps, key, entries, by);
    if (!told.ok) throw new Error(`The demo's history was refused: ${JSON.stringify(told.error)}`);
  }
}

function runsOf({ entries, by }: DemoClient): Run[] {
  const runs: Run[] = [];
  for (const [index, entry] of entries.entries()) {
    const author = by[index];
    if (!author) throw new Error(`Nobody wrote entry ${index}.`);
    const run = runs.at(-1);
    const goesOn = run?.by.userId === author.userId && run.day === dayOf(entry.at);
    if (run && goesOn && run.entries.length < MAX_BATCH) run.entries.push(entry);
    else runs.push({ day: dayOf(entry.at), by: author, entries: [entry] });
  }
  return runs;
}
