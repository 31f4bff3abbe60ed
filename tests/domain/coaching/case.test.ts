import { describe, expect, test } from '@jest/globals';
import { parseCase } from '#domain/coaching/case.ts';

const CLIENT = {
  id: 'client',
  kind: 'client-described',
  at: '2026-01-05T09:00:00+01:00',
  name: 'Quellwerk GmbH',
  domains: [],
  language: 'de',
  address: 'sie',
};
const NOTE = {
  id: 'note',
  kind: 'note-taken',
  at: '2026-01-06T09:00:00+01:00',
  text: 'Alles läuft.',
  visibility: 'internal',
};
const FILE = {
  now: '2026-11-23T09:48:00+01:00',
  panelLanguage: 'de',
  meeting: { id: 'm', start: '2026-11-23T10:00:00+01:00' },
  entries: [CLIENT, NOTE],
};

describe('a case', () => {
  test('is folded in its order, each entry with its place', () => {
    const parsed = parseCase(FILE);
    expect(parsed).toMatchObject({
      ok: true,
      value: { dossier: { seq: 2, profile: { name: 'Quellwerk GmbH' } }, meeting: FILE.meeting },
    });
    expect(parsed.ok && parsed.value.entries.map(({ seq, recordedAt }) => [seq, recordedAt])).toEqual([
      [1, CLIENT.at],
      [2, NOTE.at],
    ]);
  });

  test('that holds an entry twice counts it once', () => {
    const parsed = parseCase({ ...FILE, entries: [CLIENT, NOTE, NOTE] });
    expect(parsed.ok && parsed.value.dossier.seq).toBe(2);
  });

  test('may refer to an entry far back', () => {
    const notes = Array.from({ length: 150 }, (_, index) => ({ ...NOTE, id: `n${index}` }));
    const signal = { id: 's', kind: 'signal-raised', at: NOTE.at, signal: 'praise', evidence: 'n0' };
    expect(parseCase({ ...FILE, entries: [CLIENT, ...notes, signal] }).ok).toBe(true);
  });
});

test.each<[string, unknown, string, string]>([
  ['not an object', 'x', 'case', 'is missing or not of type object'],
  ['no now', { ...FILE, now: undefined }, 'case, now', 'is missing or not of type string'],
  ['a day for now', { ...FILE, now: '2026-11-23' }, 'case, now', 'is not a valid datetime'],
  ['a language of its own', { ...FILE, panelLanguage: 'fr' }, 'case, panelLanguage', 'must be one of de, en'],
  [
    'a meeting without start',
    { ...FILE, meeting: { id: 'm' } },
    'case, meeting.start',
    'is missing or not of type string',
  ],
  ['no entries', { ...FILE, entries: [] }, 'case, entries', 'is too short or too small'],
  ['an unknown field', { ...FILE, today: true }, 'case, today', 'there is no such field'],
  [
    'an entry without text',
    { ...FILE, entries: [CLIENT, { ...NOTE, text: '' }] },
    'entries[1] (note), text',
    'is too short or too small',
  ],
  [
    'an entry with a field too many',
    { ...FILE, entries: [{ ...CLIENT, seq: 1 }] },
    'entries[0] (client), seq',
    'there is no such field',
  ],
  [
    'an entry of no kind',
    { ...FILE, entries: [{ ...CLIENT, kind: 'client-loved' }] },
    'entries[0] (client), kind',
    'is not a known kind',
  ],
  [
    'an entry without id',
    { ...FILE, entries: [{ ...CLIENT, id: undefined }] },
    'entries[0], id',
    'is missing or not of type string',
  ],
  ['an entry that is none', { ...FILE, entries: [7] }, 'entries[0]', 'is missing or not of type object'],
  [
    'an id used for something else',
    { ...FILE, entries: [CLIENT, NOTE, { ...NOTE, text: 'Anders.' }] },
    'entries[2] (note), id',
    'entry-id-reused',
  ],
  [
    'a reference to nothing',
    { ...FILE, entries: [CLIENT, { id: 'r', kind: 'signal-resolved', at: NOTE.at, signalId: 's' }] },
    'entries[1] (r), signalId',
    'unknown-reference',
  ],
])('is refused for %s, with the place and the field', (...[, file, where, why]) => {
  expect(parseCase(file)).toEqual({ ok: false, error: { where, why } });
});
