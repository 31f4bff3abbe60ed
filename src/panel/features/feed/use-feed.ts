import { useCallback, useEffect, useState } from 'react';
import type { Feed } from '#contracts/feed.ts';
import { askFeed, makeFeed, revokeFeed, setFeed } from '../../sync/feed-api.ts';
import { useSync } from '../../sync/use-sync.ts';
import { useLanguage } from '../../text/use-text.tsx';

/** The feed of whoever is signed in (`null`: there is none), its address while it is new, and what can be done. */
export function useFeed() {
  const { api } = useSync();
  const language = useLanguage();
  const [feed, setShown] = useState<Feed['feed']>();
  const [address, setAddress] = useState<string>();
  const [hasFailed, setFailed] = useState(false);

  const load = useCallback(async () => {
    const asked = await askFeed(api);
    setFailed(!asked.ok);
    if (asked.ok) setShown(asked.value.feed);
  }, [api]);
  useEffect(() => {
    void load();
  }, [load]);

  return {
    feed,
    address,
    hasFailed,
    make: async () => {
      const made = await makeFeed(api, { names: feed?.names ?? false, language });
      if (!made.ok) return setFailed(true);
      setAddress(new URL(made.value.path, location.origin).href);
      await load();
    },
    show: async (names: boolean) => {
      const set = await setFeed(api, { names, language });
      if (!set.ok) return setFailed(true);
      await load();
    },
    revoke: async () => {
      const revoked = await revokeFeed(api);
      if (!revoked.ok) return setFailed(true);
      setAddress(undefined);
      await load();
    },
  };
}
