import { LocalToken } from '#contracts/sign-in.ts';
import type { TokenSource } from './request.ts';

/** Signs in one of the local users (only where the server runs with `AUTH=local`). Rejects when that is not so. */
export function localSignIn(userId: string): TokenSource {
  let token: Promise<string> | undefined;
  return ({ renew } = {}) => {
    if (!token || renew) {
      token = fetchToken(userId);
      // A failed sign-in is tried anew at the next call.
      token.catch(() => {
        token = undefined;
      });
    }
    return token;
  };
}

async function fetchToken(userId: string): Promise<string> {
  const answer = await fetch('/local/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ userId }),
  });
  if (!answer.ok) throw new Error(`The local sign-in was refused with status ${answer.status}.`);
  return LocalToken.parse(await answer.json()).token;
}
