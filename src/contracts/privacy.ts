import * as z from 'zod/mini';
import { Contact } from '#domain/contact.ts';
import { Dossier } from '#domain/dossier.ts';
import { RecordedEntry } from '#domain/entry.ts';
import { Day, Id, Instant, Person } from '#domain/envelope.ts';

/** A meeting as it is stored beside the ledgers, with whoever was invited. */
export const StoredMeeting = z.strictObject({
  meetingId: z.string(),
  title: z.optional(z.string()),
  start: z.optional(Instant),
  end: z.optional(Instant),
  attendees: z.array(z.strictObject({ name: z.optional(z.string()), email: z.string() })),
});
export type StoredMeeting = z.infer<typeof StoredMeeting>;

/** A row kept beside the ledger that names the client, so that lists need not open it. */
export const HeldRow = z.strictObject({ table: z.string(), key: z.string(), value: z.unknown() });
export type HeldRow = z.infer<typeof HeldRow>;

/** `GET /api/clients/{id}/export`: everything that is stored on a client. Entries come oldest first, and last. */
export const ClientExport = z.strictObject({
  clientId: Id,
  exportedAt: Instant,
  exportedBy: Person,
  dossier: Dossier,
  meetings: z.array(StoredMeeting),
  rows: z.array(HeldRow),
  entries: z.array(RecordedEntry),
});
export type ClientExport = z.infer<typeof ClientExport>;

/** A free text that names a person. `excerpt` is the part of it around the name. */
export const Mention = z.strictObject({ entryId: Id, kind: z.string(), at: Instant, excerpt: z.string() });
export type Mention = z.infer<typeof Mention>;

/** `GET /api/clients/{id}/contacts/{contactId}/mentions`, oldest first; `more` when there are more than are listed. */
export const Mentions = z.strictObject({ mentions: z.array(Mention), more: z.boolean() });
export type Mentions = z.infer<typeof Mentions>;

/** `GET /api/clients/{id}/contacts/{contactId}/export`: everything that names one person, oldest first. */
export const ContactExport = z.strictObject({
  clientId: Id,
  contactId: Id,
  exportedAt: Instant,
  exportedBy: Person,
  /** The person as last described; absent when the dossier no longer lists them. */
  contact: z.optional(Contact),
  /** The names and e-mail addresses that were looked for. */
  names: z.array(z.string()),
  /** Every description of the person, as entered. */
  described: z.array(RecordedEntry),
  /** Fields of other entries that name the person, and texts that mention them, each whole. */
  named: z.array(
    z.strictObject({
      entryId: Id,
      kind: z.string(),
      at: Instant,
      by: Person,
      field: z.string(),
      text: z.string(),
    }),
  ),
  /** Meetings with the client that the person was invited to. */
  meetings: z.array(StoredMeeting),
});
export type ContactExport = z.infer<typeof ContactExport>;

export const ERASED = ['client', 'contact'] as const;

/** Proof that something was erased, with nothing of what it was. */
export const Receipt = z.strictObject({
  receiptId: Id,
  what: z.enum(ERASED),
  clientId: Id,
  contactId: z.optional(Id),
  at: Instant,
  by: Person,
  /** Entries that were erased with the client, or in which the contact was blanked. */
  entries: z.number(),
  /** Meetings that were forgotten, or from which the contact was taken out. */
  meetings: z.number(),
  /** Rows of lists that were erased beside the ledger. */
  rows: z.number(),
});
export type Receipt = z.infer<typeof Receipt>;

/** `GET /api/receipts`, newest first. */
export const Receipts = z.strictObject({ receipts: z.array(Receipt) });
export type Receipts = z.infer<typeof Receipts>;

/** `DELETE /api/clients/{id}/contacts/{contactId}`: the proof, and free texts left for a decision. */
export const ErasedContact = z.extend(Mentions, { receipt: Receipt });
export type ErasedContact = z.infer<typeof ErasedContact>;

/** Months after the last contact after which a client is due to be erased. */
export const RETENTION_MONTHS = { shortest: 3, usual: 36, longest: 120 } as const;

/** `PUT /api/workspace` */
export const WorkspaceDraft = z.strictObject({
  retentionMonths: z.int().check(z.minimum(RETENTION_MONTHS.shortest), z.maximum(RETENTION_MONTHS.longest)),
  /** Whether clients that are due are erased without anyone confirming it. */
  eraseAutomatically: z.boolean(),
});
export type WorkspaceDraft = z.infer<typeof WorkspaceDraft>;

/** `GET /api/workspace`; version 0 and nobody's while nobody has set anything. */
export const WorkspaceSettings = z.extend(WorkspaceDraft, {
  version: z.number(),
  by: z.optional(Person),
  at: z.optional(Instant),
});
export type WorkspaceSettings = z.infer<typeof WorkspaceSettings>;

/** A client that is due to be erased. */
export const DueClient = z.strictObject({
  clientId: Id,
  name: z.string(),
  manager: z.nullable(Person),
  lastContactAt: Instant,
  dueOn: Day,
  /** Whether the contract still runs: such a client is erased only on confirmation. */
  isUnderContract: z.boolean(),
});
export type DueClient = z.infer<typeof DueClient>;

/** `GET /api/retention`: what is due, longest due first. */
export const Retention = z.strictObject({
  retentionMonths: z.number(),
  eraseAutomatically: z.boolean(),
  clients: z.array(DueClient),
});
export type Retention = z.infer<typeof Retention>;
