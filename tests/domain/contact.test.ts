import { describe, expect, test } from '@jest/globals';
import { addressee, readName } from '#domain/contact.ts';
import { entry, folded, NOW, on } from '../support/entries.ts';

const petra = entry('contact-joined', { id: 'a' });
const gone = entry('contact-left', { id: 'b', at: on('2026-11-23') });
const tim = entry('contact-joined', {
  id: 'c',
  contactId: 'p2',
  name: 'Tim Sander',
  email: 'Tim@Hartwig-Teile.example',
});

describe('contacts', () => {
  test('a person who joined is there, with the entry that proves it', () => {
    expect(folded([petra]).contacts).toEqual([
      {
        id: 'p1',
        contactId: 'p1',
        seq: 1,
        name: 'Petra Hartwig',
        role: 'Geschäftsführerin',
        joinedAt: NOW,
        joinedEntryId: 'a',
      },
    ]);
  });

  test('described anew, a person keeps place and arrival and loses what is no longer said', () => {
    const anew = entry('contact-joined', {
      id: 'd',
      at: on('2026-12-01'),
      name: 'Petra Hartwig-Lenz',
      role: undefined,
    });
    const { contacts } = folded([petra, tim, anew]);
    expect(contacts.map(({ name, joinedAt, joinedEntryId }) => [name, joinedAt, joinedEntryId])).toEqual([
      ['Petra Hartwig-Lenz', NOW, 'a'],
      ['Tim Sander', NOW, 'c'],
    ]);
    expect(contacts[0]?.role).toBeUndefined();
  });

  test('a person who left stays visible as gone', () => {
    const left = { at: on('2026-11-23'), reason: 'Wechselt in den Ruhestand.', entryId: 'b' };
    expect(folded([petra, gone]).contacts).toMatchObject([{ id: 'p1', left }]);
  });

  test('a person who comes back joins anew, at the end of the line', () => {
    const back = entry('contact-joined', { id: 'd', at: on('2027-01-10') });
    const { contacts } = folded([petra, tim, gone, back]);
    expect(
      contacts.map(({ id, joinedAt, joinedEntryId, left }) => [id, joinedAt, joinedEntryId, left]),
    ).toEqual([
      ['p2', NOW, 'c', undefined],
      ['p1', on('2027-01-10'), 'd', undefined],
    ]);
  });
});

test.each([
  ['Petra Hartwig', { givenName: 'Petra', familyName: 'Hartwig' }],
  ['Hartwig, Petra', { givenName: 'Petra', familyName: 'Hartwig' }],
  ['Frau Hartwig', { salutation: 'frau', familyName: 'Hartwig' }],
  ['Herr Dr. Sander', { salutation: 'herr', title: 'Dr.', familyName: 'Sander' }],
  [
    'Frau Prof. Dr. med. Petra Hartwig',
    { salutation: 'frau', title: 'Prof. Dr. med.', givenName: 'Petra', familyName: 'Hartwig' },
  ],
  ['Mr. John Smith', { salutation: 'herr', givenName: 'John', familyName: 'Smith' }],
  ['Ms Smith', { salutation: 'frau', familyName: 'Smith' }],
  ['Dr. Sander', { title: 'Dr.', familyName: 'Sander' }],
  ['Anna Maria Schmidt', { givenName: 'Anna', familyName: 'Schmidt' }],
  ['Heinrich von der Heide', { givenName: 'Heinrich', familyName: 'von der Heide' }],
  ['Ludwig van Beethoven', { givenName: 'Ludwig', familyName: 'van Beethoven' }],
  ['Petra', { givenName: 'Petra' }],
  ['Frau', { givenName: 'Frau' }],
  ['Constructor Miller', { givenName: 'Constructor', familyName: 'Miller' }],
])('the name %s reads as %j', (name, parts) => {
  expect(readName({ name })).toEqual(parts);
});

test('parts that are given win over those that are read', () => {
  const contact = {
    name: 'Petra Hartwig',
    salutation: 'frau',
    title: 'Dr.',
    familyName: 'Hartwig-Lenz',
  } as const;
  expect(readName(contact)).toEqual({
    salutation: 'frau',
    title: 'Dr.',
    givenName: 'Petra',
    familyName: 'Hartwig-Lenz',
  });
});

describe('the person whom the briefing speaks to', () => {
  const { contacts } = folded([petra, tim]);
  const { contacts: afterLeaving } = folded([petra, tim, gone]);

  test.each([
    ['who was there first, where nobody is invited', contacts, undefined, 'p1'],
    ['an invited one, whatever the case of the address', contacts, ['TIM@hartwig-teile.EXAMPLE'], 'p2'],
    ['who was there first, where only strangers are invited', contacts, ['eva@other.example'], 'p1'],
    ['never one who has left', afterLeaving, undefined, 'p2'],
    ['nobody, where there is nobody', [], ['tim@hartwig-teile.example'], undefined],
  ])('%s', (_, among, attendees, id) => {
    expect(addressee(among, { start: NOW, attendees })?.id).toBe(id);
  });
});
