import * as z from 'zod/mini';
import { Line } from '../envelope.ts';
import { textOf } from './cell.ts';
import type { ContactRecord } from './client-record.ts';
import { given, type RowReader } from './read-row.ts';
import { SALUTATION_WORDS } from './words.ts';

const EMAIL = z.string().check(z.maxLength(254), z.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/));

/** The person that a row names: by a whole name, by its parts, or by an e-mail address alone. */
export function readContact(reader: RowReader): ContactRecord | undefined {
  const whole = reader.text('contactName', Line);
  const givenName = reader.text('contactGivenName', Line);
  const familyName = reader.text('contactFamilyName', Line);
  const email = reader.read('contactEmail', 'no-email', (cell) => {
    const said = textOf(cell).replace(/^mailto:/i, '');
    return EMAIL.safeParse(said).data ?? null;
  });
  const name = whole ?? [givenName, familyName].filter(Boolean).join(' ');
  if (name === '' && !email) return undefined;
  return {
    name: (name || (email ?? '')).slice(0, 200),
    ...given({
      role: reader.text('contactRole', Line),
      email,
      salutation: reader.word('contactSalutation', SALUTATION_WORDS),
      givenName,
      familyName,
    }),
  };
}
