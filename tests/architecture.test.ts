import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checkImports } from './architecture/import-table.ts';
import {
  checkDomainIsPure,
  checkEnvironment,
  checkGlobals,
  checkPlaybookIsData,
} from './architecture/purity.ts';
import { checkCommands, checkScripts } from './architecture/readme.ts';
import { BAD, type Check, GOOD } from './architecture/samples.ts';
import {
  checkBarrel,
  checkDefaultExport,
  checkLength,
  checkName,
  checkTypeNames,
} from './architecture/shape.ts';
import { readSources } from './architecture/source-file.ts';

const root = join(import.meta.dirname, '..');
const sources = readSources(root);
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const CHECKS: Check[] = [
  checkImports,
  checkGlobals,
  checkEnvironment,
  checkDomainIsPure,
  checkPlaybookIsData,
  checkLength,
  checkName,
  checkTypeNames,
  checkBarrel,
  checkDefaultExport,
];

describe('the repository', () => {
  test.each(CHECKS.map((check) => [check.name, check] as const))('%s', (_, check) => {
    expect(sources.flatMap(check)).toEqual([]);
  });

  test('is read as a whole', () => {
    const paths = sources.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        'src/domain/fold.ts',
        'server/config.ts',
        'scripts/run.mjs',
        'tests/architecture.test.ts',
      ]),
    );
  });

  test('has a README whose commands exist', () => {
    expect(checkCommands(readFileSync(join(root, 'README.md'), 'utf8'), Object.keys(scripts))).toEqual([]);
  });

  test('has a script behind every command', () => {
    expect(
      checkScripts(
        scripts,
        sources.map(({ path }) => path),
      ),
    ).toEqual([]);
  });
});

test.each(BAD.map(([check, path, source, says]) => ({ check, name: check.name, path, source, says })))(
  '$name refuses in $path: $source',
  ({ check, path, source, says }) => {
    const problems = check({ path, source });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(says);
  },
);

test.each(GOOD)('nothing is refused in %s: %s', (path, source) => {
  expect(CHECKS.flatMap((check) => check({ path, source }))).toEqual([]);
});

test.each([
  ['`npm start`, then\n```\nnpm run --silent coach -- FILE\nnpm test\n```', []],
  ['`npm install` once; npm 10 or newer, and npm scripts', []],
  ['`npm run deploy`', ['README.md names `npm run deploy`, which does not exist']],
  ['```sh\nnpm begin\n```', ['README.md names `npm begin`, which does not exist']],
])('of a README with %j the commands are checked', (readme, problems) => {
  expect(checkCommands(readme, ['start', 'test', 'coach'])).toEqual(problems);
});

test.each([
  [{ start: 'node scripts/run.mjs start' }, []],
  [{ stop: 'node scripts/run.mjs stop' }, ['package.json: stop does not start scripts/stop.ts']],
  [{ start: 'node server/main.ts' }, ['package.json: start does not start scripts/start.ts']],
])('of the commands %j the scripts are checked', (commands, problems) => {
  expect(checkScripts(commands, ['scripts/start.ts'])).toEqual(problems);
});

test.each([
  ['server/ledger.ts', 200, 0],
  ['server/ledger.ts', 201, 1],
  ['src/panel/ui/mark.tsx', 201, 1],
  ['src/panel/text/terms.ts', 201, 0],
  ['server/demo/clients/lenz.ts', 201, 0],
  ['tests/domain/fold.test.ts', 201, 0],
])('code: %s may have %i lines: %i problems', (path, lines, problems) => {
  expect(checkLength({ path, source: 'call();\n'.repeat(lines) })).toHaveLength(problems);
});

test('data may have any number of lines', () => {
  const source = `export const WORDS = [\n${"  'wort',\n".repeat(300)}] as const;`;
  expect(checkLength({ path: 'src/playbook/hell.ts', source })).toEqual([]);
  expect(checkLength({ path: 'src/domain/words.ts', source: `${source}\ncall();` })).toHaveLength(1);
});
