import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { generateKeyPair, type JWTPayload } from 'jose';
import type { Me } from '#contracts/api.ts';
import { CLIENT_ID, type Directory, startDirectory, TENANT } from '../../support/directory.ts';
import { NOW } from '../../support/entries.ts';
import { startServer, type TestServer } from '../../support/server.ts';

const TEAMS_ON_THE_WEB = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';
const OTHER_TENANT = '0f6a2b1c-9999-4999-8999-000000000009';
const SECONDS = Math.floor(Date.parse(NOW) / 1000);

let directory: Directory;
let server: TestServer;
beforeAll(async () => {
  directory = await startDirectory();
  server = await startServer({ config: { auth: entra(directory) } });
});
afterAll(async () => {
  await server.stop();
  await directory.stop();
});

function entra({ authority }: Directory) {
  return { kind: 'entra' as const, authority, tenants: [TENANT], clientId: CLIENT_ID };
}

async function me(changes: JWTPayload = {}, header?: { alg?: string; kid?: string }) {
  const token = await directory.sign({ ...directory.claims(NOW), ...changes }, header);
  return server.withToken(token)<Me>('GET', '/api/me');
}

test('a token of the directory says who is calling', async () => {
  expect(await me()).toMatchObject({
    status: 200,
    body: { userId: 'oid-of-anna', name: 'Anna Berg', tenant: TENANT, roles: ['manager'] },
  });
});

test.each<[string, JWTPayload]>([
  ['both roles', { roles: ['Coach.Lead', 'Coach.Manager', 'Other.Role'] }],
  ['a token that Teams asked for', { azp: TEAMS_ON_THE_WEB }],
  ['more scopes than ours', { scp: 'openid access_as_user profile' }],
  ['a member, said by acct', { acct: 0, idp: 'https://sts.windows.net/elsewhere/' }],
  ['a member, said by the home of the account', { idp: `https://sts.windows.net/${TENANT}/` }],
  ['a clock that is three seconds ahead', { nbf: SECONDS + 3 }],
])('%s is let in', async (_, changes) => {
  expect(await me(changes)).toMatchObject({ status: 200 });
});

test.each<[string, JWTPayload]>([
  ['a guest, said by acct', { acct: 1 }],
  ['a guest, said by acct as a text', { acct: '1' }],
  ['a guest, said by the home of the account', { idp: `https://sts.windows.net/${OTHER_TENANT}/` }],
  ['a guest with an account of their own', { idp: 'live.com' }],
  ['a guest, said by the name', { upn: 'petra_hartwig.example#EXT#@agency.example' }],
  ['nobody with a role', { roles: [] }],
  ['no roles at all', { roles: undefined }],
  ['a role of something else', { roles: ['Coach.Guest'] }],
])('%s is refused with 403', async (_, changes) => {
  expect(await me(changes)).toMatchObject({ status: 403, body: { code: 'not-a-member' } });
});

