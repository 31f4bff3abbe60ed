import { MAX_BATCH } from '#contracts/api.ts';
import type { Entry } from '#domain/entry.ts';
import type { Person } from '#domain/envelope.ts';
import { append, createClient, type LedgerDeps } from '../ledger.ts';
import type { DemoClient } from './chronicle.ts';

/** What one person wrote, one entry after the other. */
type Run = { by: Person; entries: Entry[] };

/** Writes a client's history into its ledger, every entry by its author. Done again, it finishes what was cut short. */
export async function tellHistory(deps: LedgerDeps, tenant: string, client: DemoClient): Promise<void> {
  const key = { tenant, client: client.id };
  for (const { by, entries } of runsOf(client)) {
    const [first] = entries;
    const isBeginning = first === client.entries[0] && first?.kind === 'client-described';
    const begun = isBeginning ? await createClient(deps, key, first, by) : null;
    const told = begun?.ok === false ? begun : await append(deps, key, entries, by);
    if (!told.ok) throw new Error(`The demo's history was refused: ${JSON.stringify(told.error)}`);
  }
}

/** As few as possible, for each is a write to the disk. */
function runsOf({ entries, by }: DemoClient): Run[] {
  const runs: Run[] = [];
  for (const [index, entry] of entries.entries()) {
    const author = by[index];
    if (!author) throw new Error(`Nobody wrote entry ${index}.`);
    const run = runs.at(-1);
    if (run?.by.userId === author.userId && run.entries.length < MAX_BATCH) run.entries.push(entry);
    else runs.push({ by: author, entries: [entry] });
  }
  return runs;
}
