import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { Result } from '#domain/result.ts';

/** What stands for each `{{PLACEHOLDER}}` of the templates in `manifest/`. */
export type Values = Record<
  'HOST' | 'CLIENT_ID' | 'OUTLOOK_MAC_ID' | 'VERSION' | 'NAME' | 'COMPANY' | 'PRIVACY_URL' | 'TERMS_URL',
  string
>;

type Option = { takes: string; isRight: (text: string) => boolean };

/** What each option takes, as the line says that refuses it; the lengths are those of the manifest's schema. */
const OPTIONS = {
  host: {
    takes: 'the domain name of the server in small letters, such as notes.agency.example',
    isRight: isDomain,
  },
  'client-id': { takes: 'the id of the app registration (a GUID)', isRight: isGuid },
  version: { takes: 'three numbers up to 65535, such as 1.2.0', isRight: isVersion },
  name: { takes: '1 to 30 characters', isRight: isText(30) },
  company: { takes: '1 to 32 characters', isRight: isText(32) },
  'privacy-url': { takes: 'an https address', isRight: isHttps },
  'terms-url': { takes: 'an https address', isRight: isHttps },
  out: { takes: 'a file name that ends in .zip', isRight: (text) => /[^/\\]\.zip$/.test(text) },
} satisfies Record<string, Option>;

type Name = keyof typeof OPTIONS;
const NAMES = Object.keys(OPTIONS) as Name[]; // Object.keys forgets which keys there are.

/** The values and the file that the command line asks for, or a line for each option that is missing or wrong. */
export function readCommandLine(
  args: readonly string[],
  defaults: { version: string },
): Result<{ values: Values; out: string }, string[]> {
  const given = parse(args);
  if (!given.ok) return given;
  const { host = '', 'client-id': clientId = '' } = given.value;
  const asked = {
    version: defaults.version,
    name: 'Augenhöhe',
    company: 'Augenhöhe',
    'privacy-url': `https://${host}/privacy.html`,
    'terms-url': `https://${host}/`,
    out: 'augenhoehe.zip',
    ...given.value,
    host,
    'client-id': clientId.toLowerCase(),
  };
  const wrong = NAMES.filter((name) => !OPTIONS[name].isRight(asked[name]));
  // Of what follows from the host only the host itself is complained about.
  const complaints = wrong.filter((name) => name in given.value || name === 'host' || name === 'client-id');
  if (complaints.length > 0) {
    return { ok: false, error: complaints.map((name) => `--${name} takes ${OPTIONS[name].takes}.`) };
  }
  return {
    ok: true,
    value: {
      values: {
        HOST: asked.host,
        CLIENT_ID: asked['client-id'],
        OUTLOOK_MAC_ID: derivedGuid(asked['client-id'], 'outlook-mac'),
        VERSION: asked.version,
        NAME: asked.name,
        COMPANY: asked.company,
        PRIVACY_URL: asked['privacy-url'],
        TERMS_URL: asked['terms-url'],
      },
      out: asked.out,
    },
  };
}

function parse(args: readonly string[]): Result<Partial<Record<Name, string>>, string[]> {
  const options = Object.fromEntries(NAMES.map((name) => [name, { type: 'string' as const }]));
  try {
    return { ok: true, value: parseArgs({ args: [...args], options }).values };
  } catch (error) {
    return { ok: false, error: [error instanceof Error ? error.message : String(error)] };
  }
}

function isDomain(text: string): boolean {
  return /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/.test(text);
}

export function isGuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}

function isVersion(text: string): boolean {
  return (
    /^(0|[1-9]\d{0,4})(\.(0|[1-9]\d{0,4})){2}$/.test(text) && text.split('.').every((part) => +part <= 65_535)
  );
}

function isText(longest: number) {
  return (text: string) =>
    text.trim() === text && text.length > 0 && text.length <= longest && !/[\p{Cc}{}]/u.test(text);
}

export function isHttps(text: string): boolean {
  return URL.parse(text)?.protocol === 'https:';
}

/** A GUID of its own that is the same each time (RFC 9562, version 5), so that a new package updates the old one. */
function derivedGuid(guid: string, name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(guid.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  const hex = bytes.toString('hex');
  const variant = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    variant.toString(16) + hex.slice(18, 20),
    hex.slice(20, 32),
  ].join('-');
}
