import { posix } from 'node:path';
import { type Import, importsOf, isWithin, type SourceFile } from './source-file.ts';

/** What the sources of a folder may import beside their own folder. Of nested folders the inner one counts. */
type Row = { folder: string; layers: string[]; packages: string[]; typesOnly?: true };

const DOMAIN = 'src/domain';
const CONTRACTS = 'src/contracts';
const PLAYBOOK = 'src/playbook';
const LOOKS = ['react', 'react-dom', '@fluentui'];
/** What a view of the panel is made of. */
const VIEW = [
  DOMAIN,
  PLAYBOOK,
  CONTRACTS,
  'src/panel/sync',
  'src/panel/ui',
  'src/panel/text',
  'src/panel/hosts/host.ts',
];
const PORT = 'server/storage/ledger-store.ts';

/** The import table of the design. */
const TABLE: Row[] = [
  { folder: DOMAIN, layers: [], packages: ['zod/mini'] },
  { folder: PLAYBOOK, layers: [DOMAIN], packages: [], typesOnly: true },
  { folder: CONTRACTS, layers: [DOMAIN], packages: ['zod/mini'] },

  { folder: 'src/panel', layers: [...VIEW, 'src/panel'], packages: LOOKS },
  {
    folder: 'src/panel/hosts',
    layers: [DOMAIN],
    packages: ['zod/mini', '@microsoft/teams-js', '@azure/msal-browser'],
  },
  { folder: 'src/panel/sync', layers: [DOMAIN, CONTRACTS], packages: ['zod/mini', 'idb', 'ulid', 'react'] },
  { folder: 'src/panel/ui', layers: [DOMAIN, 'src/panel/text'], packages: LOOKS },
  { folder: 'src/panel/text', layers: [DOMAIN, 'src/panel/ui'], packages: LOOKS },
  // A part or a feature says what a draft of its own looks like; `sync` parses it when it comes from IndexedDB.
  { folder: 'src/panel/parts', layers: VIEW, packages: [...LOOKS, 'zod/mini'] },
  {
    folder: 'src/panel/frame',
    layers: [...VIEW, 'src/panel/parts', 'src/panel/features'],
    packages: LOOKS,
  },
  { folder: 'src/panel/features', layers: [...VIEW, 'src/panel/parts'], packages: [...LOOKS, 'zod/mini'] },
  {
    folder: 'src/panel/features/import',
    layers: [...VIEW, 'src/panel/parts'],
    packages: [...LOOKS, 'papaparse', 'read-excel-file'],
  },
  // The contact of a year is drawn on a scale of d3.
  {
    folder: 'src/panel/features/review',
    layers: [...VIEW, 'src/panel/parts'],
    packages: [...LOOKS, 'zod/mini', 'd3-scale'],
  },

  {
    folder: 'server',
    layers: [DOMAIN, PLAYBOOK, CONTRACTS, 'server'],
    packages: ['fastify', '@fastify', 'pino', 'zod', 'ulid'],
  },
  { folder: 'server/storage', layers: [DOMAIN], packages: ['zod', '@azure'] },
  { folder: 'server/calendar', layers: [DOMAIN], packages: ['zod', 'ical.js'] },
  { folder: 'server/auth', layers: [DOMAIN, CONTRACTS, 'server/*'], packages: ['zod', 'jose', 'fastify'] },
  { folder: 'server/projections', layers: [DOMAIN, CONTRACTS, PORT, 'server/*'], packages: ['zod'] },
  {
    folder: 'server/meetings',
    layers: [DOMAIN, CONTRACTS, PORT, 'server/calendar', 'server/projections', 'server/*'],
    packages: ['zod', 'ulid'],
  },
  {
    folder: 'server/feed',
    layers: [DOMAIN, CONTRACTS, PORT, 'server/auth', 'server/calendar', 'server/projections', 'server/*'],
    packages: ['zod'],
  },
  {
    folder: 'server/exchange',
    layers: [
      DOMAIN,
      CONTRACTS,
      PORT,
      'server/auth',
      'server/meetings',
      'server/privacy',
      'server/projections',
      'server/*',
    ],
    packages: ['zod', 'papaparse', 'write-excel-file', 'docx'],
  },
  {
    folder: 'server/privacy',
    layers: [DOMAIN, CONTRACTS, PORT, 'server/meetings', 'server/projections', 'server/*'],
    packages: ['zod', 'ulid'],
  },
  {
    folder: 'server/routes',
    layers: [
      DOMAIN,
      PLAYBOOK,
      CONTRACTS,
      PORT,
      'server/auth',
      'server/calendar',
      'server/exchange',
      'server/feed',
      'server/meetings',
      'server/privacy',
      'server/projections',
      'server/*',
    ],
    packages: ['zod', 'fastify', '@fastify'],
  },
  {
    folder: 'server/demo',
    layers: [
      DOMAIN,
      PLAYBOOK,
      CONTRACTS,
      PORT,
      'server/auth',
      'server/meetings',
      'server/projections',
      'server/*',
    ],
    packages: ['zod', 'ulid', 'fastify'],
  },
];

