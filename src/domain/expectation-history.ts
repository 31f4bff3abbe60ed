import * as z from 'zod/mini';
import { Day, Id, Instant, Person } from './envelope.ts';

const CHANGED_FACTS = {
  goal: z.optional(z.string()),
  measure: z.optional(z.string()),
  baseline: z.optional(z.string()),
  target: z.optional(z.string()),
  dueOn: z.optional(Day),
  category: z.optional(z.string()),
};

type Facts = { [Name in keyof typeof CHANGED_FACTS]?: string | undefined };

/** What became of an agreement: made (anew), or changed with what stood before and after, by whom and why. */
export const ExpectationEvent = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('agreed'),
    entryId: Id,
    at: Instant,
    by: Person,
    revision: z.number(),
    with: z.string(),
    why: z.optional(z.string()),
  }),
  z.strictObject({
    kind: z.literal('changed'),
    entryId: Id,
    at: Instant,
    by: Person,
    revision: z.number(),
    why: z.optional(z.string()),
    before: z.strictObject(CHANGED_FACTS),
    after: z.strictObject(CHANGED_FACTS),
  }),
]);
export type ExpectationEvent = z.infer<typeof ExpectationEvent>;

/** How many of the latest events an expectation remembers; the ledger holds them all. */
const EVENTS_KEPT = 12;

/** The history with one more event; the oldest gives way. */
export function remember(history: readonly ExpectationEvent[], event: ExpectationEvent): ExpectationEvent[] {
  return [...history, event].slice(-EVENTS_KEPT);
}

/** The facts that differ, as they were and as they are. */
export function difference(was: Facts, is: Facts): { before: Facts; after: Facts } {
  // `Object.keys` forgets whose keys they are.
  const names = (Object.keys(CHANGED_FACTS) as (keyof typeof CHANGED_FACTS)[]).filter(
    (name) => was[name] !== is[name],
  );
  const facts = (of: Facts): Facts => Object.fromEntries(names.map((name) => [name, of[name]]));
  return { before: facts(was), after: facts(is) };
}
