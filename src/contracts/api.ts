import * as z from 'zod/mini';
import { Purpose } from '#domain/client.ts';
import { Dossier } from '#domain/dossier.ts';
import { Entry, RecordedEntry } from '#domain/entry.ts';
import { Day, Id, Instant, Line } from '#domain/envelope.ts';

/** Most entries one request may append. */
export const MAX_BATCH = 50;

/** How many of the latest entries come with a client. */
export const LATEST_ENTRIES = 50;

export const ROLES = ['manager', 'lead'] as const;
export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;

/** `GET /api/me` */
export const Me = z.strictObject({
  userId: z.string(),
  name: z.string(),
  tenant: z.string(),
  roles: z.array(Role),
});
export type Me = z.infer<typeof Me>;

/** `GET /api/clients/{id}`; entries are the latest, newest first. */
export const OpenedClient = z.strictObject({
  dossier: Dossier,
  seq: z.number(),
  entries: z.array(RecordedEntry),
});
export type OpenedClient = z.infer<typeof OpenedClient>;

/** `GET /api/clients/{id}/entries` */
export const EntryPage = z.strictObject({ entries: z.array(RecordedEntry), seq: z.number() });
export type EntryPage = z.infer<typeof EntryPage>;

/** `POST /api/clients/{id}/entries` */
export const NewEntries = z.strictObject({
  entries: z.array(Entry).check(z.minLength(1), z.maxLength(MAX_BATCH)),
});
export type NewEntries = z.infer<typeof NewEntries>;

export const AppendedEntries = z.strictObject({
  seq: z.number(),
  entries: z.array(z.strictObject({ id: Id, seq: z.number() })),
});
export type AppendedEntries = z.infer<typeof AppendedEntries>;

/** `POST /api/meetings/resolve`: all that a host or a calendar file knows of a meeting. */
export const MeetingHint = z.strictObject({
  threadId: z.optional(z.string().check(z.maxLength(400))),
  joinUrl: z.optional(z.string().check(z.maxLength(4000))),
  meetCode: z.optional(z.string().check(z.maxLength(100))),
  iCalUId: z.optional(z.string().check(z.maxLength(1000))),
  itemId: z.optional(z.string().check(z.maxLength(1000))),
  recurring: z.optional(z.boolean()),
  start: z.optional(Instant),
  end: z.optional(Instant),
  title: z.optional(z.string().check(z.maxLength(1000))),
  attendees: z.optional(
    z
      .array(
        z.strictObject({
          name: z.optional(z.string().check(z.maxLength(400))),
          email: z.string().check(z.maxLength(400)),
        }),
      )
      .check(z.maxLength(500)),
  ),
});
export type MeetingHint = z.infer<typeof MeetingHint>;

/** A client that a meeting may belong to, and the invited address that says so. */
export const Candidate = z.strictObject({ clientId: Id, name: z.string(), why: z.string() });
export type Candidate = z.infer<typeof Candidate>;

/** Ids that a meeting had before it was found to be one with another; entries may still name them. */
const FormerIds = z.optional(z.array(z.string()));

export const ResolvedMeeting = z.strictObject({
  meetingId: z.string(),
  formerIds: FormerIds,
  clientId: z.optional(Id),
  /** True when someone said that this is no meeting with a client. */
  noClient: z.optional(z.boolean()),
  candidates: z.array(Candidate),
  /**
   * True when the occurrence of a series is not clear; `dates` are those known, nearest first, and `meetingId` is
   * the nearest. Asking again with the `start` at noon of the day chosen makes it clear.
   */
  needsDate: z.optional(z.boolean()),
  dates: z.optional(z.array(Day)),
});
export type ResolvedMeeting = z.infer<typeof ResolvedMeeting>;

/** `PUT /api/meetings/{meetingId}/client`; `clientId: null` says that it is no meeting with a client. */
export const MeetingClient = z.strictObject({
  clientId: z.nullable(Id),
  title: Line,
  start: Instant,
  end: Instant,
  purpose: z.optional(Purpose),
});
export type MeetingClient = z.infer<typeof MeetingClient>;

/** A meeting that the workspace knows of. */
export const MeetingSummary = z.strictObject({
  meetingId: z.string(),
  formerIds: FormerIds,
  title: z.string(),
  start: Instant,
  end: Instant,
  purpose: z.optional(Purpose),
  clientId: z.optional(Id),
  clientName: z.optional(z.string()),
  noClient: z.optional(z.boolean()),
  cancelled: z.optional(z.boolean()),
  /** Whether the caller's own calendar or host told of it. */
  mine: z.optional(z.boolean()),
  /** Clients that it may belong to, when one meeting without a client is asked for. */
  candidates: z.optional(z.array(Candidate)),
  attendees: z.array(z.strictObject({ name: z.optional(z.string()), email: z.string() })),
});
export type MeetingSummary = z.infer<typeof MeetingSummary>;
