import { expect, test } from '@jest/globals';
import { addMonths, dueOn, isUnderContract, lastContactOf } from '#domain/retention.ts';
import { entry, folded, on } from '../support/entries.ts';

test.each([
  ['2026-11-22', 36, '2029-11-22'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2026-12-31', 12, '2027-12-31'],
  ['2026-03-31', 3, '2026-06-30'],
])('%s and %i months is %s', (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected);
});

const told = entry('note-taken', { id: 'n1', at: on('2023-01-10') });

test('a client is due so long after the last contact, whatever we did among ourselves since', () => {
  const handedOver = entry('manager-changed', { id: 'm', at: on('2025-12-01') });
  expect(dueOn(folded([told, handedOver]), 36)).toBe('2026-01-10');
  expect(dueOn(folded([told, entry('contact-made', { id: 'c', at: on('2023-02-01') })]), 36)).toBe(
    '2026-02-01',
  );
  expect(lastContactOf(folded([entry('client-described', { id: 'd', at: on('2022-05-05') })]))).toBe(
    on('2022-05-05'),
  );
});

test('a contract runs until its renewal', () => {
  const dossier = folded([entry('renewal-set', { id: 'r', on: '2027-01-17' })]);
  expect(['2027-01-17', '2027-01-18'].map((day) => isUnderContract(dossier, day))).toEqual([true, false]);
  expect(isUnderContract(folded([told]), '2027-01-17')).toBe(false);
});
