import type { Language } from '#domain/client.ts';
import type { Host, ThemeName } from './host.ts';

/** What a plain browser is told from outside: who signs in, in which language and theme. */
export type BrowserHostSettings = {
  language: Language;
  theme: ThemeName;
  token: Host['token'];
};

/** The panel in a plain browser: no program around it, so nothing to ask. */
export function createBrowserHost({ language, theme, token }: BrowserHostSettings): Host {
  return {
    kind: 'browser',
    language,
    can: { shareToStage: false, insertIntoInvitation: false, mailDraft: false },
    theme: () => theme,
    onThemeChange: () => () => {},
    meeting: async () => null,
    onMeetingChange: () => () => {},
    token,
    openLink: async (url) => {
      window.open(url, '_blank', 'noopener');
    },
  };
}
