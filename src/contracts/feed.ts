import * as z from 'zod/mini';
import { Language } from '#domain/client.ts';
import { Day } from '#domain/envelope.ts';

/** `POST` and `PUT /api/feed`: whether events name clients and promises, and in which language they are. */
export const FeedSettings = z.strictObject({ names: z.boolean(), language: Language });
export type FeedSettings = z.infer<typeof FeedSettings>;

/**
 * `GET /api/feed`: the caller's calendar feed, `null` while there is none. The address itself is told once, when it
 * is made. `until` is the last day on which it answers if its owner does not come back; `codes` says what stands
 * for which client in events that name none.
 */
export const Feed = z.strictObject({
  feed: z.nullable(
    z.strictObject({
      ...FeedSettings.shape,
      madeOn: Day,
      until: Day,
      codes: z.array(z.strictObject({ code: z.string(), name: z.string() })),
    }),
  ),
});
export type Feed = z.infer<typeof Feed>;

/** `POST /api/feed`: the new address, below the server's own; an earlier one answers no more. */
export const FeedAddress = z.strictObject({ path: z.string() });
export type FeedAddress = z.infer<typeof FeedAddress>;
