import { type Contact, type NameParts, readName } from './contact.ts';

/** What a description of a contact says of how the person is called. */
export type Described = Pick<Contact, 'name' | 'email' | 'address'> & NameParts;

/** Everything by which a person may be named: as described at any time. */
export type NamedPerson = {
  names: string[];
  familyNames: string[];
  givenNames: string[];
  emails: string[];
  /** Whether the person is called by the given name alone, as whoever is on first-name terms does. */
  isOnFirstNameTerms: boolean;
};

/** By which names a person is looked for: the full name and e-mail always, these only if they are given. */
export type Called = { family: boolean; given: boolean };

/** A place in a text, from its first character to the one behind its last. */
export type Place = { start: number; end: number };

/** How the person may be named who was described in these ways, the order of which does not matter. */
export function namedPerson(descriptions: readonly Described[], isOnFirstNameTerms: boolean): NamedPerson {
  const read = descriptions.map(readName);
  const names = descriptions.flatMap(({ name }, index) => {
    const { givenName, familyName } = read[index] ?? {};
    return [
      name,
      ...(givenName && familyName ? [`${givenName} ${familyName}`, `${familyName}, ${givenName}`] : []),
    ];
  });
  return {
    names: distinct(names),
    familyNames: distinct(read.map(({ familyName }) => familyName)),
    givenNames: distinct(read.map(({ givenName }) => givenName)),
    emails: distinct(descriptions.map(({ email }) => email?.toLowerCase())),
    isOnFirstNameTerms: isOnFirstNameTerms || descriptions.some(({ address }) => address === 'du'),
  };
}

/**
 * Where a text names the person, in order and without overlap: full name, e-mail address, and as `called`, each as
 * whole words, also in capitals, in the German genitive (`Hartwigs`, `Klaus’`) and with umlauts written out. The
 * family name within `ownNames`, what the client itself is called, names nobody.
 */
export function placesNaming(
  text: string,
  { names, familyNames, givenNames, emails }: NamedPerson,
  called: Called,
  ownNames: readonly string[] = [],
): Place[] {
  const elsewhere = withoutOwnNames(text, ownNames);
  const found = [
    ...placesOf(text, names),
    ...placesOf(text, emails, 'giu'),
    ...(called.family ? placesOf(elsewhere, familyNames) : []),
    ...(called.given ? placesOf(elsewhere, givenNames) : []),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Place[] = [];
  for (const place of found) {
    if (place.start >= (kept.at(-1)?.end ?? 0)) kept.push(place);
  }
  return kept;
}

/** A client of one word is not told from a person of that name: then rather too much is found than too little. */
function withoutOwnNames(text: string, ownNames: readonly string[]): string {
  return ownNames
    .filter((name) => /\s/.test(name.trim()))
    .reduce((rest, name) => rest.replaceAll(name, ' '.repeat(name.length)), text);
}

function placesOf(text: string, words: readonly string[], flags = 'gu'): Place[] {
  return words.flatMap((word) =>
    [...text.matchAll(new RegExp(patternOf(word), flags))].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    })),
  );
}

const UMLAUTS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss' };

/** The word as it stands, in capitals, and with umlauts written out; not within a longer word. */
function patternOf(word: string): string {
  const spelt = word.replace(/[äöüÄÖÜß]/g, (letter) => UMLAUTS[letter] ?? letter);
  const forms = distinct([word, spelt, word.toUpperCase(), spelt.toUpperCase()]).map((form) =>
    form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+'),
  );
  return `(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?:['’]?[sS]|['’])?(?![\\p{L}\\p{N}])`;
}

function distinct(words: readonly (string | undefined)[]): string[] {
  return [...new Set(words.flatMap((word) => (word?.trim() ? [word.trim()] : [])))];
}
