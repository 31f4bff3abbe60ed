import * as z from 'zod/mini';
import { Person } from '#domain/envelope.ts';
import { ClientRecord } from '#domain/exchange/client-record.ts';

/** Most clients that one request may bring. */
export const MAX_IMPORT = 200;

/** `POST /api/import`: what a table says of clients, each of them taken by itself. */
export const ClientImport = z.strictObject({
  clients: z.array(ClientRecord).check(z.minLength(1), z.maxLength(MAX_IMPORT)),
});
export type ClientImport = z.infer<typeof ClientImport>;

/** What became of a client: `entries` is how many were added to its ledger; a refused one has a sentence. */
export const ImportedClient = z.strictObject({
  became: z.enum(['created', 'changed', 'unchanged', 'refused']),
  entries: z.number(),
  code: z.optional(z.string()),
  message: z.optional(z.string()),
});
export type ImportedClient = z.infer<typeof ImportedClient>;

/** The answer, in the order in which the clients were sent. */
export const ImportedClients = z.strictObject({ results: z.array(ImportedClient) });
export type ImportedClients = z.infer<typeof ImportedClients>;

/** `GET /api/import`: who may be named as a client's manager in a table. */
export const ImportSetting = z.strictObject({ people: z.array(Person) });
export type ImportSetting = z.infer<typeof ImportSetting>;