/** What only these places may touch; `types` may name its types. Tests and scripts may touch everything. */
const ALONE: { what: RegExp; places: string[]; types?: string[] }[] = [
  { what: /^@azure\/(?!msal)/, places: ['server/storage'] },
  { what: /^node:sqlite$/, places: ['server/storage'] },
  { what: /^(@microsoft\/teams-js|@azure\/msal-.*)$/, places: ['src/panel/hosts'] },
  { what: /^idb$/, places: ['src/panel/sync'] },
  { what: /^papaparse$/, places: ['server/exchange', 'src/panel/features/import'] },
  { what: /^(write-excel-file|docx)(\/|$)/, places: ['server/exchange'] },
  { what: /^read-excel-file/, places: ['src/panel/features/import'] },
  { what: /^node:process$/, places: [] },
  {
    what: /^(fastify|@fastify\/.*)$/,
    places: ['server/app.ts', 'server/routes', 'server/openapi.ts', 'server/security-headers.ts'],
    types: [
      'server/context.ts',
      'server/problems.ts',
      'server/validation.ts',
      'server/auth',
      'server/demo/routes.ts',
    ],
  },
];

/** Where `#…` leads to, as package.json says. */
const ALIASES: Record<string, string> = {
  '#domain': DOMAIN,
  '#playbook': PLAYBOOK,
  '#contracts': CONTRACTS,
  '#panel': 'src/panel',
  '#server': 'server',
};

/** Imports that the table does not allow, or that are written in another way than it says. */
export function checkImports(file: SourceFile): string[] {
  return importsOf(file).flatMap((one) => {
    const target = targetOf(file, one.from);
    const problems = target === undefined ? checkPackage(file, one) : checkTarget(file, one, target);
    return problems.length > 0 ? [`${file.path} imports ${one.from}: ${problems.join(', ')}`] : [];
  });
}

function checkTarget({ path }: SourceFile, { from, typeOnly }: Import, target: string): string[] {
  const isAlias = from.startsWith('#');
  const problems: string[] = [];
  if (!/\.(ts|tsx|mjs|json|css)$/.test(from)) problems.push('the file ending is missing');
  if (isAlias && layerOf(path) === layerOf(target)) problems.push('inside a layer paths are relative');
  if (!isAlias && layerOf(path) !== layerOf(target) && hasAlias(target)) {
    problems.push('across layers paths begin with #');
  }
  const row = rowOf(path);
  if (!row || isWithin(target, ownFolder(path, row))) return problems;
  if (!row.layers.some((layer) => isWithin(target, layer))) problems.push(`${row.folder} may not import it`);
  else if (row.typesOnly && !typeOnly) problems.push(`${row.folder} may import types only`);
  return problems;
}

function checkPackage({ path }: SourceFile, { from, typeOnly }: Import): string[] {
  const row = rowOf(path);
  if (!row) return [];
  const problems: string[] = [];
  const isNodes = from.startsWith('node:') && layerOf(path) === 'server';
  if (!isNodes && !row.packages.some((name) => isWithin(from, name)))
    problems.push(`${row.folder} may not import it`);
  for (const { places, types = [] } of ALONE.filter(({ what }) => what.test(from))) {
    const allowed = typeOnly ? [...places, ...types] : places;
    if (!allowed.some((place) => isWithin(path, place)))
      problems.push(`only ${allowed.join(', ') || 'nobody'} may`);
  }
  return problems;
}

/** The row of the innermost folder; none for tests and scripts, which may import everything. */
function rowOf(path: string): Row | undefined {
  return TABLE.filter(({ folder }) => isWithin(path, folder)).sort(
    (a, b) => b.folder.length - a.folder.length,
  )[0];
}

/** A feature's own folder is that of the feature, so that features do not import each other. */
function ownFolder(path: string, { folder }: Row): string {
  return folder === 'src/panel/features' ? path.split('/').slice(0, 4).join('/') : folder;
}

function targetOf({ path }: SourceFile, from: string): string | undefined {
  if (from.startsWith('.')) return posix.join(posix.dirname(path), from);
  const [alias = '', ...rest] = from.split('/');
  const layer = ALIASES[alias];
  return layer && [layer, ...rest].join('/');
}

function hasAlias(target: string): boolean {
  return Object.values(ALIASES).some((layer) => isWithin(target, layer));
}

/** The layer that a path belongs to: `src/domain`, `src/panel`, `server`, `tests` … */
function layerOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'src' ? `${first}/${second}` : first;
}
