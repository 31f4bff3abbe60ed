import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { linkOf } from '#server/meetings/links.ts';
import { currentRoot, readMeetings, writeRows } from '#server/meetings/meeting-rows.ts';
import { unite } from '#server/meetings/unite.ts';
import { startServer } from '../support/server.ts';

const server = await startServer();
afterAll(() => server.stop());

let tenants = 0;
function place() {
  tenants += 1;
  return { store: server.store, tenant: `tenant-${tenants}` };
}

test('a root that was united by someone else in the meantime takes both along', async () => {
  const here = place();
  await unite(here, 'b', 'c');
  // Whoever read `c` before that still unites it with `a`.
  expect(await unite(here, 'c', 'a')).toBe('a');
  expect(await Promise.all(['a', 'b', 'c'].map((root) => currentRoot(here, root)))).toEqual(['a', 'a', 'a']);
});

test.each([
  ['first', '2026-11-20T09:00:00+01:00', '2026-11-21T09:00:00+01:00', 'of-b'],
  ['second', '2026-11-21T09:00:00+01:00', '2026-11-20T09:00:00+01:00', 'of-a'],
])('of two links the later one holds: the %s is older', async (_, atA, atB, clientId) => {
  const here = place();
  const facts = { attendees: [] };
  await writeRows(
    here,
    'facts',
    new Map([
      ['a-single', facts],
      ['b-single', facts],
    ]),
  );
  const links = { 'a-single': { clientId: 'of-a', at: atA }, 'b-single': { clientId: 'of-b', at: atB } };
  await writeRows(here, 'links', new Map(Object.entries(links)));
  await unite(here, 'a', 'b');
  expect((await linkOf(here, 'a-single'))?.clientId).toBe(clientId);
});

test('in any order, all at once or one after the other, the same roots are one', async () => {
  const root = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(root, root), { maxLength: 10 }),
      fc.boolean(),
      async (pairs, atOnce) => {
        const here = place();
        for (const one of 'abcdefg') {
          await writeRows(here, 'facts', new Map([[`${one}-single`, { title: one, attendees: [] }]]));
        }
        if (atOnce) await Promise.all(pairs.map(([one, other]) => unite(here, one, other)));
        else
          for (const [one, other] of pairs)
            expect(await unite(here, one, other)).toBe(await currentRoot(here, one));
        for (const [one, other] of pairs) {
          expect(await currentRoot(here, one)).toBe(await currentRoot(here, other));
        }
        // Every meeting is where its root is now, and nowhere else.
        const roots = new Set(await Promise.all([...'abcdefg'].map((one) => currentRoot(here, one))));
        for (const one of 'abcdefg')
          expect(await readMeetings(here, one)).toHaveLength(roots.has(one) ? 1 : 0);
      },
    ),
    { numRuns: 60 },
  );
});
