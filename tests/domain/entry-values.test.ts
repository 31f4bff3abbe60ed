import { expect, test } from '@jest/globals';
import { Entry, type EntryKind } from '#domain/entry.ts';
import { entry } from '../support/entries.ts';
import { full, refusedFields } from '../support/full-entries.ts';

/** A kind, a field, values that pass, values that do not. */
const VALUES: [EntryKind, string, passes: unknown[], refused: unknown[]][] = [
  ['note-taken', 'id', ['a', '01JD', 'x_-9', 'x'.repeat(64)], ['', 'a b', 'a/b', 'ä', 'x'.repeat(65), 7]],
  [
    'note-taken',
    'at',
    ['2026-11-22T09:05:00+01:00', '2026-11-22T09:05:00Z', '2026-11-22T09:05:00.123-05:30'],
    [
      '2026-11-22',
      '2026-11-22T09:05:00',
      '2026-11-22 09:05:00Z',
      '2026-02-30T09:05:00Z',
      '2026-11-22T25:05:00Z',
      0,
    ],
  ],
  [
    'note-taken',
    'at',
    [`2026-11-22T09:05:00.${'0'.repeat(19)}Z`],
    [`2026-11-22T09:05:00.${'0'.repeat(20)}Z`],
  ],
  ['note-taken', 'kind', [], ['note-Taken', '', null, 'constructor', '__proto__']],
  ['note-taken', 'meetingId', ['m', 'm'.repeat(400)], ['', 'm'.repeat(401), null]],
  ['note-taken', 'text', ['x', ' \n', 'x'.repeat(20_000)], ['', 'x'.repeat(20_001), 7, null]],
  ['note-taken', 'visibility', ['internal', 'shareable'], ['public', '', null]],
  ['question-answered', 'answer', ['x'.repeat(20_000)], ['', 'x'.repeat(20_001)]],
  ['question-answered', 'text', ['x'.repeat(2000)], ['', 'x'.repeat(2001)]],
  ['question-answered', 'promptId', ['x'.repeat(120)], ['', 'x'.repeat(121)]],
  ['client-described', 'name', ['x', 'x'.repeat(200)], ['', '  ', 'x'.repeat(201)]],
  [
    'client-described',
    'domains',
    [[], ['a.example']],
    ['a.example', ['A.example'], ['a@b.example'], ['a b'], [7]],
  ],
  ['client-described', 'domains', [Array(50).fill('a.example')], [Array(51).fill('a.example')]],
  ['client-described', 'language', ['de', 'en'], ['fr', 'DE']],
  ['client-described', 'address', ['sie', 'du'], ['Sie', 'ihr']],
  [
    'client-described',
    'since',
    ['2024-02-29'],
    ['2023-02-29', '2024-2-29', '29.02.2024', '2024-02-29T00:00:00Z'],
  ],
  ['client-described', 'revenueShare', [0, 0.3, 1], [-0.01, 1.01, 30, Number.NaN, '0.3']],
  ['contact-joined', 'email', ['a@b'], ['a', 'a@', 'a b@c', 'a@b@c', `${'x'.repeat(253)}@b`]],
  ['renewal-set', 'annualValue', [{ amount: 0, currency: 'CHF' }], [48_000, { amount: -1, currency: 'EUR' }]],
  ['renewal-set', 'annualValue.currency', ['USD'], ['usd', 'EURO', '€']],
  ['rhythm-agreed', 'everyDays', [1, 366], [0, 367, 1.5, '14']],
  ['contact-made', 'purpose', ['care', 'goals'], ['chat']],
  ['contact-made', 'channel', ['email', 'shared-tool'], ['fax']],
  ['contact-made', 'mood', ['good', 'mixed', 'bad'], ['fine', null]],
  ['signal-raised', 'signal', ['liquidity', 'praise'], ['rumour']],
  [
    'incident-reported',
    'category',
    ['a', 'newsletter-links', 'b2b'],
    ['', 'A', 'a b', '-a', 'a--b', 'x'.repeat(61)],
  ],
  ['incident-reported', 'causedBy', ['us', 'third-party', 'client'], ['them']],
  ['incident-updated', 'fixBy', [null, '2026-11-25'], ['soon', '']],
  ['incident-updated', 'title', ['x'], [null, '']],
  ['expectation-changed', 'dueOn', [null], ['2026-13-01']],
  ['expectation-changed', 'goal', ['x'], [null, '']],
  ['expectation-assessed', 'realism', ['realistic', 'conditional', 'unrealistic'], ['maybe']],
  ['expectation-assessed', 'risks', [[], Array(20).fill('x')], [Array(21).fill('x'), [''], 'x']],
  [
    'expectation-assessed',
    'prerequisites',
    [[{ kind: 'time', text: 'x', granted: false }]],
    [[{ kind: 'luck', text: 'x' }], [{ kind: 'time' }], [{ kind: 'time', text: 'x', by: 'us' }]],
  ],
  ['expectation-agreed', 'revision', [1, 9], [0, 1.5, '1']],
  ['expectation-closed', 'outcome', ['met', 'exceeded', 'missed', 'withdrawn'], ['done']],
  ['commitment-made', 'who', ['us', 'client'], ['both']],
  ['commitment-made', 'what', ['x'.repeat(2000)], ['', 'x'.repeat(2001)]],
  ['renewal-reviewed', 'verdict', ['renew', 'renew-with-changes', 'part-well'], ['cancel']],
];

/** The sample with the value put at the path. */
function withValue(kind: EntryKind, path: string, value: unknown): unknown {
  const [field = '', inner] = path.split('.');
  const whole: Record<string, unknown> = full(kind);
  return { ...whole, [field]: inner ? { ...Object(whole[field]), [inner]: value } : value };
}

test.each(VALUES)('%s.%s', (kind, path, passes, refused) => {
  for (const value of passes)
    expect({ value, refused: refusedFields(withValue(kind, path, value)) }).toEqual({ value, refused: [] });
  for (const value of refused) {
    const [first = 'nothing'] = refusedFields(withValue(kind, path, value));
    expect({ value, refused: first.startsWith(path) }).toEqual({ value, refused: true });
  }
});

test('a line loses its surrounding space, a note keeps it', () => {
  const described = Entry.parse(entry('client-described', { id: 'e1', name: '  Hartwig \n' }));
  expect(described).toMatchObject({ name: 'Hartwig' });
  expect(Entry.parse(entry('note-taken', { id: 'e1', text: '  so \n' }))).toMatchObject({ text: '  so \n' });
});
