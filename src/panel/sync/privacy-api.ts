import { ErasedContact, Receipt } from '#contracts/privacy.ts';
import type { Language } from '#domain/client.ts';
import { type Api, search, segment } from './api.ts';
import type { Outcome } from './api-outcome.ts';
import { askFile } from './ask-file.ts';

/** A long history takes its time. */
const TIMEOUT_MS = 120_000;

export type DataFormat = 'html' | 'json';

/** Everything that is stored on a client, or with `contactId` on one person there, as a file. */
export function takeOut(
  api: Api,
  { clientId, contactId }: { clientId: string; contactId?: string },
  format: DataFormat,
  language: Language,
): Outcome<Blob> {
  const contact = contactId ? `/contacts/${segment(contactId)}` : '';
  const ending = format === 'html' ? `.html${search({ language })}` : '';
  return askFile(api, {
    path: `/api/clients/${segment(clientId)}${contact}/export${ending}`,
    timeoutMs: TIMEOUT_MS,
  });
}

/** Leads: erases a client for good. Safe to repeat. */
export function eraseClient({ ask }: Api, clientId: string): Outcome<Receipt> {
  return ask(Receipt, {
    method: 'DELETE',
    path: `/api/clients/${segment(clientId)}`,
    timeoutMs: TIMEOUT_MS,
  });
}

/** Leads: erases a person; answers the free texts that still name them. */
export function eraseContact({ ask }: Api, clientId: string, contactId: string): Outcome<ErasedContact> {
  return ask(ErasedContact, {
    method: 'DELETE',
    path: `/api/clients/${segment(clientId)}/contacts/${segment(contactId)}`,
    timeoutMs: TIMEOUT_MS,
  });
}
