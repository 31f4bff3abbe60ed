import { createHash } from 'node:crypto';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { generate } from 'selfsigned';

export const TENANT = '0f6a2b1c-1111-4111-8111-000000000001';
export const CLIENT = '0f6a2b1c-2222-4222-8222-000000000002';

/** A directory that signs people in with a code, as Entra does it for pages: its address, certificate and answers. */
export type Entra = {
  authority: string;
  certificate: string;
  /** An access token for our server, valid for so many seconds. */
  accessToken(seconds?: number): Promise<string>;
  /** Whether the person is known without being asked, as with cookies; else someone has to sign in, or to consent. */
  knowsPerson: boolean;
  needsConsent: boolean;
  /** How many seconds the tokens last that are handed out from now on. */
  lasts: number;
  /** Whether the window waits for a password, and so stays open. */
  asksForPassword: boolean;
  /** How often a frame or a window asked to sign in, and how often a code or a refresh token was exchanged. */
  asked: { silent: number; window: number; codes: number; renewals: number };
  stop(): Promise<void>;
};

export async function startEntra(): Promise<Entra> {
  const pair = await generateKeyPair('RS256', { extractable: true });
  const keys = [{ ...(await exportJWK(pair.publicKey)), kid: 'key-1', use: 'sig', alg: 'RS256' }];
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  });
  const codes = new Map<string, { nonce: string; challenge: string }>();
  const server = createServer({ key, cert }, (request, response) => {
    const url = new URL(request.url ?? '/', entra.authority);
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      void answer(url, new URLSearchParams(body)).then(({ status = 200, location, json, html }) => {
        response.writeHead(status, {
          'access-control-allow-origin': '*',
          'access-control-allow-headers': '*',
          ...(location ? { location } : { 'content-type': html ? 'text/html' : 'application/json' }),
        });
        response.end(html ?? (json && JSON.stringify(json)));
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // It listens on a port, so this is no path.
  const authority = `https://localhost:${port}`;
  const issuer = `${authority}/${TENANT}/v2.0`;

  function sign(claims: object, seconds = 3600): Promise<string> {
    return new SignJWT({ tid: TENANT, oid: 'oid-of-anna', name: 'Anna Berg', ver: '2.0', ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: 'key-1' })
      .setIssuer(issuer)
      .setAudience(CLIENT)
      .setIssuedAt()
      .setNotBefore('0s')
      .setExpirationTime(Math.floor(Date.now() / 1000) + seconds)
      .sign(pair.privateKey);
  }

  const accessToken = (seconds = 3600) =>
    sign({ scp: 'access_as_user', azp: CLIENT, roles: ['Coach.Manager'], acct: 0 }, seconds);

  type Answered = { status?: number; location?: string; json?: object; html?: string };

  async function answer(url: URL, form: URLSearchParams): Promise<Answered> {
    const path = url.pathname.replace(`/${TENANT}`, '');
    switch (path) {
      case '/v2.0/.well-known/openid-configuration':
        return {
          json: {
            issuer,
            authorization_endpoint: `${authority}/${TENANT}/oauth2/v2.0/authorize`,
            token_endpoint: `${authority}/${TENANT}/oauth2/v2.0/token`,
            end_session_endpoint: `${authority}/${TENANT}/oauth2/v2.0/logout`,
            jwks_uri: `${authority}/${TENANT}/discovery/v2.0/keys`,
          },
        };
      case '/discovery/v2.0/keys':
        return { json: { keys } };
      case '/oauth2/v2.0/authorize':
        return authorize(url.searchParams);
      case '/oauth2/v2.0/token':
        return exchange(form);
      default:
        return { status: 404, json: {} };
    }
  }

  function authorize(query: URLSearchParams): Answered {
    const silent = query.get('prompt') === 'none';
    entra.asked[silent ? 'silent' : 'window'] += 1;
    if (!silent && entra.asksForPassword) return { html: '<!doctype html><title>Password</title>Password?' };
    const code = `code-${codes.size + 1}`;
    codes.set(code, { nonce: query.get('nonce') ?? '', challenge: query.get('code_challenge') ?? '' });
    // Whoever comes in the window signs in there, and consents.
    if (!silent) entra.needsConsent = false;
    const refused = entra.needsConsent
      ? { error: 'consent_required', error_description: 'AADSTS65001: nobody has consented' }
      : { error: 'login_required', error_description: 'AADSTS50058: nobody is signed in' };
    const fragment = new URLSearchParams({
      ...(silent && (entra.needsConsent || !entra.knowsPerson) ? refused : { code }),
      state: query.get('state') ?? '',
      client_info: clientInfo(),
    });
    return { status: 302, location: `${query.get('redirect_uri')}#${fragment}` };
  }

  async function exchange(form: URLSearchParams): Promise<Answered> {
    if (form.get('grant_type') === 'refresh_token') return renew();
    const known = codes.get(form.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (!known || known.challenge !== challenge) return { status: 400, json: { error: 'invalid_grant' } };
    entra.asked.codes += 1;
    return tokens(known.nonce);
  }

  async function renew(): Promise<Answered> {
    entra.asked.renewals += 1;
    if (entra.knowsPerson) return tokens('');
    const description = 'AADSTS700084: The refresh token has expired.';
    return { status: 400, json: { error: 'invalid_grant', error_description: description } };
  }

  async function tokens(nonce: string): Promise<Answered> {
    return {
      json: {
        token_type: 'Bearer',
        scope: `api://notes.agency.example/${CLIENT}/access_as_user openid profile offline_access`,
        // Longer than it lasts, so that it is the server who finds out.
        expires_in: 3600,
        access_token: await accessToken(entra.lasts),
        refresh_token: 'refresh-1',
        id_token: await sign({ nonce, preferred_username: 'anna@agency.example' }),
        client_info: clientInfo(),
      },
    };
  }

  function clientInfo(): string {
    return Buffer.from(JSON.stringify({ uid: 'oid-of-anna', utid: TENANT })).toString('base64url');
  }

  const entra: Entra = {
    authority,
    certificate: cert,
    accessToken,
    knowsPerson: false,
    needsConsent: false,
    lasts: 3600,
    asksForPassword: false,
    asked: { silent: 0, window: 0, codes: 0, renewals: 0 },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return entra;
}
