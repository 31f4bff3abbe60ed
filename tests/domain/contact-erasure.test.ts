import { expect, test } from '@jest/globals';
import { textsOf, type Wanted, withoutPerson } from '#domain/blanked-person.ts';
import type { Entry } from '#domain/entry.ts';
import { namedPerson, placesNaming } from '#domain/named-person.ts';
import { canUndo } from '#domain/undo.ts';
import { entry, folded, ledgerOf, on, refusalOf } from '../support/entries.ts';

const PETRA = namedPerson([{ name: 'Dr. Petra Hartwig', email: 'petra@hartwig-teile.example' }], false);
const BOTH = { family: true, given: true };
const FAMILY = { family: true, given: false };

function namesIn(text: string, person = PETRA, called = FAMILY, ownNames: string[] = []): string[] {
  return placesNaming(text, person, called, ownNames).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['Frau Hartwig will mehr Bewerbungen.', ['Hartwig']],
  ['Petra Hartwig und Hartwigs Team', ['Petra Hartwig', 'Hartwigs']],
  ['Hartwig’s budget', ['Hartwig’s']],
  ['HARTWIG HAT ABGESAGT', ['HARTWIG']],
  ['Mail an Petra@Hartwig-Teile.example ging raus', ['Petra@Hartwig-Teile.example']],
  ['Hartwig, Petra', ['Hartwig, Petra']],
  ['Das Hartwig-Angebot', ['Hartwig']],
  ['Hartwigshausen liegt im Süden', []],
  ['Petra sagt zu', []],
  ['hartwig klein geschrieben', []],
  ['', []],
])('%s names %j', (text, expected) => {
  expect(namesIn(text)).toEqual(expected);
});

test.each([
  ['Müller', 'Frau Mueller und MÜLLERS Kollege', ['Mueller', 'MÜLLERS']],
  ['Klaus Fritz', 'Fritz’ Idee', ['Fritz’']],
  ['Anke von der Heide', 'mit Frau von der Heide', ['von der Heide']],
  ['Eva Meyer-Landrut', 'Meyer-Landruts Plan', ['Meyer-Landruts']],
  ['Anke de Vries (Einkauf)', 'Frau de Vries', ['de Vries']],
  ['J. R. (Bob) O’Neil+', 'O’Neil+ rief an', ['O’Neil+']],
])('%s in %j', (name, text, expected) => {
  const person = namedPerson([{ name, familyName: name === 'Müller' ? 'Müller' : undefined }], false);
  expect(namesIn(text, person)).toEqual(expected);
});

test('the firm’s own name is not the person’s, unless the person is meant with it', () => {
  const own = ['Hartwig Teile GmbH'];
  expect(namesIn('Angebot für Hartwig Teile GmbH', PETRA, FAMILY, own)).toEqual([]);
  expect(namesIn('Petra Hartwig, Hartwig Teile GmbH', PETRA, FAMILY, own)).toEqual(['Petra Hartwig']);
  expect(namesIn('Hartwig rief an', PETRA, FAMILY, ['Hartwig'])).toEqual(['Hartwig']);
});

test('the given name is looked for only where it is asked for', () => {
  expect(namesIn('Petra, wie läuft es?', PETRA, BOTH)).toEqual(['Petra']);
});

const WANTED: Wanted = {
  contactId: 'p1',
  person: PETRA,
  sharesFamilyName: false,
  sharesGivenName: false,
  ownNames: ['Hartwig Teile GmbH'],
};

/** What becomes of an entry; `null` where it stays the same object. */
function blanked(one: Entry, wanted = WANTED) {
  const [recorded] = ledgerOf([one]);
  if (!recorded) throw new Error('no entry');
  const result = withoutPerson(recorded, wanted);
  return result === recorded ? null : result;
}

test('a description of the person loses everything but its place', () => {
  const described = entry('contact-joined', {
    id: 'a',
    email: 'petra@hartwig.example',
    note: 'Mag kurze Mails.',
    familyName: 'Hartwig',
    salutation: 'frau',
  });
  expect(JSON.stringify(blanked(described))).not.toMatch(/Petra|Hartwig|petra|Mails|Geschäft|frau/);
  expect(blanked(described)).toMatchObject({ id: 'a', contactId: 'p1', name: '…', seq: 1 });
  expect(blanked({ ...described, contactId: 'p2' })).toBeNull();
});

