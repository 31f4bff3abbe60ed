import { expect, test } from '@jest/globals';
import { entry, folded, refusalOf } from '../support/entries.ts';

const proposed = entry('expectation-proposed', { id: 'x1' });
const agreed = entry('expectation-agreed', { id: 'a1', why: 'Die Zahlen kommen erst im Januar.' });
const lowered = entry('expectation-changed', { id: 'c1', target: '10', dueOn: null, why: 'Weniger Budget.' });
const anew = entry('expectation-agreed', { id: 'a2', revision: 2, agreedWith: 'Daniel Weiß' });

test('what was agreed, what changed by whom and why, and agreeing anew stay in view', () => {
  const [expectation] = folded([proposed, agreed, lowered, anew]).expectations;
  expect(expectation?.agreed).toMatchObject({ with: 'Daniel Weiß', revision: 2 });
  expect(expectation?.history).toMatchObject([
    {
      kind: 'agreed',
      entryId: 'a1',
      revision: 1,
      with: 'Petra Hartwig',
      why: 'Die Zahlen kommen erst im Januar.',
    },
    {
      kind: 'changed',
      entryId: 'c1',
      revision: 2,
      by: { name: 'Jana Reuter' },
      why: 'Weniger Budget.',
      before: { target: '12', dueOn: '2027-03-31' },
      after: { target: '10' },
    },
    { kind: 'agreed', entryId: 'a2', revision: 2, with: 'Daniel Weiß' },
  ]);
});

test('changes before the first agreement are work on a proposal, not history', () => {
  const [expectation] = folded([proposed, lowered]).expectations;
  expect(expectation).toMatchObject({ target: '10', history: [] });
});

test('only the latest twelve events are remembered', () => {
  const changes = Array.from({ length: 20 }, (_, index) =>
    entry('expectation-changed', { id: `c${index}`, target: String(index) }),
  );
  const [expectation] = folded([proposed, agreed, ...changes]).expectations;
  expect(expectation?.history.map(({ entryId }) => entryId)).toEqual(changes.slice(-12).map(({ id }) => id));
});

test('a promise hangs on an expectation that exists, or on none', () => {
  const promise = entry('commitment-made', { id: 'k1', expectationId: 'x1' });
  expect(folded([proposed, promise]).commitments[0]?.expectationId).toBe('x1');
  expect(refusalOf([promise])).toEqual({ code: 'unknown-reference', entryId: 'k1', field: 'expectationId' });
});
