import { expect, test } from '@jest/globals';
import type { RecordedEntry } from '#domain/entry.ts';
import type { Range } from '#server/storage/ledger-store.ts';
import { entry, folded, ledgerOf } from '../../support/entries.ts';
import {
  addEntries,
  aLedger,
  appendAll,
  changeOf,
  collect,
  dossierOf,
  headOf,
  notes,
  seqs,
  someClient,
} from '../../support/ledgers.ts';
import type { Running } from './contract.ts';

export function ledgerContract(running: Running): void {
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
      '😀'.repeat(10_000),
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
    const removal = await changeOf(store, key, [entry('note-removed', { id: 'r1', noteId: 'n3' })]);
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

  test('a dossier of several hundred kilobytes is kept as it is, with fifty of the longest entries beside it', async () => {
    const { store } = running;
    const key = await aLedger(store);
    const text = 'Über „Größe“ 😀 "in Anführungszeichen"\n'.repeat(40).trim();
    const promises = notes(1, 190).map(({ id }) => entry('commitment-made', { id, what: `${id}: ${text}` }));
    await addEntries(store, key, promises);
    const longest = notes(191, 50).map((note) => ({ ...note, text: '語'.repeat(20_000) }));
    await appendAll(store, key, longest);

    const dossier = await dossierOf(store, key);
    expect(Buffer.byteLength(JSON.stringify(dossier))).toBeGreaterThan(300_000);
    const all = [entry('client-described', { id: 'd1' }), ...promises, ...longest];
    expect(dossier).toEqual(JSON.parse(JSON.stringify(folded(all))));
    expect(await store.entries(key, { after: 191, limit: 50 })).toEqual(ledgerOf(longest, { first: 192 }));
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
