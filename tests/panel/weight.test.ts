import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';

const DIST = join(import.meta.dirname, '..', '..', 'dist');

/** What a page may load before its first view, in bytes of gzip script (design.md, 'Bytes are counted'). */
const BUDGET = 180_000;

/** The scripts that a page names, heaviest first. `npm test` has built them from the sources as they are. */
function scriptsOf(page: string): { name: string; bytes: number }[] {
  const html = readFileSync(join(DIST, page), 'utf8');
  const names = new Set([...html.matchAll(/assets\/[^"'> ]+\.js/g)].map(([name]) => name));
  return [...names]
    .map((name) => ({ name, bytes: gzipSync(readFileSync(join(DIST, name)), { level: 9 }).length }))
    .sort((a, b) => b.bytes - a.bytes);
}

test.each(['index.html', 'tab.html', 'outlook.html'])(
  'the first view of %s stays within its budget',
  (page) => {
    const scripts = scriptsOf(page);
    expect(scripts.length).toBeGreaterThan(0);
    const total = scripts.reduce((sum, { bytes }) => sum + bytes, 0);
    const report = scripts.map(({ name, bytes }) => `${bytes} ${name}`).join('\n');
    expect({ total, over: total > BUDGET ? report : 'nothing' }).toEqual({ total, over: 'nothing' });
  },
);
