import { Button, FluentProvider, makeStyles } from '@fluentui/react-components';
import { CloudOff32Regular } from '@fluentui/react-icons/svg/cloud-off';
import { ErrorCircle24Regular } from '@fluentui/react-icons/svg/error-circle';
import { LockClosed32Regular } from '@fluentui/react-icons/svg/lock-closed';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Host } from './hosts/host.ts';
import type { ApiProblem } from './sync/api-outcome.ts';
import { openSync, type Sync } from './sync/open-sync.ts';
import { SyncProvider } from './sync/use-sync.ts';
import { appText } from './text/app.ts';
import { LanguageProvider, useText } from './text/use-text.tsx';
import { type Clock, ClockProvider } from './ui/clock.tsx';
import { PlainPage } from './ui/plain-page.tsx';
import type { Themes } from './ui/themes.ts';

const useStyles = makeStyles({ root: { height: '100%', backgroundColor: 'transparent' } });

/** Everything around a page of the panel: the host's theme and language, the clock, and who is signed in. */
export function App({
  host,
  themes,
  clock,
  children,
}: {
  host: Host;
  themes: Themes;
  clock: Clock;
  children: ReactNode;
}) {
  const styles = useStyles();
  const [theme, setTheme] = useState(() => host.theme());
  useEffect(() => {
    setTheme(host.theme());
    return host.onThemeChange(setTheme);
  }, [host]);
  useEffect(() => {
    document.documentElement.lang = host.language;
  }, [host.language]);
  return (
    <FluentProvider theme={themes[theme]} data-theme={theme} className={styles.root}>
      <LanguageProvider language={host.language}>
        <ClockProvider clock={clock}>
          <SignedIn host={host} clock={clock}>
            {children}
          </SignedIn>
        </ClockProvider>
      </LanguageProvider>
    </FluentProvider>
  );
}

/** Opens what belongs to the person signed in; until then, or without one, nothing of a client is asked for. */
function SignedIn({ host, clock, children }: { host: Host; clock: Clock; children: ReactNode }) {
  const [sync, setSync] = useState<Sync>();
  const [problem, setProblem] = useState<ApiProblem>();
  // Words of refusals follow the language of the moment; changing it signs nobody out.
  const language = useRef(host.language);
  language.current = host.language;
  const settings = useMemo(
    () => ({ token: host.token, language: () => language.current, clock }),
    [host.token, clock],
  );
  const open = useCallback(async () => {
    const opened = await openSync(settings);
    if (opened.ok) setSync(opened.value);
    setProblem(opened.ok ? undefined : opened.error);
    return opened.ok ? opened.value : undefined;
  }, [settings]);
  useEffect(() => {
    const opening = open();
    return () => {
      void opening.then((opened) => opened?.close());
    };
  }, [open]);
  if (problem) return <NoAccess problem={problem} retry={() => void open()} />;
  return sync ? <SyncProvider sync={sync}>{children}</SyncProvider> : null;
}

function NoAccess({ problem, retry }: { problem: ApiProblem; retry: () => void }) {
  const text = useText(appText);
  const again = <Button onClick={retry}>{text.retry}</Button>;
  switch (problem.kind) {
    case 'refused':
      return <PlainPage icon={<LockClosed32Regular />} title={text.guestTitle} text={text.guest} />;
    case 'signed-out':
      return (
        <PlainPage
          icon={<LockClosed32Regular />}
          title={text.signedOutTitle}
          text={text.signedOut}
          action={again}
        />
      );
    case 'offline':
    case 'unavailable':
      return (
        <PlainPage
          icon={<CloudOff32Regular />}
          title={text.offlineTitle}
          text={text.offline}
          action={again}
        />
      );
    case 'unreadable':
      return (
        <PlainPage
          icon={<ErrorCircle24Regular />}
          title={text.failedTitle}
          text={text.failed}
          action={again}
        />
      );
  }
}
