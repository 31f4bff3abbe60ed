import * as z from 'zod/mini';

/**
 * An identifier. By convention a ULID made by whoever writes the entry; the border refuses only what could
 * not serve as an identifier at all, so that case files may use short readable ones.
 */
export const Id = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/));

/** A calendar day, `YYYY-MM-DD`. */
export const Day = z.iso.date();
export type Day = z.infer<typeof Day>;

/** A point in time, ISO 8601 with offset; its first ten characters are the day on the writer's calendar. */
export const Instant = z.iso.datetime({ offset: true }).check(z.maxLength(40));
export type Instant = z.infer<typeof Instant>;

/** One line of text: a name, a title, a role. */
export const Line = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));

/** A few sentences: a reason, a detail, a mitigation. */
export const Paragraph = z.string().check(z.trim(), z.minLength(1), z.maxLength(2000));

/** A note or an answer, kept as typed. */
export const LongText = z.string().check(z.minLength(1), z.maxLength(20_000));

/** A category that groups like with like, such as `newsletter-links`. */
export const Slug = z.string().check(z.maxLength(60), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** Who did something, as the verified token names them. */
export const Person = z.strictObject({ userId: z.string().check(z.minLength(1)), name: z.string() });
export type Person = z.infer<typeof Person>;

const ENVELOPE = {
  id: Id,
  at: Instant,
  meetingId: z.optional(z.string().check(z.minLength(1), z.maxLength(400))),
};

/** The schema of one kind of entry: the envelope, the kind, and the fields of the kind; nothing else passes. */
export function entryKind<const K extends string, F extends z.core.$ZodLooseShape>(kind: K, fields: F) {
  return z.strictObject({ ...ENVELOPE, kind: z.literal(kind), ...fields });
}

/** What the server adds to an entry when it takes it: place in the ledger, author, time of recording. */
export const STAMP = { seq: z.int().check(z.positive()), by: Person, recordedAt: Instant };
export type Stamp = { seq: number; by: Person; recordedAt: string };
