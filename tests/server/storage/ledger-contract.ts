import { expect, test } from '@jest/globals';
import type { Dossier } from '#domain/dossier.ts';
import type { Entry, RecordedEntry } from '#domain/entry.ts';
import { append } from '#server/ledger.ts';
import type { Head, LedgerKey, LedgerStore, Range } from '#server/storage/ledger-store.ts';
import { entry, folded, JANA, ledgerOf, NOW } from '../../support/entries.ts';
import { addNotes, aLedger, appendAll, collect, notes, type Running, seqs, someClient } from './contract.ts';

export function ledgerContract(running: Running): void {
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
    await addNotes(store, key, 101, 110);
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
    await addNotes(store, key, 101, between);
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
      const whole = await change(store, key, notes(1, count));
      expect(await store.append(key, whole)).toEqual({ written: true });
      expect(await store.entries(key, { after: 1, limit: 100 })).toEqual(whole.entries);

      const before = await store.head(key);
      const last = notes(count, 1);
      const clashing = await change(store, key, [...notes(1000, count - 1), ...last]);
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
    const stale = await change(store, key, notes(1, 1));
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

  const RANGES: [Range, number[]][] = [
    [{ after: 0, limit: 3 }, [1, 2, 3]],
    [{ after: 1, limit: 2 }, [2, 3]],
    [{ after: 4, limit: 1 }, [5]],
    [{ after: 8, limit: 50 }, [9, 10, 11]],
    [{ after: 11, limit: 5 }, []],
    [{ after: 99, limit: 5 }, []],
    [{ limit: 4 }, [11, 10, 9, 8]],
    [{ limit: 50 }, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]],
    [{ before: 11, limit: 2 }, [10, 9]],
    [{ before: 3, limit: 50 }, [2, 1]],
    [{ before: 1, limit: 5 }, []],
    [{ before: 99, limit: 90 }, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]],
  ];
  test('ranges are read oldest first behind a place, newest first before one', async () => {
    const { store } = running;
    const key = await aLedger(store, 11);
    const read = await Promise.all(
      RANGES.map(async ([range]) => [range, (await store.entries(key, range)).map(({ seq }) => seq)]),
    );
    expect(read).toEqual(RANGES);
  });

  test('entries come back by their ids and exactly as they were written', async () => {
    const { store } = running;
    const key = await aLedger(store);
    const texts = [
      'Ä',
      '"\\\n\u0000\u001f\u2028',
      'x'.repeat(20_000),
      `${'y'.repeat(31_600)}😀`.slice(-19_998),
      `z${'😀'.repeat(9_999)}`,
      '\u0001'.repeat(20_000),
    ];
    const long = texts.map((text, index) => entry('note-taken', { id: `t${index}`, text }));
    await appendAll(store, key, long);
    await appendAll(store, key, notes(1, 40));
    const found = await store.find(key, ['t0', 't1', 't2', 't3', 't4', 't5', 'n33', 'nobody']);
    const sorted = found.toSorted((a, b) => a.seq - b.seq);
    expect(sorted.map(({ id }) => id)).toEqual(['t0', 't1', 't2', 't3', 't4', 't5', 'n33']);
    expect(sorted.slice(0, 6)).toEqual(ledgerOf(long, { first: 2 }));
  });

  test('blanking puts other content in the place of stored entries and of no others', async () => {
    const { store } = running;
    const key = await aLedger(store, 9);
    const [third, fourth, eighth] = (await store.entries(key, { after: 2, limit: 6 })).filter(({ seq }) =>
      [3, 4, 8].includes(seq),
    );
    const blank = [third, eighth].map((one) => ({ ...one, text: '…' })) as RecordedEntry[];
    const removal = await change(store, key, [entry('note-removed', { id: 'r1', noteId: 'n3' })]);
    expect(await store.append(key, { ...removal, blank })).toEqual({ written: true });
    const texts = (await store.entries(key, { after: 1, limit: 50 })).map((one) =>
      'text' in one ? one.text : one.kind,
    );
    const text = fourth && 'text' in fourth ? fourth.text : '';
    expect(texts).toEqual([text, '…', text, text, text, text, '…', text, 'note-removed']);
  });

  test('a dossier of another fold is not handed out, and is replaced once', async () => {
    const { store } = running;
    const key = await aLedger(store, 3);
    const { version, dossier } = await headOf(store, key);
    if (!dossier) throw new Error('no dossier');
    expect(await store.replaceDossier(key, version, { ...dossier, foldVersion: 0 })).toBe(true);
    expect(await store.replaceDossier(key, version, dossier)).toBe(false);
    const old = await headOf(store, key);
    expect(old.dossier).toBeNull();
    expect(await store.replaceDossier(key, old.version, dossier)).toBe(true);
    expect((await headOf(store, key)).dossier).toEqual(dossier);
  });

  test('a dossier of several hundred kilobytes is kept as it is', async () => {
    const { store } = running;
    const key = await aLedger(store);
    const text = 'Über „Größe“ 😀 "in Anführungszeichen"\n'.repeat(40);
    const promises = Array.from({ length: 190 }, (_, index) =>
      entry('commitment-made', { id: `k${index}`, what: `${index} ${text}`.trim() }),
    );
    for (let first = 0; first < promises.length; first += 50)
      await appendAll(store, key, promises.slice(first, first + 50));
    const dossier = await dossierOf(store, key);
    expect(Buffer.byteLength(JSON.stringify(dossier))).toBeGreaterThan(300_000);
    expect(dossier).toEqual(
      JSON.parse(JSON.stringify(folded([entry('client-described', { id: 'd1' }), ...promises]))),
    );
  });

  test('fifty of the longest entries fit beside the largest dossier', async () => {
    const { store } = running;
    const key = await aLedger(store);
    const longest = notes(1, 50).map((note) => ({ ...note, text: '語'.repeat(20_000) }));
    await appendAll(store, key, longest);
    expect(await store.entries(key, { after: 1, limit: 50 })).toEqual(ledgerOf(longest, { first: 2 }));
  });

  test('an erased ledger is gone with everything in it, and can begin anew', async () => {
    const { store } = running;
    const tenant = 'erasing';
    const kept = await aLedger(store, 3, someClient(tenant));
    const erased = await aLedger(store, 160, someClient(tenant));
    expect(await store.erase(erased)).toBe(160);
    expect(await store.head(erased)).toBeNull();
    expect(await store.entries(erased, { after: 0, limit: 500 })).toEqual([]);
    expect(await store.find(erased, ['d1', 'n2'])).toEqual([]);
    expect(await collect(store.clients(tenant))).toEqual([kept.client]);
    expect(await seqs(store, kept)).toEqual([1, 2, 3]);
    await aLedger(store, 2, erased);
    expect(await seqs(store, erased)).toEqual([1, 2]);
  });
}

async function headOf(store: LedgerStore, key: LedgerKey): Promise<Head> {
  const head = await store.head(key);
  if (!head) throw new Error('there is no ledger');
  return head;
}

async function dossierOf(store: LedgerStore, key: LedgerKey): Promise<Dossier> {
  const { dossier } = await headOf(store, key);
  if (!dossier) throw new Error('the dossier is of another fold');
  return dossier;
}

/** The change that appends these entries to the ledger as it is now. */
async function change(store: LedgerStore, key: LedgerKey, entries: readonly Entry[]) {
  const { version, dossier } = await headOf(store, key);
  const before = dossier ?? folded([]);
  return {
    version,
    dossier: folded(entries, () => true, before),
    entries: ledgerOf(entries, { first: before.seq + 1 }),
    blank: [],
  };
}
