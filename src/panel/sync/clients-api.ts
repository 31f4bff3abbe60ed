import { AppendedEntries } from '#contracts/api.ts';
import { ClientList, type NewClient } from '#contracts/clients.ts';
import { type Api, search } from './api.ts';
import type { Outcome } from './api-outcome.ts';

type ClientQuery = { search?: string; after?: string; limit?: number };

/** The clients that the caller may know of, page by page. */
export function listClients({ ask }: Api, query: ClientQuery = {}): Outcome<ClientList> {
  return ask(ClientList, { path: `/api/clients${search(query)}` });
}

/** Safe to repeat: the same id again changes nothing. */
export function createClient({ ask }: Api, json: NewClient): Outcome<AppendedEntries> {
  return ask(AppendedEntries, { method: 'POST', path: '/api/clients', json });
}
