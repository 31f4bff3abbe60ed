import * as z from 'zod/mini';
import { AppendedEntries, OpenedClient } from '#contracts/api.ts';
import { ClientList, NewClient } from '#contracts/clients.ts';
import { dayOf } from '#domain/time.ts';
import { callerOf } from '../auth/caller.ts';
import { members, rightsOf } from '../auth/policy.ts';
import type { App, Context } from '../context.ts';
import { noteIfHidden, readKnown } from '../known-client.ts';
import { createClient, openClient } from '../ledger.ts';
import { isErased } from '../privacy/erase-client.ts';
import { refuse, refuseField } from '../problems.ts';
import { isFound, listClients } from '../projections/clients.ts';
import { ClientInPath, numberInQuery } from '../query.ts';
import type { LedgerStore } from '../storage/ledger-store.ts';
import { etag, isNamed, unchanged } from './etag.ts';

const Search = z.strictObject({
  search: z.optional(z.string().check(z.maxLength(200))),
  after: z.optional(z.string()),
  limit: z._default(numberInQuery(1, 200), 100),
});

/** Which clients of a tenant belong to its demo workspace. */
type DemoClients = (store: LedgerStore, tenant: string) => Promise<ReadonlySet<string>>;

/** The clients of the caller's tenant: the list, a new one, one of them opened. */
export function clientRoutes(app: App, context: Context, demoClients: DemoClients): void {
  const { store, now } = context;

  app.get(
    '/api/clients',
    { config: { allow: members }, schema: { querystring: Search, response: { 200: ClientList } } },
    async (request, reply) => {
      const { search = '', after, limit } = request.query;
      const caller = callerOf(request);
      const { tenant } = caller;
      const demo = await demoClients(store, tenant);
      const all = await listClients(store, tenant, rightsOf(caller), dayOf(now()), demo);
      const place = all.findIndex(({ id }) => id === after);
      if (after !== undefined && place < 0) return refuseField(reply, 'invalid-input', 'after');
      const found = all.slice(place + 1).filter((client) => isFound(client, search));
      const clients = found.slice(0, limit);
      const next = found.length > limit ? clients.at(-1)?.id : undefined;
      return { clients, ...(next && { next }) };
    },
  );

  app.post(
    '/api/clients',
    {
      config: { allow: members },
      schema: { body: NewClient, response: { 200: AppendedEntries, 201: AppendedEntries } },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      const { tenant, userId, name } = caller;
      const { id, entry } = request.body;
      const by = { userId, name };
      // A panel that still has the client must not bring it back.
      if (await isErased(store, { tenant, client: id })) return refuseField(reply, 'client-erased', 'id');
      const made = await createClient(context, { tenant, client: id }, entry, by, rightsOf(caller));
      if (!made.ok) {
        await noteIfHidden(context, caller, id);
        return refuseField(reply, made.error.code, made.error.field ? `entry.${made.error.field}` : 'id');
      }
      const { created, seq, entries } = made.value;
      return reply
        .code(created ? 201 : 200)
        .header('Location', `/api/clients/${id}`)
        .send({ seq, entries });
    },
  );

  app.get(
    '/api/clients/:id',
    { config: { allow: members }, schema: { params: ClientInPath, response: { 200: OpenedClient } } },
    async (request, reply) => {
      const caller = callerOf(request);
      const key = { tenant: caller.tenant, client: request.params.id };
      const head = await readKnown(context, caller, key.client);
      if (!head) return refuse(reply, 'not-found');
      const version = etag(head.dossier.seq);
      // One call to the store tells a panel that asks again that nothing is new.
      if (isNamed(request.headers['if-none-match'], version)) return unchanged(reply, version);
      const opened = await openClient(context, key, head);
      return opened ? reply.header('ETag', version).send(opened) : refuse(reply, 'not-found');
    },
  );
}
