import { checkImports } from './import-table.ts';
import { checkDomainIsPure, checkEnvironment, checkGlobals, checkPlaybookIsData } from './purity.ts';
import { checkBarrel, checkDefaultExport, checkName, checkTypeNames } from './shape.ts';
import type { SourceFile } from './source-file.ts';

/** Problems of one file, a sentence each. */
export type Check = (file: SourceFile) => string[];

/** Each sample breaks one rule, and the check says so in words that contain the last column. */
export const BAD: [Check, path: string, source: string, says: string][] = [
  [checkImports, 'src/domain/a.ts', "import { readFileSync } from 'node:fs';", 'may not import'],
  [checkImports, 'src/domain/a.ts', "import * as z from 'zod';", 'may not import'],
  [checkImports, 'src/domain/a.ts', "import { Dossier } from '#contracts/api.ts';", 'may not import'],
  [checkImports, 'src/domain/a.ts', "import type { Api } from '#contracts/api.ts';", 'may not import'],
  [checkImports, 'src/domain/a.ts', "type Api = import('#contracts/api.ts').Api;", 'may not import'],
  [checkImports, 'src/domain/a.ts', "import { entry } from '#domain/entry.ts';", 'relative'],
  [checkImports, 'src/domain/coaching/a.ts', "import { entry } from '../entry';", 'ending'],
  [checkImports, 'src/playbook/a.ts', "import { SIGNALS } from '#domain/signal.ts';", 'types only'],
  [checkImports, 'src/contracts/a.ts', "import { Entry } from '../domain/entry.ts';", 'begin with #'],
  [checkImports, 'src/contracts/a.ts', "import { PLAYBOOK } from '#playbook/playbook.ts';", 'may not import'],
  [checkImports, 'src/panel/browser.tsx', "import { build } from '#server/app.ts';", 'may not import'],
  [checkImports, 'src/panel/features/notes/a.tsx', "import { x } from '../briefing/x.ts';", 'may not import'],
  [
    checkImports,
    'src/panel/features/notes/a.tsx',
    "const x = () => import('../briefing/x.ts');",
    'may not import',
  ],
  [
    checkImports,
    'src/panel/features/notes/a.tsx',
    "import { teams } from '../../hosts/teams.ts';",
    'may not import',
  ],
  [checkImports, 'src/panel/features/notes/a.tsx', "import { openDB } from 'idb';", 'may not import'],
  [
    checkImports,
    'src/panel/features/notes/a.tsx',
    "import { app } from '@microsoft/teams-js';",
    'only src/panel/hosts',
  ],
  [
    checkImports,
    'src/panel/ui/a.tsx',
    "import { useClient } from '../sync/use-client.ts';",
    'may not import',
  ],
  [
    checkImports,
    'src/panel/sync/a.ts',
    "import { Text } from '@fluentui/react-components';",
    'may not import',
  ],
  [checkImports, 'server/app.ts', "import { theme } from '#panel/ui/theme.ts';", 'may not import'],
  [checkImports, 'server/app.ts', "import { TableClient } from '@azure/data-tables';", 'only server/storage'],
  [checkImports, 'server/ledger.ts', "import { DatabaseSync } from 'node:sqlite';", 'only server/storage'],
  [checkImports, 'server/ledger.ts', "import type { FastifyInstance } from 'fastify';", 'only server/app.ts'],
  [checkImports, 'server/context.ts', "import fastify from 'fastify';", 'only server/app.ts'],
  [checkImports, 'server/main.ts', "import { env } from 'node:process';", 'only nobody'],
  [checkImports, 'server/storage/a.ts', "import { append } from '../ledger.ts';", 'may not import'],
  [
    checkImports,
    'server/routes/a.ts',
    "import { openSqlite } from '../storage/sqlite.ts';",
    'may not import',
  ],
  [checkImports, 'tests/a.test.ts', "import { fold } from '../src/domain/fold.ts';", 'begin with #'],
  [checkImports, 'scripts/a.ts', "await import('../server/main.ts');", 'begin with #'],
  [checkGlobals, 'src/panel/features/notes/a.tsx', "const notes = await fetch('/api');", 'fetch'],
  [checkGlobals, 'src/panel/ui/a.tsx', 'const run = window.fetch;', 'fetch'],
  [checkGlobals, 'src/panel/frame/a.tsx', "indexedDB.open('x');", 'indexedDB'],
  [checkGlobals, 'src/panel/frame/a.tsx', 'Office.onReady();', 'Office'],
  [checkGlobals, 'src/domain/a.ts', 'const id = crypto.randomUUID();', 'crypto'],
  [checkEnvironment, 'server/app.ts', 'const port = process.env.PORT;', 'process.env'],
  [checkEnvironment, 'server/app.ts', 'const { env } = process;', 'process.env'],
  [checkDomainIsPure, 'src/domain/a.ts', 'const now = Date.now();', 'Date.now()'],
  [checkDomainIsPure, 'src/domain/coaching/a.ts', 'const now = new Date();', 'new Date()'],
  [checkDomainIsPure, 'src/domain/a.ts', 'const now = Date();', 'Date()'],
  [checkDomainIsPure, 'src/domain/a.ts', 'const pick = () => Math.random();', 'Math.random()'],
  [checkPlaybookIsData, 'src/playbook/hell.ts', 'export function ask() {}', 'FunctionDeclaration'],
  [checkPlaybookIsData, 'src/playbook/hell.ts', 'export const A = [() => 1];', 'ArrowFunctionExpression'],
  [
    checkPlaybookIsData,
    'src/playbook/hell.ts',
    'export const A = { b: C ? 1 : 2 };',
    'ConditionalExpression',
  ],
  [checkPlaybookIsData, 'src/playbook/hell.ts', `export const A = { b: \`\${C}\` };`, 'template'],
  [checkPlaybookIsData, 'src/playbook/hell.ts', 'export const A = { [B]: 1 };', 'KeyValueProperty'],
  [checkPlaybookIsData, 'src/playbook/hell.ts', 'export const A = { b() {} };', 'MethodProperty'],
  [checkPlaybookIsData, 'src/playbook/hell.ts', 'export const A = [...make()];', 'CallExpression'],
  [checkPlaybookIsData, 'src/playbook/hell.ts', 'export let A = 1;', 'a variable'],
  [checkPlaybookIsData, 'src/playbook/hell.ts', 'A.push(1);', 'ExpressionStatement'],
  [checkName, 'src/panel/ui/QuietLink.tsx', '', 'not kebab-case'],
  [checkName, 'server/someThing/a.ts', '', 'not kebab-case'],
  [checkName, 'server/utils/a.ts', '', 'does not say'],
  [checkName, 'server/entry-helpers.ts', '', 'does not say'],
  [checkName, 'server/ledger-service.test.ts', '', 'does not say'],
  [checkName, 'src/panel/sync/manager.ts', '', 'does not say'],
  [checkTypeNames, 'server/a.ts', 'interface IStore { get(): void }', 'IStore'],
  [checkBarrel, 'src/domain/a.ts', "const a = 1;\nexport * from './b.ts';", 'barrel'],
  [checkBarrel, 'src/domain/a.ts', "export { b } from './b.ts';\nexport { c } from './c.ts';", 'barrel'],
  [checkBarrel, 'src/domain/a.ts', "import { b } from './b.ts';\nexport { b };", 'barrel'],
  [checkDefaultExport, 'server/a.ts', 'export default 1;', 'default export'],
  [checkDefaultExport, 'server/a.ts', 'export default function a() {}', 'default export'],
  [checkDefaultExport, 'server/a.ts', 'const a = 1;\nexport { a as default };', 'default export'],
];

