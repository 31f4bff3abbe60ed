import { expect, test } from '@jest/globals';
import {
  type Cell,
  readAmount,
  readCurrency,
  readDay,
  readNumber,
  readShare,
} from '#domain/exchange/cell.ts';

const DAYS: [cell: Cell, day: string | null][] = [
  ['2026-11-22', '2026-11-22'],
  ['2026-1-5', '2026-01-05'],
  ['2026-11-22T10:00:00+01:00', '2026-11-22'],
  ['22.11.2026', '2026-11-22'],
  ['1.2.26', '2026-02-01'],
  ['22.11.2026, 09:30', '2026-11-22'],
  ['22/11/2026', '2026-11-22'],
  ['03/04/2026', '2026-04-03'],
  ['11/22/2026', '2026-11-22'],
  [new Date('2026-11-22'), '2026-11-22'],
  [46348, '2026-11-22'],
  ['46348', '2026-11-22'],
  ['31.11.2026', null],
  ['13.13.2026', null],
  ['demnächst', null],
  [12, null],
  [true, null],
  [new Date(Number.NaN), null],
];

test.each(DAYS)('%p is the day %p', (cell, day) => {
  expect(readDay(cell)).toBe(day);
});

const NUMBERS: [cell: Cell, number: number | null][] = [
  ['12500', 12_500],
  ['12.500', 12_500],
  ['12,500', 12_500],
  ['12.500,50', 12_500.5],
  ['12,500.50', 12_500.5],
  ['1.234.567', 1_234_567],
  ["1'234'567.25", 1_234_567.25],
  ['12 500,5', 12_500.5],
  ['0,125', 0.125],
  ['12,5', 12.5],
  ['-3', -3],
  [7.5, 7.5],
  ['zwölf', null],
  ['1.2.3x', null],
];

test.each(NUMBERS)('%p is the number %p', (cell, number) => {
  expect(readNumber(cell)).toBe(number);
});

const AMOUNTS: [cell: Cell, amount: ReturnType<typeof readAmount>][] = [
  [48_000, { amount: 48_000 }],
  ['48.000 €', { amount: 48_000, currency: 'EUR' }],
  ['€48,000.50', { amount: 48_000.5, currency: 'EUR' }],
  ["CHF 48'000.00", { amount: 48_000, currency: 'CHF' }],
  ['48.000,-', { amount: 48_000 }],
  ['-5', null],
  ['viel', null],
  ['5 Äpfel', null],
];

test.each(AMOUNTS)('%p is the amount %p', (cell, amount) => {
  expect(readAmount(cell)).toEqual(amount);
});

test.each([
  ['12 %', 0.12],
  ['12%', 0.12],
  ['12', 0.12],
  ['0,12', 0.12],
  [0.12, 0.12],
  [1, 1],
  ['1 %', 0.01],
  ['140', null],
  ['-1', null],
])('%p is the share %p', (cell, share) => {
  expect(readShare(cell)).toBe(share);
});

test.each([
  ['€', 'EUR'],
  ['eur', 'EUR'],
  ['Fr.', 'CHF'],
  ['Taler', null],
])('%p is the currency %p', (cell, currency) => {
  expect(readCurrency(cell)).toBe(currency);
});
