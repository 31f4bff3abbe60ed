import { expect, test } from '@jest/globals';
import { readConfig } from '#server/config.ts';

test('without any variable the server listens on this machine, with SQLite and the demo', () => {
  expect(readConfig({})).toEqual({
    ok: true,
    value: {
      port: 53000,
      host: '127.0.0.1',
      dataDir: './data',
      store: { kind: 'sqlite' },
      auth: { kind: 'local' },
      demo: 'when-empty',
      logLevel: 'info',
      trustedProxies: [],
    },
  });
});

test('an empty variable counts as not set', () => {
  expect(readConfig({ PORT: '', AUTH: '', DEMO: '' })).toEqual(readConfig({}));
});

const ENTRA = { AUTH: 'entra', ENTRA_TENANT_ID: 'tenant-1', ENTRA_CLIENT_ID: 'client-1' };

test.each([
  [{ PORT: '0' }, { port: 0 }],
  [{ HOST: '::1' }, { host: '::1' }],
  [
    { TRUST_PROXY: '10.0.0.7, 10.1.0.0/16,fd00::/8' },
    { trustedProxies: ['10.0.0.7', '10.1.0.0/16', 'fd00::/8'] },
  ],
  [{ DEMO: '0' }, { demo: 'never' }],
  [{ DEMO: '1' }, { demo: 'always' }],
  [
    { STORE: 'azure', AZURE_TABLES_CONNECTION_STRING: 'AccountName=a;AccountKey=b' },
    { store: { kind: 'azure', connectionString: 'AccountName=a;AccountKey=b' } },
  ],
  [
    { STORE: 'azure', AZURE_TABLES_ENDPOINT: 'https://a.table.core.windows.net' },
    { store: { kind: 'azure', endpoint: 'https://a.table.core.windows.net' } },
  ],
  [
    { ...ENTRA, HOST: '0.0.0.0' },
    {
      host: '0.0.0.0',
      demo: 'never',
      auth: {
        kind: 'entra',
        authority: 'https://login.microsoftonline.com',
        tenants: ['tenant-1'],
        clientId: 'client-1',
      },
    },
  ],
  [
    { ...ENTRA, ENTRA_TENANT_ID: 'a-1, b-2', ENTRA_AUTHORITY: 'https://login.microsoftonline.us/' },
    {
      auth: {
        kind: 'entra',
        authority: 'https://login.microsoftonline.us',
        tenants: ['a-1', 'b-2'],
        clientId: 'client-1',
      },
    },
  ],
])('%j gives %j', (env, settings) => {
  expect(readConfig(env)).toEqual({ ok: true, value: expect.objectContaining(settings) });
});

test.each([
  [{ PORT: 'http' }, ['PORT']],
  [{ PORT: '65536' }, ['PORT']],
  [{ PORT: '-1' }, ['PORT']],
  [{ HOST: 'not a host' }, ['HOST']],
  [{ HOST: '0.0.0.0' }, ['HOST']],
  [{ HOST: 'example.com', AUTH: 'local' }, ['HOST']],
  [{ STORE: 'postgres' }, ['STORE']],
  [{ STORE: 'azure' }, ['AZURE_TABLES_CONNECTION_STRING']],
  [{ STORE: 'azure', AZURE_TABLES_ENDPOINT: 'http://tables.example' }, ['AZURE_TABLES_ENDPOINT']],
  [{ AUTH: 'none' }, ['AUTH']],
  [{ AUTH: 'entra' }, ['ENTRA_TENANT_ID', 'ENTRA_CLIENT_ID']],
  [{ ...ENTRA, ENTRA_TENANT_ID: 'common' }, ['ENTRA_TENANT_ID']],
  [{ ...ENTRA, ENTRA_TENANT_ID: 'contoso.example' }, ['ENTRA_TENANT_ID']],
  [{ ...ENTRA, ENTRA_TENANT_ID: 'a-1,,b-2' }, ['ENTRA_TENANT_ID']],
  [{ ...ENTRA, ENTRA_AUTHORITY: 'login' }, ['ENTRA_AUTHORITY']],
  [{ ...ENTRA, ENTRA_AUTHORITY: 'http://login.example' }, ['ENTRA_AUTHORITY']],
  [{ TRUST_PROXY: 'true' }, ['TRUST_PROXY']],
  [{ TRUST_PROXY: '*' }, ['TRUST_PROXY']],
  [{ TRUST_PROXY: '0.0.0.0/0' }, ['TRUST_PROXY']],
  [{ TRUST_PROXY: '::/0' }, ['TRUST_PROXY']],
  [{ TRUST_PROXY: '10.0.0.0/33' }, ['TRUST_PROXY']],
  [{ TRUST_PROXY: 'proxy.example' }, ['TRUST_PROXY']],
  [{ TRUST_PROXY: '10.0.0.7,' }, ['TRUST_PROXY']],
  [{ DEMO: 'yes' }, ['DEMO']],
  [{ LOG_LEVEL: 'loud' }, ['LOG_LEVEL']],
  [{ PORT: 'x', STORE: 'y', AUTH: 'entra' }, ['PORT', 'STORE', 'ENTRA_TENANT_ID', 'ENTRA_CLIENT_ID']],
])('%j is refused with a line for each of %j', (env, names) => {
  const read = readConfig(env);
  if (read.ok) throw new Error('The settings were taken.');
  expect(read.error.map((line) => line.split(' ')[0]).sort()).toEqual([...names].sort());
  for (const line of read.error) expect(line).toMatch(/takes/);
});
