import { app, authentication, FrameContexts, meeting, nestedAppAuth } from '@microsoft/teams-js';
import type { Host, ThemeName } from './host.ts';
import { languageOf } from './language.ts';
import { createListeners } from './listeners.ts';
import type { Directory, SignIn } from './sign-in.ts';
import { SignInError } from './sign-in-error.ts';
import { meetingOfContext } from './teams-meeting.ts';

/** teams-js itself waits a minute for a host that never answers. */
const ANSWERS_WITHIN_MS = 5_000;

/** Teams is answered at the latest after this, whatever the disk does; what was typed is then with the browser. */
const KEEPS_WITHIN_MS = 1_000;

/** Teams, once it has answered. */
export type TeamsHost = Host & {
  /** Whether everyone in the meeting sees this page. */
  readonly isStage: boolean;
  /** The tenant that the person is in, as far as Teams says; nothing is decided by it. */
  readonly tenantId: string | undefined;
  /** How to sign in with a directory from here. */
  signInWith(directory: Directory): Promise<SignIn>;
  /** Tells Teams that the page is there. */
  loaded(): void;
};

/** The host without its sign-in, which needs what the server says of the directory. */
export type SignInSource = { token: Host['token']; signIn: Host['signIn'] };

/** Talks to Teams; rejects when nobody answers or the page is not in Teams at all. */
export async function openTeams(
  signInFrom: (teams: Pick<TeamsHost, 'signInWith'>) => SignInSource,
): Promise<TeamsHost> {
  await within(ANSWERS_WITHIN_MS, app.initialize());
  let context = await within(ANSWERS_WITHIN_MS, app.getContext());
  const themes = createListeners<ThemeName>();
  const meetings = createListeners();
  const keepers = new Set<() => Promise<void>>();
  let theme = themeOf(context.app.theme);

  app.registerOnThemeChangeHandler((name) => {
    theme = themeOf(name);
    themes.tell(theme);
  });
  const keep = () => Promise.all([...keepers].map((keeper) => keeper()));
  keepAlive(keep, async () => {
    context = await app.getContext();
    meetings.tell();
  });

  const { frameContext } = context.page;
  const signInWith = (directory: Directory) => signInInTeams(directory, () => context.user?.loginHint);
  const inMeeting = frameContext === FrameContexts.sidePanel || frameContext === FrameContexts.meetingStage;
  return {
    kind: 'teams',
    language: languageOf(context.app.locale),
    can: { shareToStage: inMeeting, insertIntoInvitation: false, mailDraft: false },
    isStage: frameContext === FrameContexts.meetingStage,
    tenantId: context.user?.tenant?.id,
    theme: () => theme,
    onThemeChange: themes.add,
    meeting: () => meetingOfContext(context, new Date()),
    onMeetingChange: meetings.add,
    message: async () => null,
    appointment: async () => null,
    ...signInFrom({ signInWith }),
    signInWith,
    onSuspend: (keeper) => {
      keepers.add(keeper);
      return () => keepers.delete(keeper);
    },
    newMail: async () => 'not-offered',
    openLink: (url) => app.openLink(url),
    shareToStage,
    loaded: () => {
      app.notifyAppLoaded();
      app.notifySuccess();
    },
  };
}

/** Teams keeps panels alive for a while: what was typed is kept first, and coming back may be in another meeting. */
function keepAlive(onSuspend: () => Promise<unknown>, onResume: () => Promise<void>): void {
  try {
    app.lifecycle.registerBeforeSuspendOrTerminateHandler(async () => {
      await within(KEEPS_WITHIN_MS, onSuspend()).catch(() => undefined);
    });
    app.lifecycle.registerOnResumeHandler(() => {
      void onResume().then(() => app.notifySuccess());
    });
  } catch {
    // A host without this loads the page anew each time.
  }
}

async function signInInTeams(directory: Directory, hint: () => string | undefined): Promise<SignIn> {
  if (nestedAppAuth.isNAAChannelRecommended()) {
    // Only a directory needs it, and then MSAL follows anyway.
    const { msalSignIn } = await import('./sign-in.ts');
    return msalSignIn(directory, async () => hint());
  }
  const ask = async (silent: boolean) => {
    try {
      return await authentication.getAuthToken({ silent });
    } catch (error) {
      throw new SignInError(/consent/i.test(String(error)) ? 'consent' : 'person-needed', error);
    }
  };
  // Teams itself keeps tokens and renews them.
  return {
    token: () => ask(true),
    interactive: async () => {
      await ask(false);
    },
  };
}

/** As a picture of the presenter's own frame, so that nobody else's Teams ever loads the page. */
function shareToStage(url: string): Promise<'shared' | 'not-offered'> {
  return new Promise((resolve) => {
    try {
      meeting.shareAppContentToStage(
        (error, shared) => resolve(!error && shared ? 'shared' : 'not-offered'),
        url,
        {
          sharingProtocol: meeting.SharingProtocol.ScreenShare,
        },
      );
    } catch {
      // Not from this frame or not in this host.
      resolve('not-offered');
    }
  });
}

function themeOf(name: string): ThemeName {
  if (name === 'contrast') return 'contrast';
  // `glass` is Teams on some devices, and dark.
  return name === 'dark' || name === 'glass' ? 'dark' : 'light';
}

function within<T>(ms: number, answer: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('Teams does not answer.')), ms);
  });
  return Promise.race([answer, late]);
}
