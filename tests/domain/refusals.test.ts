import { describe, expect, test } from '@jest/globals';
import { EMPTY_DOSSIER } from '#domain/dossier.ts';
import type { Entry, EntryKind } from '#domain/entry.ts';
import { foldAll, furtherReferences } from '#domain/fold.ts';
import type { RefusalCode } from '#domain/result.ts';
import type { Knows } from '#domain/rule.ts';
import { entry, folded, ledgerOf, refusalOf } from '../support/entries.ts';

const note = entry('note-taken', { id: 'n1' });
const signal = entry('signal-raised', { id: 's1' });
const incident = entry('incident-reported', { id: 'i1' });
const proposed = entry('expectation-proposed', { id: 'x1' });
const agreed = entry('expectation-agreed', { id: 'x2' });
const declined = entry('expectation-declined', { id: 'x2' });
const closed = entry('expectation-closed', { id: 'x3' });
const commitment = entry('commitment-made', { id: 'k1' });
const joined = entry('contact-joined', { id: 'p0' });

/** What refers to something that is not there. */
const UNKNOWN: [Entry, field: string][] = [
  [entry('contact-left', { id: 'e1' }), 'contactId'],
  [entry('note-changed', { id: 'e1' }), 'noteId'],
  [entry('note-removed', { id: 'e1' }), 'noteId'],
  [entry('signal-raised', { id: 'e1', evidence: 'nowhere' }), 'evidence'],
  [entry('signal-raised', { id: 'e1', evidence: 'e1' }), 'evidence'],
  [entry('signal-resolved', { id: 'e1' }), 'signalId'],
  [entry('incident-updated', { id: 'e1' }), 'incidentId'],
  [entry('apology-made', { id: 'e1' }), 'incidentId'],
  [entry('incident-resolved', { id: 'e1' }), 'incidentId'],
  [entry('expectation-changed', { id: 'e1' }), 'expectationId'],
  [entry('expectation-assessed', { id: 'e1' }), 'expectationId'],
  [entry('expectation-agreed', { id: 'e1' }), 'expectationId'],
  [entry('expectation-declined', { id: 'e1' }), 'expectationId'],
  [entry('expectation-closed', { id: 'e1' }), 'expectationId'],
  [entry('commitment-changed', { id: 'e1' }), 'commitmentId'],
  [entry('commitment-kept', { id: 'e1' }), 'commitmentId'],
  [entry('commitment-dropped', { id: 'e1' }), 'commitmentId'],
  [entry('entry-undone', { id: 'e1' }), 'entryId'],
];

test.each(UNKNOWN)('$kind refers to something that exists', (one, field) => {
  expect(refusalOf([one])).toEqual({ code: 'unknown-reference', entryId: 'e1', field });
});

test.each<[EntryKind, Entry]>([
  ['note-changed', entry('note-changed', { id: 'e1', noteId: 's1' })],
  ['signal-resolved', entry('signal-resolved', { id: 'e1', signalId: 'n1' })],
  ['incident-resolved', entry('incident-resolved', { id: 'e1', incidentId: 's1' })],
  ['expectation-agreed', entry('expectation-agreed', { id: 'e1', expectationId: 'k1' })],
  ['commitment-kept', entry('commitment-kept', { id: 'e1', commitmentId: 'x1' })],
  ['contact-left', entry('contact-left', { id: 'e1', contactId: 'p0' })],
])('%s refers to a thing of its own kind', (_, one) => {
  expect(refusalOf([note, signal, incident, proposed, commitment, joined, one])?.code).toBe(
    'unknown-reference',
  );
});

