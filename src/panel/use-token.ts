import { useMemo, useState } from 'react';
import type { Host } from './hosts/host.ts';
import { SignInError, type SignInReason } from './hosts/sign-in-error.ts';
import type { TokenSource } from './sync/request.ts';

/** The host's tokens, and why the last one did not come: what the person can be asked to do about it. */
export function useToken({ token }: Pick<Host, 'token'>): {
  token: TokenSource;
  reason: SignInReason | undefined;
} {
  const [reason, setReason] = useState<SignInReason>();
  const watched = useMemo<TokenSource>(
    () => async (options) => {
      try {
        const given = await token(options);
        setReason(undefined);
        return given;
      } catch (error) {
        setReason(error instanceof SignInError ? error.reason : undefined);
        throw error;
      }
    },
    [token],
  );
  return { token: watched, reason };
}
