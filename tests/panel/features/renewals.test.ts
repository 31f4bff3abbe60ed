import { describe, expect, test } from '@jest/globals';
import type { ReviewedExpectation } from '#domain/renewals/reviewed-expectation.ts';
import { grouped, narrow, type Wish } from '#panel/features/renewals/narrow.ts';
import { agreementOf } from '#panel/features/review/agreement.ts';
import { contactScale } from '#panel/features/review/contact-scale.ts';
import { manyRenewals } from '../../support/renewals.ts';

const [first, second, third] = manyRenewals(3).renewals;
if (!first || !second || !third) throw new Error('There are three renewals.');
const ROWS = [
  { ...first, name: 'Möbelhaus Vogelsang', renewalOn: '2027-02-01' },
  { ...second, name: 'Ahorn Praxen', manager: null, renewalOn: '2026-12-24' },
  { ...third, name: 'Stadtwerke Ahornheim', renewalOn: '2026-11-23' },
];

describe('the renewals that are looked for', () => {
  test.each<[string, Partial<Wish>, string[]]>([
    ['all, as the server orders them', {}, ['Möbelhaus Vogelsang', 'Ahorn Praxen', 'Stadtwerke Ahornheim']],
    ['every word, whatever its accents', { search: ' VOGEL mobel' }, ['Möbelhaus Vogelsang']],
    ['of clients without anyone in charge', { managerId: '' }, ['Ahorn Praxen']],
    ['by name', { order: 'name' }, ['Ahorn Praxen', 'Möbelhaus Vogelsang', 'Stadtwerke Ahornheim']],
    ['by date, of some', { order: 'date', search: 'ahorn' }, ['Stadtwerke Ahornheim', 'Ahorn Praxen']],
  ])('%s', (_, wish, names) => {
    const found = narrow(ROWS, { search: '', managerId: undefined, order: 'attention', ...wish });
    expect(found.map(({ name }) => name)).toEqual(names);
  });

  test('have their groups only in the order of attention', () => {
    expect(grouped(ROWS, 'attention').map(({ group }) => group)).toEqual(['first', 'soon', 'prepared']);
    expect(grouped(ROWS, 'name').map(({ group }) => group)).toEqual([undefined]);
  });
});

describe('what became of an expectation', () => {
  const agreed = { kind: 'agreed' as const, entryId: 'a', on: '2026-03-12', with: 'P. Hartwig', revision: 1 };
  const proposed = {
    kind: 'proposed' as const,
    entryId: 'p',
    on: '2026-03-01',
    facts: { goal: 'Mehr Nachbestellungen', target: '30 %' },
  };
  const changed = (entryId: string, before: string, after: string) => ({
    kind: 'changed' as const,
    entryId,
    on: '2026-04-01',
    before: { target: before },
    after: { target: after },
  });
  const reviewed = (...steps: ReviewedExpectation['steps']): ReviewedExpectation => ({
    entryId: 'p',
    standing: 'open',
    revision: 1,
    goal: 'Mehr Nachbestellungen',
    target: '40 %',
    prerequisites: [],
    risks: [],
    steps,
  });

  test('agreed is what stood there when it was first agreed; later changes are changes', () => {
    const { agreed: start, changes } = agreementOf(
      reviewed(proposed, changed('c1', '30 %', '35 %'), agreed, changed('c2', '35 %', '40 %')),
    );
    expect(start).toMatchObject({ entryId: 'a', isProposal: false, facts: { target: '35 %' } });
    expect(changes.map(({ entryId }) => entryId)).toEqual(['c2']);
  });

  test('a proposal older than what is remembered is known from what the first change replaced', () => {
    const { agreed: start } = agreementOf(reviewed(agreed, changed('c2', '35 %', '40 %')));
    expect(start.facts.target).toBe('35 %');
  });

  test('without an agreement it is a proposal; a realistic judgement is no change', () => {
    const judged = {
      kind: 'assessed' as const,
      entryId: 'j',
      on: '2026-03-02',
      realism: 'realistic' as const,
      prerequisites: [],
      risks: [],
    };
    const { agreed: start, changes, became } = agreementOf(reviewed(proposed, judged));
    expect([start.isProposal, changes, became]).toEqual([true, [], undefined]);
  });
});

test('the year and a renewal that is near share one axis; one that is far does not press the year together', () => {
  const year = { from: '2025-11-22', day: '2026-11-22' };
  const renewal = (on: string) => ({ entryId: 'r', on });
  const near = contactScale({ ...year, renewal: renewal('2027-01-18') });
  expect(near.at('2025-11-22')).toBe(0);
  expect(near.at('2026-11-22')).toBeCloseTo((365 / 428) * 100, 0);
  expect(near.months).toContain('2026-01-01');
  expect(contactScale({ ...year, renewal: renewal('2027-09-01') }).renewalOn).toBeUndefined();
});
