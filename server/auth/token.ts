import { decodeJwt, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import * as z from 'zod/mini';
import { ROLES, type Role } from '#contracts/api.ts';
import type { Result } from '#domain/result.ts';
import type { Caller } from './caller.ts';

/** Whose tokens count: for whom they are made, which clients may ask for them, and each tenant's issuer and keys. */
export type Trust = {
  audience: string;
  clients: readonly string[];
  tenants: ReadonlyMap<string, { issuer: string; keys: JWTVerifyGetKey }>;
};

/** Why a token admits nobody: it does not count, its bearer is no member, or no key is at hand to tell. */
export type Rejection = 'no-token' | 'not-a-member' | 'sign-in-unavailable';

/** The keys could not be fetched, so nothing can be said about a token. */
export class KeysUnavailable extends Error {}

/** The name of each role as the app registration declares it. */
export const APP_ROLES = { manager: 'Coach.Manager', lead: 'Coach.Lead' } as const satisfies Record<
  Role,
  string
>;

export const SCOPE = 'access_as_user';

const Claims = z.object({
  // One audience, ours: a list could name others, at whom the token may have been seen.
  aud: z.string(),
  tid: z.string(),
  oid: z.string().check(z.minLength(1)),
  name: z.optional(z.string()),
  scp: z.string(),
  azp: z.string(),
  ver: z.optional(z.literal('2.0')),
  idtyp: z.optional(z.literal('user')),
  roles: z.optional(z.array(z.string())),
  acct: z.optional(z.union([z.number(), z.string()])),
  idp: z.optional(z.string()),
  upn: z.optional(z.string()),
  preferred_username: z.optional(z.string()),
});
type Claims = z.infer<typeof Claims>;

/** Seconds by which the clocks of issuer and server may differ. */
const CLOCK_TOLERANCE = 5;

/** Checks a token and answers whose it is. The one way in: local tokens take it as well. */
export function tokenVerifier(trust: Trust, now: () => string) {
  return async (token: string): Promise<Result<Caller, Rejection>> => {
    try {
      const claims = await verifiedClaims(token, trust, new Date(now()));
      return claims ? admit(claims) : { ok: false, error: 'no-token' };
    } catch (error) {
      if (error instanceof KeysUnavailable) return { ok: false, error: 'sign-in-unavailable' };
      if (error instanceof errors.JOSEError) return { ok: false, error: 'no-token' };
      throw error;
    }
  };
}

/** The claims of a token that was made by a trusted tenant, for us, for a person using one of our clients. */
async function verifiedClaims(token: string, trust: Trust, currentDate: Date): Promise<Claims | null> {
  // Read before it is verified only to pick the keys; what it says counts after verification.
  const { tid } = decodeJwt(token);
  const tenant = typeof tid === 'string' && trust.tenants.get(tid);
  if (!tenant) return null;
  const { payload } = await jwtVerify(token, tenant.keys, {
    algorithms: ['RS256'],
    issuer: tenant.issuer,
    audience: trust.audience,
    requiredClaims: ['exp'],
    clockTolerance: CLOCK_TOLERANCE,
    currentDate,
  });
  const claims = z.safeParse(Claims, payload);
  if (!claims.success) return null;
  const { scp, azp } = claims.data;
  return scp.split(' ').includes(SCOPE) && trust.clients.includes(azp) ? claims.data : null;
}

function admit(claims: Claims): Result<Caller, Rejection> {
  const roles = ROLES.filter((role) => claims.roles?.includes(APP_ROLES[role]));
  if (isGuest(claims) || roles.length === 0) return { ok: false, error: 'not-a-member' };
  const { tid: tenant, oid: userId, name = '' } = claims;
  return { ok: true, value: { tenant, userId, name, roles } };
}

/** `acct` says it if the tenant puts it into tokens; else the home of the account, else the form of its name. */
function isGuest({ acct, idp, tid, upn, preferred_username }: Claims): boolean {
  if (acct !== undefined) return String(acct) !== '0';
  if (idp !== undefined) return !idp.includes(tid);
  return [upn, preferred_username].some((name) => name?.toUpperCase().includes('#EXT#'));
}
