import { isIP } from 'node:net';
import * as z from 'zod/mini';
import type { Result } from '#domain/result.ts';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** The settings of one deployment (README, 'Settings'). Nothing else reads the environment. */
export type Config = {
  port: number;
  host: string;
  dataDir: string;
  store:
    | { kind: 'sqlite' }
    | { kind: 'azure'; connectionString: string }
    | { kind: 'azure'; endpoint: string };
  auth: { kind: 'local' } | EntraConfig;
  /** Whether to seed the demo workspace; `when-empty` unless someone said. */
  demo: 'always' | 'when-empty' | 'never';
  logLevel: (typeof LOG_LEVELS)[number];
  /** Who may say in `X-Forwarded-…` for whom it asks: addresses and ranges. */
  trustedProxies: string[];
};

export type EntraConfig = { kind: 'entra'; authority: string; tenants: string[]; clientId: string };

/** What each variable takes, as the line says that stops the start. */
const TAKES = {
  PORT: 'a port number from 0 to 65535 (0: any free port)',
  HOST: 'an IP address or host name to listen on',
  DATA_DIR: 'the folder of the SQLite file',
  STORE: '"sqlite" or "azure"',
  AZURE_TABLES_CONNECTION_STRING:
    'the connection string of a storage account, such as "AccountName=…;AccountKey=…"',
  AZURE_TABLES_ENDPOINT:
    'the https address of a table service, such as "https://account.table.core.windows.net"',
  AUTH: '"local" or "entra"',
  ENTRA_TENANT_ID: 'the id of a directory (a GUID, not a domain name), or several with commas between',
  ENTRA_CLIENT_ID: 'the id of the app registration (a GUID)',
  ENTRA_AUTHORITY: 'the https address that signs people in, such as "https://login.microsoftonline.com"',
  DEMO: '"1" to seed the demo workspace, "0" not to',
  TRUST_PROXY:
    'the IP addresses of what ends TLS in front, with commas between, or ranges such as "10.0.0.0/24"',
  LOG_LEVEL: LOG_LEVELS.map((level) => `"${level}"`).join(', '),
};
type Variable = keyof typeof TAKES;

/** An https address; plain http stays on this machine, for Azurite and for a key server in tests. */
const Secured = z.string().check(
  z.refine((text) => {
    const url = URL.parse(text);
    return (
      url !== null && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)))
    );
  }),
);
const CommaList = z.pipe(
  z.string(),
  z.transform((list) => list.split(',').map((item) => item.trim())),
);
const DirectoryId = /^(?!(common|organizations|consumers)$)[A-Za-z0-9-]+$/;

const Environment = z.object({
  PORT: z._default(
    z.pipe(z.string().check(z.regex(/^\d{1,5}$/)), z.coerce.number<string>().check(z.maximum(65_535))),
    53_000,
  ),
  HOST: z._default(z.string().check(z.regex(/^[A-Za-z0-9.:_-]+$/)), '127.0.0.1'),
  DATA_DIR: z._default(z.string(), './data'),
  STORE: z._default(z.enum(['sqlite', 'azure']), 'sqlite'),
  AZURE_TABLES_CONNECTION_STRING: z.optional(z.string().check(z.regex(/=/))),
  AZURE_TABLES_ENDPOINT: z.optional(Secured),
  AUTH: z._default(z.enum(['local', 'entra']), 'local'),
  ENTRA_TENANT_ID: z.optional(z.pipe(CommaList, z.array(z.string().check(z.regex(DirectoryId))))),
  ENTRA_CLIENT_ID: z.optional(z.string().check(z.regex(/^[A-Za-z0-9-]+$/))),
  ENTRA_AUTHORITY: z._default(
    z.pipe(
      Secured,
      z.transform((url) => url.replace(/\/+$/, '')),
    ),
    'https://login.microsoftonline.com',
  ),
  DEMO: z.optional(z.enum(['0', '1'])),
  TRUST_PROXY: z._default(z.pipe(CommaList, z.array(z.string().check(z.refine(isAddressOrRange)))), []),
  LOG_LEVEL: z._default(z.enum(LOG_LEVELS), 'info'),
});

/** The settings that the environment asks for, or one line for each variable that is missing or malformed. */
export function readConfig(env: Record<string, string | undefined> = process.env): Result<Config, string[]> {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = z.safeParse(Environment, given);
  const complaints = contradictions(given);
  for (const { path } of parsed.error?.issues ?? []) {
    const name = path[0] as Variable; // Only variables of the schema have issues.
    complaints[name] = `takes ${TAKES[name]}`;
  }
  const lines = Object.entries(complaints).map(([name, complaint]) => `${name} ${complaint}.`);
  if (!parsed.success || lines.length > 0) return { ok: false, error: lines };
  return { ok: true, value: arrange(parsed.data) };
}

type ByVariable = { [Name in Variable]?: string };

/** What is wrong with variables that depend on each other. */
function contradictions(given: ByVariable): ByVariable {
  const wrong: ByVariable = {};
  const { AZURE_TABLES_CONNECTION_STRING: connection, AZURE_TABLES_ENDPOINT: endpoint } = given;
  if (given.STORE === 'azure' && !connection === !endpoint) {
    wrong.AZURE_TABLES_CONNECTION_STRING =
      'or AZURE_TABLES_ENDPOINT: STORE=azure takes exactly one of the two';
  }
  if (given.AUTH === 'entra') {
    for (const name of ['ENTRA_TENANT_ID', 'ENTRA_CLIENT_ID'] as const)
      if (!given[name]) wrong[name] = `is missing: AUTH=entra takes ${TAKES[name]}`;
  } else if (given.HOST && !isLoopback(given.HOST)) {
    wrong.HOST = 'takes only 127.0.0.1, ::1 or localhost with AUTH=local, which asks for no password';
  }
  return wrong;
}

function arrange(env: z.infer<typeof Environment>): Config {
  const { AZURE_TABLES_CONNECTION_STRING: connectionString, AZURE_TABLES_ENDPOINT: endpoint } = env;
  const { ENTRA_TENANT_ID: tenants = [], ENTRA_CLIENT_ID: clientId = '', ENTRA_AUTHORITY: authority } = env;
  return {
    port: env.PORT,
    host: env.HOST,
    dataDir: env.DATA_DIR,
    store:
      env.STORE === 'sqlite'
        ? { kind: 'sqlite' }
        : connectionString
          ? { kind: 'azure', connectionString }
          : { kind: 'azure', endpoint: endpoint ?? '' },
    auth: env.AUTH === 'local' ? { kind: 'local' } : { kind: 'entra', authority, tenants, clientId },
    demo:
      env.DEMO === '1' ? 'always' : env.DEMO === undefined && env.AUTH === 'local' ? 'when-empty' : 'never',
    logLevel: env.LOG_LEVEL,
    trustedProxies: env.TRUST_PROXY,
  };
}

/** Whether an address is this machine's own, which no other machine can reach. */
export function isLoopback(host: string): boolean {
  const address = host.replace(/^\[(.*)\]$/, '$1');
  return address === 'localhost' || address === '::1' || (isIP(address) === 4 && address.startsWith('127.'));
}

/** An address, or a range of them; never all there are, which would be nobody in particular. */
function isAddressOrRange(text: string): boolean {
  const [, address = '', bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const size = { 0: 0, 4: 32, 6: 128 }[isIP(address)] ?? 0;
  return size > 0 && (bits === undefined || (Number(bits) > 0 && Number(bits) <= size));
}
