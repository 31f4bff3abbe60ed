import * as z from 'zod/mini';
import { ErasedContact, Mentions, Receipt, Receipts } from '#contracts/privacy.ts';
import { callerOf } from '../auth/caller.ts';
import { leads, members } from '../auth/policy.ts';
import type { App, Context } from '../context.ts';
import { readKnown } from '../known-client.ts';
import { eraseClient } from '../privacy/erase-client.ts';
import { eraseContact } from '../privacy/erase-contact.ts';
import { listReceipts } from '../privacy/erasures.ts';
import { readMentions } from '../privacy/mentions.ts';
import { refuse } from '../problems.ts';
import { ClientInPath } from '../query.ts';

export const ContactInPath = z.strictObject({ id: z.string(), contactId: z.string() });

/** Erasure of a client or of one person there, by a lead, and the receipts of it. */
export function erasureRoutes(app: App, context: Context): void {
  const { store, trail } = context;

  app.delete(
    '/api/clients/:id',
    { config: { allow: leads }, schema: { params: ClientInPath, response: { 200: Receipt } } },
    async (request, reply) => {
      const caller = callerOf(request);
      const { tenant, userId, name } = caller;
      const { id: client } = request.params;
      const receipt = await eraseClient(context, { tenant, client }, { userId, name });
      if (!receipt) return refuse(reply, 'not-found');
      trail.note(caller, 'erasure', client);
      return receipt;
    },
  );

  app.delete(
    '/api/clients/:id/contacts/:contactId',
    { config: { allow: leads }, schema: { params: ContactInPath, response: { 200: ErasedContact } } },
    async (request, reply) => {
      const caller = callerOf(request);
      const { tenant, userId, name } = caller;
      const { id: client, contactId } = request.params;
      const erased = await eraseContact(context, { tenant, client }, contactId, { userId, name });
      if (erased === 'too-busy') return refuse(reply, 'too-busy');
      if (!erased) return refuse(reply, 'not-found');
      trail.note(caller, 'contact-erasure', client);
      return erased;
    },
  );

  app.get(
    '/api/clients/:id/contacts/:contactId/mentions',
    { config: { allow: members }, schema: { params: ContactInPath, response: { 200: Mentions } } },
    async (request, reply) => {
      const caller = callerOf(request);
      const { id: client, contactId: contact } = request.params;
      if (!(await readKnown(context, caller, client))) return refuse(reply, 'not-found');
      const mentions = await readMentions(store, { tenant: caller.tenant, client }, contact);
      return mentions ?? refuse(reply, 'not-found');
    },
  );

  app.get(
    '/api/receipts',
    { config: { allow: leads }, schema: { response: { 200: Receipts } } },
    async (request) => ({ receipts: await listReceipts(store, callerOf(request).tenant) }),
  );
}
