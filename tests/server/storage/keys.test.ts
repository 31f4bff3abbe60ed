import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeKey, encodeKey, entryRowKey, joinKey, rowKeyOf } from '#server/storage/keys.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 40 });
const awkwardText = fc.string({
  unit: fc.constantFrom(...'!"#$%&\'./>?[\\~\u0000\u001f \u007f\u0085\ud800aZ09üA客'),
  maxLength: 12,
});
const texts = fc.oneof(anyText, awkwardText);

describe('text as a part of a table key', () => {
  test.each([
    ['hartwig-1', 'hartwig-1'],
    ['a/b\\c#d?e%f', 'a.2fb[5cc"23d>3fe$25f'],
    ['hartwig.example', 'hartwig.2eexample'],
    ['Petra Ü.', 'Petra!20~00dc.2e'],
    ['\u0000\t\u007f', '!00!09~007f'],
  ])('%j is written %s', (text, key) => {
    expect(encodeKey(text)).toBe(key);
    expect(decodeKey(key)).toBe(text);
  });

  test('comes back as it was, and holds nothing that Azure refuses', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const key = encodeKey(text);
        expect(decodeKey(key)).toBe(text);
        expect(key).toMatch(/^[!"$-.0->@-[\]-~]*$/);
      }),
    );
  });

  test('keeps the order of texts', () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        expect(encodeKey(a) < encodeKey(b)).toBe(a < b);
      }),
    );
  });

  test('keeps what begins alike together', () => {
    fc.assert(
      fc.property(texts, texts, (start, rest) => {
        expect(encodeKey(start + rest).startsWith(encodeKey(start))).toBe(true);
      }),
    );
  });

  test('is told from its neighbours in a key of several parts', () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        expect(joinKey(a, b).split(' ').map(decodeKey)).toEqual([a, b]);
      }),
    );
  });
});

describe('row keys', () => {
  test('of entries sort the latest first and have one width', () => {
    const keys = [1, 2, 9, 10, 999, 1000, 123_456_789].map(entryRowKey);
    expect(keys.toSorted()).toEqual(keys.toReversed());
    expect(new Set(keys.map(({ length }) => length))).toEqual(new Set([13]));
    expect(entryRowKey(1)).toBe('E999999999999');
  });

  test.each([
    ['short', 'thread-1', true],
    ['as long as they may be', 'x'.repeat(500), true],
    ['too long', 'x'.repeat(501), false],
    ['too long once written out', '/'.repeat(200), false],
  ])('of texts that are %s fit', (_, text, isWhole) => {
    const made = rowKeyOf(text);
    expect(made.isWhole).toBe(isWhole);
    expect(made.rowKey.length).toBeLessThanOrEqual(512);
    expect(rowKeyOf(`${text.slice(0, -1)}y`).rowKey).not.toBe(made.rowKey);
  });
});
