import type { Review } from '#contracts/review.ts';
import type { Language } from '#domain/client.ts';
import { mergePlaybook } from '#domain/coaching/own-playbook.ts';
import type { Dossier } from '#domain/dossier.ts';
import type { RecordedEntry } from '#domain/entry.ts';
import { READ_BACK_DAYS, reviewOf } from '#domain/renewals/review.ts';
import { addDays, dayOf } from '#domain/time.ts';
import type { Caller } from './auth/caller.ts';
import type { Context } from './context.ts';
import { readKnown } from './known-client.ts';
import { readOwnPlaybook } from './own-playbook.ts';
import type { LedgerKey, LedgerStore } from './storage/ledger-store.ts';

const PAGE = 500;

/** Most entries that a review reads: more than anyone writes about a client in a year. */
const MAX_ENTRIES = 10_000;

/** The review of a client as it is at an instant; `null` when there is no such client for this caller. */
export async function readReview(
  context: Context,
  caller: Caller,
  clientId: string,
  { at, language }: { at: string; language: Language },
): Promise<Review | null> {
  const { store, playbook } = context;
  const head = await readKnown(context, caller, clientId);
  if (!head) return null;
  const { dossier } = head;
  const entries = await lookBack(store, { tenant: caller.tenant, client: clientId }, dossier, at);
  const inForce = mergePlaybook(playbook, await readOwnPlaybook(store, caller.tenant));
  return reviewOf({ clientId, dossier, entries, now: at, playbook: inForce, language }) ?? null;
}

/** The entries recorded in the 400 days before `at`, and older ones that proposed what the dossier has; oldest first. */
async function lookBack(
  store: LedgerStore,
  key: LedgerKey,
  dossier: Dossier,
  at: string,
): Promise<RecordedEntry[]> {
  const since = addDays(dayOf(at), -READ_BACK_DAYS);
  const latest: RecordedEntry[] = [];
  for (let before = dossier.seq + 1; latest.length < MAX_ENTRIES; ) {
    const page = await store.entries(key, { before, limit: PAGE });
    latest.push(...page.filter(({ recordedAt }) => dayOf(recordedAt) >= since));
    const oldest = page.at(-1);
    if (!oldest || page.length < PAGE || dayOf(oldest.recordedAt) < since) break;
    before = oldest.seq;
  }
  const read = new Set(latest.map(({ id }) => id));
  const proposals = dossier.expectations.map(({ id }) => id).filter((id) => !read.has(id));
  const older = proposals.length > 0 ? await store.find(key, proposals) : [];
  return [...older, ...latest].sort((a, b) => a.seq - b.seq);
}
