import { expect, test } from '@jest/globals';
import { mayKnow } from '#domain/access.ts';
import { entry, folded } from '../support/entries.ts';

const described = entry('client-described', { id: 'e1' });
const jana = entry('manager-changed', { id: 'e2', userId: 'jana', name: 'Jana Lindner' });
const forDaniel = entry('access-set', { id: 'e3' });
const forAll = entry('access-set', { id: 'e4', confidential: false, colleagues: [] });

test.each([
  ['anyone, of a client without a mark', [described, jana], { userId: 'tom', isLead: false }, true],
  ['its manager', [described, jana, forDaniel], { userId: 'jana', isLead: false }, true],
  ['a named colleague', [described, jana, forDaniel], { userId: 'daniel', isLead: false }, true],
  ['a lead', [described, jana, forDaniel], { userId: 'miriam', isLead: true }, true],
  ['anyone else', [described, jana, forDaniel], { userId: 'tom', isLead: false }, false],
  ['anyone else, without a manager', [described, forDaniel], { userId: 'tom', isLead: false }, false],
  [
    'anyone, once the mark is gone',
    [described, jana, forDaniel, forAll],
    { userId: 'tom', isLead: false },
    true,
  ],
])('%s may know of a client: %#', (_, entries, member, expected) => {
  expect(mayKnow(member, folded(entries))).toBe(expected);
});

test('a manager who hands over no longer knows of a confidential client', () => {
  const handedOver = entry('manager-changed', { id: 'e5', userId: 'tom', name: 'Tom Beck' });
  const dossier = folded([described, jana, forDaniel, handedOver]);
  expect(mayKnow({ userId: 'jana', isLead: false }, dossier)).toBe(false);
  expect(mayKnow({ userId: 'tom', isLead: false }, dossier)).toBe(true);
});
