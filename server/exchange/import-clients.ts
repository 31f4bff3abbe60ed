import { MAX_BATCH } from '#contracts/api.ts';
import type { ImportedClient } from '#contracts/exchange.ts';
import { PROBLEMS, type ProblemCode } from '#contracts/problems.ts';
import type { Language } from '#domain/client.ts';
import { EMPTY_DOSSIER } from '#domain/dossier.ts';
import { Entry } from '#domain/entry.ts';
import type { ClientRecord } from '#domain/exchange/client-record.ts';
import { entriesFor } from '#domain/exchange/entries-for.ts';
import { expectationId } from '#domain/exchange/expectation-entries.ts';
import { dayOf } from '#domain/time.ts';
import type { Caller } from '../auth/caller.ts';
import { rightsOf } from '../auth/policy.ts';
import { inBatches } from '../in-batches.ts';
import { append, createClient, type LedgerDeps } from '../ledger.ts';
import { isErased } from '../privacy/erase-client.ts';
import { clientFinder, type Found, idFrom } from './find-client.ts';

/** Written into an entry where a table has no words of its own for what the entry must say. */
const IMPORTED: Record<Language, string> = { de: 'Aus einer Tabelle übernommen', en: 'Taken from a table' };

/**
 * Takes over what a table says of clients, each by itself: begins those that are not there yet, and appends to the
 * others what is new. Saying the same again changes nothing. Answers in the order of the records.
 */
export async function importClients(
  deps: LedgerDeps,
  caller: Caller,
  records: readonly ClientRecord[],
  language: Language,
): Promise<ImportedClient[]> {
  const find = clientFinder(deps.store, caller, dayOf(deps.now()));
  return inBatches(records, async (record) => {
    const found = await find(record);
    return found === 'ambiguous'
      ? refused('ambiguous-client', 0, language)
      : importClient(deps, caller, record, found, language);
  });
}

async function importClient(
  deps: LedgerDeps,
  caller: Caller,
  record: ClientRecord,
  found: Found,
  language: Language,
): Promise<ImportedClient> {
  const { clientId, head } = found;
  const key = { tenant: caller.tenant, client: clientId };
  const makeId = (...words: string[]) => idFrom(['i-', clientId, ...words]);
  const asked = record.expectations.map((expectation) => expectationId(expectation, makeId));
  const stored = head && asked.length > 0 ? await deps.store.find(key, asked) : [];
  const entries = entriesFor(record, head?.dossier ?? EMPTY_DOSSIER, {
    at: deps.now(),
    makeId,
    isStored: (id) => stored.some((entry) => entry.id === id),
    imported: IMPORTED[language],
  });
  // The record was checked field by field; what they add up to passes the one schema of entries too.
  const [first, ...rest] = entries.map((entry) => Entry.parse(entry));
  if (!first) return { became: 'unchanged', entries: 0 };

  const by = { userId: caller.userId, name: caller.name };
  const rights = rightsOf(caller);
  let added = 0;
  if (!head && first.kind === 'client-described') {
    // An old table does not bring back what was erased.
    if (await isErased(deps.store, key)) return refused('client-erased', added, language);
    const made = await createClient(deps, key, first, by, rights);
    if (!made.ok) return refused(made.error.code, added, language);
    added = 1;
  } else {
    rest.unshift(first);
  }
  for (let start = 0; start < rest.length; start += MAX_BATCH) {
    const part = rest.slice(start, start + MAX_BATCH);
    const appended = await append(deps, key, part, by, rights);
    if (!appended.ok) {
      const { code } = appended.error;
      return refused(code === 'wrong-state' ? 'import-closed' : code, added, language);
    }
    added += part.length;
  }
  return { became: head ? 'changed' : 'created', entries: added };
}

function refused(code: ProblemCode, entries: number, language: Language): ImportedClient {
  return { became: 'refused', entries, code, message: PROBLEMS[code][language] };
}