/** What is close to a bad sample and is fine. */
export const GOOD: [path: string, source: string][] = [
  ['src/domain/a.ts', "import * as z from 'zod/mini';\nexport const day = new Date(0).toISOString();"],
  [
    'src/domain/coaching/a.ts',
    "import type { Dossier } from '../dossier.ts';\nexport type Manager = Dossier['manager'];",
  ],
  [
    'src/playbook/a.ts',
    "import type { Prompt } from '#domain/coaching/prompt.ts';\nexport const A: Prompt[] = [{ a: 1, 'b.c': [`d`, true, null] }];",
  ],
  [
    'src/playbook/playbook.ts',
    "import { A } from './a.ts';\nexport const B = { all: [...A], A } as const satisfies Playbook;",
  ],
  [
    'src/panel/features/notes/a.tsx',
    "import { Text } from '@fluentui/react-components';\nimport { x } from './x.ts';\nexport const fetching = { fetch: 1 }.fetch;",
  ],
  ['src/panel/frame/a.tsx', "export const Notes = lazy(() => import('../features/notes/notes-view.tsx'));"],
  ['src/panel/sync/a.ts', "import { openDB } from 'idb';\nexport const load = (url: string) => fetch(url);"],
  ['server/config.ts', 'export const port = process.env.PORT;'],
  ['server/main.ts', "process.on('SIGTERM', () => {});"],
  [
    'server/context.ts',
    "import type { FastifyInstance } from 'fastify';\nexport type App = FastifyInstance;",
  ],
  [
    'server/routes/a.ts',
    "import type { LedgerStore } from '../storage/ledger-store.ts';\nexport const a = (store: LedgerStore) => store;",
  ],
  [
    'server/storage/sqlite.ts',
    "import { DatabaseSync } from 'node:sqlite';\nexport const db = new DatabaseSync(':memory:');",
  ],
  [
    'tests/a.test.ts',
    "import { fold } from '#domain/fold.ts';\nimport { entry } from './support/entries.ts';\nfold(entry);",
  ],
  ['tests/support/a.ts', "import { start } from '../../scripts/run.mjs';\nstart();"],
];
