import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Chrome, Chromium and Edge under the names that systems give them. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
];

const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of a browser for the tests, or `undefined` where there is none. */
export function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const inPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env.CHROMIUM_PATH ?? '', ...inPath, ...ELSEWHERE].find(isExecutable);
}

function isExecutable(path: string): boolean {
  if (path === '') return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there, or not to be run by us: the next candidate is tried.
    return false;
  }
}

/** Finds a browser, or installs one with what this machine has. Throws with what to install when neither works. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  process.stderr.write('No Chrome, Chromium or Edge found: installing Chromium …\n');
  for (const [command, ...args] of installers()) {
    if (command) spawnSync(command, args, { stdio: ['ignore', 2, 2] });
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(
    'The browser tests need Chrome, Chromium or Edge. Install one (Debian: apt-get install chromium) or name it in CHROMIUM_PATH.',
  );
}

function installers(): string[][] {
  const root = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  return [
    [...root, 'apt-get', 'install', '-y', '-qq', 'chromium'],
    // A machine that has never looked knows no packages yet.
    [...root, 'sh', '-c', 'apt-get update -qq && apt-get install -y -qq chromium'],
    ['brew', 'install', '--cask', 'chromium'],
  ];
}
