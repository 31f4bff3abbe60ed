import { Suspense, useCallback, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { LANGUAGES } from '#domain/client.ts';
import { App } from './app.tsx';
import type { DeskUser } from './features/desk/desk-header.tsx';
import { createBrowserHost } from './hosts/browser.ts';
import { THEMES } from './hosts/host.ts';
import { useRemembered } from './remembered.ts';
import { localSignIn } from './sync/local-sign-in.ts';
import { onDemand } from './ui/later.ts';
import './ui/teams-themes.css';

const DeskWindow = onDemand(async () => (await import('./desk-window.tsx')).DeskWindow);

const USERS: readonly DeskUser[] = ['jana', 'tom', 'miriam', 'guest'];

/** The plain browser: the desk with its meetings, and the same panel as in Teams beside them. */
function BrowserPage() {
  const [userId, setUserId] = useRemembered('user', USERS, 'jana');
  const [language, setLanguage] = useRemembered(
    'language',
    LANGUAGES,
    navigator.language.startsWith('de') ? 'de' : 'en',
  );
  const [theme, setTheme] = useRemembered('theme', THEMES, preferredTheme());
  // The demonstration's clock is the real one, moved by this much.
  const [moved, setMoved] = useState(0);
  const token = useMemo(() => localSignIn(userId), [userId]);
  const host = useMemo(() => createBrowserHost({ language, theme, token }), [language, theme, token]);
  const clock = useCallback(() => new Date(Date.now() + moved), [moved]);
  return (
    <App key={userId} host={host} clock={clock}>
      <Suspense fallback={null}>
        <DeskWindow
          demonstration={{
            userId,
            language,
            theme,
            onUser: setUserId,
            onLanguage: setLanguage,
            onTheme: setTheme,
            onMoveClock: setMoved,
          }}
        />
      </Suspense>
    </App>
  );
}

function preferredTheme(): (typeof THEMES)[number] {
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the panel.');
createRoot(root).render(<BrowserPage />);