/** What came before, what is not possible then, and the field that says so. */
const STATES: [Entry[], Entry, RefusalCode, field: string][] = [
  [
    [joined, entry('contact-left', { id: 'p2' })],
    entry('contact-left', { id: 'e1' }),
    'wrong-state',
    'contactId',
  ],
  [[note, entry('note-removed', { id: 'n2' })], entry('note-changed', { id: 'e1' }), 'wrong-state', 'noteId'],
  [[note, entry('note-removed', { id: 'n2' })], entry('note-removed', { id: 'e1' }), 'wrong-state', 'noteId'],
  [
    [signal, entry('signal-resolved', { id: 's2' })],
    entry('signal-resolved', { id: 'e1' }),
    'wrong-state',
    'signalId',
  ],
  [
    [incident, entry('incident-resolved', { id: 'i2' })],
    entry('incident-resolved', { id: 'e1' }),
    'wrong-state',
    'incidentId',
  ],
  [
    [commitment, entry('commitment-kept', { id: 'k2' })],
    entry('commitment-kept', { id: 'e1' }),
    'wrong-state',
    'commitmentId',
  ],
  [
    [commitment, entry('commitment-kept', { id: 'k2' })],
    entry('commitment-changed', { id: 'e1' }),
    'wrong-state',
    'commitmentId',
  ],
  [
    [commitment, entry('commitment-kept', { id: 'k2' })],
    entry('commitment-dropped', { id: 'e1' }),
    'wrong-state',
    'commitmentId',
  ],
  [
    [commitment, entry('commitment-dropped', { id: 'k2' })],
    entry('commitment-kept', { id: 'e1' }),
    'wrong-state',
    'commitmentId',
  ],
  [[proposed], entry('expectation-closed', { id: 'e1' }), 'wrong-state', 'expectationId'],
  [
    [proposed, agreed],
    entry('expectation-closed', { id: 'e1', noteId: 'n9' }),
    'unknown-reference',
    'noteId',
  ],
  [
    [proposed, agreed, note, entry('note-removed', { id: 'n2' })],
    entry('expectation-closed', { id: 'e1', noteId: 'n1' }),
    'wrong-state',
    'noteId',
  ],
  [[proposed], entry('expectation-agreed', { id: 'e1', revision: 2 }), 'stale-revision', 'revision'],
  [[proposed, agreed], entry('expectation-agreed', { id: 'e1' }), 'wrong-state', 'expectationId'],
  [[proposed, agreed], entry('expectation-declined', { id: 'e1' }), 'wrong-state', 'expectationId'],
  [
    [proposed, agreed, entry('expectation-changed', { id: 'x3' })],
    entry('expectation-agreed', { id: 'e1', revision: 1 }),
    'stale-revision',
    'revision',
  ],
  [[proposed, declined], entry('expectation-agreed', { id: 'e1' }), 'wrong-state', 'expectationId'],
  [[proposed, declined], entry('expectation-declined', { id: 'e1' }), 'wrong-state', 'expectationId'],
  [[proposed, declined], entry('expectation-changed', { id: 'e1' }), 'wrong-state', 'expectationId'],
  [[proposed, declined], entry('expectation-assessed', { id: 'e1' }), 'wrong-state', 'expectationId'],
  [[proposed, agreed, closed], entry('expectation-changed', { id: 'e1' }), 'wrong-state', 'expectationId'],
  [[proposed, agreed, closed], entry('expectation-assessed', { id: 'e1' }), 'wrong-state', 'expectationId'],
  [[proposed, agreed, closed], entry('expectation-agreed', { id: 'e1' }), 'wrong-state', 'expectationId'],
  [[proposed, agreed, closed], entry('expectation-declined', { id: 'e1' }), 'wrong-state', 'expectationId'],
  [[proposed, agreed, closed], entry('expectation-closed', { id: 'e1' }), 'wrong-state', 'expectationId'],
];

test.each(
  STATES.map(([before, last, code, field]) => ({
    after: before.map(({ kind }) => kind).join(', '),
    kind: last.kind,
    before,
    last,
    code,
    field,
  })),
)('after $after: $kind is refused with $code', ({ before, last, code, field }) => {
  expect(refusalOf([...before, last])).toEqual({ code, entryId: 'e1', field });
});

