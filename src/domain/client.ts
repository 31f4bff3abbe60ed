import * as z from 'zod/mini';
import { Day, entryKind, Id, Instant, Line, Paragraph } from './envelope.ts';
import type { Rules } from './rule.ts';
import { dayOf, isBefore } from './time.ts';

export const LANGUAGES = ['de', 'en'] as const;
export const Language = z.enum(LANGUAGES);
export type Language = z.infer<typeof Language>;

/** German form of address. English lines do not differ. */
export const FORMS_OF_ADDRESS = ['sie', 'du'] as const;
export const FormOfAddress = z.enum(FORMS_OF_ADDRESS);
export type FormOfAddress = z.infer<typeof FormOfAddress>;

export const CHANNELS = ['video', 'phone', 'email', 'in-person', 'shared-tool'] as const;
export const Channel = z.enum(CHANNELS);
export type Channel = z.infer<typeof Channel>;

export const PURPOSES = [
  'care',
  'status',
  'project',
  'sales',
  'incident',
  'renewal',
  'kickoff',
  'goals',
] as const;
export const Purpose = z.enum(PURPOSES);
export type Purpose = z.infer<typeof Purpose>;

export const MOODS = ['good', 'mixed', 'bad'] as const;
export const Mood = z.enum(MOODS);
export type Mood = z.infer<typeof Mood>;

/** An e-mail domain, lower case, such as `hartwig-teile.example`. */
export const EmailDomain = z.string().check(z.maxLength(253), z.regex(/^[^\s@A-Z]+$/));

const PROFILE = {
  name: Line,
  domains: z.array(EmailDomain).check(z.maxLength(50)),
  language: Language,
  address: FormOfAddress,
  since: z.optional(Day),
  /** Share of our revenue that comes from this client, 0…1. */
  revenueShare: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
  archived: z.optional(z.boolean()),
};

export const ClientDescribed = entryKind('client-described', PROFILE);
export type ClientDescribed = z.infer<typeof ClientDescribed>;

export const ManagerChanged = entryKind('manager-changed', { userId: Line, name: Line });

export const RhythmAgreed = entryKind('rhythm-agreed', {
  channel: Channel,
  everyDays: z.int().check(z.minimum(1), z.maximum(366)),
  detail: z.optional(Paragraph),
});

export const ContactMade = entryKind('contact-made', {
  purpose: Purpose,
  channel: Channel,
  mood: z.optional(Mood),
  title: z.optional(Line),
});

/** Who the client is, as last described; `entryId` proves it. */
export const Profile = z.strictObject({ ...PROFILE, entryId: Id });
export type Profile = z.infer<typeof Profile>;

/**
 * Our account manager for this client, since `at`; `takenOver` is true when someone else, or nobody named,
 * served before.
 */
export const Manager = z.strictObject({
  userId: z.string(),
  name: z.string(),
  at: Instant,
  takenOver: z.boolean(),
  entryId: Id,
});
export type Manager = z.infer<typeof Manager>;

export const Rhythm = z.strictObject({
  channel: Channel,
  everyDays: z.number(),
  detail: z.optional(z.string()),
  at: Instant,
  entryId: Id,
});
export type Rhythm = z.infer<typeof Rhythm>;

/** A conversation that took place; `id` is the entry that recorded it. */
export const Contacted = z.strictObject({
  id: Id,
  seq: z.number(),
  at: Instant,
  purpose: Purpose,
  channel: Channel,
  mood: z.optional(Mood),
  title: z.optional(z.string()),
  meetingId: z.optional(z.string()),
});
export type Contacted = z.infer<typeof Contacted>;

export const clientRules: Rules<'client-described' | 'manager-changed' | 'rhythm-agreed' | 'contact-made'> = {
  'client-described': (_, { name, domains, language, address, since, revenueShare, archived, id }) => ({
    profile: { name, domains, language, address, since, revenueShare, archived, entryId: id },
  }),
  'manager-changed': ({ manager, firstContactAt }, { userId, name, at, id }) => ({
    manager:
      manager?.userId === userId
        ? { ...manager, name }
        : // The first name on a new client is no handover; a name after earlier contact is.
          { userId, name, at, takenOver: manager !== null || firstContactAt !== null, entryId: id },
  }),
  'rhythm-agreed': (_, { channel, everyDays, detail, at, id }) => ({
    rhythm: { channel, everyDays, detail, at, entryId: id },
  }),
  'contact-made': (
    { contacted, firstContactAt },
    { id, seq, at, purpose, channel, mood, title, meetingId },
  ) => {
    // A meeting is one contact: saying again how it went replaces what was said before.
    const others = contacted.filter((contact) => !isSameMeeting(contact, { meetingId, at }));
    const made: Contacted = { id, seq, at, purpose, channel, mood, title, meetingId };
    return {
      contacted: [...others, made].sort(byTime),
      firstContactAt: firstContactAt && isBefore(firstContactAt, at) ? firstContactAt : at,
    };
  },
};

function isSameMeeting(contact: Contacted, other: { meetingId?: string | undefined; at: string }): boolean {
  return (
    contact.meetingId !== undefined &&
    contact.meetingId === other.meetingId &&
    dayOf(contact.at) === dayOf(other.at)
  );
}

/** Order of conversations: when they took place, then when they were recorded. */
export function byTime(a: Contacted, b: Contacted): number {
  return Date.parse(a.at) - Date.parse(b.at) || a.seq - b.seq;
}
