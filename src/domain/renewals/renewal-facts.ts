import * as z from 'zod/mini';
import { Access } from '../access.ts';
import { Manager, Profile, Rhythm } from '../client.ts';
import { Commitment } from '../commitment.ts';
import { Contact } from '../contact.ts';
import type { Dossier } from '../dossier.ts';
import { Id, Instant } from '../envelope.ts';
import { Expectation, Outcome } from '../expectation.ts';
import { Incident } from '../incident.ts';
import { LinkedMeeting } from '../meeting.ts';
import { Renewal, RenewalReview } from '../renewal.ts';
import { Signal } from '../signal.ts';
import { ContactPoint } from './contact-memory.ts';

const FactExpectation = z.extend(
  z.pick(Expectation, {
    ...{ id: true, seq: true, state: true, goal: true, measure: true, dueOn: true },
    ...{ realism: true, prerequisites: true, proposedAt: true },
  }),
  {
    agreed: z.optional(z.strictObject({ at: Instant, entryId: Id })),
    declined: z.optional(z.strictObject({ entryId: Id })),
    closed: z.optional(z.strictObject({ outcome: Outcome, at: Instant, entryId: Id, seq: z.number() })),
  },
);

/**
 * What of a client says whether its renewal needs attention: dates and no marks that depend on the day, so that
 * it stays true without being written again. Names are those of the dossier, so that the coach's rules read it.
 */
export const RenewalFacts = z.strictObject({
  profile: z.pick(Profile, { name: true, revenueShare: true, archived: true, entryId: true }),
  manager: z.nullable(Manager),
  access: z.nullable(z.pick(Access, { confidential: true, colleagues: true })),
  renewal: z.nullable(z.pick(Renewal, { on: true, annualValue: true, at: true, entryId: true })),
  review: z.nullable(
    z.pick(RenewalReview, { renewalOn: true, verdict: true, at: true, by: true, entryId: true }),
  ),
  rhythm: z.nullable(z.pick(Rhythm, { everyDays: true, at: true, entryId: true })),
  contacts: z.array(
    z.pick(Contact, { id: true, name: true, joinedAt: true, joinedEntryId: true, left: true }),
  ),
  /** Of the last 400 days. */
  contacted: z.array(ContactPoint),
  firstContactAt: z.nullable(Instant),
  /** Unresolved ones. */
  signals: z.array(z.pick(Signal, { id: true, signal: true, at: true })),
  incidents: z.array(
    z.pick(Incident, {
      ...{ id: true, seq: true, at: true, title: true, category: true },
      ...{ causedBy: true, occurredOn: true, resolvedOn: true },
    }),
  ),
  expectations: z.array(FactExpectation),
  /** Our open promises. */
  commitments: z.array(z.pick(Commitment, { id: true, what: true, dueOn: true })),
  meetings: z.array(z.pick(LinkedMeeting, { start: true, entryId: true })),
  seq: z.number(),
});
export type RenewalFacts = z.infer<typeof RenewalFacts>;

/** The facts as the dossier has them, with the conversations of a year; `null` while the client has no name. */
export function renewalFacts(dossier: Dossier, contacted: readonly ContactPoint[]): RenewalFacts | null {
  const { profile, manager, access, renewal, review, rhythm, firstContactAt, seq } = dossier;
  if (!profile) return null;
  const { name, revenueShare, archived, entryId } = profile;
  return {
    profile: { name, revenueShare, archived, entryId },
    manager,
    access: access && { confidential: access.confidential, colleagues: access.colleagues },
    renewal: renewal && pick(renewal, ['on', 'annualValue', 'at', 'entryId']),
    review: review && pick(review, ['renewalOn', 'verdict', 'at', 'by', 'entryId']),
    rhythm: rhythm && pick(rhythm, ['everyDays', 'at', 'entryId']),
    contacts: dossier.contacts.map((one) => pick(one, ['id', 'name', 'joinedAt', 'joinedEntryId', 'left'])),
    contacted: [...contacted],
    firstContactAt,
    signals: dossier.signals
      .filter(({ resolvedAt }) => !resolvedAt)
      .map((one) => pick(one, ['id', 'signal', 'at'])),
    incidents: dossier.incidents.map((one) =>
      pick(one, ['id', 'seq', 'at', 'title', 'category', 'causedBy', 'occurredOn', 'resolvedOn']),
    ),
    expectations: dossier.expectations.map(factsOfExpectation),
    commitments: dossier.commitments
      .filter(({ who, closed }) => who === 'us' && !closed)
      .map((one) => pick(one, ['id', 'what', 'dueOn'])),
    meetings: dossier.meetings.map((one) => pick(one, ['start', 'entryId'])),
    seq,
  };
}

function factsOfExpectation(expectation: Expectation): RenewalFacts['expectations'][number] {
  const { agreed, declined, closed } = expectation;
  return {
    ...pick(expectation, [
      'id',
      'seq',
      'state',
      'goal',
      'measure',
      'dueOn',
      'realism',
      'prerequisites',
      'proposedAt',
    ]),
    ...(agreed && { agreed: pick(agreed, ['at', 'entryId']) }),
    ...(declined && { declined: pick(declined, ['entryId']) }),
    ...(closed && { closed: pick(closed, ['outcome', 'at', 'entryId', 'seq']) }),
  };
}

function pick<T extends object, K extends keyof T>(item: T, names: readonly K[]): Pick<T, K> {
  // Exactly the named fields are copied, which the compiler does not see through `fromEntries`.
  return Object.fromEntries(names.map((name) => [name, item[name]])) as Pick<T, K>;
}
