import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { type ReactNode, useEffect, useLayoutEffect, useState } from 'react';
import type { Host } from './hosts/host.ts';
import { HostProvider } from './parts/use-host.ts';
import { LanguageProvider } from './text/use-text.tsx';
import { type Clock, ClockProvider } from './ui/clock.tsx';

const useStyles = makeStyles({
  // A notice above the page takes its height from the page, which has all the rest.
  root: { height: '100%', display: 'flex', flexDirection: 'column', backgroundColor: 'transparent' },
});

/** The page's style sheet holds the themes and `data-theme` chooses one, so that the provider has none to write. */
const NO_THEME = {};

/** What the host gives to every page: its theme and language, the clock, and the host itself. */
export function HostFrame({ host, clock, children }: { host: Host; clock: Clock; children: ReactNode }) {
  const styles = useStyles();
  const [theme, setTheme] = useState(() => host.theme());
  useEffect(() => {
    setTheme(host.theme());
    return host.onThemeChange(setTheme);
  }, [host]);
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  useEffect(() => {
    document.documentElement.lang = host.language;
  }, [host.language]);
  return (
    <FluentProvider theme={NO_THEME} className={styles.root}>
      <LanguageProvider language={host.language}>
        <ClockProvider clock={clock}>
          <HostProvider host={host}>{children}</HostProvider>
        </ClockProvider>
      </LanguageProvider>
    </FluentProvider>
  );
}
