import * as z from 'zod/mini';
import { AppendedEntries, EntryPage, LATEST_ENTRIES, NewEntries } from '#contracts/api.ts';
import { callerOf } from '../auth/caller.ts';
import { members, rightsOf } from '../auth/policy.ts';
import type { App, Context } from '../context.ts';
import { noteIfHidden, readKnown } from '../known-client.ts';
import { append } from '../ledger.ts';
import { refuse, refuseField } from '../problems.ts';
import { ClientInPath, numberInQuery } from '../query.ts';
import type { Range } from '../storage/ledger-store.ts';

const LAST_SEQ = Number.MAX_SAFE_INTEGER;

const Part = z.strictObject({
  after: z.optional(numberInQuery(0, LAST_SEQ)),
  before: z.optional(numberInQuery(0, LAST_SEQ)),
  limit: z._default(numberInQuery(1, 200), LATEST_ENTRIES),
});

/** The entries of a client: parts of the ledger, and new ones. */
export function entryRoutes(app: App, context: Context): void {
  const { store } = context;
  const path = '/api/clients/:id/entries';

  app.get(
    path,
    {
      config: { allow: members },
      schema: { params: ClientInPath, querystring: Part, response: { 200: EntryPage } },
    },
    async (request, reply) => {
      const { after, before, limit } = request.query;
      if (after !== undefined && before !== undefined) return refuseField(reply, 'invalid-input', 'before');
      const caller = callerOf(request);
      const key = { tenant: caller.tenant, client: request.params.id };
      const head = await readKnown(context, caller, key.client);
      if (!head) return refuse(reply, 'not-found');
      const range: Range =
        after !== undefined ? { after, limit } : { ...(before !== undefined && { before }), limit };
      return { entries: await store.entries(key, range), seq: head.dossier.seq };
    },
  );

  app.post(
    path,
    {
      config: { allow: members },
      schema: { params: ClientInPath, body: NewEntries, response: { 200: AppendedEntries } },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const { entries } = request.body;
      const { tenant, userId, name } = caller;
      const key = { tenant, client: request.params.id };
      const appended = await append(context, key, entries, { userId, name }, rightsOf(caller));
      if (!appended.ok) {
        if (appended.error.code === 'not-found') await noteIfHidden(context, caller, key.client);
        const { code, entry, field } = appended.error;
        return entry === undefined
          ? refuse(reply, code)
          : refuseField(reply, code, `entries.${entry}.${field}`);
      }
      const { seq, entries: places } = appended.value;
      return { seq, entries: places };
    },
  );
}
