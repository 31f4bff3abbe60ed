import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from '@jest/globals';

const DIST = join(import.meta.dirname, '..', '..', 'dist');

/** What the scripts of a page's first view may weigh, in bytes as they are sent. */
const BUDGET = 180_000;

const PAGES = ['tab.html', 'outlook.html', 'index.html'];

type Weighed = { file: string; bytes: number };

/** The files of an ending that a page names: what it loads before anything is asked for, preloads too. */
function filesOf(page: string, ending: 'js' | 'css'): Weighed[] {
  const html = readFileSync(join(DIST, page), 'utf8');
  const urls = html.matchAll(new RegExp(`(?:src|href)="?(/[^\\s">]+\\.${ending})`, 'g'));
  return [...new Set([...urls].map(([, url = '']) => url))]
    .map((file) => ({ file, bytes: gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length }))
    .sort((a, b) => b.bytes - a.bytes);
}

const sum = (files: readonly Weighed[]) => files.reduce((total, { bytes }) => total + bytes, 0);
const inKilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

test.each(PAGES)('the first view of %s takes less than 180 kB of script', (page) => {
  const scripts = filesOf(page, 'js');
  // React alone is more: whoever finds less has not found the page's scripts.
  expect(sum(scripts)).toBeGreaterThan(60_000);
  const excess =
    sum(scripts) > BUDGET
      ? [
          `${inKilobytes(sum(scripts) - BUDGET)} too much`,
          ...scripts.map(({ file, bytes }) => `${inKilobytes(bytes)} ${file}`),
        ]
      : [];
  expect(excess).toEqual([]);
});

afterAll(() => {
  for (const page of PAGES) {
    const [script, style] = [filesOf(page, 'js'), filesOf(page, 'css')].map((files) =>
      inKilobytes(sum(files)),
    );
    process.stderr.write(`${page}: ${script} of script, ${style} of style\n`);
  }
});
