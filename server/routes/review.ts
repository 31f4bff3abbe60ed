import * as z from 'zod/mini';
import { Review } from '#contracts/review.ts';
import { Language } from '#domain/client.ts';
import { mergePlaybook } from '#domain/coaching/own-playbook.ts';
import type { Dossier } from '#domain/dossier.ts';
import type { RecordedEntry } from '#domain/entry.ts';
import { Instant } from '#domain/envelope.ts';
import { READ_BACK_DAYS, reviewOf } from '#domain/renewals/review.ts';
import { addDays, dayOf } from '#domain/time.ts';
import { callerOf } from '../auth/caller.ts';
import { members } from '../auth/policy.ts';
import type { App, Context } from '../context.ts';
import { readKnown } from '../known-client.ts';
import { readOwnPlaybook } from '../own-playbook.ts';
import { languageOf, refuse } from '../problems.ts';
import { ClientInPath } from '../query.ts';
import type { LedgerKey, LedgerStore } from '../storage/ledger-store.ts';

const Seen = z.strictObject({ at: z.optional(Instant), language: z.optional(Language) });

const PAGE = 500;

/** Most entries that a review reads: more than anyone writes about a client in a year. */
const MAX_ENTRIES = 10_000;

/** One client, looked at before a renewal talk. */
export function reviewRoutes(app: App, context: Context): void {
  const { store, now, playbook } = context;
  app.get(
    '/api/clients/:id/review',
    {
      config: { allow: members },
      schema: { params: ClientInPath, querystring: Seen, response: { 200: Review } },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const { id } = request.params;
      const head = await readKnown(context, caller, id);
      if (!head) return refuse(reply, 'not-found');
      const { at = now(), language = languageOf(reply) } = request.query;
      const { dossier } = head;
      const entries = await lookBack(store, { tenant: caller.tenant, client: id }, dossier, at);
      const inForce = mergePlaybook(playbook, await readOwnPlaybook(store, caller.tenant));
      const review = reviewOf({ clientId: id, dossier, entries, now: at, playbook: inForce, language });
      return review ?? refuse(reply, 'not-found');
    },
  );
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
