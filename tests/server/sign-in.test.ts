import { expect, test } from '@jest/globals';
import type { SignIn } from '#contracts/sign-in.ts';
import type { Config } from '#server/config.ts';
import { startServer } from '../support/server.ts';

const ENTRA = { kind: 'entra' as const, authority: 'https://login.microsoftonline.com', clientId: 'app' };

test.each<[string, Config['auth'], SignIn]>([
  ['local', { kind: 'local' }, { kind: 'local' }],
  [
    'one directory',
    { ...ENTRA, tenants: ['t1'] },
    {
      kind: 'entra',
      authority: ENTRA.authority,
      clientId: 'app',
      scope: 'access_as_user',
      tenantId: 't1',
    },
  ],
  [
    'several directories, of which none is named',
    { ...ENTRA, tenants: ['t1', 't2'] },
    { kind: 'entra', authority: ENTRA.authority, clientId: 'app', scope: 'access_as_user' },
  ],
])('%s: anyone is told how to sign in', async (_, auth, answer) => {
  const server = await startServer({ config: { auth } });
  const { status, body, headers } = await server.withToken()<SignIn>('GET', '/api/sign-in');
  expect({ status, body }).toEqual({ status: 200, body: answer });
  expect(headers['cache-control']).toBe('no-store');
  await server.stop();
});