test.each<[Entry, field: string, expected: string | null]>([
  [entry('contact-left', { id: 'a' }), 'reason', '…'],
  [entry('expectation-agreed', { id: 'a', agreedWith: 'Frau Dr. Petra Hartwig' }), 'agreedWith', '…'],
  [entry('expectation-agreed', { id: 'a', agreedWith: 'P. Hartwig (GF)' }), 'agreedWith', 'P. … (GF)'],
  [
    entry('expectation-agreed', { id: 'a', agreedWith: 'Petra Hartwig und Max Kern' }),
    'agreedWith',
    '… und Max Kern',
  ],
  [entry('expectation-agreed', { id: 'a', agreedWith: 'Max Hartwig' }), 'agreedWith', null],
  [entry('commitment-made', { id: 'a', owner: 'Hartwig' }), 'owner', '…'],
  [entry('commitment-made', { id: 'a', owner: 'Petra' }), 'owner', '…'],
  [entry('commitment-made', { id: 'a', owner: 'Jana' }), 'owner', null],
  [entry('commitment-changed', { id: 'a', owner: 'Hartwig' }), 'owner', '…'],
  [entry('commitment-changed', { id: 'a', owner: null }), 'owner', null],
  [entry('incident-reported', { id: 'a', contactName: 'Frau Hartwig' }), 'contactName', '…'],
  [entry('incident-updated', { id: 'a', contactName: 'Petra Hartwig' }), 'contactName', '…'],
  [entry('incident-updated', { id: 'a', contactName: null }), 'contactName', null],
  [entry('question-asked', { id: 'a', text: 'Frau Hartwig, was tun?' }), 'text', 'Frau …, was tun?'],
  [entry('question-skipped', { id: 'a', text: 'Petra, was tun?' }), 'text', '…, was tun?'],
  [entry('question-answered', { id: 'a', text: 'Was plant Hartwig Teile GmbH?' }), 'text', null],
  [entry('note-taken', { id: 'a', text: 'Petra Hartwig rief an.' }), 'text', null],
  [entry('expectation-proposed', { id: 'a', goal: 'Petra Hartwig entlasten' }), 'goal', null],
])('%j', (one, field, expected) => {
  const result = blanked(one);
  expect(result && Object.entries(result).find(([name]) => name === field)?.[1]).toBe(expected);
});

test('a name that another contact has too is left for a decision, the full name is not', () => {
  const shared = { ...WANTED, sharesFamilyName: true, sharesGivenName: true };
  const agreed = (agreedWith: string) =>
    blanked(entry('expectation-agreed', { id: 'a', agreedWith }), shared);
  expect(agreed('Frau Hartwig')).toBeNull();
  expect(agreed('Petra')).toBeNull();
  expect(agreed('Petra Hartwig')).toMatchObject({ agreedWith: '…' });
});

test('all texts of an entry are looked through, and no id, date or name of ours', () => {
  const [assessed] = ledgerOf([
    entry('expectation-assessed', {
      id: 'a',
      prerequisites: [{ kind: 'people', text: 'Zwei Leute' }],
      risks: ['Urlaub'],
    }),
  ]);
  expect(assessed && textsOf(assessed).map(({ path }) => path)).toEqual([
    'realism',
    'prerequisites.0.kind',
    'prerequisites.0.text',
    'risks.0',
  ]);
  const [handover] = ledgerOf([entry('manager-changed', { id: 'a' })]);
  expect(handover && textsOf(handover)).toEqual([]);
});

test('an erased contact is gone, cannot come back, and nothing before can be taken back', () => {
  const joined = entry('contact-joined', { id: 'a' });
  const erased = entry('contact-erased', { id: 'z', at: on('2026-11-23') });
  const dossier = folded([joined, entry('note-taken', { id: 'n1' }), erased]);
  expect(dossier.contacts).toEqual([]);
  expect(dossier.erasures).toEqual([{ id: 'p1', seq: 3, at: on('2026-11-23') }]);
  expect(canUndo(dossier, 'n1') || canUndo(dossier, 'z') || canUndo(dossier, 'a')).toBe(false);
  expect(refusalOf([joined, erased, entry('contact-joined', { id: 'b' })])).toEqual({
    code: 'wrong-state',
    entryId: 'b',
    field: 'contactId',
  });
});

test('what we do among ourselves is no contact', () => {
  const told = entry('note-taken', { id: 'n1', at: on('2026-01-10') });
  const ours = [
    entry('manager-changed', { id: 'a', at: on('2026-03-01') }),
    entry('renewal-set', { id: 'b', at: on('2026-03-02') }),
    entry('contact-erased', { id: 'c', at: on('2026-03-03') }),
  ];
  expect(folded([entry('client-described', { id: 'd1' })]).lastContactAt).toBeNull();
  expect(folded([told, ...ours])).toMatchObject({
    lastContactAt: on('2026-01-10'),
    latestAt: on('2026-03-03'),
  });
});
