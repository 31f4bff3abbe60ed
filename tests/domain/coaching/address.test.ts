import { describe, expect, test } from '@jest/globals';
import { addressOf } from '#domain/coaching/address.ts';
import { dateSaid, monthSaid, weekdaySaid } from '#domain/coaching/date-said.ts';
import { fill } from '#domain/coaching/placeholder.ts';
import type { Contact, NameParts } from '#domain/contact.ts';
import { readName } from '#domain/contact.ts';
import { PLAYBOOK } from '#playbook/playbook.ts';
import { brief, clientIs, person, personLeft, quiet, renewal } from '../../playbook/history.ts';

const { phrases } = PLAYBOOK;
const contact = (name: string, parts: NameParts = {}): Contact => ({
  contactId: 'p1',
  id: 'p1',
  seq: 1,
  joinedAt: '2026-01-05T09:00:00+01:00',
  joinedEntryId: 'e1',
  name,
  ...parts,
});

test.each<[string, NameParts, string, string, string, string]>([
  ['Dr. Petra Hartwig', { salutation: 'frau' }, 'Frau Dr. Hartwig', 'Petra', 'Dr Hartwig', 'Petra'],
  ['Petra Hartwig', {}, 'Petra Hartwig', 'Petra', 'Petra', 'Petra'],
  ['Dr. Petra Hartwig', {}, 'Dr. Petra Hartwig', 'Petra', 'Dr Hartwig', 'Petra'],
  ['Herr Hartwig', {}, 'Herr Hartwig', 'Hartwig', 'Mr Hartwig', 'Hartwig'],
  ['Hartwig, Petra', { salutation: 'frau' }, 'Frau Hartwig', 'Petra', 'Ms Hartwig', 'Petra'],
  [
    'Frau Prof. Dr. med. Jutta von der Heide',
    {},
    'Frau Prof. von der Heide',
    'Jutta',
    'Prof von der Heide',
    'Jutta',
  ],
  ['Petra', {}, 'Petra', 'Petra', 'Petra', 'Petra'],
  [
    'P. Hartwig',
    { salutation: 'frau', givenName: 'Petra', familyName: 'Hartwig-Lenz' },
    'Frau Hartwig-Lenz',
    'Petra',
    'Ms Hartwig-Lenz',
    'Petra',
  ],
  ['Frau Dipl.-Ing. Eva Kern', {}, 'Frau Kern', 'Eva', 'Ms Kern', 'Eva'],
])('%s with %j is addressed as %s, %s, in English as %s, %s', (...[name, parts, sie, du, formal, first]) => {
  const address = (language: 'de' | 'en', form: 'sie' | 'du') =>
    addressOf(contact(name, parts), { language, form }, phrases);
  expect([address('de', 'sie'), address('de', 'du'), address('en', 'sie'), address('en', 'du')]).toEqual([
    sie,
    du,
    formal,
    first,
  ]);
});

test.each([
  ['Petra Hartwig (Einkauf)', { givenName: 'Petra', familyName: 'Hartwig' }],
  ['Hartwig, Petra (Extern)', { givenName: 'Petra', familyName: 'Hartwig' }],
  ['Petra Hartwig, MBA', { givenName: 'Petra', familyName: 'Hartwig' }],
  ['Chen, Ma', { givenName: 'Ma', familyName: 'Chen' }],
  ['Dr Jane Miller', { title: 'Dr', givenName: 'Jane', familyName: 'Miller' }],
])('the address book’s %s is read as %j', (name, parts) => {
  expect(readName({ name })).toEqual(parts);
});

test('nobody is addressed where nobody is known', () => {
  expect(addressOf(undefined, { language: 'de', form: 'sie' }, phrases)).toBeUndefined();
});

describe('the line to say follows the contact', () => {
  const first = (...steps: Parameters<typeof quiet>) => brief(quiet(renewal(9), ...steps)).openings[0];

  test.each([
    ['the client’s form', first(), 'Frau Dr. Hartwig, ehe wir anfangen: Wie geht es Ihnen?'],
    [
      'the contact’s own form before it',
      first(person({ address: 'du' }, 2)),
      'Petra, ehe wir anfangen: Wie geht es dir?',
    ],
    [
      'the client’s language',
      first(clientIs({ language: 'en' })),
      'Dr Hartwig, before we start: how are you?',
    ],
    [
      'nobody’s name where everybody has left',
      first(personLeft('p1', 100)),
      'Ehe wir anfangen: Wie geht es Ihnen?',
    ],
  ])('%s', (...[, opening, text]) => {
    expect(opening?.text).toBe(text);
  });

  test('an invited contact is the one who is spoken to', () => {
    const tim = person(
      { contactId: 'p2', name: 'Tim Sander', salutation: 'herr', email: 'tim@x.example' },
      300,
    );
    const { openings } = brief(quiet(renewal(9), tim), { meeting: { attendees: ['Tim@X.example'] } });
    expect(openings[0]?.text).toBe('Herr Sander, ehe wir anfangen: Wie geht es Ihnen?');
  });

  test('an English panel adds what the German line means, a German one adds nothing', () => {
    const steps = quiet(renewal(9));
    const english = brief(steps, { panelLanguage: 'en' });
    expect(english.openings[0]).toMatchObject({
      text: 'Frau Dr. Hartwig, ehe wir anfangen: Wie geht es Ihnen?',
      gloss: 'Dr Hartwig, before we start: how are you?',
    });
    expect(english.questions.every(({ gloss }) => gloss)).toBe(true);
    expect(brief(steps).openings[0]).not.toHaveProperty('gloss');
  });
});

describe('dates are said as people say them', () => {
  const TODAY = '2026-11-23';
  test.each([
    [dateSaid('2026-11-19', TODAY, 'de', phrases), '19. November'],
    [dateSaid('2026-11-19', TODAY, 'en', phrases), '19 November'],
    [dateSaid('2025-12-01', TODAY, 'de', phrases), '1. Dezember 2025'],
    [dateSaid('2026-11-19T23:30:00-05:00', TODAY, 'de', phrases), '19. November'],
    [weekdaySaid('2026-11-24', 'de', phrases), 'Dienstag, 24. November'],
    [weekdaySaid('2026-11-24', 'en', phrases), 'Tuesday 24 November'],
    [monthSaid('2026-07-28', TODAY, 'de', phrases), 'Juli'],
    [monthSaid('2025-07-28', TODAY, 'en', phrases), 'July 2025'],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected);
  });
});

test('a line is filled once, and braces that someone typed stay out', () => {
  const facts: Record<string, string> = { goal: 'mehr {contact}', contact: 'Petra' };
  expect(fill('{contact}: {goal}', (name) => facts[name])).toEqual({ text: 'Petra: mehr contact' });
  expect(fill('{contact}: {measure}', (name) => facts[name])).toEqual({ missing: 'measure' });
});
