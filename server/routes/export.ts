import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import { ClientExport, ContactExport } from '#contracts/privacy.ts';
import { Language } from '#domain/client.ts';
import { dayOf } from '#domain/time.ts';
import { callerOf } from '../auth/caller.ts';
import { members } from '../auth/policy.ts';
import type { App, Context } from '../context.ts';
import { readKnown } from '../known-client.ts';
import { clientData, clientJson, clientPage } from '../privacy/export-client.ts';
import { contactData, contactPage } from '../privacy/export-contact.ts';
import { PAGE_POLICY } from '../privacy/export-page.ts';
import { languageOf, refuse } from '../problems.ts';
import { ClientInPath } from '../query.ts';
import { ContactInPath } from './erasure.ts';

const InLanguage = z.strictObject({ language: z.optional(Language) });

type Known = FastifyRequest<{ Params: { id: string; contactId?: string } }>;

/** Everything that is stored on a client or one contact, for whoever may know the client: as data and as a page. */
export function exportRoutes(app: App, context: Context): void {
  const { store, trail, now } = context;

  app.get(
    '/api/clients/:id/export',
    { config: { allow: members }, schema: { params: ClientInPath, response: { 200: ClientExport } } },
    async (request, reply) => {
      const data = await client(request);
      if (!data) return refuse(reply, 'not-found');
      return asFile(reply, `client-${data.clientId}`, 'json').send(Readable.from(clientJson(data)));
    },
  );

  app.get(
    '/api/clients/:id/export.html',
    { config: { allow: members }, schema: { params: ClientInPath, querystring: InLanguage } },
    async (request, reply) => {
      const data = await client(request);
      if (!data) return refuse(reply, 'not-found');
      const { language = languageOf(reply) } = request.query;
      return asFile(reply, `client-${data.clientId}`, 'html').send(Readable.from(clientPage(data, language)));
    },
  );

  app.get(
    '/api/clients/:id/contacts/:contactId/export',
    { config: { allow: members }, schema: { params: ContactInPath, response: { 200: ContactExport } } },
    async (request, reply) => {
      const data = await contact(request);
      if (!data) return refuse(reply, 'not-found');
      asFile(reply, `contact-${data.contactId}`, 'json');
      return data;
    },
  );

  app.get(
    '/api/clients/:id/contacts/:contactId/export.html',
    { config: { allow: members }, schema: { params: ContactInPath, querystring: InLanguage } },
    async (request, reply) => {
      const data = await contact(request);
      if (!data) return refuse(reply, 'not-found');
      const { language = languageOf(reply) } = request.query;
      return asFile(reply, `contact-${data.contactId}`, 'html').send(contactPage(data, language));
    },
  );

  /** The client's data, and a record of who took it. */
  async function client(request: Known) {
    const known = await open(request);
    return known && clientData(store, known.key, known.dossier, known.made);
  }

  async function contact(request: Known) {
    const known = await open(request);
    const { contactId = '' } = request.params;
    return known && contactData(store, known.key, contactId, known.dossier, known.made);
  }

  async function open(request: Known) {
    const caller = callerOf(request);
    const { tenant, userId, name } = caller;
    const key = { tenant, client: request.params.id };
    const head = await readKnown(context, caller, key.client);
    if (!head) return undefined;
    trail.note(caller, 'export', key.client);
    return { key, dossier: head.dossier, made: { at: now(), by: { userId, name } } };
  }

  /** Announces a file to be saved; ids of ours make names that are harmless everywhere. */
  function asFile(reply: FastifyReply, name: string, type: 'json' | 'html'): FastifyReply {
    reply.header('Content-Disposition', `attachment; filename="${name}-${dayOf(now())}.${type}"`);
    if (type === 'json') return reply.type('application/json; charset=utf-8');
    return reply
      .type('text/html; charset=utf-8')
      .header('Content-Security-Policy', `${PAGE_POLICY}; sandbox`);
  }
}
