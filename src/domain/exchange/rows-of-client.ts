import type { Language } from '../client.ts';
import type { Dossier } from '../dossier.ts';
import type { Expectation } from '../expectation.ts';
import type { Cell } from './cell.ts';
import { COLUMN_NAMES, COLUMNS, type ColumnName } from './column.ts';
import {
  ADDRESS_WORDS,
  LANGUAGE_WORDS,
  SALUTATION_WORDS,
  STATE_WORDS,
  type Words,
  YES_WORDS,
} from './words.ts';

/** The columns of an exported table, in their order. */
export const EXPORTED_COLUMNS: readonly ColumnName[] = COLUMN_NAMES.filter(
  (name) => !COLUMNS[name].importOnly,
);

type Facts = Partial<Record<ColumnName, Cell | undefined>>;

/**
 * The rows of a client in an exported table, in the order of `EXPORTED_COLUMNS`: what it is stands in each of
 * them, its contacts and expectations go down side by side. Whoever has left is not among them.
 */
export function rowsOfClient(clientId: string, dossier: Dossier, language: Language): Cell[][] {
  const client = clientFacts(clientId, dossier, language);
  const contacts = dossier.contacts.filter(({ left }) => !left);
  const count = Math.max(1, contacts.length, dossier.expectations.length);
  return Array.from({ length: count }, (_, index) => {
    const contact = contacts[index];
    const expectation = dossier.expectations[index];
    const facts: Facts = {
      ...client,
      ...(contact && {
        contactSalutation: contact.salutation && word(SALUTATION_WORDS, contact.salutation, language),
        contactName: contact.name,
        contactRole: contact.role,
        contactEmail: contact.email,
      }),
      ...(expectation && expectationFacts(expectation, language)),
    };
    return EXPORTED_COLUMNS.map((name) => facts[name] ?? null);
  });
}

function clientFacts(id: string, { profile, manager, renewal }: Dossier, language: Language): Facts {
  return {
    key: id,
    name: profile?.name,
    domains: profile?.domains.join(', ') || null,
    language: profile && word(LANGUAGE_WORDS, profile.language, language),
    address: profile && word(ADDRESS_WORDS, profile.address, language),
    since: day(profile?.since),
    revenueShare: profile?.revenueShare,
    manager: manager?.name,
    archived: profile?.archived ? word(YES_WORDS, 'true', language) : null,
    renewalOn: day(renewal?.on),
    annualValue: renewal?.annualValue?.amount,
    currency: renewal?.annualValue?.currency,
    renewalComment: renewal?.comment,
  };
}

function expectationFacts(expectation: Expectation, language: Language): Facts {
  const { goal, measure, baseline, target, category, state, agreed, closed, declined } = expectation;
  const standing = state === 'closed' ? (closed?.outcome ?? 'met') : state;
  return {
    goal,
    measure,
    baseline,
    target,
    dueOn: day(expectation.dueOn),
    category,
    state: word(STATE_WORDS, standing, language),
    agreedOn: day(agreed?.at),
    agreedWith: agreed?.with,
    closedOn: day(closed?.at),
    evidence: closed?.evidence ?? declined?.reason,
  };
}

function word<T extends string>(words: Words<T>, meaning: T, language: Language): string {
  return words[meaning][language][0];
}

function day(of: string | undefined): Date | undefined {
  return of === undefined ? undefined : new Date(of.slice(0, 10));
}
