import { expect, test } from '@jest/globals';
import { readFile } from '#panel/features/import/read-file.ts';

const UMLAUTS = [
  ['Kunde', 'Bis'],
  ['Größe, Öl & Söhne', '31.12.2026'],
];
const TEXT = 'Kunde;Bis\r\nGröße, Öl & Söhne;31.12.2026\r\n';

const FILES: [what: string, bytes: Uint8Array, rows: string[][]][] = [
  ['UTF-8', utf8(TEXT), UMLAUTS],
  ['UTF-8 with its mark', utf8(`\uFEFF${TEXT}`), UMLAUTS],
  ['Windows-1252', Uint8Array.from(TEXT, (letter) => letter.charCodeAt(0)), UMLAUTS],
  ['UTF-16 with its mark', new Uint8Array(Buffer.from(`\uFEFF${TEXT}`, 'utf16le')), UMLAUTS],
  ['tabs', utf8(TEXT.replaceAll(';', '\t')), UMLAUTS],
  ['commas and quotes', utf8('Kunde,Bis\n"Größe, Öl & Söhne",31.12.2026'), UMLAUTS],
  ['a delimiter that the file names', utf8(`sep=|\n${TEXT.replaceAll(';', '|')}`), UMLAUTS],
  [
    'a line break in a cell',
    utf8('A;B\n"1\n2";3\n'),
    [
      ['A', 'B'],
      ['1\n2', '3'],
    ],
  ],
  ['one column', utf8('Kunde\nAlpha AG\n'), [['Kunde'], ['Alpha AG']]],
  [
    'empty lines at the end',
    utf8('A;B\n1;2\n\n;\n'),
    [
      ['A', 'B'],
      ['1', '2'],
    ],
  ],
];

test.each(FILES)('%s', async (_, bytes, rows) => {
  expect(await readFile(new Blob([new Uint8Array(bytes)]))).toEqual([{ name: '', rows }]);
});

test.each([
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 0, 1], 'unreadable'],
  ['nothing', [], 'unreadable'],
  ['a ZIP file cut short', [0x50, 0x4b, 3, 4], 'unreadable'],
  ['old Excel', [0xd0, 0xcf, 0x11, 0xe0, 0], 'old-excel'],
])('%s is no table', async (_, bytes, why) => {
  expect(await readFile(new Blob([Uint8Array.from(bytes)]))).toBe(why);
});

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
