import * as z from 'zod/mini';
import { Feed, FeedAddress, FeedSettings } from '#contracts/feed.ts';
import { addDays, dayOf } from '#domain/time.ts';
import { callerOf } from '../auth/caller.ts';
import { anyone, members } from '../auth/policy.ts';
import type { App, Context } from '../context.ts';
import { clientCode, feedCalendar, feedClients } from '../feed/feed-calendar.ts';
import { dropFeed, FEED_LASTS_DAYS, makeFeed, ownerOf, readFeed, writeFeed } from '../feed/feed-rows.ts';
import { refuse } from '../problems.ts';

const FileInPath = z.strictObject({ file: z.string() });
const ENDING = '.ics';

/** A calendar feed for each user: made, set, revoked by its owner; read by whoever has its address. */
export function feedRoutes(app: App, { store, now }: Context): void {
  const path = '/api/feed';

  app.get(path, { config: { allow: members }, schema: { response: { 200: Feed } } }, async (request) => {
    const caller = callerOf(request);
    const feed = await readFeed(store, caller);
    if (!feed) return { feed: null };
    const { names, language, madeOn, seenOn } = feed;
    const clients = await feedClients(store, caller, dayOf(now()));
    const codes = clients.map(({ id, name }) => ({ code: clientCode(id), name }));
    return { feed: { names, language, madeOn, until: addDays(seenOn, FEED_LASTS_DAYS), codes } };
  });

  app.post(
    path,
    { config: { allow: members }, schema: { body: FeedSettings, response: { 201: FeedAddress } } },
    async (request, reply) => {
      const secret = await makeFeed(store, callerOf(request), request.body, dayOf(now()));
      return reply.code(201).send({ path: `/feed/${secret}${ENDING}` });
    },
  );

  app.put(path, { config: { allow: members }, schema: { body: FeedSettings } }, async (request, reply) => {
    const caller = callerOf(request);
    const feed = await readFeed(store, caller);
    // Without a feed there is nothing to set, and the next one brings its own settings.
    if (feed) await writeFeed(store, caller, { ...feed, ...request.body });
    return reply.code(204).send();
  });

  app.delete(path, { config: { allow: members }, schema: {} }, async (request, reply) => {
    await dropFeed(store, callerOf(request));
    return reply.code(204).send();
  });

  // Its address is its key, so it is written nowhere: the log names the route, not what was asked for.
  app.get(
    '/feed/:file',
    { config: { allow: anyone }, schema: { params: FileInPath } },
    async (request, reply) => {
      const today = dayOf(now());
      const { file } = request.params;
      const owner = file.endsWith(ENDING) ? await ownerOf(store, file.slice(0, -ENDING.length), today) : null;
      if (!owner) return refuse(reply, 'not-found');
      return reply
        .type('text/calendar; charset=utf-8')
        .header('Content-Disposition', 'inline; filename="augenhoehe.ics"')
        .send(await feedCalendar(store, owner.caller, owner.feed, today));
    },
  );
}
