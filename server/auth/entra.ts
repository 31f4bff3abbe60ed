import type { EntraConfig } from '../config.ts';
import type { Log } from '../context.ts';
import { directoryKeys } from './directory-keys.ts';
import type { Trust } from './token.ts';

/** Teams asks for tokens with these client ids: on desktop and mobile, and in a browser. */
export const TEAMS_CLIENTS = ['1fec8e78-bce4-4aaf-ab1b-5451cc387264', '5e3ce6c0-2b1f-4285-8d4b-75ee78787346'];

/** Trust in the directories that the deployment serves, each walled off by its own issuer and keys. */
export function entraTrust(
  { authority, tenants, clientId }: EntraConfig,
  now: () => string,
  log: Log,
): Trust {
  return {
    audience: clientId,
    clients: [clientId, ...TEAMS_CLIENTS],
    tenants: new Map(
      tenants.map((tenant) => {
        const issuer = `${authority}/${tenant}/v2.0`;
        const url = new URL(`${authority}/${tenant}/discovery/v2.0/keys`);
        return [tenant, { issuer, keys: directoryKeys({ url, issuer, tenant, now, log }) }];
      }),
    ),
  };
}
