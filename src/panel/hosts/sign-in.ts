import type { AuthError, IPublicClientApplication } from '@azure/msal-browser';
import { SignInError, type SignInReason } from './sign-in-error.ts';

/** What the server says of the directory that signs people in. */
export type Directory = { clientId: string; tenantId?: string | undefined; authority: string; scope: string };

/** A way to get tokens: silently, and with the person's help. */
export type SignIn = {
  token(options?: { renew?: boolean }): Promise<string>;
  interactive(): Promise<void>;
};

/** Our redirect page hands the answer of the directory back to the page that asked. */
const REDIRECT_PAGE = '/redirect.html';
/**
 * A window opened from a framed page shares no storage and no channel with it (browsers keep both apart by the
 * page on top); this page of ours stands between, opens the directory's window and posts its answer back.
 */
const SIGN_IN_WINDOW = '/sign-in.html';

/** Hidden frames are cut off from the directory's cookies in some browsers; nobody waits longer than this for them. */
const SILENT_WITHIN_MS = 6_000;

/** A second factor takes its time; MSAL itself gives up after a minute, while the window is still open. */
const WINDOW_WITHIN_MS = 10 * 60_000;

/**
 * Signs in with MSAL, which is loaded when first needed: through the host where it brokers sign-ins, else silently,
 * else in a hidden frame, else in a window that a tap opens.
 */
export function msalSignIn(directory: Directory, hint: () => Promise<string | undefined>): SignIn {
  let opened: Promise<IPublicClientApplication> | undefined;
  const open = () => {
    opened ??= openMsal(directory);
    // A library that could not be loaded is asked for again.
    opened.catch(() => {
      opened = undefined;
    });
    return opened;
  };
  const scopes = [scopeOf(directory)];
  return {
    async token({ renew = false } = {}) {
      const msal = await open();
      const loginHint = await hint();
      try {
        const account = msal.getActiveAccount() ?? msal.getAllAccounts(loginHint ? { loginHint } : {})[0];
        const known = { scopes, forceRefresh: renew, ...(account && { account }) };
        return (await msal.acquireTokenSilent(known)).accessToken;
      } catch (error) {
        if (!asksForPerson(error)) throw toFailure(error);
      }
      try {
        const answer = await msal.ssoSilent({ scopes, ...(loginHint && { loginHint }) });
        msal.setActiveAccount(answer.account);
        return answer.accessToken;
      } catch (error) {
        throw toFailure(error);
      }
    },
    async interactive() {
      const msal = await open();
      const loginHint = await hint();
      try {
        const answer = await msal.acquireTokenPopup({ scopes, ...(loginHint && { loginHint }) });
        msal.setActiveAccount(answer.account);
      } catch (error) {
        throw toFailure(error);
      }
    },
  };
}

/** The full name of our scope, as the app registration has it (README, 'Install'). */
function scopeOf({ clientId, scope }: Directory): string {
  return `api://${location.host}/${clientId}/${scope}`;
}

async function openMsal({ clientId, tenantId, authority }: Directory): Promise<IPublicClientApplication> {
  const { createNestablePublicClientApplication } = await import('@azure/msal-browser');
  return createNestablePublicClientApplication({
    auth: {
      clientId,
      authority: `${authority}/${tenantId ?? 'organizations'}`,
      // Sovereign clouds and our own settings name authorities that the library does not know.
      knownAuthorities: [new URL(authority).host],
      redirectUri: `${location.origin}${REDIRECT_PAGE}`,
      ...(window.parent !== window && { popupRelayUri: `${location.origin}${SIGN_IN_WINDOW}` }),
    },
    cache: { cacheLocation: 'sessionStorage' },
    system: { iframeBridgeTimeout: SILENT_WITHIN_MS, popupBridgeTimeout: WINDOW_WITHIN_MS },
  });
}

/** What MSAL says when it cannot go on without the person, or knows no account yet. */
const PERSON_NEEDED = ['no_account_error', 'interaction_required', 'login_required', 'no_tokens_found'];
const OFFLINE = ['no_network_connectivity', 'network_error', 'post_request_failed', 'get_request_failed'];
const REASONS: Record<string, SignInReason> = {
  consent_required: 'consent',
  popup_window_error: 'pop-up-blocked',
  empty_window_error: 'pop-up-blocked',
  block_nested_popups: 'pop-up-blocked',
  user_cancelled: 'cancelled',
};

function codeOf(error: unknown): string {
  return isAuthError(error) ? error.errorCode : '';
}

function isAuthError(error: unknown): error is AuthError {
  return error instanceof Error && 'errorCode' in error;
}

function asksForPerson(error: unknown): boolean {
  const needed = error instanceof Error && error.name === 'InteractionRequiredAuthError';
  return needed || PERSON_NEEDED.includes(codeOf(error));
}

/** Without network a `TypeError`, as `fetch` has it; else why the person is not signed in. */
function toFailure(error: unknown): Error {
  const code = codeOf(error);
  if (OFFLINE.includes(code)) return new TypeError('The directory cannot be reached.', { cause: error });
  // AADSTS65001: nobody has agreed yet that the app may sign this person in.
  if (error instanceof Error && /AADSTS65001|AADSTS90094/.test(error.message)) {
    return new SignInError('consent', error);
  }
  return new SignInError(REASONS[code] ?? (asksForPerson(error) ? 'person-needed' : 'failed'), error);
}