describe('a batch', () => {
  const batch = [note, signal, entry('signal-resolved', { id: 'e1', signalId: 'nowhere' }), commitment];

  test('is all or nothing: the first refused entry ends it, and the dossier given stays what it was', () => {
    const before = folded([proposed]);
    const copy = structuredClone(before);
    const result = foldAll(before, ledgerOf(batch, { first: 2 }));
    expect(result).toEqual({
      ok: false,
      error: { code: 'unknown-reference', entryId: 'e1', field: 'signalId' },
    });
    expect(before).toEqual(copy);
  });

  test('may refer to its own earlier entries, not to its later ones', () => {
    const resolved = entry('signal-resolved', { id: 'e1' });
    expect(refusalOf([signal, resolved])).toBeNull();
    expect(foldAll(EMPTY_DOSSIER, ledgerOf([resolved, signal]))).toMatchObject({ ok: false });
  });
});

describe('entries older than the dossier reaches', () => {
  const many = Array.from({ length: 250 }, (_, index) => entry('note-taken', { id: `m${index}` }));
  const dossier = folded([note, signal, ...many]);
  const next = (one: Entry, knows?: Knows) => foldAll(dossier, ledgerOf([one], { first: 253 }), knows);

  test.each<[Entry, string[]]>([
    [entry('note-changed', { id: 'e1', noteId: 'n1' }), ['n1']],
    [entry('note-removed', { id: 'e1', noteId: 'n1' }), ['n1']],
    [entry('note-changed', { id: 'e1', noteId: 'm60' }), []],
    [entry('note-changed', { id: 'e1', noteId: 'm249' }), []],
    [entry('signal-raised', { id: 'e1', evidence: 'n1' }), ['n1']],
    [entry('signal-raised', { id: 'e1', evidence: 'm249' }), []],
    [entry('signal-raised', { id: 'e1' }), []],
    [entry('expectation-closed', { id: 'e1', noteId: 'n1' }), ['n1']],
    [entry('expectation-closed', { id: 'e1', noteId: 'm249' }), []],
    [entry('expectation-closed', { id: 'e1' }), []],
    [entry('entry-undone', { id: 'e1', entryId: 's1' }), ['s1']],
    [entry('entry-undone', { id: 'e1', entryId: 'm249' }), []],
    [entry('signal-resolved', { id: 'e1', signalId: 's1' }), []],
  ])('%j names %j to look up', (one, looked) => {
    expect(furtherReferences(dossier, one)).toEqual(looked);
  });

  const kinds = new Map<string, EntryKind>([
    ['n1', 'note-taken'],
    ['s1', 'signal-raised'],
  ]);
  const knows = (id: string, kind?: EntryKind) => kinds.has(id) && (!kind || kinds.get(id) === kind);

  test('are known when whoever asks has looked them up', () => {
    const old = entry('note-changed', { id: 'e1', noteId: 'n1' });
    expect(next(old)).toMatchObject({ error: { code: 'unknown-reference', field: 'noteId' } });
    expect(next(old, knows).ok).toBe(true);
    expect(next(entry('signal-raised', { id: 'e1', evidence: 's1' }), knows).ok).toBe(true);
  });

  test('a note is a note: another entry is none, however old', () => {
    const wrong = entry('note-changed', { id: 'e1', noteId: 's1' });
    expect(next(wrong, knows)).toMatchObject({ error: { code: 'unknown-reference' } });
  });

  test('what is too old to be taken back exists all the same', () => {
    const undo = entry('entry-undone', { id: 'e1', entryId: 's1' });
    expect(next(undo)).toMatchObject({ error: { code: 'unknown-reference' } });
    expect(next(undo, knows)).toMatchObject({
      error: { code: 'wrong-state', field: 'entryId' },
    });
  });
});
