import * as z from 'zod/mini';
import { ClientDescribed } from '#domain/client.ts';
import { Day, Id } from '#domain/envelope.ts';

/** What a list of clients marks about one: words for the eye, never a score. */
export const CLIENT_FLAGS = [
  'demo',
  'archived',
  'confidential',
  'incident',
  'crisis',
  'cancellation',
  'renewal-due',
] as const;

export const ClientSummary = z.strictObject({
  id: Id,
  name: z.string(),
  domains: z.array(z.string()),
  manager: z.nullable(z.strictObject({ userId: z.string(), name: z.string() })),
  renewalOn: z.nullable(Day),
  flags: z.array(z.enum(CLIENT_FLAGS)),
  seq: z.number(),
});
export type ClientSummary = z.infer<typeof ClientSummary>;

/** `GET /api/clients` */
export const ClientList = z.strictObject({ clients: z.array(ClientSummary), next: z.optional(z.string()) });
export type ClientList = z.infer<typeof ClientList>;

/** `POST /api/clients` */
export const NewClient = z.strictObject({ id: Id, entry: ClientDescribed });
export type NewClient = z.infer<typeof NewClient>;
