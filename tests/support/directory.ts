import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import type { EntraConfig } from '#server/config.ts';

export const TENANT = '0f6a2b1c-1111-4111-8111-000000000001';
/** Served by the same directory with keys of its own; whether it is let in, `entra` says. */
export const SECOND_TENANT = '0f6a2b1c-5555-4555-8555-000000000005';
export const CLIENT_ID = '0f6a2b1c-2222-4222-8222-000000000002';

type Header = { alg?: string; kid?: string | undefined; [name: string]: unknown };
type Keys = Awaited<ReturnType<typeof generateKeyPair>>;

/** A directory that signs people in as Entra does: its address, its keys, and tokens with claims put in. */
export type Directory = {
  authority: string;
  /** The configuration of a server that trusts it, for one tenant unless said otherwise. */
  entra(...tenants: string[]): EntraConfig;
  /** How often its keys were asked for. */
  asked(): number;
  /** It no longer answers, or it answers with this instead of its keys; until it comes back. */
  goDown(instead?: unknown): void;
  comeBack(): void;
  /** Withdraws the keys of `TENANT` and signs with a new one under this id. */
  roll(kid: string): Promise<void>;
  stop(): Promise<void>;
  keys(tenant?: string): Keys;
  /** The claims of a token that is fine, at `now`. */
  claims(now: string, tenant?: string): JWTPayload;
  /** A token; the key is the one of `TENANT` unless said otherwise. */
  sign(claims: JWTPayload, header?: Header, key?: CryptoKey | Uint8Array): Promise<string>;
};

export async function startDirectory(): Promise<Directory> {
  const make = () => generateKeyPair('RS256', { extractable: true });
  const held = new Map([
    [TENANT, { kid: 'key-1', pair: await make() }],
    [SECOND_TENANT, { kid: 'key-1', pair: await make() }],
  ]);
  const keysOf = (tenant: string) => {
    const keys = held.get(tenant);
    if (!keys) throw new Error(`The directory does not know ${tenant}.`);
    return keys;
  };
  let asked = 0;
  let instead: { content: unknown } | undefined;
  const server = createServer(async (request, response) => {
    asked += 1;
    const [, tenant = ''] = /^\/([^/]+)\/discovery\/v2\.0\/keys$/.exec(request.url ?? '') ?? [];
    const key = held.get(tenant);
    if (!key || (instead && instead.content === undefined)) return void response.writeHead(503).end();
    const { kid, pair } = key;
    const jwk = { ...(await exportJWK(pair.publicKey)), kid, use: 'sig' };
    const answer = instead ? instead.content : { keys: [{ ...jwk, issuer: `${authority}/{tenantid}/v2.0` }] };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // It listens on a port, so this is no path.
  const authority = `http://127.0.0.1:${port}`;
  return {
    authority,
    entra: (...tenants) => ({
      kind: 'entra',
      authority,
      tenants: tenants.length > 0 ? tenants : [TENANT],
      clientId: CLIENT_ID,
    }),
    asked: () => asked,
    goDown(content) {
      instead = { content };
    },
    comeBack() {
      instead = undefined;
    },
    async roll(kid) {
      held.set(TENANT, { kid, pair: await make() });
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
    keys: (tenant = TENANT) => keysOf(tenant).pair,
    claims(now, tenant = TENANT) {
      const issuedAt = Math.floor(Date.parse(now) / 1000);
      return {
        iss: `${authority}/${tenant}/v2.0`,
        aud: CLIENT_ID,
        tid: tenant,
        oid: 'oid-of-anna',
        name: 'Anna Berg',
        scp: 'access_as_user',
        azp: CLIENT_ID,
        roles: ['Coach.Manager'],
        ver: '2.0',
        iat: issuedAt,
        nbf: issuedAt,
        exp: issuedAt + 3600,
      };
    },
    sign(claims, header = {}, key) {
      const { kid, pair } = keysOf(TENANT);
      return new SignJWT(claims)
        .setProtectedHeader({ typ: 'JWT', alg: 'RS256', kid, ...header })
        .sign(key ?? pair.privateKey);
    },
  };
}
