import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { JWTPayload } from 'jose';
import { type Attacked, expectRefusal, startAttacked } from '../../support/attacked.ts';
import { CLIENT_ID, SECOND_TENANT, TENANT } from '../../support/directory.ts';
import { NOW } from '../../support/entries.ts';

const TEAMS_ON_DESKTOP = '1fec8e78-bce4-4aaf-ab1b-5451cc387264';
const TEAMS_ON_THE_WEB = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';
const OTHER_TENANT = '0f6a2b1c-9999-4999-8999-000000000009';
const SECONDS = Math.floor(Date.parse(NOW) / 1000);

let attacked: Attacked;
beforeAll(async () => {
  attacked = await startAttacked();
});
afterAll(() => attacked.stop());

/** A token that the directory itself signed, with some claims otherwise. */
async function send(changes: JWTPayload) {
  const { directory } = attacked;
  const token = await directory.sign({ ...directory.claims(NOW), ...changes });
  return attacked.send([['Authorization', `Bearer ${token}`]]);
}

test.each<[string, JWTPayload]>([
  ['a token of the directory', {}],
  ['both roles', { roles: ['Coach.Lead', 'Coach.Manager', 'Other.Role'] }],
  ['a token that Teams asked for on a desktop', { azp: TEAMS_ON_DESKTOP }],
  ['a token that Teams asked for on the web', { azp: TEAMS_ON_THE_WEB }],
  ['more scopes than ours', { scp: 'openid access_as_user profile' }],
  ['a member, said by acct', { acct: 0, idp: 'https://sts.windows.net/elsewhere/' }],
  ['a member, said by the home of the account', { idp: `https://sts.windows.net/${TENANT}/` }],
  ['a clock that is three seconds ahead', { nbf: SECONDS + 3 }],
  ['a token that says it is for a user', { idtyp: 'user' }],
])('%s: 200', async (_, changes) => {
  const reply = await send(changes);
  expect(reply.status).toBe(200);
  expect(JSON.parse(reply.text)).toMatchObject({ userId: 'oid-of-anna', name: 'Anna Berg', tenant: TENANT });
});

test.each<[string, unknown]>([
  ['an expired token', { exp: SECONDS - 10 }],
  ['a token that never expires', { exp: undefined }],
  ['an expiry that is a text', { exp: '9999999999' }],
  ['an expiry of nothing', { exp: null }],
  ['a token of tomorrow', { nbf: SECONDS + 86_400 }],
  ['a beginning that is a text', { nbf: 'now' }],
  ['another audience', { aud: '0f6a2b1c-3333-4333-8333-000000000003' }],
  ['no audience', { aud: undefined }],
  ['our audience among others', { aud: [CLIENT_ID, 'https://graph.microsoft.com'] }],
  ['our audience in a list', { aud: [CLIENT_ID] }],
  ['our audience in capitals', { aud: CLIENT_ID.toUpperCase() }],
  ['our client id as an app id URI', { aud: `api://agency.example/${CLIENT_ID}` }],
  ['a token for Microsoft Graph', { aud: 'https://graph.microsoft.com', scp: 'User.Read' }],
  ['a Graph token by the id of Graph', { aud: '00000003-0000-0000-c000-000000000000' }],
  ['an id token', { scp: undefined, azp: undefined, nonce: 'n' }],
  ['a v1 token', { iss: `https://sts.windows.net/${TENANT}/`, ver: '1.0', appid: CLIENT_ID, azp: undefined }],
  ['a v1 token with the issuer of v2', { ver: '1.0' }],
  ['a foreign tenant', { tid: OTHER_TENANT }],
  [
    'a foreign tenant with its issuer',
    { tid: OTHER_TENANT, iss: `https://login.microsoftonline.com/${OTHER_TENANT}/v2.0` },
  ],
  ['the second tenant swapped in', { tid: SECOND_TENANT }],
  ['no tenant', { tid: undefined }],
  ['a tenant in a list', { tid: [TENANT] }],
  ['a tenant named like a property', { tid: '__proto__' }],
  ['no issuer', { iss: undefined }],
  ['an issuer in a list', { iss: [`https://login.microsoftonline.com/${TENANT}/v2.0`] }],
  ['an application without a user', { scp: undefined, idtyp: 'app', roles: ['Coach.Lead'] }],
  ['an application that claims a scope', { idtyp: 'app' }],
  ['another scope', { scp: 'User.Read' }],
  ['our scope in capitals', { scp: 'Access_As_User' }],
  ['a scope that only contains ours', { scp: 'not_access_as_user' }],
  ['scopes in a list', { scp: ['access_as_user'] }],
  ['a client that is not ours', { azp: '0f6a2b1c-4444-4444-8444-000000000004' }],
  ['no client', { azp: undefined }],
  ['clients in a list', { azp: [CLIENT_ID] }],
  ['no user', { oid: undefined }],
  ['a user without an id', { oid: '' }],
  ['roles that are a text', { roles: 'Coach.Lead' }],
  ['roles that are an object', { roles: { 'Coach.Lead': true } }],
])('%s: 401', async (_, changes) => {
  // What is no claim of the right type is the attack.
  await expectRefusal(attacked, await send(changes as JWTPayload), 'no-token');
});

