import { useMemo, useState } from 'react';
import type { Host } from './hosts/host.ts';
import { SignInError, type SignInReason } from './hosts/sign-in-error.ts';
import type { RequestSettings } from './sync/request.ts';

/** The host's tokens, and why the last one did not serve: what the person can be asked to do about it. */
export function useToken({ token }: Pick<Host, 'token'>): {
  settings: Required<Pick<RequestSettings, 'token' | 'onRefused'>>;
  reason: SignInReason | undefined;
} {
  const [reason, setReason] = useState<SignInReason>();
  const settings = useMemo(() => {
    let refused: string | undefined;
    return {
      token: async (options?: { renew?: boolean }) => {
        try {
          const given = await token(options);
          // The same token again is no new sign-in.
          if (given !== refused) setReason(undefined);
          return given;
        } catch (error) {
          setReason(error instanceof SignInError ? error.reason : undefined);
          throw error;
        }
      },
      onRefused: (bearer: string) => {
        refused = bearer;
        setReason('refused');
      },
    };
  }, [token]);
  return { settings, reason };
}
