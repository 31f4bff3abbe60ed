import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Receipts, Retention, WorkspaceSettings } from '#contracts/privacy.ts';
import type { TrailPage } from '#contracts/trail.ts';
import type { Entry } from '#domain/entry.ts';
import { LOCAL_TENANT } from '#server/auth/local.ts';
import { eraseDue } from '#server/privacy/retention.ts';
import { entry, NOW, on } from '../support/entries.ts';
import { type Call, startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let jana: Call;
let miriam: Call;
/** Clients come from histories: they are entered when things happened. */
let clock = NOW;
beforeEach(async () => {
  clock = on('2020-01-02');
  server = await startServer({ now: () => clock });
  [jana, miriam] = await Promise.all([server.as('jana'), server.as('miriam')]);
});
afterEach(() => server.stop());

/** A client whose last word came on that day. */
async function lastHeardOf(id: string, day: string, ...more: Entry[]): Promise<void> {
  clock = on(day);
  const caller = await server.as('jana');
  const described = entry('client-described', { id: `${id}-d`, name: `Kunde ${id}`, at: clock });
  await caller('POST', '/api/clients', { id, entry: described });
  const entries = [entry('contact-made', { id: `${id}-c`, at: clock }), ...more];
  expect((await caller('POST', `/api/clients/${id}/entries`, { entries })).status).toBe(200);
}

async function atNow(): Promise<void> {
  clock = NOW;
  [jana, miriam] = await Promise.all([server.as('jana'), server.as('miriam')]);
}

/** What the server would erase by itself now; nothing is noted. */
function eraseNow(): Promise<number> {
  const trail = { note: () => {}, written: async () => {}, close: async () => {} };
  const signal = new AbortController().signal;
  return eraseDue({ store: server.store, now: () => clock, trail }, [LOCAL_TENANT], signal);
}

const put = (call: Call, settings: unknown, seen?: string) =>
  call<WorkspaceSettings>('PUT', '/api/workspace', settings, seen === undefined ? {} : { 'if-match': seen });

test('what is set holds from version to version, and only a lead sets it', async () => {
  const unset = { version: 0, retentionMonths: 36, eraseAutomatically: false };
  const read = await jana<WorkspaceSettings>('GET', '/api/workspace');
  expect([read.body, read.headers.etag]).toEqual([unset, '"0"']);
  const draft = { retentionMonths: 24, eraseAutomatically: true };
  expect((await put(jana, draft, '"0"')).status).toBe(403);
  expect((await put(miriam, draft)).body).toMatchObject({
    code: 'invalid-input',
    fields: [{ path: 'If-Match' }],
  });
  const saved = await put(miriam, draft, '"0"');
  expect(saved.body).toMatchObject({ version: 1, ...draft, by: { userId: 'miriam' } });
  expect((await put(miriam, draft, '"0"')).body).toMatchObject({ code: 'stale-settings', status: 412 });
  expect((await jana('GET', '/api/workspace')).body).toEqual(saved.body);
  expect((await jana('GET', '/api/workspace', undefined, { 'if-none-match': '"1"' })).status).toBe(304);
  expect((await (await server.as('stranger'))('GET', '/api/workspace')).body).toEqual(unset);
  const { body } = await miriam<TrailPage>('GET', '/api/trail');
  expect(body.records.map(({ what }) => what)).toContain('settings-changed');
});

test.each([
  [{ retentionMonths: 2, eraseAutomatically: false }, 'retentionMonths'],
  [{ retentionMonths: 121, eraseAutomatically: false }, 'retentionMonths'],
  [{ retentionMonths: 36.5, eraseAutomatically: false }, 'retentionMonths'],
  [{ retentionMonths: 36 }, 'eraseAutomatically'],
  [{ retentionMonths: 36, eraseAutomatically: false, version: 7 }, 'version'],
])('%j is refused', async (draft, path) => {
  expect((await put(miriam, draft, '*')).body).toMatchObject({ code: 'invalid-input', fields: [{ path }] });
});

test('what is due is listed for a lead, longest due first, and erased on confirmation', async () => {
  await lastHeardOf('later', '2023-11-23');
  await lastHeardOf(
    'due',
    '2023-11-22',
    entry('renewal-set', { id: 'r', on: '2027-01-17', at: on('2023-11-22') }),
  );
  await lastHeardOf('long-due', '2021-03-01');
  await atNow();
  // A handover is no contact.
  await jana('POST', '/api/clients/long-due/entries', { entries: [entry('manager-changed', { id: 'm' })] });
  const { body } = await miriam<Retention>('GET', '/api/retention');
  expect(body).toEqual({
    retentionMonths: 36,
    eraseAutomatically: false,
    clients: [
      {
        clientId: 'long-due',
        name: 'Kunde long-due',
        manager: { userId: 'jana', name: 'Jana Reuter' },
        lastContactAt: on('2021-03-01'),
        dueOn: '2024-03-01',
        isUnderContract: false,
      },
      {
        clientId: 'due',
        name: 'Kunde due',
        manager: null,
        lastContactAt: on('2023-11-22'),
        dueOn: '2026-11-22',
        isUnderContract: true,
      },
    ],
  });
  expect((await jana('GET', '/api/retention')).status).toBe(403);
  await miriam('DELETE', '/api/clients/long-due');
  const left = await miriam<Retention>('GET', '/api/retention');
  expect(left.body.clients.map(({ clientId }) => clientId)).toEqual(['due']);
});

test('at a start what is due is erased by itself where that is set, but not while a contract runs', async () => {
  await lastHeardOf('due', '2021-03-01');
  await lastHeardOf(
    'under-contract',
    '2021-03-01',
    entry('renewal-set', { id: 'r', on: '2027-01-17', at: on('2021-03-01') }),
  );
  await lastHeardOf('present', '2026-11-01');
  await atNow();
  expect(await eraseNow()).toBe(0);
  await put(miriam, { retentionMonths: 36, eraseAutomatically: true }, '"0"');
  await server.restart();
  await atNow();
  // It is done beside the requests.
  for (let tries = 0; (await jana('GET', '/api/clients/due')).status !== 404 && tries < 400; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const statuses = ['due', 'under-contract', 'present'].map(
    async (id) => (await jana('GET', `/api/clients/${id}`)).status,
  );
  expect(await Promise.all(statuses)).toEqual([404, 200, 200]);
  expect(await eraseNow()).toBe(0);
  const { receipts } = (await miriam<Receipts>('GET', '/api/receipts')).body;
  expect(receipts).toMatchObject([{ clientId: 'due', by: { userId: 'workspace' } }]);
  const { records } = (await miriam<TrailPage>('GET', '/api/trail')).body;
  expect(records).toContainEqual(expect.objectContaining({ what: 'erasure', clientId: 'due' }));
});
