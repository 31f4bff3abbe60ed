import { describe, expect, test } from '@jest/globals';
import { Entry, RecordedEntry } from '#domain/entry.ts';
import { entry, JANA, KINDS, NOW, SAMPLES } from '../support/entries.ts';
import { FIELDS, full, refusedFields, words } from '../support/full-entries.ts';

describe.each(KINDS)('%s', (kind) => {
  const [required, optional] = FIELDS[kind];

  test('has exactly the fields of the model', () => {
    const fields = ['id', 'at', 'kind', 'meetingId', ...words(required), ...words(optional)];
    expect(Object.keys(full(kind)).sort()).toEqual([...new Set(fields)].sort());
    expect(Entry.parse(full(kind))).toEqual(full(kind));
    expect(Entry.parse(entry(kind, { id: 'e1' }))).toEqual({ id: 'e1', at: NOW, kind, ...SAMPLES[kind] });
  });

  test.each(['id', 'at', 'kind', ...words(required)])('needs %s', (field) => {
    const { [field]: _, ...rest } = full(kind);
    expect(refusedFields(rest)).toEqual([field]);
  });

  test.each(['id', 'at', 'meetingId', ...words(required), ...words(optional)])(
    'refuses a list of lists as %s',
    (field) => {
      expect(refusedFields({ ...full(kind), [field]: [[]] }).every((path) => path.startsWith(field))).toBe(
        true,
      );
      expect(refusedFields({ ...full(kind), [field]: [[]] })).not.toEqual([]);
    },
  );

  test('refuses a field it does not know, by name', () => {
    expect(refusedFields({ ...full(kind), colour: 'red' })).toEqual(['colour']);
    expect(refusedFields({ ...full(kind), by: JANA, seq: 1 })).toEqual(['by', 'seq']);
  });

  test('is recorded with a place, an author and a time, and not without', () => {
    const stamp = { seq: 1, by: JANA, recordedAt: NOW };
    expect(RecordedEntry.parse({ ...full(kind), ...stamp })).toEqual({ ...full(kind), ...stamp });
    for (const missing of Object.keys(stamp)) {
      expect(RecordedEntry.safeParse({ ...full(kind), ...stamp, [missing]: undefined }).success).toBe(false);
    }
    expect(RecordedEntry.safeParse({ ...full(kind), ...stamp, seq: 0 }).success).toBe(false);
    expect(RecordedEntry.safeParse({ ...full(kind), ...stamp, by: { ...JANA, roles: [] } }).success).toBe(
      false,
    );
  });
});
