import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Attacked, expectRefusal, type Header, startAttacked } from '../../support/attacked.ts';
import { NOW } from '../../support/entries.ts';

let attacked: Attacked;
let token: string;
let now = NOW;
beforeAll(async () => {
  attacked = await startAttacked({ now: () => now });
  token = await attacked.directory.sign(attacked.directory.claims(NOW));
});
beforeEach(() => {
  now = NOW;
});
afterAll(() => attacked.stop());

/** Ways to bring a sound token that are not the one way. */
const ASTRAY: [way: string, headers: (token: string) => Header[], path?: (token: string) => string][] = [
  ['in the query', () => [], (sound) => `/api/me?access_token=${sound}`],
  ['in the query under another name', () => [], (sound) => `/api/me?token=${sound}`],
  ['in the path', () => [], (sound) => `/api/clients/${sound.slice(-40)}`],
  ['in a cookie', (sound) => [['Cookie', `token=${sound}; access_token=${sound}`]]],
  ['in a header of its own', (sound) => [['X-Access-Token', sound]]],
  ['for a proxy', (sound) => [['Proxy-Authorization', `Bearer ${sound}`]]],
  ['as a forwarded identity', () => [['X-MS-CLIENT-PRINCIPAL-ID', 'oid-of-anna']]],
  ['without a scheme', (sound) => [['Authorization', sound]]],
  ['with another scheme', (sound) => [['Authorization', `Basic ${sound}`]]],
  ['with a longer scheme', (sound) => [['Authorization', `BearerX ${sound}`]]],
  ['bound to a key nobody proves', (sound) => [['Authorization', `DPoP ${sound}`]]],
  ['twice in one header', (sound) => [['Authorization', `Bearer ${sound} ${sound}`]]],
  ['as a list', (sound) => [['Authorization', `Bearer ${sound}, Bearer ${sound}`]]],
  ['in quotes', (sound) => [['Authorization', `Bearer "${sound}"`]]],
  ['with a letter of another alphabet', (sound) => [['Authorization', `Bearer é${sound}`]]],
  [
    'in two headers',
    (sound) => [
      ['Authorization', `Bearer ${sound}`],
      ['Authorization', `Bearer ${sound}`],
    ],
  ],
  [
    'behind nonsense in two headers',
    (sound) => [
      ['authorization', 'Bearer nonsense'],
      ['AUTHORIZATION', `Bearer ${sound}`],
    ],
  ],
  ['as nothing', () => [['Authorization', '']]],
  ['as a scheme alone', () => [['Authorization', 'Bearer']]],
];

test.each(ASTRAY.map(([way, headers, path]) => ({ way, headers, path })))(
  'a sound token $way: 401',
  async ({ headers, path }) => {
    await expectRefusal(attacked, await attacked.send(headers(token), path?.(token)), 'no-token');
  },
);

test.each(['Bearer', 'bearer', 'BEARER'])('the scheme %s is the same in every case: 200', async (scheme) => {
  expect((await attacked.send([['Authorization', `${scheme} ${token}`]])).status).toBe(200);
});

test('a token that was good is refused once it has expired', async () => {
  const headers: Header[] = [['Authorization', `Bearer ${token}`]];
  expect((await attacked.send(headers)).status).toBe(200);
  now = '2026-11-22T10:00:10+01:00';
  await expectRefusal(attacked, await attacked.send(headers), 'no-token');
});

test('a token of 15,000 letters is refused, one of 20,000 before it is read', async () => {
  const long = (count: number): Header[] => [['Authorization', `Bearer ${'a'.repeat(count)}.b.c`]];
  await expectRefusal(attacked, await attacked.send(long(15_000)), 'no-token');
  expect((await attacked.send(long(20_000))).status).toBe(431);
});

test('after all this the server still knows who is calling', async () => {
  expect((await attacked.send([['Authorization', `Bearer ${token}`]])).status).toBe(200);
});
