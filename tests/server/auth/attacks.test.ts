import { createPublicKey } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT } from 'jose';
import { type Attacked, expectRefusal, startAttacked } from '../../support/attacked.ts';
import { SECOND_TENANT } from '../../support/directory.ts';
import { NOW } from '../../support/entries.ts';
import { startServer } from '../../support/server.ts';

let attacked: Attacked;
const thief = await generateKeyPair('RS256', { extractable: true });
beforeAll(async () => {
  attacked = await startAttacked();
});
afterAll(() => attacked.stop());

const bytes = (text: string) => new TextEncoder().encode(text);
const part = (content: unknown) => Buffer.from(JSON.stringify(content)).toString('base64url');
const claims = () => attacked.directory.claims(NOW);
const sound = () => attacked.directory.sign(claims());
const asLead = () => ({ ...claims(), roles: ['Coach.Lead'] });
const bySomeone = (header: Record<string, unknown> = {}) =>
  attacked.directory.sign(asLead(), header, thief.privateKey);
const publicKey = () => attacked.directory.keys().publicKey;
const unsigned = (header: Record<string, unknown>, signature = '') =>
  `${part({ kid: 'key-1', ...header })}.${part(asLead())}.${signature}`;
/** A sound token with one of its three parts made over. */
const altered = async (make: (head: string, payload: string, signature: string) => string) => {
  const [head = '', payload = '', signature = ''] = (await sound()).split('.');
  return make(head, payload, signature);
};
/** A token whose header and claims are written by hand, signed by the directory's own key as a leak would have it. */
const byHand = async (header: string, payload: string) => {
  const signed = [header, payload].map((text) => Buffer.from(text).toString('base64url')).join('.');
  const key = attacked.directory.keys().privateKey;
  const signature = await crypto.subtle.sign('RSASSA-PKCS1-v1_5', key, bytes(signed));
  return `${signed}.${Buffer.from(signature).toString('base64url')}`;
};
const HEADER = '{"alg":"RS256","kid":"key-1"}';

