import * as z from 'zod/mini';
import { Instant, Person } from '#domain/envelope.ts';

/** One version of a workspace's own playbook in a list: who made it and when, and how much it says otherwise. */
export const PlaybookVersion = z.strictObject({
  version: z.number(),
  by: Person,
  at: Instant,
  changes: z.number(),
  own: z.number(),
});
export type PlaybookVersion = z.infer<typeof PlaybookVersion>;

/** `GET /api/playbook/versions`, newest first. */
export const PlaybookVersions = z.strictObject({ versions: z.array(PlaybookVersion) });
export type PlaybookVersions = z.infer<typeof PlaybookVersions>;
