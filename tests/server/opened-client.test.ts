import { afterAll, describe, expect, test } from '@jest/globals';
import { append, openClient } from '#server/ledger.ts';
import { rebuild } from '#server/read-head.ts';
import type { LedgerKey } from '#server/storage/ledger-store.ts';
import { openSqlite } from '#server/storage/sqlite.ts';
import { entry, folded, JANA, NOW } from '../support/entries.ts';
import { aLedger, dossierOf, headOf, notes, withOthers } from '../support/ledgers.ts';

const store = openSqlite(':memory:');
afterAll(() => store.close());
const deps = { store, now: () => NOW };

describe('an opened client', () => {
  test('shows the dossier and the latest fifty entries, newest first', async () => {
    const key = await aLedger(store, 61);
    const opened = await openClient(deps, key);
    expect(opened?.seq).toBe(61);
    expect(opened?.dossier).toEqual(
      JSON.parse(JSON.stringify(folded([entry('client-described', { id: 'd1' }), ...notes(2, 60)]))),
    );
    expect(opened?.entries.map(({ seq }) => seq)).toEqual(
      Array.from({ length: 50 }, (_, index) => 61 - index),
    );
    expect(await openClient(deps, { ...key, tenant: 'others' })).toBeNull();
  });

  test('does not show an entry that its dossier does not know yet', async () => {
    const key = await aLedger(store, 61);
    const busy = withOthers(store, 'entries', () => append(deps, key, notes(99, 1), JANA));
    const opened = await openClient({ store: busy }, key);
    expect(opened?.seq).toBe(61);
    expect(opened?.entries.map(({ seq }) => seq)).toEqual(
      Array.from({ length: 50 }, (_, index) => 61 - index),
    );
  });

  test.each<[string, (key: LedgerKey) => Promise<unknown>, number]>([
    ['opened', (key) => openClient(deps, key), 701],
    ['appended to', (key) => append(deps, key, notes(999, 1), JANA), 702],
    ['rebuilt', (key) => rebuild(store, key), 701],
  ])('whose dossier is of another fold is folded anew when it is %s', async (_, touch, seq) => {
    const key = await aLedger(store, 701);
    const { dossier, version } = await headOf(store, key);
    if (!dossier) throw new Error('the dossier is of another fold');
    await store.replaceDossier(key, version, { ...dossier, foldVersion: 0, notes: [], profile: null });
    await touch(key);
    const anew = await dossierOf(store, key);
    expect(anew.seq).toBe(seq);
    expect(anew.profile).toEqual(dossier.profile);
    if (seq === 701) expect(anew).toEqual(dossier);
  });
});
