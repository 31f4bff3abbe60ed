import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const marker = join(root, 'dist', '.sources');

/** What the bundle is made from; a change in any of it makes the bundle out of date. */
const SOURCES = ['src', 'assets', 'webpack.config.js', 'package-lock.json'];

function* filesBelow(path: string): Generator<string> {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) return yield path;
  for (const name of readdirSync(path).sort()) yield* filesBelow(join(path, name));
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const source of SOURCES)
    for (const file of filesBelow(join(root, source))) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

/** Builds the panel's pages and scripts into `dist/`. Exits the process when the build fails. */
export async function buildPanel(): Promise<void> {
  const sources = fingerprint();
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules', 'webpack-cli', 'bin', 'cli.js'), '--mode', 'production'],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
    },
  );
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(marker, sources);
}

/** Builds the panel only when its sources have changed since the last build. */
export async function buildPanelWhenOutOfDate(): Promise<void> {
  if (existsSync(marker) && readFileSync(marker, 'utf8') === fingerprint()) return;
  process.stderr.write('Building the panel …\n');
  await buildPanel();
}
