import { expect, test } from '@jest/globals';
import { append } from '#server/ledger.ts';
import { entry, folded, JANA, NOW } from '../../support/entries.ts';
import {
  addEntries,
  aLedger,
  appendAll,
  changeOf,
  dossierOf,
  notes,
  seqs,
  someClient,
} from '../../support/ledgers.ts';
import type { Running } from './contract.ts';

export function appendContract(running: Running): void {
  test('a client of whom nothing was written has no ledger', async () => {
    const { store } = running;
    const key = someClient();
    expect(await store.head(key)).toBeNull();
    expect(await store.entries(key, { limit: 50 })).toEqual([]);
    expect(await store.find(key, ['n1'])).toEqual([]);
    expect(await store.replaceDossier(key, 'W/"1"', folded([]))).toBe(false);
    expect(await store.erase(key)).toBe(0);
    const refused = await append({ store, now: () => NOW }, key, notes(1, 1), JANA);
    expect(refused).toEqual({ ok: false, error: { code: 'not-found' } });
  });

  test('eight writers on one client leave no gap and lose nothing', async () => {
    const { engine, store } = running;
    const key = await aLedger(store);
    const other = await engine.open();
    const writers = Array.from({ length: 8 }, async (_, writer) => {
      const answers: { id: string; seq: number }[] = [];
      for (let turn = 0; turn < 10; turn += 1) {
        const batch = notes(1, 1 + (turn % 3)).map((note) => ({
          ...note,
          id: `w${writer}-${turn}-${note.id}`,
        }));
        answers.push(...(await appendAll(writer % 2 ? other : store, key, batch)).entries);
      }
      return answers;
    });
    const answered = (await Promise.all(writers)).flat();
    await other.close();
    const stored = await store.entries(key, { after: 0, limit: 1000 });
    expect(stored.map(({ seq }) => seq)).toEqual(Array.from({ length: 153 }, (_, index) => index + 1));
    expect(answered.toSorted((a, b) => a.seq - b.seq)).toEqual(
      stored.slice(1).map(({ id, seq }) => ({ id, seq })),
    );
    expect((await dossierOf(store, key)).seq).toBe(153);
  });

  test('entries sent again are stored once and answered as before, what is new among them is added', async () => {
    const { store } = running;
    const key = await aLedger(store);
    const first = await appendAll(store, key, notes(1, 3));
    await addEntries(store, key, notes(101, 110));
    const again = await appendAll(store, key, notes(1, 3));
    expect(again.entries).toEqual(first.entries);
    const overlapping = await appendAll(store, key, notes(2, 3));
    expect(overlapping.entries).toEqual([
      { id: 'n2', seq: 3 },
      { id: 'n3', seq: 4 },
      { id: 'n4', seq: 115 },
    ]);
    expect(await seqs(store, key)).toHaveLength(115);
  });

  test.each([
    ['at once', 0],
    ['long after', 120],
  ])('an id that stands for something else is refused %s', async (_, between) => {
    const { store } = running;
    const key = await aLedger(store);
    await appendAll(store, key, notes(1, 1));
    await addEntries(store, key, notes(101, between));
    const before = await store.head(key);
    const other = [...notes(500, 2), entry('note-taken', { id: 'n1', text: 'Etwas anderes.' })];
    expect(await append({ store, now: () => NOW }, key, other, JANA)).toEqual({
      ok: false,
      error: { code: 'entry-id-reused', entry: 2, field: 'id' },
    });
    expect(await store.head(key)).toEqual(before);
    expect(await seqs(store, key)).toHaveLength(2 + between);
  });

  test.each([1, 2, 49, 50])(
    'an append of %i entries is kept whole or, when the last id is known, not at all',
    async (count) => {
      const { store } = running;
      const key = await aLedger(store);
      const whole = await changeOf(store, key, notes(1, count));
      expect(await store.append(key, whole)).toEqual({ written: true });
      expect(await store.entries(key, { after: 1, limit: 100 })).toEqual(whole.entries);

      const before = await store.head(key);
      const last = notes(count, 1);
      const clashing = await changeOf(store, key, [...notes(1000, count - 1), ...last]);
      expect(await store.append(key, clashing)).toEqual({
        written: false,
        because: 'known',
        ids: [`n${count}`],
      });
      expect(await store.head(key)).toEqual(before);
      expect(
        await store.find(
          key,
          notes(1000, count - 1).map(({ id }) => id),
        ),
      ).toEqual([]);
      expect(await seqs(store, key)).toHaveLength(1 + count);
    },
  );

  test('an append to a head that has changed is not taken', async () => {
    const { store } = running;
    const key = await aLedger(store);
    const stale = await changeOf(store, key, notes(1, 1));
    await appendAll(store, key, notes(2, 1));
    const conflict = { written: false, because: 'conflict' };
    expect(await store.append(key, stale)).toEqual(conflict);
    expect(await store.append(key, { ...stale, version: null })).toEqual(conflict);
    expect(await store.replaceDossier(key, stale.version ?? '', stale.dossier)).toBe(false);
    await store.erase(key);
    expect(await store.append(key, stale)).toEqual(conflict);
    await aLedger(store, 1, key);
    expect(await store.append(key, stale)).toEqual(conflict);
    expect(await seqs(store, key)).toEqual([1]);
  });
}
