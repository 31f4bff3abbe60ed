import { type Property, textOf } from './property.ts';

/** Someone on an invitation. Addresses are lower case. */
export type Invited = { name?: string; email: string };

/** Largest number of people that a meeting keeps; a town hall is no conversation with a client. */
const MAX_INVITED = 500;

/** Organizer first, then those invited, each address once; rooms and equipment are nobody. */
export function invitedPeople(properties: readonly Property[]): Invited[] {
  const people = new Map<string, Invited>();
  for (const property of properties) {
    const person = readPerson(property);
    if (!person || (people.has(person.email) && !person.name)) continue;
    people.set(person.email, person);
  }
  return [...people.values()].slice(0, MAX_INVITED);
}

function readPerson(property: Property): Invited | undefined {
  if (/^(room|resource)$/i.test(property.parameter('cutype') ?? '')) return undefined;
  // Apple puts the address into a parameter and something of its own into the value.
  const email = [textOf(property), property.parameter('email') ?? ''].map(address).find(Boolean);
  if (!email) return undefined;
  const name = property
    .parameter('cn')
    ?.replace(/^["'\s]+|["'\s]+$/g, '')
    .slice(0, 200);
  return name && name.toLowerCase() !== email ? { name, email } : { email };
}

function address(value: string): string | undefined {
  const plain = value
    .replace(/^"|"$/g, '')
    .replace(/^mailto:/i, '')
    .trim()
    .toLowerCase();
  return plain.length <= 254 && /^[^\s@:/]+@[^\s@:/]+$/.test(plain) ? plain : undefined;
}
