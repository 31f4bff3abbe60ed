import type { Expectation } from './expectation.ts';
import { difference, remember } from './expectation-history.ts';
import { refusedNote } from './note.ts';
import { applyChanges, type Change, changeItem, part, type Refused, type Rules, refuse } from './rule.ts';

type ExpectationKind =
  | 'expectation-proposed'
  | 'expectation-changed'
  | 'expectation-assessed'
  | 'expectation-agreed'
  | 'expectation-declined'
  | 'expectation-closed';

/** The life of an expectation: proposed → agreed or declined → closed; a change after an agreement proposes it anew. */
export const expectationRules: Rules<ExpectationKind> = {
  'expectation-proposed': ({ expectations }, { id, seq, at, kind, meetingId, by, recordedAt, ...facts }) => ({
    expectations: [
      ...expectations,
      {
        id,
        seq,
        entryId: id,
        state: 'proposed',
        revision: 1,
        proposedAt: at,
        changedAt: at,
        prerequisites: [],
        risks: [],
        history: [],
        ...facts,
      },
    ],
  }),
  'expectation-changed': (
    { expectations },
    { expectationId, id, at, why, kind, seq, meetingId, by, recordedAt, ...changes },
  ) =>
    inState(expectations, expectationId, ['proposed', 'agreed'], (expectation) => {
      const revision = expectation.state === 'agreed' ? expectation.revision + 1 : expectation.revision;
      const changed = applyChanges(expectation, changes);
      return {
        ...changed,
        state: 'proposed',
        revision,
        changedAt: at,
        entryId: id,
        history: expectation.agreed
          ? remember(expectation.history, {
              kind: 'changed',
              entryId: id,
              at,
              by,
              revision,
              why,
              ...difference(expectation, changed),
            })
          : expectation.history,
      };
    }),
  'expectation-assessed': ({ expectations }, { expectationId, realism, prerequisites, risks, id }) =>
    inState(expectations, expectationId, ['proposed', 'agreed'], (expectation) => ({
      ...expectation,
      realism,
      prerequisites,
      risks,
      entryId: id,
    })),
  'expectation-agreed': ({ expectations }, { expectationId, agreedWith, revision, why, at, by, id }) =>
    inState(expectations, expectationId, ['proposed'], (expectation) =>
      revision === expectation.revision
        ? {
            ...expectation,
            state: 'agreed',
            agreed: { with: agreedWith, revision, at, entryId: id, why, realism: expectation.realism },
            entryId: id,
            history: remember(expectation.history, {
              kind: 'agreed',
              entryId: id,
              at,
              by,
              revision,
              with: agreedWith,
              why,
            }),
          }
        : refuse('stale-revision', 'revision'),
    ),
  'expectation-declined': ({ expectations }, { expectationId, reason, at, id }) =>
    inState(expectations, expectationId, ['proposed'], (expectation) => ({
      ...expectation,
      state: 'declined',
      declined: { reason, at, entryId: id },
      entryId: id,
    })),
  'expectation-closed': (
    { expectations, notes },
    { expectationId, outcome, evidence, noteId, at, id, seq },
    knows,
  ) =>
    refusedNote(notes, noteId, knows) ??
    inState(expectations, expectationId, ['agreed', 'declined'], (expectation) => ({
      ...expectation,
      state: 'closed',
      closed: { outcome, evidence, noteId, at, entryId: id, seq },
      entryId: id,
    })),
};

function inState(
  expectations: readonly Expectation[],
  id: string,
  states: readonly Expectation['state'][],
  change: (expectation: Expectation) => Expectation | Refused,
): Change | Refused {
  return part(
    'expectations',
    changeItem(expectations, id, 'expectationId', (expectation) =>
      states.includes(expectation.state) ? change(expectation) : refuse('wrong-state', 'expectationId'),
    ),
  );
}
