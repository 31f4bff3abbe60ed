import { LocalSignIn, LocalToken } from '#contracts/sign-in.ts';
import type { LocalSignIn as SignIn } from '../auth/local.ts';
import { anyone } from '../auth/policy.ts';
import { isLoopback } from '../config.ts';
import type { App } from '../context.ts';
import { refuse } from '../problems.ts';

/** Signs in without a password; exists only with `AUTH=local`, which listens on this machine alone. */
export function localTokenRoutes(app: App, { tokenFor }: SignIn): void {
  app.post(
    '/local/token',
    { config: { allow: anyone }, schema: { body: LocalSignIn, response: { 200: LocalToken } } },
    async (request, reply) => {
      // A foreign name that points at this machine (DNS rebinding) would let any web page sign in.
      // What a proxy is said to have been asked for does not count here: any page can say it.
      const { hostname = '' } = URL.parse(`http://${request.headers.host}`) ?? {};
      const token = isLoopback(hostname) ? await tokenFor(request.body.userId) : null;
      return token ? { token } : refuse(reply, 'not-found');
    },
  );
}
