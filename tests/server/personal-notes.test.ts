import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { EntryPage } from '#contracts/api.ts';
import type { Entry } from '#domain/entry.ts';
import type { Stage } from '#domain/stage.ts';
import { entry } from '../support/entries.ts';
import { type Call, startServer, type TestServer } from '../support/server.ts';

const PERSONAL = 'Frau Hartwig ist krankgeschrieben.';
const HARMLESS = 'Die Linie 2 läuft wieder.';

let server: TestServer;
let jana: Call;
let client = 0;
beforeAll(async () => {
  server = await startServer();
  jana = await server.as('jana');
});
afterAll(() => server.stop());
beforeEach(async () => {
  client += 1;
  await jana('POST', '/api/clients', { id: `c${client}`, entry: entry('client-described', { id: 'd1' }) });
});

function post(...entries: Entry[]) {
  return jana('POST', `/api/clients/c${client}/entries`, { entries });
}
async function entries(): Promise<EntryPage['entries']> {
  return (await jana<EntryPage>('GET', `/api/clients/c${client}/entries?limit=200`)).body.entries;
}

const taken = (text: string, visibility: 'internal' | 'shareable') =>
  entry('note-taken', { id: 'n1', text, visibility });
const changed = (id: string, change: { text?: string; visibility?: 'internal' | 'shareable' }) =>
  ({ id, kind: 'note-changed', at: '2026-11-22T09:00:00+01:00', noteId: 'n1', ...change }) as const;

/** What is there, what comes then, and whether it is taken. */
const CHANGES: [string, Entry[], Entry, isTaken: boolean][] = [
  ['a personal note that may be shared', [], taken(PERSONAL, 'shareable'), false],
  ['a personal note that stays internal', [], taken(PERSONAL, 'internal'), true],
  ['a harmless note that may be shared', [], taken(HARMLESS, 'shareable'), true],
  [
    'sharing a personal note',
    [taken(PERSONAL, 'internal')],
    changed('x', { visibility: 'shareable' }),
    false,
  ],
  ['sharing a harmless note', [taken(HARMLESS, 'internal')], changed('x', { visibility: 'shareable' }), true],
  [
    'personal words in a shared note',
    [taken(HARMLESS, 'shareable')],
    changed('x', { text: PERSONAL }),
    false,
  ],
  [
    'personal words in an internal note',
    [taken(HARMLESS, 'internal')],
    changed('x', { text: PERSONAL }),
    true,
  ],
  [
    'personal words that take the note back at once',
    [taken(HARMLESS, 'shareable')],
    changed('x', { text: PERSONAL, visibility: 'internal' }),
    true,
  ],
  [
    'both at once',
    [taken(HARMLESS, 'internal')],
    changed('x', { text: PERSONAL, visibility: 'shareable' }),
    false,
  ],
  [
    'sharing a note whose words became personal later',
    [taken(HARMLESS, 'internal'), changed('c', { text: PERSONAL })],
    changed('x', { visibility: 'shareable' }),
    false,
  ],
  [
    'sharing a note whose words are no longer personal',
    [taken(PERSONAL, 'internal'), changed('c', { text: HARMLESS })],
    changed('x', { visibility: 'shareable' }),
    true,
  ],
  [
    'personal words in a note that was shared later',
    [taken(HARMLESS, 'internal'), changed('c', { visibility: 'shareable' })],
    changed('x', { text: PERSONAL }),
    false,
  ],
];

describe.each(CHANGES)('%s', (_, before, last, isTaken) => {
  const field = `entries.${before.length}.visibility`;

  test(`is ${isTaken ? 'taken' : 'refused'}, one after the other`, async () => {
    for (const one of before) expect((await post(one)).status).toBe(200);
    const { status, body } = await post(last);
    if (isTaken) return expect(status).toBe(200);
    expect([status, body]).toMatchObject([
      422,
      { code: 'personal-note', fields: [{ path: 'entries.0.visibility' }] },
    ]);
    expect((await entries()).map(({ id }) => id)).not.toContain(last.id);
  });

  test(`is ${isTaken ? 'taken' : 'refused'} in one batch`, async () => {
    const { status, body } = await post(...before, last);
    if (isTaken) return expect(status).toBe(200);
    expect(body).toMatchObject({ code: 'personal-note', fields: [{ path: field }] });
    expect(await entries()).toHaveLength(1);
  });

  test(`is ${isTaken ? 'taken' : 'refused'} for a note that lies further back than the dossier reaches`, async () => {
    if (before.length === 0) return expect((await post(last)).status).toBe(isTaken ? 200 : 422);
    await post(...before);
    for (let batch = 0; batch < 5; batch += 1) {
      await post(...Array.from({ length: 50 }, (__, at) => entry('note-taken', { id: `f${batch}-${at}` })));
    }
    expect((await post(last)).status).toBe(isTaken ? 200 : 422);
  });
});

test('no note is on the page that the client sees', async () => {
  await post(
    taken(PERSONAL, 'internal'),
    entry('note-taken', { id: 'n2', text: HARMLESS, visibility: 'shareable' }),
  );
  const { text } = await jana<Stage>('GET', `/api/clients/c${client}/stage`);
  expect(text).not.toMatch(/krankgeschrieben|Linie 2/);
});
