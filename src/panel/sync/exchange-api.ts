import { ImportedClients, ImportSetting } from '#contracts/exchange.ts';
import type { Language } from '#domain/client.ts';
import type { ClientRecord } from '#domain/exchange/client-record.ts';
import { type Api, search } from './api.ts';
import type { Outcome } from './api-outcome.ts';
import { askFile } from './ask-file.ts';

/** Some hundred clients, or a file with thousands, on a busy server. */
const TIMEOUT_MS = 120_000;

/** Who may be named as a manager in a table. */
export function importSetting({ ask }: Api): Outcome<ImportSetting> {
  return ask(ImportSetting, { path: '/api/import' });
}

/** Takes over clients of a table, at most `MAX_IMPORT`. Safe to repeat: what is there already changes nothing. */
export function importClients({ ask }: Api, clients: readonly ClientRecord[]): Outcome<ImportedClients> {
  return ask(ImportedClients, {
    method: 'POST',
    path: '/api/import',
    json: { clients },
    timeoutMs: TIMEOUT_MS,
  });
}

/** All clients that the caller may know of, as a file. */
export function exportClients(api: Api, ending: 'csv' | 'xlsx', language: Language): Outcome<Blob> {
  return askFile(api, {
    path: `/api/clients/export.${ending}${search({ language })}`,
    timeoutMs: TIMEOUT_MS,
  });
}
