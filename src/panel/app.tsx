import { type ReactNode, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { HostFrame } from './host-frame.tsx';
import type { Host } from './hosts/host.ts';
import type { ApiProblem } from './sync/api-outcome.ts';
import { openSync, type Sync } from './sync/open-sync.ts';
import { SyncProvider } from './sync/use-sync.ts';
import type { Clock } from './ui/clock.tsx';
import { later } from './ui/later.ts';
import { useToken } from './use-token.ts';

const NoAccess = later(async () => (await import('./no-access.tsx')).NoAccess);
const SignInBar = later(async () => (await import('./sign-in-bar.tsx')).SignInBar);

/** Everything around a page of the panel: the host's theme and language, the clock, and who is signed in. */
export function App({ host, clock, children }: { host: Host; clock: Clock; children: ReactNode }) {
  return (
    <HostFrame host={host} clock={clock}>
      <SignedIn host={host} clock={clock}>
        {children}
      </SignedIn>
    </HostFrame>
  );
}

/** Opens what belongs to the person signed in; until then, or without one, nothing of a client is asked for. */
function SignedIn({ host, clock, children }: { host: Host; clock: Clock; children: ReactNode }) {
  const [sync, setSync] = useState<Sync>();
  const [problem, setProblem] = useState<ApiProblem>();
  const { settings: tokens, reason } = useToken(host);
  // Words of refusals follow the language of the moment; changing it signs nobody out.
  const language = useRef(host.language);
  language.current = host.language;
  const settings = useMemo(() => {
    const onTurnedAway = (turnedAway: ApiProblem) => {
      // Whoever is no member (any more) sees nothing; a sign-in that has run out leaves the page as it is.
      if (turnedAway.kind === 'refused') setProblem(turnedAway);
    };
    return { ...tokens, onTurnedAway, language: () => language.current, clock };
  }, [tokens, clock]);
  const open = useCallback(async () => {
    const opened = await openSync(settings);
    if (opened.ok) setSync(opened.value);
    setProblem(opened.ok ? undefined : opened.error);
    return opened.ok ? opened.value : undefined;
  }, [settings]);
  const openAgain = useCallback(() => void open(), [open]);
  useEffect(() => {
    const opening = open();
    return () => {
      void opening.then((opened) => opened?.close());
    };
  }, [open]);
  useEffect(() => (sync ? host.onSuspend(sync.drafts.keep) : undefined), [host, sync]);
  if (problem) {
    return (
      <Suspense>
        <NoAccess host={host} problem={problem} reason={reason} retry={openAgain} />
      </Suspense>
    );
  }
  if (!sync) return null;
  return (
    <SyncProvider sync={sync}>
      {reason && (
        <Suspense>
          <SignInBar host={host} reason={reason} />
        </Suspense>
      )}
      {children}
    </SyncProvider>
  );
}
