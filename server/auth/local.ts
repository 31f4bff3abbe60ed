import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { APP_ROLES, SCOPE, type Trust } from './token.ts';

/** The tenant of the demo workspace, and another one from which nothing of it may be seen. */
export const LOCAL_TENANT = 'local-agency';
export const OTHER_LOCAL_TENANT = 'other-agency';
export const LOCAL_TENANTS = [LOCAL_TENANT, OTHER_LOCAL_TENANT];

const AUTHORITY = 'https://augenhoehe.invalid';
const CLIENT_ID = 'augenhoehe-local';
const KEY_ID = 'local';

type LocalUser = { name: string; tenant: string; roles: readonly string[]; guest: boolean };

/** Who can sign in with `AUTH=local`. */
export const LOCAL_USERS: ReadonlyMap<string, LocalUser> = new Map([
  ['jana', { name: 'Jana Lindner', tenant: LOCAL_TENANT, roles: [APP_ROLES.manager], guest: false }],
  ['tom', { name: 'Tom Beck', tenant: LOCAL_TENANT, roles: [APP_ROLES.manager], guest: false }],
  ['miriam', { name: 'Miriam Vogt', tenant: LOCAL_TENANT, roles: [APP_ROLES.lead], guest: false }],
  ['guest', { name: 'Petra Hartwig', tenant: LOCAL_TENANT, roles: [APP_ROLES.manager], guest: true }],
  ['stranger', { name: 'Jonas Brandt', tenant: OTHER_LOCAL_TENANT, roles: [APP_ROLES.lead], guest: false }],
]);

export type LocalSignIn = {
  trust: Trust;
  /** A token as Entra would make it, or `null` for an unknown user. */
  tokenFor(userId: string): Promise<string | null>;
};

/** Sign-in without a directory: a key made now, tokens with the claims that Entra's have. */
export async function localSignIn(now: () => string): Promise<LocalSignIn> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), alg: 'RS256', kid: KEY_ID }] });
  const issuer = (tenant: string) => `${AUTHORITY}/${tenant}/v2.0`;
  return {
    trust: {
      audience: CLIENT_ID,
      clients: [CLIENT_ID],
      tenants: new Map(LOCAL_TENANTS.map((tenant) => [tenant, { issuer: issuer(tenant), keys }])),
    },
    async tokenFor(userId) {
      const user = LOCAL_USERS.get(userId);
      if (!user) return null;
      const { name, tenant, roles, guest } = user;
      const issuedAt = Math.floor(Date.parse(now()) / 1000);
      const claims = {
        tid: tenant,
        oid: userId,
        name,
        scp: SCOPE,
        azp: CLIENT_ID,
        roles,
        acct: guest ? 1 : 0,
      };
      return new SignJWT({ ...claims, ver: '2.0' })
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: KEY_ID })
        .setIssuer(issuer(tenant))
        .setAudience(CLIENT_ID)
        .setIssuedAt(issuedAt)
        .setNotBefore(issuedAt)
        .setExpirationTime(issuedAt + TOKEN_LIFETIME)
        .sign(privateKey);
    },
  };
}

/** Seconds; a working day, so that nobody at a desk has to think of it. */
const TOKEN_LIFETIME = 12 * 3600;
