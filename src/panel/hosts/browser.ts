import type { Language } from '#domain/client.ts';
import type { Host, ThemeName } from './host.ts';

/** What a plain browser is told from outside: who signs in, in which language and theme. */
export type BrowserHostSettings = {
  language: Language;
  theme: ThemeName;
  token: Host['token'];
  /** Where signing in needs the person; else a new token is all there is. */
  signIn?: Host['signIn'];
};

/** The panel in a plain browser: no program around it, so nothing to ask. */
export function createBrowserHost({
  language,
  theme,
  token,
  signIn = async () => {
    await token({ renew: true });
  },
}: BrowserHostSettings): Host {
  return {
    kind: 'browser',
    language,
    can: { shareToStage: false, insertIntoInvitation: false, mailDraft: false },
    theme: () => theme,
    onThemeChange: () => () => {},
    meeting: async () => null,
    onMeetingChange: () => () => {},
    message: async () => null,
    appointment: async () => null,
    token,
    signIn,
    // A browser tells the page itself when it is left.
    onSuspend: () => () => {},
    openLink: async (url) => {
      window.open(url, '_blank', 'noopener');
    },
    newMail: async () => 'not-offered',
    shareToStage: async () => 'not-offered',
  };
}
