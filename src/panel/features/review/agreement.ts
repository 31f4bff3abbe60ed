import type { ExpectationStep, ReviewedExpectation } from '#domain/renewals/reviewed-expectation.ts';

type Step<K extends ExpectationStep['kind']> = Extract<ExpectationStep, { kind: K }>;
type Facts = Step<'proposed'>['facts'];

/** An expectation in three parts: what was agreed first, what was changed since, what became of it. */
export type Agreement = {
  /** The first agreement; before there is one, the proposal. */
  agreed: { on: string; entryId: string; isProposal: boolean; facts: Facts };
  changes: (Step<'changed'> | Step<'assessed'>)[];
  became: Step<'closed'> | Step<'declined'> | undefined;
};

/** What became of an expectation, from its steps. Assessments count as a change when they come after the first word. */
export function agreementOf({ entryId, steps, ...now }: ReviewedExpectation): Agreement {
  const first = steps.find((step) => step.kind === 'agreed');
  const proposed = steps.find((step) => step.kind === 'proposed');
  const start = first ?? proposed;
  const until = start ? steps.indexOf(start) : -1;
  // Where the proposal is older than what is remembered, the first change says what stood before it.
  const known = proposed ? {} : { ...now, ...steps.find((step) => step.kind === 'changed')?.before };
  const said = steps.slice(0, until + 1).map(factsOf);
  const facts: Facts = Object.assign({}, known, ...said);
  return {
    agreed: {
      on: start?.on ?? '',
      entryId: start?.entryId ?? entryId,
      isProposal: first === undefined,
      facts,
    },
    changes: steps.slice(until + 1).filter(isChange),
    became: steps.findLast(isOutcome),
  };
}

function isChange(step: ExpectationStep): step is Step<'changed'> | Step<'assessed'> {
  return step.kind === 'changed' || (step.kind === 'assessed' && step.realism !== 'realistic');
}

function isOutcome(step: ExpectationStep): step is Step<'closed'> | Step<'declined'> {
  return step.kind === 'closed' || step.kind === 'declined';
}

function factsOf(step: ExpectationStep): Facts {
  if (step.kind === 'proposed') return step.facts;
  return step.kind === 'changed' ? step.after : {};
}
