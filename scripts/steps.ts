import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** One thing to run under the pinned Node, with what to call it. */
export type Step = { name: string; args: string[]; env?: Record<string, string> };

const bin = (path: string) => join(root, 'node_modules', path);

export const LAYERS = [
  'src/domain',
  'src/playbook',
  'src/contracts',
  'src/panel',
  'server',
  'scripts',
  'tests',
];

const jest = (name: string, ...args: string[]): Step => ({
  name,
  args: [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    bin('jest/bin/jest.js'),
    ...args,
  ],
  env: { NODE_ENV: 'test' },
});

/** Types, lint and architecture: what `npm run check` runs. */
export const checks: Step[] = [
  ...LAYERS.map((layer) => ({ name: `types of ${layer}`, args: [bin('typescript/bin/tsc'), '-p', layer] })),
  { name: 'lint and format', args: [bin('@biomejs/biome/bin/biome'), 'ci', '.'] },
  jest('architecture', 'tests/architecture.test.ts'),
];

/** Asks the registry, so it belongs to `npm run check` and not to `npm test`, which must not depend on a network. */
export const audit: Step = { name: 'known weaknesses', args: [join(root, 'scripts', 'audit.ts')] };

/** The tests proper, with their results as JSON in `outputFile`; two at a time, as those in a browser mostly wait. */
export function tests(outputFile: string): Step {
  return jest('tests', '--json', `--outputFile=${outputFile}`, '--maxWorkers=2');
}

/** Runs a step with its output shown; answers whether it succeeded. */
export function runStep({ name, args, env }: Step): Promise<boolean> {
  process.stderr.write(`\n— ${name}\n`);
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return new Promise((resolve) => child.on('exit', (code) => resolve(code === 0)));
}
