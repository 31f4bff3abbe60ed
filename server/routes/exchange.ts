import * as z from 'zod/mini';
import { ClientImport, ImportedClients, ImportSetting } from '#contracts/exchange.ts';
import { Language } from '#domain/client.ts';
import { dayOf } from '#domain/time.ts';
import { callerOf } from '../auth/caller.ts';
import { members, rightsOf } from '../auth/policy.ts';
import type { App, Context } from '../context.ts';
import { asCsv, asExcel, clientTable } from '../exchange/export-clients.ts';
import { importClients } from '../exchange/import-clients.ts';
import { listPeople } from '../people.ts';
import { languageOf } from '../problems.ts';
import { listClients } from '../projections/clients.ts';

/** Two hundred clients with some dozens of rows each. */
const LARGEST_IMPORT = 8 * 1024 * 1024;

const InLanguage = z.strictObject({ language: z.optional(Language) });

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const FILE_NAMES: Record<Language, string> = { de: 'kunden', en: 'clients' };

/** Clients from tables, and all of them as a table. */
export function exchangeRoutes(app: App, context: Context): void {
  const { store, now, trail } = context;

  app.get(
    '/api/import',
    { config: { allow: members }, schema: { response: { 200: ImportSetting } } },
    async (request) => {
      const caller = callerOf(request);
      const today = dayOf(now());
      const clients = await listClients(store, caller.tenant, rightsOf(caller), today, new Set());
      const managers = clients.flatMap(({ manager }) => manager ?? []);
      const people = [...(await listPeople(store, caller.tenant, today)), ...managers];
      return { people: [...new Map(people.map((person) => [person.userId, person])).values()] };
    },
  );

  app.post(
    '/api/import',
    {
      bodyLimit: LARGEST_IMPORT,
      config: { allow: members },
      schema: { body: ClientImport, response: { 200: ImportedClients } },
    },
    async (request, reply) => {
      const { clients } = request.body;
      trail.note(callerOf(request), 'import');
      const results = await importClients(context, callerOf(request), clients, languageOf(reply));
      return { results };
    },
  );

  for (const ending of ['csv', 'xlsx'] as const) {
    app.get(
      `/api/clients/export.${ending}`,
      { config: { allow: members }, schema: { querystring: InLanguage } },
      async (request, reply) => {
        const { language = languageOf(reply) } = request.query;
        trail.note(callerOf(request), 'export');
        const table = await clientTable(context, callerOf(request), language);
        const name = `augenhoehe-${FILE_NAMES[language]}-${dayOf(now())}.${ending}`;
        reply.header('Content-Disposition', `attachment; filename="${name}"`);
        return ending === 'csv'
          ? reply.type('text/csv; charset=utf-8').send(asCsv(table, language))
          : reply.type(EXCEL).send(await asExcel(table));
      },
    );
  }
}
