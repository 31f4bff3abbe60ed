import { createLocalJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import * as z from 'zod/mini';
import type { Log } from '../context.ts';
import { KeysUnavailable } from './token.ts';

/** Of which directory the keys are, the time they age by, and where it is said that they could not be fetched. */
type Source = { url: URL; issuer: string; tenant: string; now: () => string; log: Log };

/** An unknown key, or age, has known keys fetched again at most this often. */
const AT_MOST_EVERY_MS = 60_000;
/** Keys of this age are fetched again before they count: one that was withdrawn is trusted no longer. */
const FRESH_FOR_MS = 3_600_000;
const TIMEOUT_MS = 5_000;

const KeySet = z.object({
  keys: z.array(z.looseObject({ kid: z.string(), issuer: z.optional(z.string()) })),
});

/**
 * The keys of one directory, by `kid`. They are fetched when first needed and kept; while the key server is down
 * the old ones serve on. `KeysUnavailable` where a key cannot be told from a made-up one for want of an answer.
 */
export function directoryKeys(source: Source): JWTVerifyGetKey {
  let known: { find: JWTVerifyGetKey; at: number } | undefined;
  let under: Promise<void> | undefined;
  let askedAgainAt = Number.NEGATIVE_INFINITY;
  let isDown = false;
  const clock = () => Date.parse(source.now());

  /** One question at a time, however many wait for its answer. */
  function ask(): Promise<void> {
    under ??= fetchKeys(source)
      .then(
        (find) => {
          known = { find, at: clock() };
          isDown = false;
        },
        (err) => {
          isDown = true;
          source.log.warn({ err }, 'the keys of the directory could not be fetched');
        },
      )
      .finally(() => {
        under = undefined;
      });
    return under;
  }

  function askAgain(): Promise<void> {
    if (under) return under;
    if (clock() - askedAgainAt < AT_MOST_EVERY_MS) return Promise.resolve();
    askedAgainAt = clock();
    return ask();
  }

  async function currentKeys(): Promise<JWTVerifyGetKey> {
    if (!known) await ask();
    else if (clock() - known.at >= FRESH_FOR_MS) {
      const answered = askAgain();
      // Once it is known to be down, nobody waits for it any more.
      if (!isDown) await answered;
    }
    if (!known) throw new KeysUnavailable();
    return known.find;
  }

  return async (header, token) => {
    // A set with a single key would take a token that names none.
    if (!header.kid) throw new errors.JWKSNoMatchingKey();
    const find = await currentKeys();
    try {
      return await find(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      await askAgain();
      if (isDown) throw new KeysUnavailable();
      return (await currentKeys())(header, token);
    }
  };
}

async function fetchKeys({ url, issuer, tenant }: Source): Promise<JWTVerifyGetKey> {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
  const text = await response.text();
  if (!response.ok) throw new KeysUnavailable();
  const { keys } = KeySet.parse(JSON.parse(text));
  // The set also lists keys of other issuers, which say so; `{tenantid}` stands for any directory.
  const ours = keys.filter((key) => (key.issuer?.replace('{tenantid}', tenant) ?? issuer) === issuer);
  // To take an empty set for an answer would sign everybody out.
  if (ours.length === 0) throw new KeysUnavailable();
  return createLocalJWKSet({ keys: ours });
}
