import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ErasedContact, Mentions, Receipt, Receipts } from '#contracts/privacy.ts';
import type { TrailPage } from '#contracts/trail.ts';
import { LOCAL_TENANT } from '#server/auth/local.ts';
import { TABLES } from '#server/meetings/meeting-rows.ts';
import type { Row } from '#server/storage/ledger-store.ts';
import { entry, NOW } from '../support/entries.ts';
import { type Call, startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let jana: Call;
let miriam: Call;
beforeAll(async () => {
  server = await startServer();
  jana = await server.as('jana');
  miriam = await server.as('miriam');
});
afterAll(() => server.stop());

const START = '2026-11-24T10:00:00+01:00';
const END = '2026-11-24T11:00:00+01:00';
const attendees = (id: string) => [
  { name: 'Petra Hartwig', email: `Petra@${id}.example` },
  { name: 'Max Kern', email: `max@${id}.example` },
];

/** A client with two people, a linked meeting and a note that names one of them. */
async function aClient(id: string): Promise<string> {
  await jana('POST', '/api/clients', { id, entry: entry('client-described', { id: `${id}-d` }) });
  await jana('POST', `/api/clients/${id}/entries`, {
    entries: [
      entry('contact-joined', { id: 'p', email: `petra@${id}.example` }),
      entry('contact-joined', { id: 'q', contactId: 'p2', name: 'Max Kern', email: `max@${id}.example` }),
      entry('commitment-made', { id: 'k', owner: 'Frau Hartwig' }),
      entry('question-asked', { id: 'f', text: 'Frau Hartwig, was wäre ein gutes Jahr?' }),
      entry('note-taken', { id: 'n', text: 'Frau Hartwig hört im Mai auf.' }),
    ],
  });
  const hint = { threadId: `19:meeting_${id}@thread.v2`, title: `Jour fixe ${id}`, start: START, end: END };
  const { body } = await jana<{ meetingId: string }>('POST', '/api/meetings/resolve', {
    ...hint,
    attendees: attendees(id),
  });
  const link = { clientId: id, title: hint.title, start: START, end: END };
  await jana('PUT', `/api/meetings/${body.meetingId}/client`, link);
  return body.meetingId;
}

/** Everything that is stored beside the ledgers, as one text. */
async function rowsText(): Promise<string> {
  const lists = ['clients', 'client-addresses', 'addresses', 'renewals', 'closed-expectations'];
  const names = [...Object.values(TABLES), ...lists];
  const rows = await Promise.all(names.map((name) => server.store.rows(LOCAL_TENANT, name, { limit: 1000 })));
  return JSON.stringify(rows);
}

describe('a client', () => {
  test('is erased by a lead with everything beside its ledger, and the receipt tells nothing of it', async () => {
    const meetingId = await aClient('c1');
    expect(await rowsText()).toContain('Jour fixe c1');
    expect((await jana('DELETE', '/api/clients/c1')).body.code).toBe('not-allowed');
    const { status, body } = await miriam<Receipt>('DELETE', '/api/clients/c1');
    expect([status, body]).toEqual([
      200,
      {
        receiptId: expect.any(String),
        what: 'client',
        clientId: 'c1',
        at: NOW,
        by: { userId: 'miriam', name: 'Miriam Vogt' },
        entries: 7,
        meetings: 1,
        rows: 6,
      },
    ]);
    expect(await rowsText()).not.toMatch(/c1|hartwig|Hartwig/i);
    expect((await jana('GET', '/api/clients/c1')).status).toBe(404);
    expect((await jana('GET', `/api/meetings/${meetingId}`)).status).toBe(404);
    expect((await jana<{ clients: unknown[] }>('GET', '/api/clients')).body.clients).toEqual([]);
    expect((await miriam<Receipt>('DELETE', '/api/clients/c1')).body).toEqual(body);
    expect((await miriam<Receipts>('GET', '/api/receipts')).body.receipts).toEqual([body]);
    expect((await jana('GET', '/api/receipts')).body.code).toBe('not-allowed');
  });

  test('does not come back through a panel that still has it', async () => {
    const sent = { entries: [entry('note-taken', { id: 'late' })] };
    expect((await jana('POST', '/api/clients/c1/entries', sent)).body.code).toBe('not-found');
    const again = { id: 'c1', entry: entry('client-described', { id: 'c1-d' }) };
    expect(await jana('POST', '/api/clients', again)).toMatchObject({
      status: 410,
      body: { code: 'client-erased' },
    });
    expect((await jana('GET', '/api/clients/c1')).status).toBe(404);
  });

  test('that another tenant has, or nobody, is not found', async () => {
    await aClient('c2');
    const stranger = await server.as('stranger');
    const nobody = await miriam('DELETE', '/api/clients/never-was');
    const foreign = await stranger('DELETE', '/api/clients/c2');
    expect([foreign.status, foreign.text]).toEqual([404, nobody.text]);
    expect((await jana('GET', '/api/clients/c2')).status).toBe(200);
    expect((await stranger<Receipts>('GET', '/api/receipts')).body.receipts).toEqual([]);
  });

  test('keeps the meetings of others: a series that two share loses one client’s dates', async () => {
    await aClient('c3');
    await jana('POST', '/api/clients', { id: 'c4', entry: entry('client-described', { id: 'd4' }) });
    const series = async (day: string, clientId: string) => {
      const start = `${day}T10:00:00+01:00`;
      const end = `${day}T11:00:00+01:00`;
      const hint = {
        threadId: '19:meeting_S@thread.v2',
        recurring: true,
        start,
        end,
        title: `Runde ${clientId}`,
      };
      const { body } = await jana<{ meetingId: string }>('POST', '/api/meetings/resolve', hint);
      await jana('PUT', `/api/meetings/${body.meetingId}/client`, {
        clientId,
        title: hint.title,
        start,
        end,
      });
      return body.meetingId;
    };
    const ours = await series('2026-11-23', 'c3');
    const theirs = await series('2026-11-30', 'c4');
    expect((await miriam<Receipt>('DELETE', '/api/clients/c3')).body.meetings).toBe(2);
    expect((await jana('GET', `/api/meetings/${ours}`)).status).toBe(404);
    expect((await jana('GET', `/api/meetings/${theirs}`)).body).toMatchObject({ clientId: 'c4' });
    expect(await rowsText()).not.toContain('Runde c3');
  });
});

describe('a contact', () => {
  test('is erased by a lead; what others wrote is listed for a decision and can be asked for again', async () => {
    const meetingId = await aClient('c5');
    const path = '/api/clients/c5/contacts/p1';
    const mention = { entryId: 'n', kind: 'note-taken', at: NOW, excerpt: 'Frau Hartwig hört im Mai auf.' };
    const before = await jana<Mentions>('GET', `${path}/mentions`);
    expect(before.body.mentions.map(({ entryId }) => entryId)).toEqual(['k', 'f', 'n']);
    expect((await jana('DELETE', path)).body.code).toBe('not-allowed');
    const { body } = await miriam<ErasedContact>('DELETE', path);
    expect(body).toMatchObject({ mentions: [mention], more: false, receipt: { entries: 3, meetings: 1 } });
    expect((await miriam<ErasedContact>('DELETE', path)).body).toEqual(body);
    expect((await jana<Mentions>('GET', `${path}/mentions`)).body.mentions).toEqual([mention]);

    const opened = (await jana('GET', '/api/clients/c5')).text;
    expect(
      opened.replaceAll('Frau Hartwig hört im Mai auf.', '').replaceAll('Hartwig Teile', ''),
    ).not.toMatch(/Petra|Frau Hartwig|petra@/);
    const listed: Row[] = JSON.parse(await rowsText()).flat();
    const ours = listed.filter((row) => /\bc5\b/.test(JSON.stringify(row)));
    expect(JSON.stringify(ours)).not.toMatch(/petra/i);
    expect((await jana('GET', `/api/meetings/${meetingId}`)).body).toMatchObject({
      attendees: [attendees('c5')[1]],
    });
  });

  test('whose note is removed needs no decision any more', async () => {
    const removed = entry('note-removed', { id: 'weg', noteId: 'n' });
    await jana('POST', '/api/clients/c5/entries', { entries: [removed] });
    const { body } = await jana<Mentions>('GET', '/api/clients/c5/contacts/p1/mentions');
    expect(body.mentions).toEqual([]);
  });

  test('does not come back, and only the server says that one was erased', async () => {
    const post = (one: unknown) => jana('POST', '/api/clients/c5/entries', { entries: [one] });
    expect((await post(entry('contact-joined', { id: 'neu' }))).body).toMatchObject({
      code: 'wrong-state',
      fields: [{ path: 'entries.0.contactId' }],
    });
    for (const call of [jana, miriam]) {
      const sent = { entries: [entry('contact-erased', { id: 'x', contactId: 'p2' })] };
      const { status, body } = await call('POST', '/api/clients/c5/entries', sent);
      expect([status, body.code]).toEqual([403, 'not-allowed']);
    }
  });

  test('that nobody knows is not found', async () => {
    expect((await miriam('DELETE', '/api/clients/c5/contacts/nobody')).status).toBe(404);
    expect((await miriam('DELETE', '/api/clients/never-was/contacts/p1')).status).toBe(404);
    expect((await jana('GET', '/api/clients/c5/contacts/nobody/mentions')).status).toBe(404);
  });

  test('is forgotten with its client, down to where texts named it', async () => {
    await miriam('DELETE', '/api/clients/c5');
    const rows = await server.store.rows(LOCAL_TENANT, 'erasures', { prefix: 'c5', limit: 10 });
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toMatch(/mentions|Hartwig|Petra/);
  });
});

test('the trail names who erased what', async () => {
  const { body } = await miriam<TrailPage>('GET', '/api/trail');
  const erasures = body.records.filter(({ what }) => what === 'erasure' || what === 'contact-erasure');
  expect(erasures).toContainEqual({
    at: NOW,
    by: { userId: 'miriam', name: 'Miriam Vogt' },
    what: 'contact-erasure',
    clientId: 'c5',
  });
});
