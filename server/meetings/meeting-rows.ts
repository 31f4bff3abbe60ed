import * as z from 'zod/mini';
import { Purpose } from '#domain/client.ts';
import { Id, Instant } from '#domain/envelope.ts';
import type { LedgerStore } from '../storage/ledger-store.ts';
import { meetingId, occurrenceAt } from './meeting-id.ts';

/**
 * Meetings are a store of their own, not a projection: one that no client is linked to is known nowhere else.
 * What all occurrences of a meeting share is its root; a meeting's id is its root and its occurrence. All names
 * of a meeting lead to one root (`aliases`), also after two roots were found to be the same (`roots`). Facts and
 * decisions lie apart, so that who opens a meeting never writes over who links it.
 */
export const TABLES = {
  /** A name of a meeting → its root. */
  aliases: 'meeting-aliases',
  /** A root that was united with another → that other one, which sorts before it. */
  roots: 'meeting-roots',
  /** A root that is a series → up to when all its dates are known. */
  series: 'meeting-series',
  /** A meeting's id → what calendars and hosts say of it. */
  facts: 'meetings',
  /** A meeting's id → which client it is with, as someone decided. */
  links: 'meeting-links',
  /** Whose calendar, day, meeting's id → nothing more; for lists. */
  days: 'meeting-days',
} as const;

export const AliasRow = z.strictObject({ root: z.string() });
export const RootRow = z.strictObject({ into: z.string() });

export const SeriesRow = z.strictObject({ datesKnownUntil: z.optional(Instant) });
export type SeriesRow = z.infer<typeof SeriesRow>;

export const Attendee = z.strictObject({ name: z.optional(z.string()), email: z.string() });

export const MeetingFacts = z.strictObject({
  title: z.optional(z.string()),
  start: z.optional(Instant),
  end: z.optional(Instant),
  /** Of a series: when the occurrence was to be by its rule; it stays when the occurrence is moved. */
  scheduled: z.optional(Instant),
  cancelled: z.optional(z.boolean()),
  /** The version of the calendar entry that this was read from. */
  sequence: z.optional(z.number()),
  attendees: z.array(Attendee),
  /** Ids under which the meeting was known before it was united with this one. */
  formerIds: z.optional(z.array(z.string())),
  /** The meeting that this one was united with: read that one instead. */
  movedTo: z.optional(z.string()),
});
export type MeetingFacts = z.infer<typeof MeetingFacts>;

export const MeetingLink = z.strictObject({
  /** `null`: someone said that it is no meeting with a client. */
  clientId: z.nullable(Id),
  /** When it was decided. */
  at: Instant,
  purpose: z.optional(Purpose),
});
export type MeetingLink = z.infer<typeof MeetingLink>;

/** A meeting as it is stored. */
export type StoredMeeting = { id: string; facts: MeetingFacts };

/** A tenant's meetings. */
export type Place = { store: Pick<LedgerStore, 'row' | 'rows' | 'putRows' | 'addRow'>; tenant: string };

const ROWS_AT_ONCE = 1000;

/** Reads a row of one of the tables; a row of another release counts as none. */
export async function readRow<T>(
  { store, tenant }: Place,
  table: keyof typeof TABLES,
  key: string,
  schema: z.ZodMiniType<T>,
): Promise<T | undefined> {
  const row = await store.row(tenant, TABLES[table], key);
  return row ? z.safeParse(schema, row.value).data : undefined;
}

/** All rows of a table whose keys begin alike, in the order of keys, from one key and up to one if given. */
export async function readRows<T>(
  { store, tenant }: Place,
  table: keyof typeof TABLES,
  { prefix, from, upTo }: { prefix: string; from?: string; upTo?: string },
  schema: z.ZodMiniType<T>,
): Promise<Map<string, T>> {
  const found = new Map<string, T>();
  let after: string | undefined;
  do {
    const page = { prefix, ...(from && { from }), ...(after && { after }), limit: ROWS_AT_ONCE };
    const rows = await store.rows(tenant, TABLES[table], page);
    for (const { key, value } of rows) {
      if (upTo !== undefined && key > upTo) return found;
      const { success, data } = z.safeParse(schema, value);
      if (success) found.set(key, data);
    }
    after = rows.length === ROWS_AT_ONCE ? rows.at(-1)?.key : undefined;
  } while (after !== undefined);
  return found;
}

export async function writeRows(
  { store, tenant }: Place,
  table: keyof typeof TABLES,
  rows: ReadonlyMap<string, unknown>,
): Promise<void> {
  if (rows.size === 0) return;
  await store.putRows(
    tenant,
    TABLES[table],
    [...rows].map(([key, value]) => ({ key, value })),
  );
}

/** The meetings of a root that are kept under its own name; of a series those to come and those since `since`. */
export async function readMeetings(place: Place, root: string, since?: number): Promise<StoredMeeting[]> {
  const from = since === undefined ? undefined : meetingId(root, occurrenceAt(since));
  const rows = await readRows(place, 'facts', { prefix: `${root}-`, ...(from && { from }) }, MeetingFacts);
  return [...rows].filter(([, { movedTo }]) => !movedTo).map(([id, facts]) => ({ id, facts }));
}

/** The root that a root has become part of, or itself. Roots only lead to roots that sort before them. */
export async function currentRoot(place: Place, root: string): Promise<string> {
  const row = await readRow(place, 'roots', root, RootRow);
  return row ? currentRoot(place, row.into) : root;
}

/** The meeting that an id stands for today, be it united with another since; `undefined` if there is none. */
export async function findStored(place: Place, id: string): Promise<StoredMeeting | undefined> {
  const facts = await readRow(place, 'facts', id, MeetingFacts);
  if (facts?.movedTo) return findStored(place, facts.movedTo);
  return facts && { id, facts };
}