test.each([
  ['an issuer with a slash too many', (iss: string) => `${iss}/`],
  ['an issuer in capitals', (iss: string) => iss.toUpperCase()],
  ['an issuer that only begins like ours', (iss: string) => `${iss}.thief.example`],
])('%s: 401', async (_, change) => {
  const iss = change(String(attacked.directory.claims(NOW).iss));
  await expectRefusal(attacked, await send({ iss }), 'no-token');
});

test.each<[string, JWTPayload]>([
  ['a guest, said by acct', { acct: 1 }],
  ['a guest, said by acct as a text', { acct: '1' }],
  ['a guest, said by acct against the home', { acct: 1, idp: `https://sts.windows.net/${TENANT}/` }],
  ['a guest, said by the home of the account', { idp: `https://sts.windows.net/${OTHER_TENANT}/` }],
  ['a guest with an account of their own', { idp: 'live.com' }],
  ['a guest, said by the name', { upn: 'petra_hartwig.example#EXT#@agency.example' }],
  ['a guest, said by the name in small letters', { preferred_username: 'petra#ext#@agency.example' }],
  ['a guest who is a lead', { acct: 1, roles: ['Coach.Lead'] }],
  ['nobody with a role', { roles: [] }],
  ['no roles at all', { roles: undefined }],
  ['a role of something else', { roles: ['Coach.Guest'] }],
  ['a role in small letters', { roles: ['coach.lead'] }],
  ['a role with a space', { roles: [' Coach.Lead'] }],
  ['two roles in one', { roles: ['Coach.Lead,Coach.Manager'] }],
])('%s: 403', async (_, changes) => {
  await expectRefusal(attacked, await send(changes), 'not-a-member');
});

test('a manager is refused with 403 what a lead may do', async () => {
  const { directory } = attacked;
  const token = await directory.sign(directory.claims(NOW));
  const headers = [
    ['Authorization', `Bearer ${token}`],
    ['If-Match', '*'],
  ] as const;
  await expectRefusal(attacked, await attacked.send(headers, '/api/playbook', 'DELETE'), 'not-allowed');
});

test('each of two tenants has its own members, by its own keys', async () => {
  const { directory } = attacked;
  const { privateKey } = directory.keys(SECOND_TENANT);
  const token = await directory.sign(directory.claims(NOW, SECOND_TENANT), {}, privateKey);
  const reply = await attacked.send([['Authorization', `Bearer ${token}`]]);
  expect(JSON.parse(reply.text)).toMatchObject({ tenant: SECOND_TENANT });
});
