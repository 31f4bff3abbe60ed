import { expect, test } from '@jest/globals';
import type { RowPage } from '#server/storage/ledger-store.ts';
import type { Running } from './contract.ts';

const KEYS = ['a', 'a-b', 'a.b', 'a/b', 'a/b/c', 'a/c', 'aa', 'b', 'b c', 'c%', 'ü'];

const PAGES: [RowPage, string[]][] = [
  [{ limit: 100 }, KEYS],
  [{ limit: 3 }, ['a', 'a-b', 'a.b']],
  [{ after: 'a.b', limit: 2 }, ['a/b', 'a/b/c']],
  [{ from: 'a.b', limit: 2 }, ['a.b', 'a/b']],
  [{ from: 'a.c', limit: 1 }, ['a/b']],
  [{ prefix: 'a/', limit: 100 }, ['a/b', 'a/b/c', 'a/c']],
  [{ prefix: 'a/', after: 'a/b', limit: 100 }, ['a/b/c', 'a/c']],
  [{ prefix: 'a', from: 'a/c', limit: 100 }, ['a/c', 'aa']],
  [{ prefix: 'a/', from: 'b', limit: 100 }, []],
  [{ prefix: 'c%', limit: 100 }, ['c%']],
  [{ prefix: 'x', limit: 100 }, []],
];

export function projectionContract(running: Running): void {
  test('rows are listed in the order of their keys, from where it is asked for', async () => {
    const { store } = running;
    await store.putRows(
      'agency',
      'ordered',
      KEYS.toReversed().map((key) => ({ key, value: { key } })),
    );
    const listed = await Promise.all(
      PAGES.map(async ([page]) => [
        page,
        (await store.rows('agency', 'ordered', page)).map(({ key }) => key),
      ]),
    );
    expect(listed).toEqual(PAGES);
  });

  test('a row is found by its key, replaced, and deleted without complaint when it is gone', async () => {
    const { store } = running;
    const key = 'thread/19:meeting_x@thread.v2#1?';
    expect(await store.row('agency', 'single', key)).toBeNull();
    await store.putRows('agency', 'single', [{ key, value: { at: 1 } }]);
    await store.putRows('agency', 'single', [
      { key, value: 'first' },
      { key, value: { list: ['ä', null, 0.5], text: 'x'.repeat(90_000) } },
    ]);
    const row = { key, value: { list: ['ä', null, 0.5], text: 'x'.repeat(90_000) } };
    expect(await store.row('agency', 'single', key)).toEqual(row);
    await store.deleteRow('agency', 'single', key);
    await store.deleteRow('agency', 'single', key);
    expect(await store.row('agency', 'single', key)).toBeNull();
  });

  test('keys may be as long as an address, and differ in their last character', async () => {
    const { store } = running;
    const keys = ['1', '2'].map((last) => `https://teams.example/${'%2F'.repeat(1300)}${last}`);
    await store.putRows(
      'agency',
      'long',
      keys.map((key, value) => ({ key, value })),
    );
    expect(await Promise.all(keys.map((key) => store.row('agency', 'long', key)))).toEqual([
      { key: keys[0], value: 0 },
      { key: keys[1], value: 1 },
    ]);
    const listed = await store.rows('agency', 'long', { prefix: 'https://', limit: 10 });
    expect(listed.map(({ key }) => key).toSorted()).toEqual(keys);
  });

  test('of eight who add a row at once one is first, and all are told which', async () => {
    const { store } = running;
    const added = await Promise.all(
      Array.from({ length: 8 }, (_, value) => store.addRow('agency', 'first', { key: 'm1', value })),
    );
    const stored = await store.row('agency', 'first', 'm1');
    expect(added).toEqual(Array.from({ length: 8 }, () => stored));
  });

  test('many rows are written at once, and a table is emptied without touching others', async () => {
    const { store } = running;
    const many = Array.from({ length: 230 }, (_, value) => ({
      key: `k${String(value).padStart(3, '0')}`,
      value,
    }));
    await store.putRows('agency', 'many', many);
    await store.putRows('agency', 'many more', many.slice(0, 2));
    await store.putRows('others', 'many', many.slice(0, 3));
    expect(await store.rows('agency', 'many', { limit: 1000 })).toEqual(many);
    await store.clearTable('agency', 'many');
    expect(await store.rows('agency', 'many', { limit: 1000 })).toEqual([]);
    expect(await store.rows('agency', 'many more', { limit: 1000 })).toEqual(many.slice(0, 2));
    expect(await store.rows('others', 'many', { limit: 1000 })).toEqual(many.slice(0, 3));
    await store.clearTable('agency', 'never written');
  });

  test('a store that is there is ready', async () => {
    await expect(running.store.ready()).resolves.toBeUndefined();
  });
}
