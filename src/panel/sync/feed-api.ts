import { Feed, FeedAddress, type FeedSettings } from '#contracts/feed.ts';
import type { Api } from './api.ts';
import type { Outcome } from './api-outcome.ts';

const path = '/api/feed';

/** The calendar feed of whoever is signed in. */
export function askFeed({ ask }: Api): Outcome<Feed> {
  return ask(Feed, { path });
}

/** Makes a new address; an earlier one answers no more. It is told this once. */
export function makeFeed({ ask }: Api, json: FeedSettings): Outcome<FeedAddress> {
  return ask(FeedAddress, { method: 'POST', path, json });
}

export function setFeed({ tell }: Api, json: FeedSettings): Outcome<undefined> {
  return tell({ method: 'PUT', path, json });
}

export function revokeFeed({ tell }: Api): Outcome<undefined> {
  return tell({ method: 'DELETE', path });
}
