/**
 * Starts every command of package.json. Plain JavaScript, because it runs under whatever Node has npm: it
 * installs what is missing, then hands over to the pinned Node 24, which runs TypeScript as it is.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
const marker = join(root, 'node_modules', '.installed-lock');
const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

function installWhenNeeded() {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  if (existsSync(node) && existsSync(marker) && readFileSync(marker, 'utf8') === lock) return;
  process.stderr.write('Installing packages (once, one or two minutes) …\n');
  // stdout belongs to the command: `coach` and `hear` print JSON there and nothing else.
  // `install --no-save` keeps to the lock file without writing it; `ci` would refuse a lock file that was made
  // where the optional builds for other systems could not be seen.
  const { status } = spawnSync(
    'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) {
    process.stderr.write('The packages could not be installed. Check the network and try again.\n');
    process.exit(status ?? 1);
  }
  writeFileSync(marker, lock);
}

installWhenNeeded();

const [command, ...rest] = process.argv.slice(2);
const child = spawn(node, [join(root, 'scripts', `${command}.ts`), ...rest], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    NODE_ENV: process.env.NODE_ENV ?? (command === 'dev' ? 'development' : 'production'),
  },
});
// The child gets the terminal's Ctrl+C itself; only a signal sent to this process alone is passed on.
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
process.on('SIGINT', () => {});
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 0 : 1)));
