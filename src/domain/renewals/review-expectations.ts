import type { RecordedEntry } from '../entry.ts';
import type { Expectation } from '../expectation.ts';
import { dayOf } from '../time.ts';
import type { ExpectationStep, ReviewedExpectation } from './reviewed-expectation.ts';
import { STANDINGS, type Standing, standingOf } from './standing.ts';

type Facts = Extract<ExpectationStep, { kind: 'proposed' }>['facts'];

const FACT_NAMES = ['goal', 'measure', 'baseline', 'target', 'dueOn', 'category'] as const;

/** Expectations as they stand on `day`, what needs words first; `entries` tell how they came to be so. */
export function reviewExpectations(
  expectations: readonly Expectation[],
  entries: readonly RecordedEntry[],
  day: string,
): ReviewedExpectation[] {
  const byExpectation = Map.groupBy(entries, expectationOf);
  const order = (standing: Standing) => STANDINGS.indexOf(standing);
  return expectations
    .map((expectation) => ({
      entryId: expectation.id,
      standing: standingOf(expectation, day),
      revision: expectation.revision,
      ...factsOf(expectation),
      goal: expectation.goal,
      ...(expectation.realism && { realism: expectation.realism }),
      prerequisites: expectation.prerequisites,
      risks: expectation.risks,
      steps: stepsOf(expectation, byExpectation.get(expectation.id) ?? []),
    }))
    .sort((a, b) => order(a.standing) - order(b.standing));
}

/** Which expectation an entry is about. */
function expectationOf(entry: RecordedEntry): string | undefined {
  if (entry.kind === 'expectation-proposed') return entry.id;
  return 'expectationId' in entry && entry.kind !== 'commitment-made' ? entry.expectationId : undefined;
}

/** What the entries tell, and what only the dossier remembers of the time before them; oldest first. */
function stepsOf(expectation: Expectation, entries: readonly RecordedEntry[]): ExpectationStep[] {
  const told = stepsTold(entries, expectation);
  const known = new Set(told.map(({ entryId }) => entryId));
  const remembered = stepsRemembered(expectation).filter(({ entryId }) => !known.has(entryId));
  return [...remembered, ...told].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function stepsTold(entries: readonly RecordedEntry[], { history }: Expectation): ExpectationStep[] {
  let facts: Facts = {};
  return entries.flatMap((entry): ExpectationStep[] => {
    const step = { entryId: entry.id, on: dayOf(entry.at), byName: entry.by.name };
    switch (entry.kind) {
      case 'expectation-proposed':
        facts = factsOf(entry);
        return [{ kind: 'proposed', ...step, facts }];
      case 'expectation-changed': {
        const event = history.find((one) => one.kind === 'changed' && one.entryId === entry.id);
        const after = changesIn(entry);
        const before = event?.kind === 'changed' ? event.before : pickFacts(facts, after);
        facts = factsOf({ ...facts, ...after });
        return [{ kind: 'changed', ...step, before: factsOf(before), after: factsOf(after), ...why(entry) }];
      }
      case 'expectation-assessed': {
        const { realism, prerequisites, risks } = entry;
        return [{ kind: 'assessed', ...step, realism, prerequisites, risks }];
      }
      case 'expectation-agreed':
        return [{ kind: 'agreed', ...step, with: entry.agreedWith, revision: entry.revision, ...why(entry) }];
      case 'expectation-declined':
        return [{ kind: 'declined', ...step, reason: entry.reason }];
      case 'expectation-closed': {
        const { outcome, evidence, noteId } = entry;
        return [{ kind: 'closed', ...step, outcome, evidence, ...(noteId && { noteId }) }];
      }
      default:
        return [];
    }
  });
}

/** The turning points that the dossier keeps however old they are. */
function stepsRemembered({ declined, closed, history }: Expectation): ExpectationStep[] {
  const events = history.map((event): ExpectationStep => {
    const step = { entryId: event.entryId, on: dayOf(event.at), byName: event.by.name, ...why(event) };
    return event.kind === 'agreed'
      ? { kind: 'agreed', ...step, with: event.with, revision: event.revision }
      : { kind: 'changed', ...step, before: factsOf(event.before), after: factsOf(event.after) };
  });
  return [
    ...events,
    ...(declined
      ? [
          {
            kind: 'declined' as const,
            entryId: declined.entryId,
            on: dayOf(declined.at),
            reason: declined.reason,
          },
        ]
      : []),
    ...(closed
      ? [
          {
            kind: 'closed' as const,
            entryId: closed.entryId,
            on: dayOf(closed.at),
            outcome: closed.outcome,
            evidence: closed.evidence,
            ...(closed.noteId && { noteId: closed.noteId }),
          },
        ]
      : []),
  ];
}

function why({ why }: { why?: string | undefined }): { why?: string } {
  return why === undefined ? {} : { why };
}

type Given = { [Name in (typeof FACT_NAMES)[number]]?: string | null | undefined };

/** The facts that are given; one that was taken back is absent. */
function factsOf(given: Given): Facts {
  return Object.fromEntries(FACT_NAMES.flatMap((name) => (given[name] ? [[name, given[name]]] : [])));
}

/** What a change says of each fact that it names; one taken back is `undefined`. */
function changesIn(given: Given): Given {
  return Object.fromEntries(
    FACT_NAMES.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name] ?? undefined]])),
  );
}

function pickFacts(facts: Facts, named: Given): Given {
  return Object.fromEntries(FACT_NAMES.filter((name) => name in named).map((name) => [name, facts[name]]));
}
