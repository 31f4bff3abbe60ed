import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';

const ROOT = join(import.meta.dirname, '..');
const page = readFileSync(join(ROOT, 'SECURITY.md'), 'utf8');

test('every test and file that the security page names is there', () => {
  const named = page.split('\n').flatMap((line) => {
    let folder = '';
    return [...line.matchAll(/`([\w/-]+(?:\.test)?\.ts|[\w-]+\/[\w/-]+\/)`/g)].map(([, path = '']) => {
      // One without a folder is in that of the one before.
      if (path.includes('/')) folder = dirname(path);
      return path.includes('/') ? path : join(folder, path);
    });
  });
  expect(named.length).toBeGreaterThan(25);
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test('whoever reads the README finds it, and the privacy page', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const linked = [...readme.matchAll(/\]\(([\w./-]+)\)/g)].map(([, path = '']) => path);
  expect(linked).toEqual(expect.arrayContaining(['SECURITY.md', 'assets/privacy.html']));
  expect(linked.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});
