import { SignIn } from '#contracts/sign-in.ts';
import { localSignIn } from './local-sign-in.ts';
import type { TokenSource } from './request.ts';

/** A way to get tokens: silently, and with the person's help. */
type Door = { token: TokenSource; interactive(): Promise<void> };
type Directory = Extract<SignIn, { kind: 'entra' }>;

/** Who is signed in where the server needs no directory: the simulators and whoever tries it out. */
const LOCAL_USER = 'jana';

/**
 * Signs in as the server says that people do here: with its directory, in the host's own way, or locally. The
 * server is asked when the first token is needed, and again until it has answered.
 */
export function signInAsServerSays(withDirectory: (directory: Directory) => Door | Promise<Door>): {
  token: TokenSource;
  signIn(): Promise<void>;
} {
  let door: Promise<Door> | undefined;
  const open = () => {
    if (!door) {
      door = signInSettings().then((settings) =>
        settings.kind === 'entra' ? withDirectory(settings) : localDoor(),
      );
      door.catch(() => {
        door = undefined;
      });
    }
    return door;
  };
  return {
    token: async (options) => (await open()).token(options),
    signIn: async () => (await open()).interactive(),
  };
}

function localDoor(): Door {
  const token = localSignIn(LOCAL_USER);
  return {
    token,
    interactive: async () => {
      await token({ renew: true });
    },
  };
}

/** How people sign in here, as the server says. Rejects as `fetch` does when it says nothing. */
export async function signInSettings(): Promise<SignIn> {
  const answer = await fetch('/api/sign-in', { credentials: 'omit' });
  // As if there were no network: whoever stands between us and the server answers with something else.
  if (!answer.ok) throw new TypeError(`The server does not say how to sign in: ${answer.status}.`);
  return SignIn.parse(await answer.json());
}
