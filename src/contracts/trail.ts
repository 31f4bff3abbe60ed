import * as z from 'zod/mini';
import { Instant, Person } from '#domain/envelope.ts';

/**
 * What a tenant's trail records: who did what, and when; never content. `client-read` is someone reading a client
 * whose manager they are not; `refusal` is what someone's role or a confidential client kept them from.
 */
export const TRAIL_EVENTS = [
  'client-read',
  'export',
  'erasure',
  'contact-erasure',
  'refusal',
  'playbook-changed',
  'settings-changed',
  'import',
] as const;
export const TrailEvent = z.enum(TRAIL_EVENTS);
export type TrailEvent = z.infer<typeof TrailEvent>;

export const TrailRecord = z.strictObject({
  at: Instant,
  by: Person,
  what: TrailEvent,
  clientId: z.optional(z.string()),
  /** What was refused, such as `GET /api/renewals`. */
  route: z.optional(z.string()),
});
export type TrailRecord = z.infer<typeof TrailRecord>;

/** `GET /api/trail?after=&limit=`: newest first; `next` is the `after` of the older ones. For leads. */
export const TrailPage = z.strictObject({ records: z.array(TrailRecord), next: z.optional(z.string()) });
export type TrailPage = z.infer<typeof TrailPage>;
