import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ClientExport, ContactExport } from '#contracts/privacy.ts';
import type { TrailPage } from '#contracts/trail.ts';
import { FIELD_WORDS, KIND_WORDS } from '#server/privacy/export-words.ts';
import { entry, KINDS, NOW, on } from '../support/entries.ts';
import { FIELDS, words } from '../support/full-entries.ts';
import { addEntries } from '../support/ledgers.ts';
import { type Call, startServer, type TestServer } from '../support/server.ts';

const HOSTILE = '<script>alert(1)</script><img src=x onerror="alert(2)"> \' " & =1+1 \u0000 \ud800';
const START = '2026-11-24T10:00:00+01:00';
const END = '2026-11-24T11:00:00+01:00';

let server: TestServer;
let jana: Call;
beforeAll(async () => {
  server = await startServer();
  jana = await server.as('jana');
  await jana('POST', '/api/clients', {
    id: 'c1',
    entry: entry('client-described', { id: 'd1', name: `H ${HOSTILE}` }),
  });
  const added = await jana('POST', '/api/clients/c1/entries', {
    entries: [
      entry('contact-joined', { id: 'p', email: 'petra@hartwig.example', role: HOSTILE }),
      entry('contact-joined', { id: 'q', contactId: 'p2', name: 'Max Kern' }),
      entry('note-taken', { id: 'n', text: `Frau Hartwig sagt: ${HOSTILE}` }),
      entry('note-taken', { id: 'n2', text: 'good', at: on('2026-10-05') }),
      entry('commitment-made', { id: 'k', owner: 'Petra Hartwig' }),
      entry('rhythm-agreed', { id: 'r' }),
      entry('renewal-set', { id: 'w' }),
      entry('expectation-proposed', { id: 'x1', goal: HOSTILE }),
      entry('expectation-assessed', { id: 'x2' }),
    ],
  });
  expect(added.status).toBe(200);
  const hint = { threadId: '19:meeting_E@thread.v2', title: HOSTILE, start: START, end: END };
  const attendees = [
    { name: 'Petra Hartwig', email: 'petra@hartwig.example' },
    { name: 'Max Kern', email: 'max@hartwig.example' },
  ];
  const { body } = await jana<{ meetingId: string }>('POST', '/api/meetings/resolve', { ...hint, attendees });
  const link = { clientId: 'c1', title: 'Jour fixe', start: START, end: END };
  await jana('PUT', `/api/meetings/${body.meetingId}/client`, link);
});
afterAll(() => server.stop());

/** Tags that a page of ours does not have: others than these, or with attributes. */
function strangeTags(page: string): string[] {
  const known =
    /^<(!doctype html|html lang="(de|en)"|meta [^<>]*|style|article id="e-[\w-]+"|\/?(head|title|body|h[123]|p|dl|dt|dd|article)|\/(html|style)|p class="lead")>$/;
  return (page.match(/<[^>]*>/g) ?? []).filter((tag) => !known.test(tag));
}

