import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Entry } from '#domain/entry.ts';
import { LOCAL_TENANT, OTHER_LOCAL_TENANT } from '#server/auth/local.ts';
import { meetingId, rootFor, SINGLE } from '#server/meetings/meeting-id.ts';
import { wildEntries } from '../support/arbitrary-ledger.ts';
import { entry } from '../support/entries.ts';
import { type Request, requestOf, SAMPLES, THREAD } from '../support/route-samples.ts';
import { seenBy } from '../support/seen.ts';
import { type Answer, type Call, type LocalUser, startServer } from '../support/server.ts';

/** What each tenant's texts carry, and no answer to the other one may hold. */
const MARKS = { ours: 'Markeunser', theirs: 'Markeihrer' };
type Tenant = keyof typeof MARKS;

/** What someone of a tenant does. Both tenants use the same ids, names of meetings and addresses. */
type Step = { of: Tenant; user: LocalUser; request: Request };

const CLIENTS = ['c1', 'c2', 'c3'];
const MEETINGS = [LOCAL_TENANT, OTHER_LOCAL_TENANT].map((tenant) =>
  meetingId(rootFor(tenant, `thread:${THREAD}`), SINGLE),
);
const WHEN = { start: '2026-11-24T10:00:00+01:00', end: '2026-11-24T11:00:00+01:00' };

const client = fc.constantFrom(...CLIENTS);
const meeting = fc.constantFrom(...MEETINGS);

/** Requests that make, change and read clients and meetings, and one of every operation; every text says whose it is. */
function requestsOf(mark: string): fc.Arbitrary<Request> {
  const attendees = [{ name: `Petra ${mark}`, email: 'petra@shared.example' }];
  const append = (id: string, entries: unknown): Request => [
    'POST',
    `/api/clients/${id}/entries`,
    { entries },
  ];
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...Object.keys(SAMPLES)).map(requestOf) },
    client.map((id): Request => {
      const described = entry('client-described', { id: `d-${id}`, name: mark, domains: ['shared.example'] });
      return ['POST', '/api/clients', { id, entry: described }];
    }),
    fc.tuple(client, wildEntries).map(([id, entries]) => append(id, marked(entries, mark).slice(0, 2))),
    fc.tuple(client, fc.boolean()).map(([id, confidential]) => {
      const set = entry('access-set', { id: `a-${id}-${confidential}`, confidential, colleagues: [] });
      return append(id, [set]);
    }),
    fc
      .tuple(client, meeting)
      .map(([id, at]): Request => ['GET', `/api/clients/${id}/briefing?meetingId=${at}`]),
    fc.constant<Request>([
      'POST',
      '/api/meetings/resolve',
      { threadId: THREAD, title: mark, attendees, ...WHEN },
    ]),
    fc
      .tuple(client, meeting)
      .map(
        ([clientId, id]): Request => [
          'PUT',
          `/api/meetings/${id}/client`,
          { clientId, title: mark, ...WHEN },
        ],
      ),
    fc
      .oneof(
        client.map((id) => `/api/clients/${id}`),
        client.map((id) => `/api/clients/${id}/entries?after=0`),
        meeting.map((id) => `/api/meetings/${id}`),
        fc.constantFrom(...Object.values(MARKS)).map((word) => `/api/clients?search=${word}`),
      )
      .map((url): Request => ['GET', url]),
  );
}

function marked(entries: readonly Entry[], mark: string): Entry[] {
  return entries.map((one) => ('text' in one ? { ...one, text: mark } : one));
}

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    of: fc.constant<Tenant>('ours'),
    user: fc.constantFrom<LocalUser>('jana', 'tom', 'miriam'),
    request: requestsOf(MARKS.ours),
  }),
  fc.record({
    of: fc.constant<Tenant>('theirs'),
    user: fc.constant<LocalUser>('stranger'),
    request: requestsOf(MARKS.theirs),
  }),
);

/** Carries steps out on a server of their own, and answers with what each one got to see. */
async function carryOut(steps: readonly Step[]): Promise<Answer<unknown>[]> {
  const server = await startServer();
  try {
    const calls = new Map<LocalUser, Call>();
    const answers: Answer<unknown>[] = [];
    for (const { user, request } of steps) {
      const call = calls.get(user) ?? (await server.as(user));
      calls.set(user, call);
      answers.push(await call(...request));
    }
    return answers;
  } finally {
    await server.stop();
  }
}

