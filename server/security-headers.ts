import helmet from '@fastify/helmet';
import type { App } from './context.ts';

/** Answers of the API are data: they load nothing and are framed nowhere. */
const API_POLICY = { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] };

/** A year, for this host alone: what else the agency has under its domain is not ours to decide. */
const HTTPS_ONLY = 'max-age=31536000';

/** Headers of every answer. */
export async function secureHeaders(app: App): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: API_POLICY },
    // Said below, and only where TLS is: `http://localhost` must work.
    strictTransportSecurity: false,
    // Framing is settled by `frame-ancestors`, which can name Teams and Outlook; this header cannot.
    xFrameOptions: false,
    // Sign-in happens in a pop-up, which this header would cut off from the page that opened it.
    crossOriginOpenerPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
  });
  app.addHook('onRequest', async ({ protocol }, reply) => {
    // It is `https` only where a trusted proxy says so (`TRUST_PROXY`); browsers ignore the header elsewhere.
    if (protocol === 'https') reply.header('Strict-Transport-Security', HTTPS_ONLY);
    // What is known of clients stays out of every cache; pages say otherwise.
    reply.header('Cache-Control', 'no-store');
    reply.header('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()');
  });
}

/** Who may frame a page: the hosts of Teams and Outlook on the web (hosts.md §8). */
const HOSTS = [
  'https://*.cloud.microsoft',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook-sdf.office.com',
  'https://outlook-sdf.office365.com',
  'https://*.microsoft365.com',
  'https://*.office.com',
];

/** Where office.js and its parts come from; only the Outlook page loads it. */
const OFFICE_SCRIPTS = [
  'https://appsforoffice.microsoft.com',
  'https://officeapis.public.onecdn.static.microsoft',
  'https://ajax.aspnetcdn.com',
];

/** teams-js asks here which hosts it may trust. */
const TEAMS_DOMAINS = 'https://res.cdn.office.net';

/** The Content-Security-Policy of a page; `authority` is the origin that signs people in, if any does. */
export function pagePolicy(page: string, authority?: string): string {
  const signIn = authority ? [authority] : [];
  const directives: Record<string, string[]> = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...(page === 'outlook.html' ? OFFICE_SCRIPTS : [])],
    // Fluent UI writes its styles at run time.
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", TEAMS_DOMAINS, ...signIn],
    // The directory's hidden frame ends on our own redirect page.
    'frame-src': signIn.length > 0 ? ["'self'", ...signIn] : ["'none'"],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'object-src': ["'none'"],
    'form-action': ["'none'"],
    // A window of its own, and a button that nobody may lay something over.
    'frame-ancestors': page === 'sign-in.html' ? ["'none'"] : ["'self'", ...HOSTS],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}
