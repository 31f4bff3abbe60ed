import { expect, test } from '@jest/globals';
import { EMPTY_DOSSIER } from '#domain/dossier.ts';
import { eraseClient, isErased } from '#server/privacy/erase-client.ts';
import { eraseContact } from '#server/privacy/erase-contact.ts';
import { foldTaken } from '#server/read-head.ts';
import type { LedgerStore } from '#server/storage/ledger-store.ts';
import { entry, JANA, NOW } from '../../support/entries.ts';
import {
  addEntries,
  aLedger,
  appendAll,
  changeOf,
  dossierOf,
  headOf,
  seqs,
  someClient,
} from '../../support/ledgers.ts';
import type { Running } from './contract.ts';

const LONG = 'ü'.repeat(19_000);

/** More entries that name the person than one transaction changes, and heavy ones between them. */
function history() {
  return [
    entry('contact-joined', { id: 'p', email: 'petra@hartwig.example', note: 'Mag kurze Mails.' }),
    entry('contact-joined', { id: 'q', contactId: 'p2', name: 'Max Kern' }),
    ...Array.from({ length: 130 }, (_, index) => [
      entry('commitment-made', { id: `k${index}`, owner: 'Petra Hartwig' }),
      entry('note-taken', { id: `n${index}`, text: LONG }),
    ]).flat(),
    entry('note-taken', { id: 'told', text: 'Frau Hartwig will im Mai aufhören.' }),
  ];
}

/** The store, which fails once it was asked to append so many times. */
function failingAt(store: LedgerStore, call: keyof LedgerStore): LedgerStore {
  return {
    ...store,
    [call]: async () => {
      throw new Error('cut short');
    },
  };
}

export function erasureContract(running: Running): void {
  test('what is blanked beside an append is changed with it, however much it is', async () => {
    const { store } = running;
    const key = await aLedger(store);
    await addEntries(store, key, history());
    const stored = await store.entries(key, { after: 0, limit: 1_000 });
    const blank = stored.flatMap((one) => (one.kind === 'commitment-made' ? [{ ...one, owner: '…' }] : []));
    const change = await changeOf(store, key, [entry('note-taken', { id: 'last' })]);
    expect(await store.append(key, { ...change, blank })).toEqual({ written: true });
    const after = await store.entries(key, { after: 0, limit: 1_000 });
    expect(after.slice(0, -1)).toEqual(
      stored.map((one) => (one.kind === 'commitment-made' ? { ...one, owner: '…' } : one)),
    );
    expect(after.at(-1)?.id).toBe('last');
  }, 60_000);

  test('an erased contact is in no entry and not in the dossier, which is that of the ledger folded anew', async () => {
    const { store } = running;
    const key = await aLedger(store);
    await addEntries(store, key, history());
    const length = (await seqs(store, key)).length;
    const erased = await eraseContact({ store, now: () => NOW }, key, 'p1', JANA);
    expect(erased).toMatchObject({
      receipt: { what: 'contact', clientId: key.client, contactId: 'p1', by: JANA, at: NOW, entries: 131 },
      mentions: [{ entryId: 'told', kind: 'note-taken', excerpt: 'Frau Hartwig will im Mai aufhören.' }],
      more: false,
    });
    const entries = await store.entries(key, { after: 0, limit: 1_000 });
    expect(entries.map(({ seq }) => seq)).toEqual(
      Array.from({ length: length + 1 }, (_, index) => index + 1),
    );
    const others = entries.filter(({ id }) => id !== 'told');
    expect(JSON.stringify(others)).not.toMatch(/Petra|petra@|kurze Mails/);
    expect(JSON.stringify(others.filter(({ kind }) => kind !== 'client-described'))).not.toMatch(/Hartwig/);
    const dossier = await dossierOf(store, key);
    expect(dossier).toEqual(JSON.parse(JSON.stringify(foldTaken(EMPTY_DOSSIER, entries))));
    expect(dossier.contacts.map(({ name }) => name)).toEqual(['Max Kern']);
    expect(JSON.stringify(dossier)).not.toMatch(/Petra/);
    expect(await eraseContact({ store, now: () => '2027-01-01T00:00:00Z' }, key, 'p1', JANA)).toEqual(erased);
  }, 60_000);

  test.each<[string, keyof LedgerStore]>([
    ['before anything is blanked', 'append'],
    ['before its receipt', 'putRows'],
  ])('an erasure of a contact that is cut short %s is finished by the next', async (_, call) => {
    const { store } = running;
    const key = await aLedger(store);
    await addEntries(store, key, history().slice(0, 6));
    const deps = { store: failingAt(store, call), now: () => NOW };
    await expect(eraseContact(deps, key, 'p1', JANA)).rejects.toThrow('cut short');
    const erased = await eraseContact({ store, now: () => NOW }, key, 'p1', JANA);
    expect(erased).toMatchObject({ receipt: { contactId: 'p1' } });
    expect(JSON.stringify(await store.entries(key, { limit: 100 }))).not.toMatch(/Petra/);
    expect(JSON.stringify((await headOf(store, key)).dossier)).not.toMatch(/Petra/);
  });

  test('an entry that was on its way when the contact was erased counts as taken when it is sent again', async () => {
    const { store } = running;
    const key = await aLedger(store);
    const sent = [
      entry('contact-joined', { id: 'p', email: 'petra@hartwig.example' }),
      entry('question-asked', { id: 'q', text: 'Frau Hartwig, was tun?' }),
      entry('commitment-made', { id: 'k', owner: 'Petra Hartwig' }),
    ];
    const first = await appendAll(store, key, sent);
    await eraseContact({ store, now: () => NOW }, key, 'p1', JANA);
    expect((await appendAll(store, key, sent)).entries).toEqual(first.entries);
    expect(JSON.stringify(await store.entries(key, { limit: 100 }))).not.toMatch(/Petra|Frau Hartwig/);
  });

  test('a client is erased with its rows; a second time answers with the same receipt', async () => {
    const { store } = running;
    const key = await aLedger(store, 120);
    const receipt = await eraseClient({ store, now: () => NOW }, key, JANA);
    expect(receipt).toMatchObject({ what: 'client', clientId: key.client, at: NOW, by: JANA, entries: 120 });
    expect(await store.head(key)).toBeNull();
    expect(await seqs(store, key)).toEqual([]);
    expect(await eraseClient({ store, now: () => '2027-01-01T00:00:00Z' }, key, JANA)).toEqual(receipt);
    expect(await isErased(store, key)).toBe(true);
    const nobody = someClient();
    expect(await eraseClient({ store, now: () => NOW }, nobody, JANA)).toBeNull();
    expect(await isErased(store, nobody)).toBe(false);
  });

  test('an erasure that is cut short is meant, and finished by the next', async () => {
    const { store } = running;
    const key = await aLedger(store, 3);
    const deps = { store: failingAt(store, 'erase'), now: () => NOW };
    await expect(eraseClient(deps, key, JANA)).rejects.toThrow('cut short');
    expect(await isErased(store, key)).toBe(true);
    expect(await eraseClient({ store, now: () => NOW }, key, JANA)).toMatchObject({ entries: 3 });
    expect(await seqs(store, key)).toEqual([]);
  });
}
