import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Call, startServer, type TestServer } from '../support/server.ts';

const SCRIPT = 'export const text = "Augenhöhe";\n'.repeat(200);

const NEVER_SENT = [
  'x-frame-options',
  'strict-transport-security',
  'cross-origin-opener-policy',
  'cross-origin-embedder-policy',
  'set-cookie',
];

let pages: string;
let server: TestServer;
let anyone: Call;
beforeAll(async () => {
  pages = await mkdtemp(join(tmpdir(), 'augenhoehe-pages-'));
  await mkdir(join(pages, 'assets'));
  for (const page of ['index', 'tab', 'outlook', 'redirect', 'sign-in'])
    await writeFile(join(pages, `${page}.html`), '<!doctype html>');
  await writeFile(join(pages, 'assets', 'index.0a1b2c3d.js'), SCRIPT);
  await writeFile(join(pages, 'assets', '80.png'), '');
  await writeFile(join(pages, '.sources'), 'secret');
  server = await startServer({ pages });
  anyone = server.withToken();
});
afterAll(async () => {
  await server.stop();
  await rm(pages, { recursive: true });
});

test.each([
  ['/', 'text/html', 'no-cache'],
  ['/tab.html?view=config', 'text/html', 'no-cache'],
  ['/assets/index.0a1b2c3d.js', 'application/javascript', 'public, max-age=31536000, immutable'],
  ['/assets/80.png', 'image/png', 'public, max-age=86400'],
])('%s is served as %s, to be kept: %s', async (url, type, kept) => {
  const { status, headers } = await anyone('GET', url);
  expect({ status, kept: headers['cache-control'] }).toEqual({ status: 200, kept });
  expect(headers['content-type']).toContain(type);
});

test('what an unchanged page costs again is a 304', async () => {
  const { headers } = await anyone('GET', '/');
  const again = await anyone('GET', '/', undefined, { 'if-none-match': String(headers.etag) });
  expect(again.status).toBe(304);
});

test.each(['/.sources', '/assets/', '/assets/../.sources', '/assets/index.0a1b2c3d.js.map'])(
  '%s is not there',
  async (url) => {
    expect(await anyone('GET', url)).toMatchObject({ status: 404, body: { code: 'not-found' } });
  },
);

test('scripts and answers are sent compressed to whoever can read that', async () => {
  const response = await server.app.inject({
    url: '/assets/index.0a1b2c3d.js',
    headers: { 'accept-encoding': 'gzip' },
  });
  expect(response.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(response.rawPayload).toString()).toBe(SCRIPT);
});

test.each(['/', '/tab.html', '/outlook.html', '/redirect.html'])(
  '%s may be framed by Teams and Outlook and by nobody else',
  async (url) => {
    const { headers } = await anyone('GET', url);
    const policy = String(headers['content-security-policy']);
    const directive = (name: string) => policy.split('; ').find((one) => one.startsWith(`${name} `));
    expect(directive('frame-ancestors')?.split(' ')).toEqual(
      expect.arrayContaining(["'self'", 'https://teams.microsoft.com', 'https://*.cloud.microsoft']),
    );
    expect(directive('frame-ancestors')).not.toMatch(/\*(?!\.)|http:/);
    expect(directive('default-src')).toBe("default-src 'none'");
    expect(directive('script-src')).not.toMatch(/unsafe|\*/);
    expect(/appsforoffice/.test(policy)).toBe(url === '/outlook.html');
    for (const header of NEVER_SENT) expect(headers).not.toHaveProperty(header);
  },
);

test('the page that stands between the panel and the directory is a window of its own, framed by nobody', async () => {
  const { headers } = await anyone('GET', '/sign-in.html');
  expect(headers['content-security-policy']).toMatch(/(^|; )frame-ancestors 'none'($|;)/);
  // With an opener policy it could not hand over what the directory answered.
  for (const header of NEVER_SENT) expect(headers).not.toHaveProperty(header);
});

test.each(['/', '/api/me', '/healthz', '/nothing'])(
  '%s comes with the headers that keep it safe',
  async (url) => {
    const { headers } = await anyone('GET', url);
    expect(headers).toMatchObject({
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'permissions-policy': expect.stringContaining('microphone=()'),
    });
  },
);

test('answers of the API are framed nowhere and kept nowhere', async () => {
  const { headers } = await anyone('GET', '/api/me');
  expect(headers['content-security-policy']).toBe("default-src 'none';frame-ancestors 'none'");
  expect(headers['cache-control']).toBe('no-store');
});
