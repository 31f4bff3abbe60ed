import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

export const TENANT = '0f6a2b1c-1111-4111-8111-000000000001';
export const CLIENT_ID = '0f6a2b1c-2222-4222-8222-000000000002';

/** A directory that signs people in as Entra does: its address, its keys, and tokens with claims put in. */
export type Directory = {
  authority: string;
  /** How often its keys were asked for. */
  asked(): number;
  /** It no longer answers. */
  goDown(): void;
  stop(): Promise<void>;
  /** The claims of a token that is fine, at `now`. */
  claims(now: string): JWTPayload;
  sign(claims: JWTPayload, header?: { alg?: string; kid?: string }, key?: CryptoKey): Promise<string>;
};

export async function startDirectory(): Promise<Directory> {
  const pair = await generateKeyPair('RS256', { extractable: true });
  const keys = [{ ...(await exportJWK(pair.publicKey)), kid: 'key-1', use: 'sig' }];
  let asked = 0;
  let isDown = false;
  const server = createServer((request, response) => {
    asked += 1;
    if (isDown || !request.url?.endsWith('/discovery/v2.0/keys')) {
      response.writeHead(503).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ keys }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // It listens on a port, so this is no path.
  const authority = `http://127.0.0.1:${port}`;
  return {
    authority,
    asked: () => asked,
    goDown: () => {
      isDown = true;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
    claims(now) {
      const issuedAt = Math.floor(Date.parse(now) / 1000);
      return {
        iss: `${authority}/${TENANT}/v2.0`,
        aud: CLIENT_ID,
        tid: TENANT,
        oid: 'oid-of-anna',
        name: 'Anna Berg',
        scp: 'access_as_user',
        azp: CLIENT_ID,
        roles: ['Coach.Manager'],
        iat: issuedAt,
        nbf: issuedAt,
        exp: issuedAt + 3600,
      };
    },
    sign(claims, header = {}, key) {
      return new SignJWT(claims)
        .setProtectedHeader({ alg: 'RS256', kid: 'key-1', ...header })
        .sign(key ?? pair.privateKey);
    },
  };
}
