import * as z from 'zod/mini';
import { entryKind, Id, Instant } from './envelope.ts';
import type { Rules } from './rule.ts';

/**
 * A person of the client's was erased: everything that told of them is blanked in the ledger before this entry
 * is written. Only the server writes it, when a lead has asked for it.
 */
export const ContactErased = entryKind('contact-erased', { contactId: Id });

/** A contact that was erased and cannot come back under its id; `id` is the contact's. Nothing of the person is left. */
export const ContactErasure = z.strictObject({ id: Id, seq: z.number(), at: Instant });
export type ContactErasure = z.infer<typeof ContactErasure>;

export const contactErasureRules: Rules<'contact-erased'> = {
  'contact-erased': ({ contacts, erasures }, { contactId, seq, at }) => ({
    contacts: contacts.filter(({ id }) => id !== contactId),
    erasures: [...erasures.filter(({ id }) => id !== contactId), { id: contactId, seq, at }],
  }),
};
