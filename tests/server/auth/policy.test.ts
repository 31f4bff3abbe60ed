import { describe, expect, test } from '@jest/globals';
import type { Dossier } from '#domain/dossier.ts';
import type { Entry } from '#domain/entry.ts';
import type { Caller } from '#server/auth/caller.ts';
import { mayAppend, mayKnowOf } from '#server/auth/policy.ts';
import { entry, folded } from '../../support/entries.ts';

const named = (userId: string, role: 'manager' | 'lead'): Caller => ({
  tenant: 'agency',
  userId,
  name: userId,
  roles: [role],
});
const PEOPLE = {
  manager: named('jana', 'manager'),
  colleague: named('daniel', 'manager'),
  other: named('tom', 'manager'),
  lead: named('miriam', 'lead'),
};

const described = entry('client-described', { id: 'd1' });
const jana = entry('manager-changed', { id: 'm1' });
const reviewed = entry('renewal-reviewed', { id: 'v1' });
/** Daniel is the colleague named in the sample. */
const confidential = entry('access-set', { id: 'a1' });

const CLIENTS = {
  'new client': folded([described]),
  client: folded([described, jana, reviewed]),
  'confidential client': folded([described, jana, reviewed, confidential]),
  'confidential client without a manager': folded([described, confidential]),
} satisfies Record<string, Dossier>;

const ACTIONS = {
  'write a note': entry('note-taken', { id: 'n1' }),
  'say who may know': entry('access-set', { id: 'a2', confidential: false }),
  'change the manager': entry('manager-changed', { id: 'm2', userId: 'tom', name: 'Tom Beck' }),
  'review the renewal': entry('renewal-reviewed', { id: 'v2' }),
  'take the mark back': entry('entry-undone', { id: 'u1', entryId: 'a1' }),
  'take the manager back': entry('entry-undone', { id: 'u2', entryId: 'm1' }),
  'take the review back': entry('entry-undone', { id: 'u3', entryId: 'v1' }),
} satisfies Record<string, Entry>;

type Who = keyof typeof PEOPLE;
const everyone: Who[] = ['manager', 'colleague', 'other', 'lead'];
const trusted: Who[] = ['manager', 'colleague', 'lead'];
const inCharge: Who[] = ['manager', 'lead'];
const lead: Who[] = ['lead'];
const unserved: Who[] = ['colleague', 'lead'];

describe.each<[keyof typeof CLIENTS, Who[], Partial<Record<keyof typeof ACTIONS, Who[]>>]>([
  [
    'new client',
    everyone,
    { 'write a note': everyone, 'say who may know': everyone, 'change the manager': everyone },
  ],
  [
    'client',
    everyone,
    {
      'write a note': everyone,
      'say who may know': inCharge,
      'change the manager': everyone,
      'review the renewal': lead,
      'take the manager back': everyone,
      'take the review back': lead,
    },
  ],
  [
    'confidential client',
    trusted,
    {
      'write a note': trusted,
      'say who may know': inCharge,
      'change the manager': inCharge,
      'review the renewal': lead,
      'take the mark back': inCharge,
      'take the manager back': inCharge,
      'take the review back': lead,
    },
  ],
  [
    'confidential client without a manager',
    unserved,
    { 'say who may know': unserved, 'change the manager': unserved, 'take the mark back': unserved },
  ],
])('of a %s', (state, knowing, actions) => {
  const client = CLIENTS[state];
  const allowed = (may: (caller: Caller) => boolean) => everyone.filter((who) => may(PEOPLE[who]));

  test(`${knowing.join(', ')} know`, () => {
    expect(allowed((caller) => mayKnowOf(caller, client))).toEqual(knowing);
  });

  test.each(Object.entries(actions))('who may %s: %j', (action, expected) => {
    const one = ACTIONS[action as keyof typeof ACTIONS]; // `Object.entries` forgets whose keys they are.
    expect(allowed((caller) => mayAppend(caller, one, client))).toEqual(expected);
  });
});

test('who has no role may do nothing', () => {
  const nobody: Caller = { ...PEOPLE.manager, roles: [] };
  expect(mayKnowOf(nobody, CLIENTS.client)).toBe(false);
  expect(mayAppend(nobody, ACTIONS['write a note'], CLIENTS.client)).toBe(false);
});