describe('a client', () => {
  test('is exported with everything that is stored on it', async () => {
    const answer = await jana('GET', '/api/clients/c1/export');
    expect(answer.headers['content-type']).toMatch(/^application\/json/);
    expect(answer.headers['content-disposition']).toBe('attachment; filename="client-c1-2026-11-22.json"');
    const data = ClientExport.parse(answer.body);
    expect(data).toMatchObject({ clientId: 'c1', exportedAt: NOW, exportedBy: { userId: 'jana' } });
    expect(data.entries).toEqual(
      await server.store.entries({ tenant: 'local-agency', client: 'c1' }, { after: 0, limit: 100 }),
    );
    expect(data.dossier.seq).toBe(data.entries.length);
    expect(data.meetings).toMatchObject([{ title: 'Jour fixe', attendees: [{ name: 'Petra Hartwig' }, {}] }]);
    expect(data.rows.map(({ table }) => table).sort()).toEqual(
      ['addresses', 'addresses', 'client-addresses', 'clients', 'renewals'].sort(),
    );
  });

  test.each([
    ['de', 'Vertragsverlängerung', '48.000 EUR', 'November 2026', '22. November 2026, 09:00'],
    ['en', 'Renewal', '48,000 EUR', 'October 2026', '22 November 2026, 09:00'],
  ])(
    'is a page to read in %s: grouped, dated, with nothing in it that runs or loads',
    async (language, ...said) => {
      const answer = await jana('GET', `/api/clients/c1/export.html?language=${language}`);
      expect(answer.headers['content-disposition']).toBe('attachment; filename="client-c1-2026-11-22.html"');
      expect(answer.headers['content-security-policy']).toMatch(
        /^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'; sandbox$/,
      );
      expect(answer.text).toContain(`<html lang="${language}">`);
      for (const words of said) expect(answer.text).toContain(words);
      expect(strangeTags(answer.text)).toEqual([]);
      expect(answer.text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
      // A note is what was typed, and no word of ours.
      expect(answer.text).toContain('<dd>good</dd>');
    },
  );

  test('with twenty thousand entries comes out whole', async () => {
    const key = { tenant: 'local-agency', client: 'big' };
    await jana('POST', '/api/clients', { id: 'big', entry: entry('client-described', { id: 'd2' }) });
    const notes = Array.from({ length: 20_000 }, (_, index) => entry('note-taken', { id: `b${index}` }));
    await addEntries(server.store, key, notes);
    const { body } = await jana<ClientExport>('GET', '/api/clients/big/export');
    expect(body.entries.map(({ seq }) => seq)).toEqual(
      Array.from({ length: 20_001 }, (_, index) => index + 1),
    );
    const page = await jana('GET', '/api/clients/big/export.html');
    expect(page.text.match(/<article/g)?.length).toBeGreaterThan(20_001);
    expect(page.text.endsWith('</html>\n')).toBe(true);
  }, 120_000);
});

describe('a contact', () => {
  test('is exported on their own: how they are described, where they are named, what they were invited to', async () => {
    const answer = await jana('GET', '/api/clients/c1/contacts/p1/export');
    expect(answer.headers['content-disposition']).toBe('attachment; filename="contact-p1-2026-11-22.json"');
    const data = ContactExport.parse(answer.body);
    expect(data.described.map(({ id }) => id)).toEqual(['p']);
    expect(data.named.map(({ entryId, field }) => [entryId, field])).toEqual([
      ['n', 'text'],
      ['k', 'owner'],
    ]);
    expect(data.meetings).toMatchObject([{ attendees: [{ email: 'petra@hartwig.example' }] }]);
    expect(answer.text).not.toContain('Max Kern');
  });

  test.each(['de', 'en'])('is a page to read in %s', async (language) => {
    const answer = await jana('GET', `/api/clients/c1/contacts/p1/export.html?language=${language}`);
    expect(answer.headers['content-security-policy']).toMatch(/sandbox$/);
    expect(answer.text).toContain('Petra Hartwig');
    expect(strangeTags(answer.text)).toEqual([]);
    expect(answer.text).not.toContain('Max Kern');
  });

  test('that nobody knows is not found', async () => {
    expect((await jana('GET', '/api/clients/c1/contacts/nobody/export')).status).toBe(404);
    expect((await jana('GET', '/api/clients/c1/contacts/nobody/export.html')).status).toBe(404);
  });
});

test('the trail says who took what out', async () => {
  const { body } = await (await server.as('miriam'))<TrailPage>('GET', '/api/trail');
  expect(body.records).toContainEqual({
    at: NOW,
    by: expect.objectContaining({ userId: 'jana' }),
    what: 'export',
    clientId: 'c1',
  });
});

test('every kind and every field has its words in both languages', () => {
  const fields = KINDS.flatMap((kind) => FIELDS[kind].flatMap(words));
  expect(fields.filter((field) => !(field in FIELD_WORDS))).toEqual([]);
  expect(KINDS.filter((kind) => !(kind in KIND_WORDS))).toEqual([]);
});
