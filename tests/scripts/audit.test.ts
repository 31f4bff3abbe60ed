import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, expect, test } from '@jest/globals';
import { run } from '../support/process.ts';

let registry: Server | undefined;
afterEach(() => new Promise<void>((done) => (registry ? registry.close(() => done()) : done())));

/** A registry that knows this much against `fastify`, as npm asks for it; what else it is asked for it has not. */
async function registryWith(severity?: string): Promise<{ address: string; asked: () => string[] }> {
  let asked: string[] = [];
  registry = createServer(async (request, response) => {
    if (!request.url?.endsWith('/advisories/bulk')) return void response.writeHead(404).end('{}');
    const sent = Buffer.concat(await request.toArray());
    asked = Object.keys(
      JSON.parse(String(request.headers['content-encoding'] === 'gzip' ? gunzipSync(sent) : sent)),
    );
    const advisory = {
      id: 1,
      url: 'https://advisories.example/1',
      title: 'Answers too much',
      severity,
      vulnerable_versions: '<999.0.0',
      cwe: [],
      cvss: { score: 0, vectorString: null },
    };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(severity ? { fastify: [advisory] } : {}));
  });
  await new Promise<void>((done) => registry?.listen(0, '127.0.0.1', done));
  const { port } = registry.address() as AddressInfo; // It listens on a port, so this is no path.
  return { address: `http://127.0.0.1:${port}`, asked: () => asked };
}

async function auditAt(address: string) {
  // What npm was told before, it would not ask again.
  const cache = await mkdtemp(join(tmpdir(), 'augenhoehe-npm-'));
  const audit = run('scripts/audit.ts', { npm_config_registry: address, npm_config_cache: cache });
  await audit.ended;
  await rm(cache, { recursive: true, force: true });
  return { code: await audit.ended, said: audit.stdout().trim() };
}

test.each([
  ['low', 0],
  ['moderate', 0],
  ['high', 1],
  ['critical', 1],
])(
  'a %s weakness of a package that the product runs on ends with %i',
  async (severity, code) => {
    const { address } = await registryWith(severity);
    const audit = await auditAt(address);
    expect(audit.code).toBe(code);
    expect(audit.said).toContain(`${severity}: fastify`);
    expect(audit.said).toContain('Answers too much (https://advisories.example/1)');
  },
  60_000,
);

test('nothing known: it passes, and packages for development were not asked about', async () => {
  const { address, asked } = await registryWith();
  expect(await auditAt(address)).toEqual({
    code: 0,
    said: 'Known weaknesses in the packages: 0, severe ones: 0',
  });
  expect(asked()).toContain('fastify');
  expect(asked()).not.toContain('jest');
}, 60_000);

test('a registry that cannot be reached is said in one line and fails nothing', async () => {
  const { code, said } = await auditAt('http://127.0.0.1:9');
  expect(code).toBe(0);
  expect(said).toMatch(/^The registry could not be asked about known weaknesses: .*ECONNREFUSED.*$/);
}, 60_000);