describe('401 with the same body for', () => {
  test.each<[string, JWTPayload]>([
    ['an expired token', { exp: SECONDS - 10 }],
    ['a token that never expires', { exp: undefined }],
    ['a token of tomorrow', { nbf: SECONDS + 86_400 }],
    ['another audience', { aud: '0f6a2b1c-3333-4333-8333-000000000003' }],
    ['a token for Microsoft Graph', { aud: 'https://graph.microsoft.com' }],
    ['our client id as an app id URI', { aud: `api://agency.example/${CLIENT_ID}` }],
    ['a foreign tenant', { tid: OTHER_TENANT }],
    ['no tenant', { tid: undefined }],
    ['a tenant named like a property', { tid: '__proto__' }],
    ['the issuer of another tenant', { iss: `https://login.microsoftonline.com/${OTHER_TENANT}/v2.0` }],
    ['an issuer of the first version', { iss: `https://sts.windows.net/${TENANT}/` }],
    ['another scope', { scp: 'User.Read' }],
    ['a scope that only contains ours', { scp: 'not_access_as_user' }],
    ['an application without a user', { scp: undefined }],
    ['a client that is not ours', { azp: '0f6a2b1c-4444-4444-8444-000000000004' }],
    ['no client', { azp: undefined }],
    ['no user', { oid: undefined }],
    ['a user without an id', { oid: '' }],
    ['roles that are no list', { roles: 'Coach.Lead' as unknown as string[] }],
  ])('%s', async (_, changes) => {
    expect(await me(changes)).toMatchObject(await withoutToken());
  });

  const part = (content: unknown) => Buffer.from(JSON.stringify(content)).toString('base64url');
  test.each<[string, () => Promise<string> | string]>([
    ['a word', () => 'nonsense'],
    ['three words', () => 'a.b.c'],
    ['alg none', () => `${part({ alg: 'none' })}.${part(directory.claims(NOW))}.`],
    ['no signature', async () => `${(await token()).split('.').slice(0, 2).join('.')}.`],
    [
      'claims that were changed',
      async () => {
        const [head, , signature] = (await token()).split('.');
        return `${head}.${part({ ...directory.claims(NOW), roles: ['Coach.Lead'] })}.${signature}`;
      },
    ],
    [
      'an issuer that only begins like ours',
      () => directory.sign({ ...directory.claims(NOW), iss: `${directory.claims(NOW).iss}/` }),
    ],
    ['an unknown key id', () => directory.sign(directory.claims(NOW), { kid: 'unknown' })],
    [
      'a key that only claims to be ours',
      async () => directory.sign(directory.claims(NOW), {}, (await generateKeyPair('RS256')).privateKey),
    ],
    [
      'another algorithm of the same key',
      async () =>
        directory.sign(directory.claims(NOW), { alg: 'PS256' }, (await generateKeyPair('PS256')).privateKey),
    ],
  ])('%s', async (_, make) => {
    expect(await server.withToken(await make())('GET', '/api/me')).toMatchObject(await withoutToken());
  });

  test.each([
    ['another scheme', 'Basic amFuYTpqYW5h'],
    ['a scheme alone', 'Bearer'],
    ['two tokens', 'Bearer a b'],
  ])('%s', async (_, authorization) => {
    const answer = await server.withToken()('GET', '/api/me', undefined, { authorization });
    expect(answer).toMatchObject(await withoutToken());
  });

  async function withoutToken() {
    const { status, text, headers } = await server.withToken()('GET', '/api/me');
    expect({ status, challenge: headers['www-authenticate'] }).toEqual({ status: 401, challenge: 'Bearer' });
    return { status, text, headers: { 'www-authenticate': 'Bearer' } };
  }
  const token = () => directory.sign(directory.claims(NOW));
});

test('with Entra nobody signs in locally', async () => {
  const answer = await server.withToken()('POST', '/local/token', { userId: 'jana' });
  expect(answer.status).toBe(404);
});

test('known keys serve on while the directory is down; without a key nobody is judged', async () => {
  const other = await startDirectory();
  const call = async (at: TestServer) =>
    (await at.withToken(await other.sign({ ...other.claims(NOW) }))('GET', '/api/me')).status;
  const early = await startServer({ config: { auth: entra(other) } });
  expect(await call(early)).toBe(200);
  other.goDown();
  expect(await call(early)).toBe(200);
  const late = await startServer({ config: { auth: entra(other) } });
  expect(await call(late)).toBe(503);
  await Promise.all([early.stop(), late.stop(), other.stop()]);
});

test('tokens that name made-up keys do not have the keys fetched again and again', async () => {
  const other = await startDirectory();
  const at = await startServer({ config: { auth: entra(other) } });
  const call = async (kid?: string) =>
    (await at.withToken(await other.sign(other.claims(NOW), kid ? { kid } : {}))('GET', '/api/me')).status;
  expect(await call()).toBe(200);
  for (let attempt = 0; attempt < 5; attempt += 1) expect(await call(`made-up-${attempt}`)).toBe(401);
  expect(other.asked()).toBe(1);
  await Promise.all([at.stop(), other.stop()]);
});
