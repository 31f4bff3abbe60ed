import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { entry } from '../../support/entries.ts';
import { type Call, startServer, type TestServer } from '../../support/server.ts';

const ROUNDS = 60;

let server: TestServer;
let stranger: Call;
beforeAll(async () => {
  server = await startServer();
  stranger = await server.as('stranger');
  const jana = await server.as('jana');
  await jana('POST', '/api/clients', { id: 'theirs', entry: entry('client-described', { id: 'e1' }) });
  for (let page = 0; page < 8; page += 1) {
    const notes = Array.from({ length: 50 }, (_, at) => entry('note-taken', { id: `n${page}-${at}` }));
    await jana('POST', '/api/clients/theirs/entries', { entries: notes });
  }
});
afterAll(() => server.stop());

const note = { entries: [entry('note-taken', { id: 'n' })] };
const OPERATIONS: [method: 'GET' | 'POST', path: (id: string) => string, body?: unknown][] = [
  ['GET', (id) => `/api/clients/${id}`],
  ['GET', (id) => `/api/clients/${id}/entries?after=0`],
  ['GET', (id) => `/api/clients/${id}/briefing`],
  ['GET', (id) => `/api/clients/${id}/stage`],
  ['POST', (id) => `/api/clients/${id}/entries`, note],
];

test.each(OPERATIONS.map(([method, path, body]) => ({ method, path, body, name: path('…') })))(
  '$method $name of another tenant is 404 with the bytes and the headers of what never was',
  async ({ method, path, body }) => {
    const [theirs, never] = await Promise.all(
      ['theirs', 'nobody'].map(async (id) => {
        const { status, text, headers } = await stranger(method, path(id), body);
        const { date, ...others } = headers;
        return { status, text, headers: others };
      }),
    );
    expect(theirs?.status).toBe(404);
    expect(theirs).toEqual(never);
  },
);

test.each(OPERATIONS.map(([method, path, body]) => ({ method, path, body, name: path('…') })))(
  '$method $name of another tenant takes as long as what never was',
  async ({ method, path, body }) => {
    const times: Record<string, number[]> = { theirs: [], nobody: [] };
    // Turn by turn, and the quickest of each counts: whatever else the machine does can only make an answer slower.
    for (let round = 0; round < 2 * ROUNDS; round += 1) {
      for (const id of round % 2 ? ['theirs', 'nobody'] : ['nobody', 'theirs']) {
        const begun = performance.now();
        await stranger(method, path(id), body);
        if (round >= ROUNDS) times[id]?.push(performance.now() - begun);
      }
    }
    const [theirs, never] = [Math.min(...(times.theirs ?? [])), Math.min(...(times.nobody ?? []))];
    // To read or fold 400 entries first would take several times as long.
    expect(Math.abs(theirs - never)).toBeLessThan(Math.max(0.5, 0.5 * never));
  },
);
