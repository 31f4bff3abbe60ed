import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Expectation } from '#domain/expectation.ts';
import { InvitationText } from '#domain/invitation.ts';
import type { ListedNote } from '#domain/note-list.ts';

const WORDS = { agreed: 'Vereinbart:', notes: 'Notizen:', until: (day: string) => `bis ${day}` };
const AT = '2026-11-23T09:00:00+01:00';

function note(fields: Partial<ListedNote>): ListedNote {
  const by = { userId: 'jana', name: 'Jana' };
  return {
    id: 'n1',
    entryId: 'n1',
    text: 'Text',
    visibility: 'shareable',
    at: AT,
    by,
    removed: false,
    ...fields,
  };
}

function goal(state: Expectation['state'], fields: Partial<Expectation> = {}): Expectation {
  const base = { id: 'x1', seq: 1, entryId: 'x1', revision: 1, proposedAt: AT, changedAt: AT };
  return { ...base, state, goal: 'Ziel', prerequisites: [], risks: [], history: [], ...fields };
}

describe('what goes into an invitation', () => {
  test.each([
    ['a shareable note', [note({ text: 'Termin\nbleibt' })], [], ['Notizen:', '– Termin bleibt']],
    ['an internal note', [note({ visibility: 'internal' })], [], null],
    ['a removed note', [note({ removed: true })], [], null],
    ['a shareable note about an illness', [note({ text: 'Sie ist krank.' })], [], null],
    [
      'an agreed goal',
      [],
      [goal('agreed', { goal: 'Ohne Fehler', target: '0', dueOn: '2027-01-01' })],
      ['Vereinbart:', '– Ohne Fehler: 0, bis 2027-01-01'],
    ],
    ['a proposed goal', [], [goal('proposed')], null],
    ['a declined goal', [], [goal('declined')], null],
    ['a closed goal', [], [goal('closed')], null],
    ['nothing', [], [], null],
  ] as const)('%s', (_, notes, goals, lines) => {
    expect(InvitationText.from(notes, goals, WORDS)?.lines ?? null).toEqual(lines);
  });
});

test('whatever is noted and however it is mixed, no word of an internal note is in it', () => {
  const anyNote = fc
    .record({
      text: fc.string({ minLength: 1 }),
      visibility: fc.constantFrom('internal' as const, 'shareable' as const),
      removed: fc.boolean(),
    })
    .map(({ text, visibility, removed }) =>
      note({ text: visibility === 'internal' || removed ? `INTERN${text}` : text, visibility, removed }),
    );
  const anyGoal = fc
    .constantFrom('proposed' as const, 'agreed' as const, 'declined' as const, 'closed' as const)
    .map((state) =>
      goal(state, {
        goal: state === 'agreed' ? 'Ziel' : 'INTERN',
        risks: ['INTERN'],
        realism: 'unrealistic',
      }),
    );
  fc.assert(
    fc.property(fc.array(anyNote), fc.array(anyGoal), (notes, goals) => {
      expect(InvitationText.from(notes, goals, WORDS)?.lines.join() ?? '').not.toContain('INTERN');
    }),
  );
});

test('nobody else can make one, not even past the compiler', () => {
  // @ts-expect-error -- the constructor is closed: text gets in through `from` alone
  expect(() => new InvitationText(['Intern'])).toThrow(TypeError);
  expect(() => Reflect.construct(InvitationText, [['Intern'], Symbol('opener')])).toThrow(TypeError);
});
