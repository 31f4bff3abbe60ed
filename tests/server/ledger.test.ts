import { afterAll, describe, expect, test } from '@jest/globals';
import type { Entry } from '#domain/entry.ts';
import { append, createClient } from '#server/ledger.ts';
import type { LedgerKey } from '#server/storage/ledger-store.ts';
import { openSqlite } from '#server/storage/sqlite.ts';
import { entry, JANA, NOW } from '../support/entries.ts';
import { addEntries, aLedger, notes, withOthers } from '../support/ledgers.ts';

const MIRIAM = { userId: 'miriam', name: 'Miriam Sander' };
const LATER = '2026-11-22T10:00:00+01:00';

const store = openSqlite(':memory:');
afterAll(() => store.close());
const deps = { store, now: () => NOW, random: () => 0 };
const described = entry('client-described', { id: 'd1' });

/** A new client of whom these entries are known beside the description. */
async function aClient(entries: readonly Entry[] = []): Promise<LedgerKey> {
  const key = await aLedger(store);
  await addEntries(store, key, entries);
  return key;
}

async function idsOf(key: LedgerKey): Promise<string[]> {
  return (await store.entries(key, { after: 0, limit: 10_000 })).map(({ id }) => id);
}

describe('a new client', () => {
  test('begins with its description, and is not made again when that is sent again', async () => {
    const key = { tenant: 'agency', client: 'new' };
    const made = await createClient(deps, key, described, JANA);
    expect(made).toMatchObject({
      ok: true,
      value: { created: true, seq: 1, entries: [{ id: 'd1', seq: 1 }] },
    });
    await append(deps, key, notes(1, 1), JANA);
    const again = await createClient(deps, key, { ...described }, MIRIAM);
    expect(again).toMatchObject({
      ok: true,
      value: { created: false, seq: 2, entries: [{ id: 'd1', seq: 1 }] },
    });
    expect(await idsOf(key)).toEqual(['d1', 'n1']);
  });

  test.each([
    ['another entry', entry('client-described', { id: 'd2' })],
    ['the same entry with other content', entry('client-described', { id: 'd1', name: 'Andere GmbH' })],
  ])('does not take the place of one that begins with %s', async (_, other) => {
    const key = await aClient();
    expect(await createClient(deps, key, other, JANA)).toEqual({
      ok: false,
      error: { code: 'entry-id-reused', entry: 0, field: 'id' },
    });
    expect(await idsOf(key)).toEqual(['d1']);
  });

  test('sent by several at once is made once', async () => {
    const key = { tenant: 'agency', client: 'race' };
    const made = await Promise.all(Array.from({ length: 5 }, () => createClient(deps, key, described, JANA)));
    expect(made.map((result) => result.ok && result.value.created).toSorted()).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
    expect(await idsOf(key)).toEqual(['d1']);
  });
});

