import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { KINDS } from '../support/entries.ts';
import { startServer, type TestServer } from '../support/server.ts';

type Operation = { requestBody?: unknown; parameters?: { name: string; in: string }[]; responses: object };
type Description = {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, { oneOf?: { properties: { kind: { const: string } } }[] }> };
};

let server: TestServer;
let text: string;
let description: Description;
beforeAll(async () => {
  server = await startServer();
  const answer = await server.withToken()<Description>('GET', '/api/openapi.json');
  text = answer.text;
  description = answer.body;
});
afterAll(() => server.stop());

test('every schema that is referred to is there', () => {
  const referred = new Set(
    [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name),
  );
  expect([...referred].filter((name) => !(String(name) in description.components.schemas))).toEqual([]);
  expect(referred.size).toBeGreaterThan(5);
  expect(text).not.toMatch(/"\$ref":"(?!#\/components\/schemas\/\w+")/);
});

test('an entry is described kind by kind', () => {
  const kinds = description.components.schemas.Entry?.oneOf?.map(({ properties }) => properties.kind.const);
  expect(kinds?.sort()).toEqual([...KINDS].sort());
});

test('an operation tells what it takes, what it answers and how it refuses', () => {
  const operation = description.paths['/api/clients/{id}/entries'];
  const json = (name: string) => ({
    'application/json': { schema: { $ref: `#/components/schemas/${name}` } },
  });
  expect(operation?.post).toMatchObject({
    requestBody: { content: json('NewEntries') },
    parameters: [{ name: 'id', in: 'path' }],
    responses: { 200: { content: json('AppendedEntries') }, default: {} },
  });
  expect(JSON.stringify(operation?.post?.responses)).toContain('#/components/schemas/Problem');
  expect(operation?.get?.parameters?.map((one) => `${one.in} ${one.name}`).sort()).toEqual([
    'path id',
    'query after',
    'query before',
    'query limit',
  ]);
});