test('what two tenants do on one server, each sees as if it were alone', async () => {
  let succeeded = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40, size: 'max' }), async (steps) => {
      const together = await carryOut(steps);
      for (const tenant of ['ours', 'theirs'] as const) {
        const own = together.filter((_, index) => steps[index]?.of === tenant);
        const alone = await carryOut(steps.filter(({ of }) => of === tenant));
        expect(own.map(seenBy)).toEqual(alone.map(seenBy));
        const foreign = MARKS[tenant === 'ours' ? 'theirs' : 'ours'];
        for (const { text } of own) expect(text).not.toContain(foreign);
        succeeded += own.filter(({ status }) => status < 300).length;
      }
    }),
    // A counterexample is made smaller for as long as there is time.
    { numRuns: 15, interruptAfterTimeLimit: 45_000 },
  );
  // Steps that are all refused would prove nothing.
  expect(succeeded).toBeGreaterThan(100);
}, 60_000);

/** What Jana writes down of her confidential client, but for who may know of it. */
const secretly: fc.Arbitrary<Request> = wildEntries.map((entries) => {
  const opening = new Set(['access-set', 'manager-changed', 'entry-undone']);
  const kept = marked(entries, MARKS.ours).filter(({ kind }) => !opening.has(kind));
  // One at a time, so that one which refers to nothing does not keep the others out.
  return ['POST', '/api/clients/c1/entries', { entries: kept.slice(0, 1) }];
});

/** Tom does anything but try to begin a client of the same id, which is known to be taken. */
const byTom = requestsOf(MARKS.theirs).filter(
  ([method, url, body]) => !(method === 'POST' && url === '/api/clients' && Object(body).id === 'c1'),
);

const SECRET_THREAD = '19:meeting_S@thread.v2';
const SECRET_MEETING = meetingId(rootFor(LOCAL_TENANT, `thread:${SECRET_THREAD}`), SINGLE);

/** How a confidential client of Jana's comes about, with a meeting that lies on the same day as Tom's. */
const MAKING: Request[] = [
  [
    'POST',
    '/api/clients',
    {
      id: 'c1',
      entry: entry('client-described', { id: 'd', name: MARKS.ours, domains: ['shared.example'] }),
    },
  ],
  [
    'POST',
    '/api/clients/c1/entries',
    { entries: [entry('manager-changed', { id: 'm' }), entry('access-set', { id: 'a', colleagues: [] })] },
  ],
  ['POST', '/api/meetings/resolve', { threadId: SECRET_THREAD, title: MARKS.ours, ...WHEN }],
  ['PUT', `/api/meetings/${SECRET_MEETING}/client`, { clientId: 'c1', title: MARKS.ours, ...WHEN }],
];

test('what a manager does with a confidential client, a colleague never notices', async () => {
  const step = fc.oneof(
    fc.record({ user: fc.constant<LocalUser>('jana'), request: secretly }),
    fc.record({
      user: fc.constant<LocalUser>('tom'),
      request: fc.oneof(
        { weight: 9, arbitrary: byTom },
        fc.constant<Request>(['GET', `/api/meetings/${SECRET_MEETING}`]),
      ),
    }),
  );
  const steps = fc.array(step, { minLength: 10, maxLength: 40, size: 'max' });
  await fc.assert(
    fc.asyncProperty(steps, async (drawn) => {
      const made = MAKING.map((request) => ({ user: 'jana' as const, request }));
      const all: Step[] = [...made, ...drawn].map((one) => ({ of: 'ours', ...one }));
      const together = await carryOut(all);
      expect(together.slice(0, MAKING.length).map(({ status }) => status)).toEqual([201, 200, 200, 200]);
      const alone = await carryOut(all.filter(({ user }) => user === 'tom'));
      const toms = together.filter((_, index) => all[index]?.user === 'tom');
      expect(toms.map(seenBy)).toEqual(alone.map(seenBy));
      for (const { text } of toms) expect(text).not.toContain(MARKS.ours);
    }),
    { numRuns: 15, interruptAfterTimeLimit: 45_000 },
  );
}, 60_000);
