import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import type { EntraConfig } from '../config.ts';
import { KeysUnavailable, type Trust } from './token.ts';

/** Teams asks for tokens with these client ids: on desktop and mobile, and in a browser. */
const TEAMS_CLIENTS = ['1fec8e78-bce4-4aaf-ab1b-5451cc387264', '5e3ce6c0-2b1f-4285-8d4b-75ee78787346'];

/** Trust in the directories that the deployment serves, each with its own issuer and keys. */
export function entraTrust({ authority, tenants, clientId }: EntraConfig): Trust {
  return {
    audience: clientId,
    clients: [clientId, ...TEAMS_CLIENTS],
    tenants: new Map(
      tenants.map((tenant) => [
        tenant,
        {
          issuer: `${authority}/${tenant}/v2.0`,
          keys: remoteKeys(new URL(`${authority}/${tenant}/discovery/v2.0/keys`)),
        },
      ]),
    ),
  };
}

/** Keys are kept while the key server is down; an unknown key has them fetched again, once a minute at most. */
function remoteKeys(url: URL): JWTVerifyGetKey {
  const keys = createRemoteJWKSet(url, {
    cacheMaxAge: Number.POSITIVE_INFINITY,
    cooldownDuration: 60_000,
    timeoutDuration: 5_000,
  });
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys)
        throw error;
      throw new KeysUnavailable('The key server does not answer.', { cause: error });
    }
  };
}
