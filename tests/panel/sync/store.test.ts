import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openDB } from 'idb';
import * as z from 'zod/mini';
import { EMPTY_DOSSIER, FOLD_VERSION } from '#domain/dossier.ts';
import { type LocalStore, openLocalStore, type SavedClient } from '#panel/sync/store.ts';
import { entry, folded, ledgerOf, NOW } from '../../support/entries.ts';
import { type Browser, openBrowser } from './browser.ts';

let browser: Browser;
let store: LocalStore;

const entries = [entry('client-described', { id: 'd1' }), entry('note-taken', { id: 'n1' })];
const saved: SavedClient = {
  dossier: folded(entries),
  entries: ledgerOf(entries).toReversed(),
  seq: 2,
  savedAt: NOW,
};

beforeEach(async () => {
  browser = openBrowser();
  store = await openLocalStore('agency/jana');
});
afterEach(() => store.close());

async function reopen(): Promise<void> {
  store.close();
  store = await openLocalStore('agency/jana');
}

/** Writes past the store, as an older or broken version of the panel would have. */
async function writeRaw(table: string, value: unknown, key?: string): Promise<void> {
  const database = await openDB('augenhoehe:agency/jana');
  await database.put(table, value, key);
  database.close();
}

test('a saved client is read back as it was', async () => {
  await store.saveClient('c1', saved);
  await reopen();
  expect(await store.client('c1')).toEqual(saved);
  expect(await store.client('c2')).toBeUndefined();
  await store.saveClient('c1', undefined);
  expect(await store.client('c1')).toBeUndefined();
});

test('a client folded by another version of the panel is fetched anew', async () => {
  await store.saveClient('c1', { ...saved, dossier: { ...EMPTY_DOSSIER, foldVersion: FOLD_VERSION + 1 } });
  expect(await store.client('c1')).toBeUndefined();
});

test('drafts and settings are read back; an empty draft is none', async () => {
  await store.saveDraft('note:c1', 'Sie überlegt noch');
  await store.saveSetting('tab', 'notes');
  await reopen();
  expect(await store.draft('note:c1')).toBe('Sie überlegt noch');
  expect(await store.setting('tab', z.string())).toBe('notes');
  await store.saveDraft('note:c1', '');
  expect(await store.draft('note:c1')).toBeUndefined();
});

test('what other people of this browser keep is not to be seen', async () => {
  await store.saveClient('c1', saved);
  const other = await openLocalStore('agency/miriam');
  expect(await other.client('c1')).toBeUndefined();
  other.close();
});

test('waiting entries keep their order, whatever becomes of those between them', async () => {
  const [first, second, third] = ['n1', 'n2', 'n3'].map((id) => ({
    clientId: 'c1',
    entry: entry('note-taken', { id }),
  }));
  if (!first || !second || !third) throw new Error('There are three.');
  const [firstPlace, secondPlace] = await store.writeQueue(
    [first, second, third].map((queued) => ({ queued })),
  );
  if (firstPlace === undefined || secondPlace === undefined) throw new Error('Each has a place.');
  await store.writeQueue(
    [{ key: firstPlace, queued: { ...first, delivered: { seq: 7, at: NOW } } }],
    [secondPlace],
  );
  await reopen();
  expect((await store.queued()).map(({ queued }) => queued)).toEqual([
    { ...first, delivered: { seq: 7, at: NOW } },
    third,
  ]);
});

test.each<{ table: string; key?: string; value: unknown; read: () => Promise<unknown> }>([
  {
    table: 'waiting',
    value: { clientId: 'c1', entry: { kind: 'of the future' } },
    read: () => store.queued(),
  },
  { table: 'clients', key: 'c1', value: { dossier: 'broken' }, read: () => store.client('c1') },
  { table: 'drafts', key: 'note:c1', value: { text: 'of the future' }, read: () => store.draft('note:c1') },
  { table: 'settings', key: 'tab', value: 7, read: () => store.setting('tab', z.string()) },
])(
  'what does not read back from $table is put aside and hinders nothing',
  async ({ table, key, value, read }) => {
    await store.writeQueue([{ queued: { clientId: 'c1', entry: entry('note-taken', { id: 'n1' }) } }]);
    await writeRaw(table, value, key);
    await read();
    expect(await store.aside()).toMatchObject([{ table, value }]);
    expect((await store.queued()).map(({ queued }) => queued.entry.id)).toEqual(['n1']);
    await read();
    expect(await store.aside()).toHaveLength(1);
  },
);

test('where storage is denied, everything works in memory and says so', async () => {
  browser.denyStorage();
  const denied = await openLocalStore('agency/jana');
  expect([store.kind, denied.kind]).toEqual(['disk', 'memory']);
  await denied.saveClient('c1', saved);
  await denied.saveDraft('note:c1', 'da');
  await denied.writeQueue([{ queued: { clientId: 'c1', entry: entry('note-taken', { id: 'n1' }) } }]);
  expect(await denied.client('c1')).toEqual(saved);
  expect(await denied.draft('note:c1')).toBe('da');
  expect(await denied.queued()).toHaveLength(1);
});
