import { SignIn } from '#contracts/sign-in.ts';
import { anyone } from '../auth/policy.ts';
import { SCOPE } from '../auth/token.ts';
import type { EntraConfig } from '../config.ts';
import type { App, Context } from '../context.ts';

/** How people sign in here: what a page has to know before anyone has. */
export function signInRoutes(app: App, { config }: Context): void {
  const { auth } = config;
  const answer = auth.kind === 'local' ? { kind: auth.kind } : entraSignIn(auth);
  app.get(
    '/api/sign-in',
    { config: { allow: anyone }, schema: { response: { 200: SignIn } } },
    async (): Promise<SignIn> => answer,
  );
}

function entraSignIn({ authority, tenants, clientId }: EntraConfig): SignIn {
  const [tenantId, ...others] = tenants;
  const isOnlyOne = tenantId !== undefined && others.length === 0;
  return { kind: 'entra', clientId, authority, scope: SCOPE, ...(isOnlyOne && { tenantId }) };
}
