import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { EntryPage } from '#contracts/api.ts';
import { KINDS } from '../support/entries.ts';
import { at, NAUGHTY, story, TOLD, textFields } from '../support/naughty.ts';
import { type Call, startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let lead: Call;
beforeAll(async () => {
  server = await startServer();
  lead = await server.as('miriam');
});
afterAll(() => server.stop());

test('every kind of entry that takes text is in the story', () => {
  expect(KINDS.filter((kind) => textFields(kind).length > 0 && !TOLD.has(kind))).toEqual([]);
});

test('every naughty string comes back from every text field as it was sent', async () => {
  let fieldsTold = 0;
  const altered: unknown[] = [];
  for (const [index, text] of NAUGHTY.entries()) {
    const told = story(() => text);
    const [described, ...others] = told.map(({ entry }) => entry);
    const id = `c${index}`;
    const created = await lead('POST', '/api/clients', { id, entry: described });
    const added = await lead('POST', `/api/clients/${id}/entries`, { entries: others });
    expect({ text, statuses: [created.status, added.status], why: added.body }).toEqual({
      text,
      statuses: [201, 200],
      why: expect.anything(),
    });
    const { body } = await lead<EntryPage>('GET', `/api/clients/${id}/entries?after=0&limit=200`);
    const kept = new Map(body.entries.map((entry) => [entry.id, entry]));
    for (const { entry, fields } of told) {
      for (const path of fields) {
        fieldsTold += 1;
        const back = at(kept.get(entry.id), path);
        // Lines and paragraphs lose the white space around them, notes and answers not even that.
        const isAsTyped = path[0] === 'text' || path[0] === 'answer';
        if (back !== text && (isAsTyped || back !== text.trim())) altered.push({ text, back, path });
      }
    }
  }
  expect(altered).toEqual([]);
  expect(fieldsTold).toBeGreaterThan(NAUGHTY.length * 40);
}, 120_000);
