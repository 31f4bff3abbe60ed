import { useState } from 'react';
import type { Host } from './hosts/host.ts';
import { SignInError, type SignInReason } from './hosts/sign-in-error.ts';

/** Signing in by a tap: what to call, whether it is under way, and why the last try failed. */
export function useSignIn(
  host: Host,
  reason: SignInReason | undefined,
  onSignedIn: () => void,
): { signIn: () => void; busy: boolean; reason: SignInReason | undefined } {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<SignInReason>();
  async function signIn() {
    setBusy(true);
    try {
      await host.signIn();
      setFailure(undefined);
      onSignedIn();
    } catch (error) {
      setFailure(error instanceof SignInError ? error.reason : 'failed');
    } finally {
      setBusy(false);
    }
  }
  return { signIn: () => void signIn(), busy, reason: failure ?? reason };
}