describe('entries that are appended', () => {
  test('get their place, their author and the time of recording from the server', async () => {
    const key = await aClient();
    const result = await append({ ...deps, now: () => LATER }, key, notes(1, 2), MIRIAM);
    expect(result).toMatchObject({
      ok: true,
      value: {
        seq: 3,
        entries: [
          { id: 'n1', seq: 2 },
          { id: 'n2', seq: 3 },
        ],
      },
    });
    expect(await store.entries(key, { after: 1, limit: 9 })).toEqual([
      { ...notes(1, 1)[0], seq: 2, by: MIRIAM, recordedAt: LATER },
      { ...notes(1, 2)[1], seq: 3, by: MIRIAM, recordedAt: LATER },
    ]);
  });

  const BEFORE = [
    entry('signal-raised', { id: 's1' }),
    entry('signal-resolved', { id: 's2', signalId: 's1' }),
    entry('expectation-proposed', { id: 'x1' }),
  ];
  test.each<[string, Entry, object]>([
    [
      'refers to nothing',
      entry('apology-made', { id: 'r', incidentId: 'i9' }),
      { code: 'unknown-reference', field: 'incidentId' },
    ],
    [
      'names an old entry that never was',
      entry('signal-raised', { id: 'r', evidence: 'e9' }),
      { code: 'unknown-reference', field: 'evidence' },
    ],
    [
      'comes too late',
      entry('signal-resolved', { id: 'r', signalId: 's1' }),
      { code: 'wrong-state', field: 'signalId' },
    ],
    [
      'agrees to another revision',
      entry('expectation-agreed', { id: 'r', expectationId: 'x1', revision: 2 }),
      { code: 'stale-revision', field: 'revision' },
    ],
    ['reuses an id', entry('note-taken', { id: 'x1' }), { code: 'entry-id-reused', field: 'id' }],
  ])('are refused together with one that %s', async (_, wrong, refusal) => {
    const key = await aClient(BEFORE);
    const result = await append(deps, key, [...notes(1, 2), wrong, ...notes(3, 1)], JANA);
    expect(result).toEqual({ ok: false, error: { ...refusal, entry: 2 } });
    expect(await idsOf(key)).toEqual(['d1', 's1', 's2', 'x1']);
  });

  test('twice in one batch count once, unless they differ', async () => {
    const key = await aClient();
    const [note] = notes(1, 1);
    const twice = await append(deps, key, [...notes(1, 2), ...notes(1, 1)], JANA);
    expect(twice).toMatchObject({
      ok: true,
      value: { seq: 3, entries: [{ seq: 2 }, { seq: 3 }, { seq: 2 }] },
    });
    const other = { ...note, id: 'n9', text: 'a' } as Entry;
    const differing = await append(deps, key, [other, { ...other, text: 'b' } as Entry], JANA);
    expect(differing).toEqual({ ok: false, error: { code: 'entry-id-reused', entry: 0, field: 'id' } });
    expect(await idsOf(key)).toEqual(['d1', 'n1', 'n2']);
  });

  test.each([0, 120])(
    'again are answered as at first, though %i entries followed and what they did cannot be done twice',
    async (between) => {
      const resolving = [
        entry('signal-raised', { id: 's1' }),
        entry('signal-resolved', { id: 's2', signalId: 's1' }),
      ];
      const key = await aClient([...resolving, ...notes(1, between)]);
      const again = await append(
        deps,
        key,
        [resolving[1] as Entry, entry('note-taken', { id: 'new' })],
        MIRIAM,
      );
      expect(again).toMatchObject({
        ok: true,
        value: {
          entries: [
            { id: 's2', seq: 3 },
            { id: 'new', seq: 4 + between },
          ],
        },
      });
      expect(await idsOf(key)).toHaveLength(4 + between);
    },
  );

  test('while someone else writes are folded again and follow behind', async () => {
    const key = await aClient();
    const others = [...notes(1, 3)];
    const busy = withOthers(store, 'append', async () => append(deps, key, others.splice(0, 1), MIRIAM));
    const result = await append({ ...deps, store: busy }, key, [entry('note-taken', { id: 'mine' })], JANA);
    expect(result).toMatchObject({ ok: true, value: { seq: 5, entries: [{ id: 'mine', seq: 5 }] } });
    expect(await idsOf(key)).toEqual(['d1', 'n1', 'n2', 'n3', 'mine']);
  });

  test('are given up when someone else is faster every time', async () => {
    const key = await aClient();
    let others = 0;
    const busy = withOthers(store, 'append', () => {
      others += 1;
      return append(deps, key, notes(others, 1), MIRIAM);
    });
    const result = await append({ ...deps, store: busy }, key, [entry('note-taken', { id: 'mine' })], JANA);
    expect(result).toEqual({ ok: false, error: { code: 'too-busy' } });
    expect(await idsOf(key)).not.toContain('mine');
  });

  test('may refer to what lies further back than the dossier reaches', async () => {
    const key = await aClient(notes(1, 250));
    const old = [
      entry('note-changed', { id: 'c1', noteId: 'n1', text: 'Neu' }),
      entry('signal-raised', { id: 's1', evidence: 'n2' }),
    ];
    expect(await append(deps, key, old, JANA)).toMatchObject({ ok: true });
    const notANote = entry('note-changed', { id: 'c2', noteId: 'd1', text: 'Neu' });
    expect(await append(deps, key, [notANote], JANA)).toEqual({
      ok: false,
      error: { code: 'unknown-reference', entry: 0, field: 'noteId' },
    });
  });

  test('in a batch that nobody may send are a mistake of the caller', async () => {
    const key = await aClient();
    await expect(append(deps, key, notes(1, 51), JANA)).rejects.toThrow('51 entries');
  });
});
