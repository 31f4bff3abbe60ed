import { createHash, randomBytes } from 'node:crypto';
import * as z from 'zod/mini';
import { ROLES } from '#contracts/api.ts';
import { FeedSettings } from '#contracts/feed.ts';
import { Day } from '#domain/envelope.ts';
import { addDays } from '#domain/time.ts';
import type { Caller } from '../auth/caller.ts';
import type { LedgerStore } from '../storage/ledger-store.ts';

/** The feed of each user of a tenant. */
const FEEDS = 'feeds';
/** Whose feed an address is, by its hash. Who asks names no tenant; no tenant's key begins with a blank. */
const ADDRESSES = 'feed-addresses';
const ALL_TENANTS = ' feeds';

/**
 * A calendar shows no token, so nobody can say whether its owner still works here. The feed goes by what the last
 * accepted sign-in said, and ends so many days after it.
 */
export const FEED_LASTS_DAYS = 30;

const FeedRow = z.strictObject({
  ...FeedSettings.shape,
  hash: z.string(),
  name: z.string(),
  roles: z.array(z.enum(ROLES)),
  madeOn: Day,
  seenOn: Day,
});
export type FeedRow = z.infer<typeof FeedRow>;

const AddressRow = z.strictObject({ tenant: z.string(), userId: z.string() });

type Owner = Pick<Caller, 'tenant' | 'userId'>;

/** The feed of a user, or `null`. */
export async function readFeed(store: LedgerStore, { tenant, userId }: Owner): Promise<FeedRow | null> {
  return FeedRow.safeParse((await store.row(tenant, FEEDS, userId))?.value).data ?? null;
}

/** Makes a user's feed with an address that nobody can guess, and takes an earlier one away. Answers the secret, which is kept nowhere. */
export async function makeFeed(
  store: LedgerStore,
  caller: Caller,
  settings: FeedSettings,
  today: string,
): Promise<string> {
  await dropFeed(store, caller);
  const secret = randomBytes(32).toString('base64url');
  const { tenant, userId, name, roles } = caller;
  const hash = hashOf(secret);
  const row = { ...settings, hash, name, roles: [...roles], madeOn: today, seenOn: today };
  await writeFeed(store, caller, row);
  await store.putRows(ALL_TENANTS, ADDRESSES, [{ key: hash, value: { tenant, userId } }]);
  return secret;
}

export function writeFeed(store: LedgerStore, { tenant, userId }: Owner, value: FeedRow): Promise<void> {
  return store.putRows(tenant, FEEDS, [{ key: userId, value }]);
}

/** Takes a user's feed away: its address is from now on as unknown as one that never was. */
export async function dropFeed(store: LedgerStore, { tenant, userId }: Owner): Promise<void> {
  const feed = await readFeed(store, { tenant, userId });
  if (!feed) return;
  await store.deleteRow(ALL_TENANTS, ADDRESSES, feed.hash);
  await store.deleteRow(tenant, FEEDS, userId);
}

/** Notes for a feed that its owner was let in today, and as what. */
export async function keepFeed(store: LedgerStore, caller: Caller, today: string): Promise<void> {
  const feed = await readFeed(store, caller);
  if (!feed || (feed.seenOn === today && feed.roles.join() === caller.roles.join())) return;
  await writeFeed(store, caller, { ...feed, name: caller.name, roles: [...caller.roles], seenOn: today });
}

/** Whose feed a secret opens on this day, as they were last let in; `null` for every other secret alike. */
export async function ownerOf(
  store: LedgerStore,
  secret: string,
  today: string,
): Promise<{ caller: Caller; feed: FeedRow } | null> {
  const hash = hashOf(secret);
  // Looked up by its hash, how long it takes tells nothing about the secret.
  const address = AddressRow.safeParse((await store.row(ALL_TENANTS, ADDRESSES, hash))?.value).data;
  const feed = address && (await readFeed(store, address));
  if (!feed || feed.hash !== hash || addDays(feed.seenOn, FEED_LASTS_DAYS) < today) return null;
  return { caller: { ...address, name: feed.name, roles: feed.roles }, feed };
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
