import { expect, test } from '@jest/globals';
import { append, openClient } from '#server/ledger.ts';
import { JANA, NOW } from '../../support/entries.ts';
import { aLedger, collect, notes, seqs, someClient } from '../../support/ledgers.ts';
import type { Running } from './contract.ts';

/** Each with a neighbour that a careless encoding would take for the same. */
const AWKWARD = [
  'a/b',
  'a\\b',
  'a#b',
  'a?b',
  'a%b',
  'a%2Fb',
  'a.2fb',
  'a b',
  'a!20b',
  ' a',
  'a ',
  "a'b",
  "a''b",
  'a"b',
  'a+b',
  'a&b=c',
  'a\tb',
  'a\nb',
  'a\u0000b',
  'a\u007fb',
  'a\u0085b',
  'A/B',
  'ä/ö',
  'a\u0308',
  'ä',
  '客户',
  '😀',
  '..',
  '~007e',
  '$metadata',
];

export function keyContract(running: Running): void {
  test.each(AWKWARD)('a ledger whose key holds %j is one of its own', async (name) => {
    const { store } = running;
    const asClient = await aLedger(store, 2, { tenant: 'awkward', client: name });
    const asTenant = await aLedger(store, 3, { tenant: name, client: 'awkward' });
    expect(await seqs(store, asClient)).toEqual([1, 2]);
    expect(await seqs(store, asTenant)).toEqual([1, 2, 3]);
    expect(await collect(store.clients(name))).toEqual(['awkward']);
  });

  test('all of these clients and tenants are listed by their own names', async () => {
    const { store } = running;
    expect((await collect(store.clients('awkward'))).toSorted()).toEqual(AWKWARD.toSorted());
    expect(await collect(store.tenants())).toEqual(expect.arrayContaining(['awkward', ...AWKWARD]));
  });

  test('parts of a key that read alike when put together are different ledgers', async () => {
    const { store } = running;
    await aLedger(store, 2, { tenant: 'one', client: 'two three' });
    expect(await store.head({ tenant: 'one two', client: 'three' })).toBeNull();
    expect(await store.head({ tenant: 'one', client: 'two' })).toBeNull();
  });

  test('another tenant sees nothing of a client, whatever it asks for', async () => {
    const { store } = running;
    const ours = await aLedger(store, 5, someClient('ours'));
    const theirs = { tenant: 'theirs', client: ours.client };
    expect(await openClient({ store }, theirs)).toBeNull();
    expect(await store.entries(theirs, { limit: 50 })).toEqual([]);
    expect(await store.entries(theirs, { after: 0, limit: 50 })).toEqual([]);
    expect(await store.find(theirs, ['d1', 'n2'])).toEqual([]);
    expect(await collect(store.clients('theirs'))).toEqual([]);
    const refused = await append({ store, now: () => NOW }, theirs, notes(9, 1), JANA);
    expect(refused).toEqual({ ok: false, error: { code: 'not-found' } });
    expect(await store.erase(theirs)).toBe(0);
    expect(await seqs(store, ours)).toEqual([1, 2, 3, 4, 5]);

    await aLedger(store, 2, theirs);
    expect(await seqs(store, theirs)).toEqual([1, 2]);
    expect(await seqs(store, ours)).toEqual([1, 2, 3, 4, 5]);
  });
}