/** Tokens that no directory made so. Each is refused with 401 and the very body that no token at all gets. */
const FORGED: [what: string, make: () => Promise<string> | string][] = [
  ['alg none', () => unsigned({ alg: 'none' })],
  ['alg None, in another case', () => unsigned({ alg: 'nOnE' })],
  ['alg none without the last dot', () => unsigned({ alg: 'none' }).slice(0, -1)],
  ['alg none with the signature of another token', () => altered((_, __, s) => unsigned({ alg: 'none' }, s))],
  ['no alg', () => unsigned({})],
  ['an empty alg', () => unsigned({ alg: '' })],
  ['several algs', () => unsigned({ alg: ['RS256', 'none'] })],
  ['RS256 with nothing for a signature', () => unsigned({ alg: 'RS256' })],
  [
    'HS256 with the public key as the secret (PEM)',
    async () => attacked.directory.sign(asLead(), { alg: 'HS256' }, bytes(await exportSPKI(publicKey()))),
  ],
  [
    'HS256 with the public key as the secret (DER)',
    async () => {
      const key = createPublicKey(await exportSPKI(publicKey()));
      const der = key.export({ type: 'spki', format: 'der' });
      return attacked.directory.sign(asLead(), { alg: 'HS256' }, der);
    },
  ],
  [
    'HS256 with the modulus as the secret',
    async () =>
      attacked.directory.sign(asLead(), { alg: 'HS256' }, bytes((await exportJWK(publicKey())).n ?? '')),
  ],
  ['HS256 with an empty secret', () => unsigned({ alg: 'HS256' }, 'x')],
  [
    'ES256',
    async () =>
      attacked.directory.sign(asLead(), { alg: 'ES256' }, (await generateKeyPair('ES256')).privateKey),
  ],
  [
    'PS256 under the id of an RS256 key',
    async () =>
      attacked.directory.sign(asLead(), { alg: 'PS256' }, (await generateKeyPair('PS256')).privateKey),
  ],
  [
    'RS512 by the right key',
    async () => {
      const { n, e, d, p, q, dp, dq, qi } = await exportJWK(attacked.directory.keys().privateKey);
      const jwk = { kty: 'RSA', n, e, d, p, q, dp, dq, qi } as JsonWebKey;
      const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-512' };
      const key = await crypto.subtle.importKey('jwk', jwk, algorithm, false, ['sign']);
      return new SignJWT(asLead()).setProtectedHeader({ alg: 'RS512', kid: 'key-1' }).sign(key);
    },
  ],
  ['a key of their own under our id', () => bySomeone()],
  ['a key of their own under an id of their own', () => bySomeone({ kid: 'stolen' })],
  ['jwk: the key in the header', async () => bySomeone({ jwk: await exportJWK(thief.publicKey) })],
  ['jku: an address for the keys', () => bySomeone({ jku: 'https://thief.example/keys', kid: 'stolen' })],
  ['x5u: an address for the certificate', () => bySomeone({ x5u: 'https://thief.example/cert' })],
  ['x5c: the certificate in the header', () => bySomeone({ x5c: ['MIIB'] })],
  ['kid: a path', () => bySomeone({ kid: '../../../../dev/null' })],
  ['kid: a query', () => bySomeone({ kid: "key-1' OR '1'='1" })],
  ['kid: an address', () => bySomeone({ kid: 'https://thief.example/key-1' })],
  ['kid: a property of every object', () => bySomeone({ kid: '__proto__' })],
  ['kid: empty, by the right key', () => attacked.directory.sign(asLead(), { kid: '' })],
  ['kid: missing, by the right key', () => attacked.directory.sign(asLead(), { kid: undefined })],
  ['kid: a number, by the right key', () => byHand('{"alg":"RS256","kid":1}', JSON.stringify(claims()))],
  [
    'crit: an extension nobody knows',
    () => byHand('{"alg":"RS256","kid":"key-1","crit":["x"],"x":1}', part({})),
  ],
  [
    'crit: an unencoded payload',
    () => byHand('{"alg":"RS256","kid":"key-1","crit":["b64"],"b64":false}', 'x'),
  ],
  [
    'alg twice, none last',
    () => byHand('{"alg":"RS256","kid":"key-1","alg":"none"}', JSON.stringify(claims())),
  ],
  ['claims that were changed', () => altered((head, _, s) => `${head}.${part(asLead())}.${s}`)],
  [
    'a header that was changed',
    () => altered((_, payload, s) => `${part({ alg: 'RS256', kid: 'key-1', x: 1 })}.${payload}.${s}`),
  ],
  ['a signature that was cut', () => altered((head, payload, s) => `${head}.${payload}.${s.slice(0, -4)}`)],
  [
    'a signature with one letter changed',
    () => altered((head, payload, s) => `${head}.${payload}.${s.startsWith('A') ? 'B' : 'A'}${s.slice(1)}`),
  ],
  ['a signature taken away', () => altered((head, payload) => `${head}.${payload}.`)],
  ['a part more', async () => `${await sound()}.${part({})}`],
  ['five parts, as an encrypted token has', () => 'a.b.c.d.e'],
  ['a part less', () => altered((head, payload) => `${head}.${payload}`)],
  ['a word', () => 'nonsense'],
  ['three letters', () => 'a.b.c'],
  ['dots alone', () => '..'],
  ['parts that are not base64', async () => (await sound()).replaceAll('.', '.!')],
  ['claims that are no JSON', () => byHand(HEADER, '{"tid":')],
  ['claims that are a list', () => byHand(HEADER, '[]')],
  ['claims that are null', () => byHand(HEADER, 'null')],
  ['claims of 4,000 nested lists', () => byHand(HEADER, `{"tid":${'['.repeat(4_000)}${']'.repeat(4_000)}}`)],
  ['a tenant that is an object', () => byHand(HEADER, '{"tid":{"toString":1}}')],
  ['bytes that are no UTF-8', () => `${part({ alg: 'RS256', kid: 'key-1' })}._-_-_-.AAAA`],
  [
    'the keys of another tenant of ours',
    () => attacked.directory.sign(claims(), {}, attacked.directory.keys(SECOND_TENANT).privateKey),
  ],
  [
    'the other tenant named in claims, our keys below',
    () => attacked.directory.sign(attacked.directory.claims(NOW, SECOND_TENANT)),
  ],
  ['a token of local sign-in', localToken],
];

async function localToken(): Promise<string> {
  const local = await startServer();
  const { body } = await local.withToken()<{ token: string }>('POST', '/local/token', { userId: 'miriam' });
  await local.stop();
  return body.token;
}

test.each(FORGED)('%s: 401', async (_, make) => {
  const reply = await attacked.send([['Authorization', `Bearer ${await make()}`]]);
  await expectRefusal(attacked, reply, 'no-token');
});

test('a sound token is let in, so none of these is refused for its form', async () => {
  const reply = await attacked.send([['Authorization', `Bearer ${await sound()}`]]);
  expect(reply.status).toBe(200);
  const byHandToo = await byHand(HEADER, JSON.stringify(claims()));
  expect((await attacked.send([['Authorization', `Bearer ${byHandToo}`]])).status).toBe(200);
});

test('nothing that a token names is ever fetched', () => {
  // Its own keys and those of the second tenant, each once and once more for an unknown id.
  expect(attacked.directory.asked()).toBeLessThanOrEqual(4);
});
