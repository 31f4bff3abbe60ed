import { afterAll, describe, expect, test } from '@jest/globals';
import type { Entry } from '#domain/entry.ts';
import { append } from '#server/ledger.ts';
import { REMOVED_TEXT } from '#server/removed-notes.ts';
import type { LedgerKey } from '#server/storage/ledger-store.ts';
import { openSqlite } from '#server/storage/sqlite.ts';
import { entry, JANA, NOW } from '../support/entries.ts';
import { addEntries, aLedger } from '../support/ledgers.ts';

const store = openSqlite(':memory:');
afterAll(() => store.close());
const deps = { store, now: () => NOW };

const secret = entry('note-taken', { id: 'secret', text: 'Geheim: sie verkauft die Firma.' });
const changed = entry('note-changed', {
  id: 'changed',
  noteId: 'secret',
  text: 'Geheim: sie verkauft im Mai.',
});
const shared = entry('note-changed', {
  id: 'shared',
  noteId: 'secret',
  visibility: 'shareable',
  text: undefined,
});
const removed = entry('note-removed', { id: 'removed', noteId: 'secret' });
const other = entry('note-taken', { id: 'other', text: 'Nicht geheim.' });
const otherChanged = entry('note-changed', {
  id: 'other-changed',
  noteId: 'other',
  text: 'Immer noch nicht geheim.',
});

async function aClient(entries: readonly Entry[]): Promise<LedgerKey> {
  const key = await aLedger(store);
  await addEntries(store, key, entries);
  return key;
}

/** The texts that the ledger holds, by the ids of their entries. */
async function textsOf(key: LedgerKey): Promise<Record<string, string>> {
  const entries = await store.entries(key, { after: 0, limit: 10_000 });
  return Object.fromEntries(
    entries.flatMap((one) => ('text' in one && one.text ? [[one.id, one.text]] : [])),
  );
}

const OTHERS_KEPT = { other: 'Nicht geheim.', 'other-changed': 'Immer noch nicht geheim.' };
const NOTHING_LEFT = { ...OTHERS_KEPT, secret: REMOVED_TEXT, changed: REMOVED_TEXT };

function fill(count: number): Entry[] {
  return Array.from({ length: count }, (_, index) =>
    entry('note-taken', { id: `f${index}`, text: 'Füllung' }),
  );
}

describe('removing a note', () => {
  test('takes its text and the text of all changes to it out of the ledger, and no other', async () => {
    const key = await aClient([secret, other, changed, shared, otherChanged]);
    expect(await append(deps, key, [removed], JANA)).toMatchObject({ ok: true, value: { seq: 7 } });
    expect(await textsOf(key)).toEqual(NOTHING_LEFT);
    const entries = await store.entries(key, { after: 0, limit: 10 });
    expect(entries.map(({ id }) => id)).toEqual([
      'd1',
      'secret',
      'other',
      'changed',
      'shared',
      'other-changed',
      'removed',
    ]);
    expect(entries[4]).toMatchObject({ visibility: 'shareable' });
  });

  test('in the batch that takes it never stores the text', async () => {
    const key = await aClient([]);
    const batch = [secret, other, changed, otherChanged, removed];
    expect(await append(deps, key, batch, JANA)).toMatchObject({ ok: true });
    expect(await textsOf(key)).toEqual(NOTHING_LEFT);
  });

  test('reaches a note that the dossier has long forgotten, and all of its changes', async () => {
    const key = await aClient([secret, other, ...fill(600), changed, otherChanged, ...fill(100)]);
    expect(await append(deps, key, [removed], JANA)).toMatchObject({ ok: true });
    const { secret: note, changed: change, ...rest } = await textsOf(key);
    expect([note, change]).toEqual([REMOVED_TEXT, REMOVED_TEXT]);
    expect(rest).toMatchObject(OTHERS_KEPT);

    const again = await append(
      deps,
      key,
      [entry('note-changed', { id: 'late', noteId: 'secret', text: 'Geheim!' })],
      JANA,
    );
    expect(again).toEqual({ ok: false, error: { code: 'unknown-reference', entry: 0, field: 'noteId' } });
  });

  test('is final: the note is neither changed nor removed again', async () => {
    const key = await aClient([secret, removed]);
    for (const late of [changed, entry('note-removed', { id: 'again', noteId: 'secret' })]) {
      expect(await append(deps, key, [late], JANA)).toEqual({
        ok: false,
        error: { code: 'wrong-state', entry: 0, field: 'noteId' },
      });
    }
  });

  test('does not keep the note and its changes from being sent again', async () => {
    const key = await aClient([secret, other, changed, removed]);
    const again = await append(deps, key, [secret, changed, removed], JANA);
    expect(again).toMatchObject({ ok: true, value: { entries: [{ seq: 2 }, { seq: 4 }, { seq: 5 }] } });
    expect((await textsOf(key)).secret).toBe(REMOVED_TEXT);
    const differing = { ...secret, visibility: 'shareable' } as Entry;
    expect(await append(deps, key, [differing], JANA)).toMatchObject({
      ok: false,
      error: { code: 'entry-id-reused' },
    });
  });

  test('of nothing, or of something that is no note, changes nothing', async () => {
    const key = await aClient([secret]);
    for (const noteId of ['nobody', 'd1']) {
      expect(await append(deps, key, [entry('note-removed', { id: 'r', noteId })], JANA)).toEqual({
        ok: false,
        error: { code: 'unknown-reference', entry: 0, field: 'noteId' },
      });
    }
    expect(await textsOf(key)).toEqual({ secret: secret.text });
  });
});
